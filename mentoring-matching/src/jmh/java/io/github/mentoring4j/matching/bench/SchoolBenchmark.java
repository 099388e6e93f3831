package io.github.mentoring4j.matching.bench;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Rules;
import io.github.mentoring4j.core.rule.Scoring;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.vavr.collection.Seq;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A school of 1,000 people end to end beside one plain pass of rules and scores over all pairs of fitting kinds: each side warms up alone,
 * then the best of several counts.
 */
final class SchoolBenchmark {
    private static final int PEOPLE = 1_000;
    private static final long SEED = 145;
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 9;

    private SchoolBenchmark() {}

    /** One line of Markdown under its heading. */
    static String table() {
        MatchRequest request = School.request(PEOPLE, SEED);
        long[] counts = pass(request);
        MatchPlan plan = Matchers.match(request);
        long plain = best(() -> pass(request));
        long whole = best(() -> Matchers.match(request));
        return String.format(
                Locale.ROOT,
                "| people | needs | pairs looked at | allowed | matches | unmatched | plain pass, ms | end to end, ms | ratio | aim |%n"
                        + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |%n"
                        + "| %,d | %,d | %,d | %,d | %,d | %,d | %.1f | %.1f | %.2f | 3 |%n",
                PEOPLE,
                request.needs().size(),
                counts[0],
                counts[1],
                plan.matches().size(),
                plan.unmatched().size(),
                plain / 1e6,
                whole / 1e6,
                (double) whole / plain);
    }

    private static long best(Supplier<?> work) {
        long best = Long.MAX_VALUE;
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Object result = work.get();
            long time = System.nanoTime() - start;
            if (result == null) {
                throw new IllegalStateException("no result");
            }
            best = round < 0 ? best : Math.min(best, time);
        }
        return best;
    }

    private static long[] pass(MatchRequest request) {
        long[] counts = new long[3];
        for (RoleModel model : request.roleModels()) {
            Seq<PairSide> mentors = sides(request, model, Side.MENTOR);
            Seq<PairSide> mentees = sides(request, model, Side.MENTEE);
            for (PairSide mentor : mentors) {
                for (PairSide mentee : mentees) {
                    if (mentor.participant() != mentee.participant()) {
                        counts[0]++;
                        Pairing pairing = new Pairing(mentor, mentee, request.circumstances());
                        if (Rules.admit(model.rules(), pairing)) {
                            counts[1]++;
                            counts[2] += Scoring.score(Scoring.contributions(model.criteria(), pairing));
                        }
                    }
                }
            }
        }
        return counts;
    }

    private static Seq<PairSide> sides(MatchRequest request, RoleModel model, Side side) {
        return request.participants()
                .values()
                .filter(person -> request.kinds(model, side).contains(person.kind()))
                .map(person -> request.side(model, person.id()))
                .toVector();
    }
}
