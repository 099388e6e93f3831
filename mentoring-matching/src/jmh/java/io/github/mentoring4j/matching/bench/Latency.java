package io.github.mentoring4j.matching.bench;

import com.sun.management.ThreadMXBean;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.internal.candidate.CandidateFinder;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.spi.Cancelled;
import io.github.mentoring4j.matching.spi.Watch;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * How long a host waits that wants to cancel, on the largest request that the standard policy lets in, and what a refusal of one over the
 * limit takes.
 *
 * <p>Time is that of the processor in the thread that solves, so that neither the garbage collector nor others on the machine are in it; the
 * longest gap by the clock on the wall stands beside it.
 */
final class Latency {
    private static final int CANCELS = 9;
    private static final int REASON_BEATS = 5_000;
    private static final long SEED = 145;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Latency() {}

    /** Beats and gaps of each phase; cancels at random moments; and what refusals take. */
    static void print(int people) {
        MatchRequest small = School.request(Math.min(people, 1_000), SEED);
        for (int round = 0; round < 3; round++) {
            Matchers.match(small);
        }
        Report.print(refusals(people));
        MatchRequest request = School.request(people, SEED);
        Gaps reasons = new Gaps(REASON_BEATS);
        Matchers.match(request, reasons);
        Report.print(reasons.table(people + " people, cancelled amid reasons"));
        MatchRequest answerable = answerable(people, request);
        Gaps whole = new Gaps(Integer.MAX_VALUE);
        Matchers.match(answerable, whole);
        Report.print(whole.table(people + " people, without requests that nobody can answer"));
        Report.print(cancels(answerable, whole));
    }

    /* Reasons for needs without a candidate ask every rule of every pair again; they are measured apart, or one run would take an hour. */
    private static MatchRequest answerable(int people, MatchRequest request) {
        Set<ParticipantId> answered = new HashSet<>();
        CandidateFinder.find(request, Pulse.steady())
                .forEach(found ->
                        found.all().forEach(each -> each.needs().forEach(need -> answered.add(need.person()))));
        MatchRequestDraft draft = School.draft(people, SEED, Long.MAX_VALUE);
        return draft.toBuilder()
                .participants(draft.participants()
                        .map(person -> answered.contains(person.id())
                                ? person
                                : person.toBuilder().requests(Vector.empty()).build()))
                .build()
                .check()
                .getOrElseThrow(() -> new IllegalStateException("refused"));
    }

    /* Bytes that the thread allocates, garbage and all. */
    private static String refusals(int people) {
        StringBuilder table = new StringBuilder("""
                | people | possible pairs | draft, MB | accepted check, MB | refusal for pairs, MB | bytes a person | refusal for people, MB |
                | --- | --- | --- | --- | --- | --- | --- |
                """);
        for (int size : new int[] {people / 4, people / 2, people}) {
            long start = THREAD.getCurrentThreadAllocatedBytes();
            MatchRequestDraft draft = School.draft(size, SEED, Long.MAX_VALUE);
            long drawn = THREAD.getCurrentThreadAllocatedBytes() - start;
            MatchRequestDraft pairs =
                    under(draft, MatchPolicy.builder().mostPairs(1).build());
            MatchRequestDraft persons =
                    under(draft, MatchPolicy.builder().mostParticipants(1).build());
            long refused = check(pairs);
            table.append(String.format(
                    Locale.ROOT,
                    "| %,d | %s | %.1f | %.1f | %.2f | %,d | %.4f |%n",
                    size,
                    pairs.check().fold(problems -> possible(problems), request -> "within the limit"),
                    drawn / 1e6,
                    check(draft) / 1e6,
                    refused / 1e6,
                    refused / size,
                    check(persons) / 1e6));
        }
        return table.toString();
    }

    private static String possible(Seq<Problem> problems) {
        return problems.last() instanceof Problem.OutOfRange range ? range.value() : problems.toString();
    }

    private static MatchRequestDraft under(MatchRequestDraft draft, MatchPolicy policy) {
        return draft.toBuilder().policy(policy).build();
    }

    private static long check(MatchRequestDraft draft) {
        draft.check();
        long start = THREAD.getCurrentThreadAllocatedBytes();
        draft.check();
        return THREAD.getCurrentThreadAllocatedBytes() - start;
    }

