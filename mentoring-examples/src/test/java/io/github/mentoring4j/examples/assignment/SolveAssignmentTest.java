package io.github.mentoring4j.examples.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolveAssignmentTest {
    @TempDir
    Path folder;

    private record Run(int exit, String out, String err) {
        static Run of(String input, String... args) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int exit = SolveAssignment.run(
                    new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                    new PrintWriter(out, true),
                    new PrintWriter(err, true),
                    args);
            return new Run(exit, out.toString(), err.toString());
        }
    }

    private static long least(long[][] costs, int row, int taken) {
        if (row == costs.length) {
            return 0;
        }
        long least = Long.MAX_VALUE;
        for (int column = 0; column < costs.length; column++) {
            if ((taken >> column & 1) == 0) {
                least = Math.min(least, costs[row][column] + least(costs, row + 1, taken | 1 << column));
            }
        }
        return least;
    }

    @Test
    void findsWhatTryingAllAssignmentsFinds() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int size = 1 + seed % 7;
            long[][] costs = new long[size][];
            StringBuilder text = new StringBuilder(" " + size);
            for (int row = 0; row < size; row++) {
                costs[row] = random.longs(size, -20, 100).toArray();
                for (long cost : costs[row]) {
                    text.append(random.nextInt(3) == 0 ? "\n " : " ").append(cost);
                }
            }
            Path file = folder.resolve("costs.txt");
            Files.writeString(file, text, StandardCharsets.UTF_8);
            Run run = Run.of("", file.toString());
            assertThat(run.exit()).as("seed %d: %s", seed, run.err()).isEqualTo(SolveAssignment.DONE);
            assertThat(run.out().lines())
                    .as("seed %d", seed)
                    .containsExactly("size " + size, "optimum " + least(costs, 0, 0), "certificate verified");
        }
    }

    @Test
    void readsStandardInput() {
        Run run = Run.of("2\n1 2\n3 1\n");
        assertThat(run.exit()).isEqualTo(SolveAssignment.DONE);
        assertThat(run.out()).contains("optimum 2", "certificate verified");
        assertThat(Run.of("0").out()).contains("optimum 0");
    }

    @Test
    void tellsAllThatIsWrongWithAFile() {
        Run words = Run.of("2\n1 x\n3 1.5\n");
        assertThat(words.exit()).isEqualTo(SolveAssignment.BAD_DATA);
        assertThat(words.err()).contains("line 2: \"x\"", "line 3: \"1.5\"");
        assertThat(words.out()).isEmpty();
        assertThat(Run.of("").err()).contains("no number");
        assertThat(Run.of("2 1 2 3").err()).contains("3 costs where size 2 asks for 4");
        assertThat(Run.of("1 2 3").err()).contains("2 costs where size 1 asks for 1");
        assertThat(Run.of("-1").err()).contains("size -1");
        assertThat(Run.of("5001").err()).contains("size 5001 is not within 0 to 5000");
        assertThat(Run.of("1 99999999999999").err()).contains("edges[0].weight[0]", "1099511627776");
        Run missing = Run.of("", folder.resolve("missing").toString());
        assertThat(missing.exit()).isEqualTo(SolveAssignment.BAD_DATA);
        assertThat(missing.err()).startsWith("there is no file").endsWith("missing" + System.lineSeparator());
        assertThat(Run.of("", "--what").exit()).isEqualTo(SolveAssignment.WRONG_USAGE);
    }
}
