package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Counts, without making one, the pairs of fitting people that a request offers; time linear in people, needs and role models. */
final class PairCount {
    private PairCount() {}

    static Seq<Problem> problems(MatchRequest request) {
        long most = request.policy().mostPairs();
        long pairs = of(request);
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
    static long of(MatchRequest request) {
        long pairs = 0;
        for (RoleModel model : request.roleModels()) {
            long asking = request.needs().count(need -> need.roleModels().contains(model.code()));
            Seq<ParticipantKind> kinds = request.kinds(model, Side.MENTOR);
            pairs += model.isSymmetric()
                    ? asking * (asking - 1) / 2
                    : asking * request.participants().values().count(person -> kinds.contains(person.kind()));
        }
        return pairs;
    }
}
