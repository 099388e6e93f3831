package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.matching.assignment.AssignmentAnswer;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Limits;
import io.github.mentoring4j.matching.assignment.PairAnswer;
import io.github.mentoring4j.matching.assignment.PairProblem;
import io.github.mentoring4j.matching.assignment.proof.AssignmentCheck;
import io.github.mentoring4j.matching.assignment.proof.PairCheck;
import io.github.mentoring4j.matching.testkit.BareCases;
import io.github.mentoring4j.matching.testkit.Samples;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both engines at the ends of their range: 12 levels and more, weights to 2^40 of either sign, 100,000 nodes. */
class WideRangeTest {
    private static final int LEVELS = 12;
    private static final long MOST = 1L << 40;
    private static final int NODES = 100_000;

    @Test
    void assignsTwelveLevelsOfExtremeWeightsAsWellAsTheBestOfAllAnswers() {
        for (long seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            EdgeTable edges = edges(random, LEVELS + random.nextInt(3), 9, 4, 4);
            AssignmentProblem problem = assignment(edges, 4, 4);
            assertThat(packed(solved(problem).value()))
                    .as("seed %d", seed)
                    .isEqualTo(best(edges, chosen -> isWithin(edges, chosen, 4, false)));
        }
    }

    @Test
    void pairsTwelveLevelsOfExtremeWeightsAsWellAsTheBestOfAllAnswers() {
        for (long seed = 0; seed < 400; seed++) {
            EdgeTable edges = odd(new SplittableRandom(seed), LEVELS, 10, 7);
            PairProblem problem = BareCases.valid(PairProblem.builder(7, edges).build());
            assertThat(packed(solved(problem).value()))
                    .as("seed %d", seed)
                    .isEqualTo(best(edges, chosen -> isWithin(edges, chosen, 7, true)));
        }
    }

