package io.github.mentoring4j.matching.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What one process of JMH found out.
 *
 * @param best the shortest time, in milliseconds; not a number if the process ended early
 * @param findings what the process left beside the times
 */
record Measurement(double best, Map<String, Long> findings) {
    /** Nothing was measured. */
    static final Measurement NONE = new Measurement(Double.NaN, Map.of());

    /** Whether one solve took more than a minute. */
    boolean isSlow() {
        return findings.containsKey("slow");
    }

    static Measurement solve(Row row, Solver solver) {
        return run(options(SolveBenchmark.class)
                .param("family", row.family().name())
                .param("n", Integer.toString(row.n()))
                .param("solver", solver.name())
                .measurementIterations(row.solves(solver)));
    }

    static Measurement growth(int n) {
        return run(options(GrowthBenchmark.class).param("n", Integer.toString(n)));
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .shouldFailOnError(false);
    }

    private static Measurement run(ChainedOptionsBuilder options) {
        try {
            Path folder = Files.createTempDirectory("bench");
            Path file = folder.resolve("findings");
            double best = new Runner(options.jvmArgsPrepend("-D" + Findings.FILE + "=" + file)
                            .output(folder.resolve("jmh.log").toString())
                            .build())
                    .run().stream()
                            .mapToDouble(Measurement::shortest)
                            .findFirst()
                            .orElse(Double.NaN);
            Map<String, Long> findings = Findings.take(file);
            if (Double.isNaN(best) && !findings.containsKey("slow")) {
                throw new IllegalStateException(
                        "a measured process failed:\n" + Files.readString(folder.resolve("jmh.log")));
            }
            Files.delete(folder.resolve("jmh.log"));
            Files.delete(folder);
            return new Measurement(best, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH could not run", e);
        }
    }

    private static double shortest(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }
}