    /* A moment between the start and the end of the whole solve; the watch says no at the first beat after it. */
    private static String cancels(MatchRequest request, Gaps gaps) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Double> waits = new ArrayList<>();
        StringBuilder phases = new StringBuilder();
        for (int count = 0; count < CANCELS; count++) {
            long moment = THREAD.getCurrentThreadCpuTime() + random.nextLong(gaps.whole());
            Either<Cancelled, MatchPlan> answer =
                    Matchers.match(request, (at, done, total) -> THREAD.getCurrentThreadCpuTime() < moment);
            double wait = (THREAD.getCurrentThreadCpuTime() - moment) / 1e6;
            answer.swap().forEach(cancelled -> {
                waits.add(wait);
                phases.append(' ').append(cancelled.phase());
            });
        }
        Collections.sort(waits);
        return waits.isEmpty()
                ? "no cancel came before the end\n"
                : String.format(
                        Locale.ROOT,
                        "cancels at %d random moments (in%s): from the moment to the answer at most %.2f ms, median %.2f ms%n",
                        waits.size(),
                        phases,
                        waits.get(waits.size() - 1),
                        waits.get(waits.size() / 2));
    }

    /** Times between beats, phase by phase; what follows the last beat of a phase belongs to it. */
    private static final class Gaps implements Watch {
        private final Map<Phase, OfPhase> phases = new EnumMap<>(Phase.class);
        private final long start = THREAD.getCurrentThreadCpuTime();
        private long cpu = start;
        private long wall = System.nanoTime();
        private Phase last = Phase.CANDIDATES;
        private int reasonBeats;

        Gaps(int reasonBeats) {
            this.reasonBeats = reasonBeats;
        }

        @Override
        public boolean goOn(Phase phase, int done, int total) {
            end();
            phases.computeIfAbsent(phase, fresh -> new OfPhase()).beat(done, total);
            last = phase;
            reasonBeats -= phase == Phase.REASONS ? 1 : 0;
            return reasonBeats >= 0;
        }

        private void end() {
            long now = THREAD.getCurrentThreadCpuTime();
            long clock = System.nanoTime();
            phases.computeIfAbsent(last, fresh -> new OfPhase()).add(now - cpu, clock - wall);
            cpu = THREAD.getCurrentThreadCpuTime();
            wall = System.nanoTime();
        }

        long whole() {
            return cpu - start;
        }

        /* What followed the last beat counts as a gap too: the end of the solve, or the answer to a cancel. */
        String table(String title) {
            end();
            StringBuilder table = new StringBuilder(String.format(
                    Locale.ROOT,
                    "| phase, %s | beats | processor, ms | longest gap, ms | after | 99.9 %% of gaps, ms | longest gap on the wall, ms |%n"
                            + "| --- | --- | --- | --- | --- | --- | --- |%n",
                    title));
            phases.forEach((phase, of) -> table.append(of.line(phase)));
            return table.append('\n').toString();
        }
    }

    private static final class OfPhase {
        private int beats;
        private long[] gaps = new long[1_024];
        private int size;
        private long longest;
        private int reached;
        private int all;
        private String longestAt = "the start";
        private long wall;

        void add(long gap, long clock) {
            if (size == gaps.length) {
                gaps = Arrays.copyOf(gaps, 2 * size);
            }
            gaps[size++] = gap;
            wall = Math.max(wall, clock);
            if (gap > longest) {
                longest = gap;
                longestAt = String.format(Locale.ROOT, "beat %,d, %,d of %,d done", beats, reached, all);
            }
        }

        void beat(int done, int total) {
            beats++;
            reached = done;
            all = total;
        }

        String line(Watch.Phase phase) {
            long[] sorted = Arrays.copyOf(gaps, size);
            Arrays.sort(sorted);
            return String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,.0f | %.2f | %s | %.2f | %.2f |%n",
                    phase,
                    beats,
                    Arrays.stream(sorted).sum() / 1e6,
                    longest / 1e6,
                    longestAt,
                    sorted[(int) ((size - 1) * 0.999)] / 1e6,
                    wall / 1e6);
        }
    }
}
