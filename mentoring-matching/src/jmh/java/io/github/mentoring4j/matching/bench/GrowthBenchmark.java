package io.github.mentoring4j.matching.bench;

import java.lang.management.ManagementFactory;
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
 * One solve with 50 candidates a person, the memory that its problem takes, and all that the solve allocates beside it. Since garbage and the
 * answer are counted too, that is never less than the most memory in use at any moment of the solve.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class GrowthBenchmark {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** How many people ask; as many can be asked. */
    @Param({"3125", "6250", "12500", "25000", "50000", "100000"})
    int n;

    private Prepared prepared = () -> 0;
    private long problem;
    private long before;
    private long allocated = Long.MAX_VALUE;

    /** For the harness. */
    public GrowthBenchmark() {}

    /** Draws the instance; only what the engine needs of it is kept and weighed. */
    @Setup(Level.Trial)
    public void prepare() {
        Family.SPARSE_50.instance(100);
        long empty = heap();
        prepared = Solver.OURS.prepare(Family.SPARSE_50.instance(n));
        problem = heap() - empty;
    }

    /** Clears the heap and reads how much this thread has allocated. */
    @Setup(Level.Iteration)
    public void clear() {
        System.gc();
        before = THREADS.getCurrentThreadAllocatedBytes();
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

    /** Notes how much was allocated; the harness itself adds some hundred bytes. */
    @TearDown(Level.Iteration)
    public void measure() {
        allocated = Math.min(allocated, THREADS.getCurrentThreadAllocatedBytes() - before);
    }

    /** Leaves the bytes for the program that prints. */
    @TearDown(Level.Trial)
    public void report() {
        Findings.leave("allocated", allocated);
        Findings.leave("problem", problem);
    }

    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
