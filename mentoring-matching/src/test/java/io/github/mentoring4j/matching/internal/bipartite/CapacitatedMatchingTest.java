package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.internal.bipartite.BipartiteAnswer.Cause;
import io.github.mentoring4j.matching.internal.bipartite.BipartiteAnswer.Infeasible;
import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.testkit.ChoiceCases;
import io.github.mentoring4j.matching.testkit.ChoiceProof;
import io.github.mentoring4j.matching.testkit.SeatEdges;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CapacitatedMatchingTest {
    private static SeatEdges singles(int needs, int desks, int levels) {
        return new SeatEdges(needs, desks, levels);
    }

    @Test
    void leavesAnEmptyGraphEmpty() {
        assertThat(singles(0, 0, 1).solve()).isEmpty();
        assertThat(singles(2, 0, 1).solve()).isEmpty();
        assertThat(singles(0, 2, 3).solve()).isEmpty();
    }

    @Test
    void givesTheOnlySeatToTheNeedThatGainsMost() {
        assertThat(singles(3, 1, 1).add(0, 0, 5).add(1, 0, 7).add(2, 0, 6).solve())
                .containsExactly(1);
    }

    @Test
    void movesANeedToMakeRoomForAnother() {
        // alone, need 0 takes desk 0; together 9 + 6 beats 10 + 0
        assertThat(singles(2, 2, 1).add(0, 0, 10).add(0, 1, 9).add(1, 0, 6).solve())
                .containsExactly(1, 2);
    }

    @Test
    void leavesANeedOutRatherThanMoveAnotherAtALoss() {
        assertThat(singles(2, 2, 1).add(0, 0, 10).add(0, 1, 3).add(1, 0, 6).solve())
                .containsExactly(0);
    }

    @Test
    void putsTheUpperLevelBeforeAnyAmountOfTheLower() {
        // as above, but level 0 counts the needs served
        assertThat(singles(2, 2, 2)
                        .add(0, 0, 1, 10)
                        .add(0, 1, 1, -1_000_000)
                        .add(1, 0, 1, 6)
                        .solve())
                .containsExactly(1, 2);
    }

    @Test
    void neverTakesAnEdgeOfNegativeWeightUnlessItMust() {
        SeatEdges edges = singles(2, 2, 2).add(0, 0, 0, -1).add(1, 1, -1, 100);
        assertThat(edges.solve()).isEmpty();
        BipartiteProblem must = BipartiteProblem.of(
                edges.problem().edges(), Limits.same(2, 0, 1), Limits.of(new int[] {0, 1}, new int[] {1, 1}));
        assertThat(solved(must)).containsExactly(1);
    }

    @Test
    void keepsTheMentorsOwnLimitAcrossDesks() {
        assertThat(new SeatEdges(3, 1, new int[] {2, 2})
                        .add(0, 0, 3)
                        .add(1, 1, 4)
                        .add(2, 1, 5)
                        .solve(new int[] {0, 0}, new int[] {2}))
                .containsExactly(1, 2);
    }

    @Test
    void findsAPathThatSwitchesDesksOfAFullMentor() {
        // mentor 0 has two desks and one seat in all; need 1 fits only desk 1, so need 0 leaves desk 0 for mentor 1
        assertThat(singles(2, 3, 1).add(0, 0, 9).add(0, 2, 8).add(1, 1, 5).solve(new int[] {0, 0, 1}, new int[] {1, 1}))
                .containsExactly(1, 2);
    }

    /* Both desks are of one mentor with one place, which desk 0 needs for itself; so need 1 stays out though it would gain more. */
    @Test
    void keepsTheLowerLimitOfADeskAgainstTheGainOfAnother() {
        BipartiteProblem problem = BipartiteProblem.of(
                        EdgeRows.of(new int[] {0, 1, 2}, new int[] {0, 1}, new long[] {5, 9}),
                        Limits.same(2, 0, 1),
                        Limits.of(new int[] {1, 0}, new int[] {1, 1}))
                .withGroups(new int[] {0, 0}, Limits.upTo(1));
        assertThat(solved(problem)).containsExactly(0);
    }

    @Test
    void keepsTheDesksOwnLimitWhereTheMentorHasRoom() {
        assertThat(new SeatEdges(3, 1, new int[] {1, 5})
                        .add(0, 0, 3)
                        .add(1, 0, 4)
                        .add(2, 0, 2)
                        .add(2, 1, 1)
                        .solve(new int[] {0, 0}, new int[] {6}))
                .containsExactly(1, 3);
    }

    @Test
    void seatsNobodyWhereALimitIsZero() {
        assertThat(new SeatEdges(1, 1, new int[] {0, 1})
                        .add(0, 0, 3)
                        .add(0, 1, 4)
                        .solve(new int[] {0, 1}, new int[] {1, 0}))
                .isEmpty();
    }

    @Test
    void takesTheHeaviestOfParallelEdges() {
        assertThat(singles(1, 1, 1).add(0, 0, 3).add(0, 0, 5).add(0, 0, 4).solve())
                .containsExactly(1);
    }

    @Test
    void countsParallelEdgesOneByOne() {
        BipartiteProblem problem = BipartiteProblem.of(
                EdgeRows.of(new int[] {0, 3}, new int[] {0, 0, 0}, new long[] {3, 5, 4}),
                Limits.same(1, 0, 2),
                Limits.same(1, 0, 3));
        assertThat(solved(problem)).containsExactly(1, 2);
    }

    @Test
    void namesALowerLimitAboveTheUpperOne() {
        BipartiteProblem problem = BipartiteProblem.of(
                EdgeRows.of(new int[] {0, 1}, new int[] {0}, new long[] {1}),
                Limits.same(1, 0, 1),
                Limits.of(new int[] {2}, new int[] {1}));
        Infeasible answer = contradiction(problem);
        assertThat(answer.cause()).isEqualTo(Cause.CROSSED);
        assertThat(answer.columns()).containsExactly(0);
        assertThat(answer.rows()).isEmpty();
        assertThat(answer.groups()).isEmpty();
    }

    /* One beat is for the range of the weights; a search would ask for more. */
    @Test
    void namesWhatOneColumnAloneCannotFulfilBeforeAnySearch() {
        BipartiteProblem problem = BipartiteProblem.of(
                EdgeRows.of(new int[] {0, 1}, new int[] {0}, new long[] {1}),
                Limits.same(1, 0, 1),
                Limits.same(2, 1, 1));
        AtomicInteger beats = new AtomicInteger();
        BipartiteAnswer answer = CapacitatedMatching.solve(problem, (done, total) -> beats.incrementAndGet() == 1);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Infeasible.class, named -> assertThat(named.columns()).containsExactly(1));
    }

    @Test
    void acceptsLimitsFarBeyondTheEdgesThereAre() {
        BipartiteProblem problem = BipartiteProblem.of(
                EdgeRows.of(new int[] {0, 2, 4}, new int[] {0, 1, 0, 1}, new long[] {3, 4, 5, 2}),
                Limits.same(2, 0, 1),
                Limits.same(2, 0, Integer.MAX_VALUE));
        assertThat(solved(problem)).containsExactly(1, 2);
    }

    @Test
    void namesRowsThatAreTooManyForTheirColumns() {
        // rows 0 to 2 must be served and know columns 0 and 1 alone; row 3 has another way out
        BipartiteProblem problem = BipartiteProblem.of(
                EdgeRows.of(new int[] {0, 2, 4, 6, 8}, new int[] {0, 1, 0, 1, 0, 1, 1, 2}, new long[] {
                    1, 1, 1, 1, 1, 1, 1, 1
                }),
                Limits.same(4, 1, 1),
                Limits.upTo(1, 1, 5));
        Infeasible answer = contradiction(problem);
        assertThat(answer.cause()).isEqualTo(Cause.TOO_MUCH_IN);
        assertThat(answer.rows()).containsExactly(0, 1, 2);
        assertThat(answer.columns()).containsExactly(0, 1);
        new ChoiceProof(problem, "too many rows").requireContradiction(answer);
    }

    @Test
    void proveABestChoiceByPricesThatWereWorkedOutByHand() {
        // 10 + 0 < 9 + 6: the seat of desk 0 costs at least 4 less than need 1 offers and at most 1 more than desk 1's
        BipartiteProblem problem =
                singles(2, 2, 1).add(0, 0, 10).add(0, 1, 9).add(1, 0, 6).problem();
        BipartitePrices prices = CapacitatedMatching.solve(problem, Pulse.steady())
                .fold(
                        BipartiteAnswer.Optimal::prices,
                        infeasible -> {
                            throw new AssertionError(infeasible.cause());
                        },
                        () -> {
                            throw new AssertionError("stopped");
                        });
        assertThat(prices.wordCount()).isEqualTo(1);
        long row0 = prices.rows(0)[0];
        long row1 = prices.rows(0)[1];
        long column0 = prices.columns(0)[0];
        long column1 = prices.columns(0)[1];
        assertThat(row0 + row1 + column0 + column1).isEqualTo(15);
        assertThat(row0 + column0).isGreaterThanOrEqualTo(10);
        assertThat(row0 + column1).isEqualTo(9);
        assertThat(row1 + column0).isEqualTo(6);
    }

    @Test
    void tellsHowFarItIsAndStopsWhereverItIsAsked() {
        BipartiteProblem problem = ChoiceCases.large(7);
        AtomicInteger beats = new AtomicInteger();
        AtomicInteger last = new AtomicInteger();
        CapacitatedMatching.solve(problem, (done, total) -> {
            assertThat(done).isBetween(last.getAndSet(done), total);
            beats.incrementAndGet();
            return true;
        });
        assertThat(beats.get()).isGreaterThan(5);
        for (int stop = 0; stop < beats.get(); stop++) {
            AtomicInteger left = new AtomicInteger(stop);
            BipartiteAnswer answer = CapacitatedMatching.solve(problem, (done, total) -> left.getAndDecrement() > 0);
            assertThat(answer.<String>fold(optimal -> "optimal", infeasible -> "infeasible", () -> "cancelled"))
                    .as("stopped at beat %d", stop)
                    .isEqualTo("cancelled");
            assertThat(left.get()).as("asked again after stop at beat %d", stop).isEqualTo(-1);
        }
    }

    @Test
    void solvesExactlyUpToItsRangeAndRefusesBeyond() {
        long most = CapacitatedMatching.mostWeight(2, 2);
        assertThat(singles(2, 2, 1)
                        .add(0, 0, most)
                        .add(0, 1, most - 1)
                        .add(1, 0, most)
                        .solve())
                .containsExactly(1, 2);
        assertThat(singles(2, 2, 1)
                        .add(0, 0, -most)
                        .add(0, 1, 1 - most)
                        .add(1, 0, -most)
                        .solve())
                .isEmpty();
        assertThatThrownBy(() -> singles(2, 2, 1).add(0, 0, most + 1).solve())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(most));
        assertThat(CapacitatedMatching.mostWeight(100_000, 100_000)).isGreaterThan(1L << 40);
    }

    @Test
    void refusesPartsThatDoNotFitTogether() {
        EdgeRows edges = EdgeRows.of(new int[] {0, 1}, new int[] {1}, new long[] {1});
        assertThatThrownBy(() -> BipartiteProblem.of(edges, Limits.same(1, 0, 1), Limits.upTo(1)))
                .hasMessageContaining("column 1");
        EdgeRows grid = EdgeRows.of(1, new OneWordGrid());
        assertThatThrownBy(() -> BipartiteProblem.of(grid, Limits.same(1, 0, 1), Limits.upTo(1)))
                .hasMessageContaining("column 1 of 1");
        assertThatThrownBy(() -> BipartiteProblem.of(edges, Limits.same(2, 0, 1), Limits.upTo(1, 1)))
                .hasMessageContaining("2");
        BipartiteProblem problem = BipartiteProblem.of(edges, Limits.same(1, 0, 1), Limits.upTo(1, 1));
        assertThatThrownBy(() -> problem.withGroups(new int[] {0, 1}, Limits.upTo(1)))
                .hasMessageContaining("group 1");
        assertThatThrownBy(() -> problem.withGroups(new int[] {0}, Limits.upTo(1)))
                .hasMessageContaining("1 columns");
        assertThatThrownBy(() -> Limits.of(new int[] {0}, new int[] {-1})).hasMessageContaining("-1");
        assertThatThrownBy(() -> Limits.of(new int[] {0}, new int[] {})).hasMessageContaining("0 upper");
    }

    /* Two columns, no weight at all. */
    private static final class OneWordGrid implements EdgeRows.Grid {
        @Override
        public int width() {
            return 2;
        }

        @Override
        public int wordCount() {
            return 1;
        }

        @Override
        public long largest(int word) {
            return 0;
        }

        @Override
        public void read(int word, int from, int to, long[] into) {
            Arrays.fill(into, 0);
        }
    }

    private static int[] solved(BipartiteProblem problem) {
        return CapacitatedMatching.solve(problem, Pulse.steady())
                .fold(
                        optimal -> Arrays.copyOf(optimal.chosen(), optimal.chosen().length),
                        infeasible -> {
                            throw new AssertionError(infeasible.cause());
                        },
                        () -> {
                            throw new AssertionError("stopped");
                        });
    }

    private static Infeasible contradiction(BipartiteProblem problem) {
        return CapacitatedMatching.solve(problem, Pulse.steady())
                .fold(
                        optimal -> {
                            throw new AssertionError("there is no choice");
                        },
                        infeasible -> infeasible,
                        () -> {
                            throw new AssertionError("stopped");
                        });
    }
}
