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
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A school of 1,000 people end to end beside one plain pass of rules and scores over all pairs of fitting kinds: each side warms up alone,
 * then the best of several counts.
 */
final class SchoolBenchmark {
    private static final int PEOPLE = 1_000;
    private static final long SEED = 145;
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;

    private SchoolBenchmark() {}

    /** Times, and pairs made with and without the index, as Markdown. */
    static String table() {
        MatchRequest request = School.request(PEOPLE, SEED);
        long[] counts = pass(request);
        MatchPlan plan = Matchers.match(request);
        long[] plain = best(() -> pass(request));
        long[] whole = best(() -> Matchers.match(request));
        String times = String.format(
                Locale.ROOT,
                "| people | needs | pairs looked at | allowed | matches | unmatched | time | plain pass, ms | end to end, ms | ratio | aim |%n"
                        + "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |%n"
                        + "| %,d | %,d | %,d | %,d | %,d | %,d | wall | %.1f | %.1f | %.2f | 3 |%n"
                        + "| | | | | | | processor | %.1f | %.1f | %.2f | 3 |%n",
                PEOPLE,
                request.needs().size(),
                counts[0],
                counts[1],
                plan.matches().size(),
                plan.unmatched().size(),
                plain[0] / 1e6,
                whole[0] / 1e6,
                (double) whole[0] / plain[0],
                plain[1] / 1e6,
                whole[1] / 1e6,
                (double) whole[1] / plain[1]);
        return times + "\n" + IndexCount.table(PEOPLE, SEED);
    }

    /* Best by the clock on the wall, and best by the processor in this thread, which others on the machine do not disturb. */
    private static long[] best(Supplier<?> work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            long wall = System.nanoTime();
            long processor = thread.getCurrentThreadCpuTime();
            Object result = work.get();
            if (result == null) {
                throw new IllegalStateException("no result");
            }
            if (round >= 0) {
                best[0] = Math.min(best[0], System.nanoTime() - wall);
                best[1] = Math.min(best[1], thread.getCurrentThreadCpuTime() - processor);
            }
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
