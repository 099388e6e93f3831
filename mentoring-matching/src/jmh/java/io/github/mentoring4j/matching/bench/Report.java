package io.github.mentoring4j.matching.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table under construction: each line is printed as soon as it is known, and all of them make the Markdown page. */
final class Report {
    private static final String HEAD =
            "| case | n | ours, ms | OR-Tools, ms | ratio | aim | met | JGraphT, ms | ratio | aim | met | check, ms | ratio | aim | met | optima |";
    private static final String GROWTH_HEAD =
            "| people | candidates | ms | times the line above | aim | met | problem, MB | solve beside it, at most, MB | bytes a candidate | aim | met |";

    private static final String PREFACE = """
            # The engines beside OR-Tools and JGraphT

            This page is written by one run of one command; the process ends with 1 if two libraries disagree on an optimum.

            ```
            mvn -q -P jmh -pl mentoring-matching -am process-test-classes -Dbench.args=docs/benchmarks.md
            mvn -q -P jmh -pl mentoring-matching -am process-test-classes -Dbench.args="POPULAR SPARSE_50 GROWTH"
            mvn -q -P jmh -pl mentoring-matching -am process-test-classes -Dbench.args="PROFILE UNIFORM 4000"
            ```

            The second form measures some families alone and prints them, the third one samples where the time of one of our solves goes. `Family` says how instances are drawn, from fixed seeds; `Row` says
            how many solves count. JMH 1.37 runs every library in a process of its own (heap 6 GB), with the instance built beforehand, and lets each solve for three seconds
            before the clock counts, or once where that takes longer; times are wall times, and since others may use the machine, the fastest solve counts. A solve of ours starts from a checked problem and ends with an answer and its
            certificate, both values. OR-Tools 9.15.6755 is `LinearSumAssignment` where all rows meet all columns and `MinCostFlow` elsewhere;
            JGraphT 1.5.3 is `KuhnMunkresMinimalWeightBipartitePerfectMatching`, `MaximumWeightBipartiteMatching`,
            `CapacityScalingMinimumCostFlow` or `KolmogorovWeightedMatching`, and is stopped after a minute a solve. "Check" is
            `AssignmentCheck` or `PairCheck` on our answer, its share that of our solve. The families from "two towns" on
            were written down before any engine met them, and nobody tuned for "wish lists", "odd classes" and "timetables". "Two towns" and "skills" were held out too until they
            were looked at when it was decided how the bipartite engine chooses edges; "timetables" was written down after that and before its first run.
            "Solve beside it" is all that a solve allocates, garbage and the answer counted,
            so never less than the most memory in use beside the problem; what the problem takes stands before it.

            """;

    /** A check takes at most this share of the solve. */
    private static final double CHECK_AIM = 0.5;

    /** Twice as many people take at most this many times as long. */
    private static final double DOUBLING_AIM = 2.4;

    /** A candidate takes fewer bytes of a solve than this. */
    private static final double BYTES_AIM = 64;

    private final List<String> rows = new ArrayList<>();
    private final List<String> growth = new ArrayList<>();
    private boolean disagreement;
    private double before = Double.NaN;

    boolean hasDisagreement() {
        return disagreement;
    }

    void add(Row row, Map<Solver, Measurement> found) {
        double ours = found.getOrDefault(Solver.OURS, Measurement.NONE).best();
        boolean agree = found.values().stream()
                        .map(measurement -> measurement.findings().get("optimum"))
                        .filter(optimum -> optimum != null)
                        .distinct()
                        .count()
                == 1;
        disagreement |= !agree;
        add(
                rows,
                HEAD,
                row.title(),
                String.format(Locale.ROOT, "%,d", row.n()),
                time(row, Solver.OURS, found),
                time(row, Solver.OR_TOOLS, found),
                against(
                        ours,
                        found.getOrDefault(Solver.OR_TOOLS, Measurement.NONE),
                        row.aims().orTools()),
                time(row, Solver.JGRAPHT, found),
                against(
                        ours,
                        found.getOrDefault(Solver.JGRAPHT, Measurement.NONE),
                        row.aims().jgrapht()),
                time(row, Solver.CHECK, found),
                share(found.getOrDefault(Solver.CHECK, Measurement.NONE).best() / ours, CHECK_AIM),
                agree ? "equal" : "DIFFER");
    }

    void addGrowth(int people, Measurement found) {
        long candidates = 50L * people;
        long allocated = found.findings().getOrDefault("allocated", 0L);
        add(
                growth,
                GROWTH_HEAD,
                String.format(Locale.ROOT, "%,d", people),
                String.format(Locale.ROOT, "%,d", candidates),
                millis(found.best()),
                share(found.best() / before, DOUBLING_AIM),
                String.format(Locale.ROOT, "%,d", found.findings().getOrDefault("problem", 0L) >> 20),
                String.format(Locale.ROOT, "%,d", allocated >> 20),
                share((double) allocated / candidates, BYTES_AIM));
        before = found.best();
    }

    private static void add(List<String> table, String head, String... cells) {
        if (table.isEmpty()) {
            print(head);
        }
        String line = "| " + String.join(" | ", cells) + " |";
        print(line);
        table.add(line);
    }

    @SuppressWarnings("SystemOut") // a program's own screen
    static void print(String line) {
        System.out.println(line);
    }

    private static String time(Row row, Solver solver, Map<Solver, Measurement> found) {
        Measurement measurement = found.getOrDefault(solver, Measurement.NONE);
        return !row.isFor(solver) ? "-" : measurement.isSlow() ? "> 60,000" : millis(measurement.best());
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, millis < 10 ? "%.2f" : "%,.0f", millis);
    }

    private static String against(double ours, Measurement theirs, double aim) {
        return share(ours / theirs.best(), aim);
    }

    /** Ratio, aim and whether it is met, as three cells. */
    private static String share(double ratio, double aim) {
        String met = Double.isNaN(ratio) || Double.isNaN(aim) ? "" : ratio <= aim ? "yes" : "no";
        return String.join(
                " | ",
                Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.3f", ratio),
                Double.isNaN(aim) ? "" : String.format(Locale.ROOT, "%.2f", aim),
                met);
    }

    String markdown() {
        StringBuilder page = new StringBuilder(PREFACE);
        page.append("Measured on ")
                .append(LocalDate.now(ZoneOffset.UTC))
                .append(": ")
                .append(machine())
                .append(".\n");
        append(page, HEAD, rows);
        append(page, GROWTH_HEAD, growth);
        return page.toString();
    }

    private static void append(StringBuilder page, String head, List<String> lines) {
        if (!lines.isEmpty()) {
            page.append("\n").append(head).append("\n");
            page.append(head.replaceAll("[^|]+", "---")).append("\n");
            lines.forEach(line -> page.append(line).append("\n"));
        }
    }

    private static String machine() {
        long memory = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
        return String.format(
                Locale.ROOT,
                "%d cores (%s), %d GB of memory, %s %s, Java %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                memory >> 30,
                System.getProperty("os.name"),
                System.getProperty("java.vm.name"),
                Runtime.version());
    }
}
