package io.github.mentoring4j.matching.bench;

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

/** One solve of one instance by one library; building is left out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@Warmup(iterations = 1)
@Measurement(iterations = 5)
public class SolveBenchmark {
    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(3);

    /** The name of a {@link Family}. */
    @Param("UNIFORM")
    String family = "";

    /** How large it is. */
    @Param("300")
    int n;

    /** The name of a {@link Solver}. */
    @Param({"OURS", "OR_TOOLS"})
    String solver = "";

    private final Stopper stopper = new Stopper();
    private Prepared prepared = () -> 0;
    private long optimum;

    /** For the harness. */
    public SolveBenchmark() {}

    /** Draws the instance, hands it to the library and lets it solve until what is compiled on the way has been. */
    @Setup(Level.Trial)
    public void prepare() {
        prepared = Solver.valueOf(solver).prepare(Family.valueOf(family).instance(n));
        for (long begin = System.nanoTime(); System.nanoTime() - begin < WARM_UP_NANOS; ) {
            solve();
        }
    }

    /**
     * Solves.
     *
     * @return the optimum
     */
    @Benchmark
    public long solve() {
        stopper.start();
        optimum = prepared.solve();
        stopper.stop();
        return optimum;
    }

    /** Leaves the optimum for the program that compares. */
    @TearDown(Level.Trial)
    public void report() {
        Findings.leave("optimum", optimum);
    }
}
