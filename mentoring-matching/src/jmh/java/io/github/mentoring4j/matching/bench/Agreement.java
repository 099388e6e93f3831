package io.github.mentoring4j.matching.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Draws many medium instances of each mode of the engines and holds each optimum against that of another library: bipartite against the
 * min-cost flow of OR-Tools, general against Kolmogorov's algorithm in JGraphT, limits over both roles against an integer program in CP-SAT.
 */
final class Agreement {
    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private int misses;

    private Agreement() {}

    /** Prints a table of counts and each miss with its seed. */
    static boolean holds(int cases) {
        Agreement agreement = new Agreement();
        agreement.compare("bipartite, OR-Tools MinCostFlow", cases, BipartiteCase::of);
        agreement.compare("general, JGraphT Kolmogorov", cases, GeneralCase::of);
        agreement.compare("limits over both roles, OR-Tools CP-SAT", cases, JointCase::of);
        return agreement.misses == 0;
    }

    private void compare(String mode, int cases, LongFunction<Case> draw) {
        counts.clear();
        for (long seed = 0; seed < cases; seed++) {
            Case drawn = draw.apply(seed);
            Optional<Long> ours = drawn.ours();
            Optional<Long> theirs = drawn.theirs();
            int[] count = counts.computeIfAbsent(drawn.family(), fresh -> new int[3]);
            count[ours.isPresent() ? 0 : 1]++;
            if (!ours.equals(theirs)) {
                count[2]++;
                misses++;
                Report.print(
                        "MISS: " + mode + ", " + drawn.family() + ", seed " + seed + ": " + ours + " and " + theirs);
            }
        }
        Report.print("\n| " + mode + " | with an optimum | without an answer | misses |\n| --- | --- | --- | --- |");
        int[] sum = new int[3];
        counts.forEach((family, count) -> {
            Report.print(line(family, count));
            for (int column = 0; column < sum.length; column++) {
                sum[column] += count[column];
            }
        });
        Report.print(line("all", sum));
    }

    private static String line(String title, int... count) {
        return String.format(Locale.ROOT, "| %s | %,d | %,d | %,d |", title, count[0], count[1], count[2]);
    }

    /** One instance; an optimum is the weight of a best answer, absent if limits leave no answer. */
    interface Case {
        String family();

        /* Also checks the certificate, where there is a checker for it. */
        Optional<Long> ours();

        Optional<Long> theirs();
    }
}
