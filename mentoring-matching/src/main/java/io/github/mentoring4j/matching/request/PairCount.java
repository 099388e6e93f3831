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
        long[] asking = new long[models.size()];
        long[] mentors = new long[models.size()];
        for (Participant person : draft.participants()) {
            Seq<MenteeRequest> asked = derivation.asked(person);
            for (int model = 0; model < asking.length; model++) {
                asking[model] += models.get(model).isAsking(person, asked) ? 1 : 0;
                mentors[model] += models.get(model).isMentor(person) ? 1 : 0;
            }
        }
        long pairs = 0;
        for (int model = 0; model < asking.length; model++) {
            pairs += models.get(model).model().isSymmetric()
                    ? asking[model] * (asking[model] - 1) / 2
                    : asking[model] * mentors[model];
        }
        return pairs;
    }

    /** Who could stand on either side of a role model. */
    private record Sides(RoleModel model, MentoringForm form) {
        boolean isAsking(Participant person, Seq<MenteeRequest> asked) {
            return form.menteeKinds().contains(person.kind()) && serves(asked);
        }

        boolean isMentor(Participant person) {
            return form.mentorKinds().contains(person.kind());
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