    @Test
    void certificatesHoldAtMediumSizes() {
        for (long seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int nodes = 50 + random.nextInt(150);
            AssignmentProblem assignment =
                    assignment(edges(random, LEVELS, 6 * nodes, nodes, nodes / 2), nodes, nodes / 2);
            assertThat(AssignmentCheck.check(assignment, solved(assignment)).isRight())
                    .as("assignment, seed %d", seed)
                    .isTrue();
            PairProblem pairs = BareCases.valid(PairProblem.builder(nodes, odd(random, LEVELS, 5 * nodes, nodes))
                    .build());
            assertThat(PairCheck.check(pairs, solved(pairs)).isRight())
                    .as("pairs, seed %d", seed)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {MOST, -MOST})
    void aHundredThousandNodesMayHaveThem(long weight) {
        assertThat(built(NODES, weight).isValid()).isTrue();
        assertThat(paired(NODES, weight).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {MOST + 1, -MOST - 1, Long.MAX_VALUE, Long.MIN_VALUE})
    void oneBeyondIsRefusedWithTheBound(long weight) {
        assertRefused(built(NODES, weight), weight);
        assertRefused(paired(NODES, weight), weight);
    }

    @Test
    void theEnginesTakeWhatTheChecksLetIn() {
        int most = AssignmentProblem.MOST_NODES;
        AssignmentProblem assignment = BareCases.valid(built(most, MOST));
        assertThat(AssignmentCheck.check(assignment, solved(assignment)).isRight())
                .isTrue();
        PairProblem pairs = BareCases.valid(paired(most, -MOST));
        assertThat(PairCheck.check(pairs, solved(pairs)).isRight()).isTrue();
    }

    /** In the full run; in an ordinary build a fiftieth of the nodes. */
    @Test
    void solvesAHundredThousandNodesOfTwelveLevels() {
        int nodes = Samples.count(NODES / 50, NODES);
        SplittableRandom random = new SplittableRandom(45);
        AssignmentProblem assignment =
                assignment(edges(random, LEVELS, 5 * nodes / 2, nodes / 2, nodes / 2), nodes / 2, nodes / 2);
        assertThat(AssignmentCheck.check(assignment, solved(assignment)).isRight())
                .isTrue();
        PairProblem pairs = BareCases.valid(PairProblem.builder(nodes, odd(random, LEVELS, 5 * nodes / 2, nodes))
                .build());
        assertThat(PairCheck.check(pairs, solved(pairs)).isRight()).isTrue();
    }

    /* Ties nearly everywhere above, so that the lower levels decide; all of them at the ends of the range. */
    private static long weight(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> MOST;
            case 1 -> MOST - 1;
            case 2 -> -MOST;
            case 3 -> random.nextLong(-MOST, MOST + 1);
            default -> MOST - 2;
        };
    }

    private static void add(EdgeTable.Builder edges, SplittableRandom random, int from, int to) {
        int tied = random.nextInt(LEVELS);
        edges.add(from, to, level -> level < tied ? MOST - 2 : weight(random));
    }

    private static EdgeTable edges(SplittableRandom random, int levels, int count, int agents, int places) {
        EdgeTable.Builder edges = EdgeTable.builder(levels, count);
        for (int edge = 0; edge < count; edge++) {
            add(edges, random, (int) ((long) edge * agents / count), random.nextInt(places));
        }
        return edges.build();
    }

    /* Each person meets the next, round in a ring of odd length where there is one, and then people at random. */
    private static EdgeTable odd(SplittableRandom random, int levels, int count, int people) {
        EdgeTable.Builder edges = EdgeTable.builder(levels, count);
        for (int edge = 0; edge < count; edge++) {
            int from = edge % people;
            int to = edge < people ? (from + 1) % people : (from + 1 + random.nextInt(people - 1)) % people;
            add(edges, random, from, to);
        }
        return edges.build();
    }

    private static AssignmentProblem assignment(EdgeTable edges, int agents, int places) {
        return BareCases.valid(AssignmentProblem.builder(edges)
                .agents(Limits.same(agents, 0, 1))
                .places(Limits.same(places, 0, 1))
                .build());
    }

    private static Validation<Seq<Problem>, AssignmentProblem> built(int nodes, long weight) {
        return AssignmentProblem.builder(one(nodes, weight))
                .agents(Limits.same(nodes, 0, 1))
                .places(Limits.same(nodes, 0, 1))
                .build();
    }

    private static Validation<Seq<Problem>, PairProblem> paired(int nodes, long weight) {
        return PairProblem.builder(nodes, one(nodes, weight)).build();
    }

    private static EdgeTable one(int nodes, long weight) {
        return EdgeTable.builder(LEVELS)
                .add(0, nodes - 1, level -> level == LEVELS - 1 ? weight : 0)
                .build();
    }

    private static void assertRefused(Validation<Seq<Problem>, ?> built, long weight) {
        Seq<Problem> problems = built.fold(each -> each, good -> Vector.empty());
        assertThat(problems).singleElement().isInstanceOfSatisfying(Problem.OutOfRange.class, problem -> {
            assertThat(problem.path()).isEqualTo("edges[0].weight[11]");
            assertThat(problem.value()).isEqualTo(Long.toString(weight));
            assertThat(problem.message().in(Language.ENGLISH)).contains("1099511627776");
            assertThat(problem.message().in(Language.RUSSIAN)).contains("1099511627776");
        });
    }

    private static AssignmentAnswer solved(AssignmentProblem problem) {
        return Assignments.solve(problem)
                .fold(
                        Function.identity(),
                        conflict -> {
                            throw new AssertionError(conflict.toString());
                        },
                        () -> {
                            throw new AssertionError("stopped by nobody");
                        });
    }

    private static PairAnswer solved(PairProblem problem) {
        return Assignments.solve(problem)
                .fold(
                        Function.identity(),
                        barrier -> {
                            throw new AssertionError(barrier.toString());
                        },
                        () -> {
                            throw new AssertionError("stopped by nobody");
                        });
    }

    /* One number instead of a vector: no sum of a lower level reaches 2^63, so the order is that of vectors. */
    private static BigInteger packed(Seq<Long> value) {
        return value.foldLeft(BigInteger.ZERO, (sum, word) -> sum.shiftLeft(64).add(BigInteger.valueOf(word)));
    }

    /* All sets of edges, each summed up as one number. */
    private static BigInteger best(EdgeTable edges, IntPredicate isAllowed) {
        BigInteger best = BigInteger.ZERO;
        for (int chosen = 0; chosen < 1 << edges.size(); chosen++) {
            if (isAllowed.test(chosen)) {
                BigInteger total = BigInteger.ZERO;
                for (int edge = 0; edge < edges.size(); edge++) {
                    if (((chosen >> edge) & 1) == 1) {
                        total = total.add(packed(edges, edge));
                    }
                }
                best = best.max(total);
            }
        }
        return best;
    }

    private static BigInteger packed(EdgeTable edges, int edge) {
        BigInteger packed = BigInteger.ZERO;
        for (int level = 0; level < edges.levels(); level++) {
            packed = packed.shiftLeft(64).add(BigInteger.valueOf(edges.weight(edge, level)));
        }
        return packed;
    }

    /* No node twice; the ends of an edge are of one kind or of two. */
    private static boolean isWithin(EdgeTable edges, int chosen, int nodes, boolean oneKind) {
        int used = 0;
        for (int edge = 0; edge < edges.size(); edge++) {
            if (((chosen >> edge) & 1) == 1) {
                int ends = (1 << edges.from(edge)) | (1 << (edges.to(edge) + (oneKind ? 0 : nodes)));
                if ((used & ends) != 0) {
                    return false;
                }
                used |= ends;
            }
        }
        return true;
    }
}
