package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.methodology.MentoringForm;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;

/**
 * Counts, without making one, the pairs of fitting people that a draft offers, and without deriving a need; time linear in people and role
 * models, memory for nothing that stays.
 */
final class PairCount {
    private PairCount() {}

    static Seq<Problem> problems(MatchRequestDraft draft, Seq<RoleModel> roleModels) {
        long most = draft.policy().mostPairs();
        long pairs = of(draft, roleModels);
        return pairs <= most
                ? Vector.empty()
                : Vector.of(new Problem.OutOfRange(
                        "participants",
                        Long.toString(pairs),
                        Text.of(
                                "не больше " + most + " возможных пар по всем ролевым моделям",
                                "at most " + most + " possible pairs over all role models")));
    }

    /* People paired with themselves are counted too where they fit both sides: the count is an upper bound. */
    static long of(MatchRequestDraft draft, Seq<RoleModel> roleModels) {
        NeedDerivation derivation = new NeedDerivation(draft, roleModels);
        List<Sides> models = roleModels
                .flatMap(model -> draft.catalogue().findForm(model.form()).map(form -> new Sides(model, form)))
                .asJava();
        for (Participant person : draft.participants()) {
            Seq<MenteeRequest> asked = derivation.asked(person);
            models.forEach(each -> each.count(person, asked));
        }
        return models.stream().mapToLong(Sides::pairs).sum();
    }

    /** How many people could stand on either side of a role model. */
    private static final class Sides {
        private final RoleModel model;
        private final MentoringForm form;
        private long asking;
        private long mentors;

        Sides(RoleModel model, MentoringForm form) {
            this.model = model;
            this.form = form;
        }

        void count(Participant person, Seq<MenteeRequest> asked) {
            if (form.menteeKinds().contains(person.kind()) && serves(asked)) {
                asking++;
            }
            if (form.mentorKinds().contains(person.kind())) {
                mentors++;
            }
        }

        long pairs() {
            return model.isSymmetric() ? asking * (asking - 1) / 2 : asking * mentors;
        }

        private boolean serves(Seq<MenteeRequest> asked) {
            for (MenteeRequest request : asked) {
                if (Serving.serves(model, request)) {
                    return true;
                }
            }
            return false;
        }
    }
}
