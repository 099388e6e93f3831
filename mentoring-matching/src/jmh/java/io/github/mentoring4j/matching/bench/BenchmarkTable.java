package io.github.mentoring4j.matching.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Measures all rows, compares all optima and prints the table: {@code BenchmarkTable [<file>.md] [<family> | GROWTH ...]}; or prints
 * where the time of one of our solves goes: {@code BenchmarkTable PROFILE <family> <n>}; or holds medium instances against other libraries:
 * {@code BenchmarkTable AGREE [<instances a mode>]}; or measures the longest wait of a host that cancels: {@code BenchmarkTable LATENCY [<people>]};
 * or a school end to end: {@code BenchmarkTable SCHOOL}.
 *
 * <p>With the names of families, only these run. A file gets the table as Markdown; what stands in it from the heading
 * {@code Measured apart} on is kept. If two libraries disagree on an optimum the program says so and ends with 1.
 */
final class BenchmarkTable {
    private static final int[] GROWTH = {3_125, 6_250, 12_500, 25_000, 50_000, 100_000};

    private static final String APART = "\n## Measured apart\n";

    private BenchmarkTable() {}

    /**
     * Runs the program.
     *
     * @param args the file and the families, both optional
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 3 && args[0].equals("PROFILE")) {
            Report.print(Profile.table(Family.valueOf(args[1]), Integer.parseInt(args[2])));
            return;
        }
        switch (args.length == 0 ? "" : args[0]) {
            case "LATENCY" -> Latency.print(number(args, 10_000));
            case "AGREE" -> System.exit(Agreement.holds(number(args, 2_000)) ? 0 : 1);
            case "SCHOOL" -> Report.print(SchoolBenchmark.table());
            default -> compare(args);
        }
    }

    private static int number(String[] args, int usual) {
        return args.length > 1 ? Integer.parseInt(args[1]) : usual;
    }

    private static void compare(String... args) throws IOException {
        Set<String> wanted = new TreeSet<>(Arrays.asList(args));
        wanted.removeIf(word -> word.isEmpty() || word.endsWith(".md"));
        Report report = new Report();
        for (Row row : Row.all()) {
            if (wanted.isEmpty() || wanted.contains(row.family().name())) {
                report.add(row, measure(row));
            }
        }
        if (wanted.isEmpty() || wanted.contains("GROWTH")) {
            for (int n : GROWTH) {
                report.addGrowth(n, Measurement.growth(n));
            }
        }
        for (String file : List.of(args)) {
            if (file.endsWith(".md")) {
                write(Path.of(file), report.markdown());
            }
        }
        System.exit(report.hasDisagreement() ? 1 : 0);
    }

    private static void write(Path file, String page) throws IOException {
        String old = Files.exists(file) ? Files.readString(file) : "";
        int kept = old.indexOf(APART);
        Files.writeString(file, kept < 0 ? page : page + old.substring(kept), StandardCharsets.UTF_8);
    }

    private static Map<Solver, Measurement> measure(Row row) {
        Map<Solver, Measurement> found = new EnumMap<>(Solver.class);
        for (Solver solver : Solver.values()) {
            found.put(solver, row.isFor(solver) ? Measurement.solve(row, solver) : Measurement.NONE);
        }
        return found;
    }
}
