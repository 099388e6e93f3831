package io.github.mentoring4j.matching.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One solve with 50 candidates a person, and the most memory in use meanwhile: the heap after a full collection plus all
 * that is allocated until the solve ends, garbage included, so never less than the truth.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class GrowthBenchmark {
    /** How many people ask; as many can be asked. */
    @Param({"3125", "6250", "12500", "25000", "50000", "100000"})
    int n;

    private Prepared prepared = () -> 0;
    private long peak;

    /** For the harness. */
    public GrowthBenchmark() {}

    /** Draws the instance; only what the engine needs of it is kept. */
    @Setup(Level.Trial)
    public void prepare() {
        prepared = Solver.OURS.prepare(Family.SPARSE_50.instance(n));
    }

    /** Clears the heap and the marks of how full it was. */
    @Setup(Level.Iteration)
    public void clear() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /**
     * Solves.
     *
     * @return the optimum
     */
    @Benchmark
    public long solve() {
        return prepared.solve();
    }

    /** Notes how full the heap was. */
    @TearDown(Level.Iteration)
    public void measure() {
        peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** Leaves the peak of the last solve for the program that prints. */
    @TearDown(Level.Trial)
    public void report() {
        Findings.leave("peak", peak);
    }
}
