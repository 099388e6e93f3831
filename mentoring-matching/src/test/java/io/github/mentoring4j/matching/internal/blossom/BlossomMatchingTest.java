package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BlossomMatchingTest {
    private static int[] solve(int vertices, VectorEdges.Builder edges) {
        return Solves.matched(vertices, edges.build());
    }

    private static VectorEdges.Builder edges(int levels) {
        return VectorEdges.builder(levels);
    }

    @Test
    void leavesAnEmptyGraphEmpty() {
        assertThat(solve(0, edges(1))).isEmpty();
        assertThat(solve(3, edges(2))).containsExactly(-1, -1, -1);
    }

    @Test
    void takesTheHeaviestEdgeOfATriangle() {
        assertThat(solve(3, edges(1).add(0, 1, 5).add(1, 2, 7).add(2, 0, 6))).containsExactly(-1, 1, 1);
    }

    @Test
    void prefersTheMiddleOfAPathToBothEndsWhereItWeighsMore() {
        assertThat(solve(4, edges(1).add(0, 1, 5).add(1, 2, 11).add(2, 3, 5))).containsExactly(-1, 1, 1, -1);
        assertThat(solve(4, edges(1).add(0, 1, 5).add(1, 2, 9).add(2, 3, 5))).containsExactly(0, 0, 2, 2);
    }

    @Test
    void putsTheUpperLevelBeforeAnyAmountOfTheLower() {
        assertThat(solve(4, edges(2).add(0, 1, 1, -900).add(1, 2, 1, 900).add(2, 3, 1, -900)))
                .containsExactly(0, 0, 2, 2);
    }

    @Test
    void neverTakesAnEdgeOfNegativeWeight() {
        assertThat(solve(2, edges(2).add(0, 1, 0, -1))).containsExactly(-1, -1);
        assertThat(solve(4, edges(2).add(0, 1, -1, 9).add(1, 2, 0, 3).add(2, 3, 0, -2)))
                .containsExactly(-1, 1, 1, -1);
    }

    @Test
    void pairsTheThirdOfATriangleWithItsNeighbour() {
        VectorEdges.Builder edges =
                edges(1).add(0, 1, 8).add(1, 2, 8).add(0, 2, 8).add(2, 3, 5);
        assertThat(solve(4, edges)).containsExactly(0, 0, 3, 3);
    }

    @Test
    void leavesAnOddCycleAtTheOnlyVertexWithAWayOut() {
        VectorEdges.Builder ring =
                edges(1).add(0, 1, 10).add(1, 2, 10).add(2, 3, 10).add(3, 4, 10).add(4, 0, 10);
        assertThat(solve(6, ring.add(3, 5, 1))).containsExactly(4, 1, 1, 5, 4, 5);
    }

    /** A triangle 0-1-2 of weight 20 an edge within a triangle of itself, 3 and 4 of weight 12 an edge. */
    private static VectorEdges.Builder triangleInTriangle() {
        return edges(1).add(0, 1, 20)
                .add(1, 2, 20)
                .add(2, 0, 20)
                .add(0, 3, 12)
                .add(3, 4, 12)
                .add(4, 1, 12);
    }

    @Test
    void leavesNestedOddCyclesThroughTheInnerOne() {
        assertThat(solve(6, triangleInTriangle().add(2, 5, 3)))
                .as("20 + 12 + 3: pairs 0-1, 3-4, 2-5")
                .containsExactly(0, 0, 6, 4, 4, 6);
    }

    @Test
    void leavesNestedOddCyclesThroughTheOuterOne() {
        assertThat(solve(6, triangleInTriangle().add(3, 5, 3)))
                .as("20 + 12 + 3: pairs 2-0, 4-1, 3-5")
                .containsExactly(2, 5, 2, 6, 5, 6);
    }

    @Test
    void givesUpAnOddCycleWhereEachOfItsVerticesHasABetterMatch() {
        assertThat(solve(
                        6,
                        edges(1).add(0, 1, 10)
                                .add(1, 2, 10)
                                .add(2, 0, 10)
                                .add(0, 3, 9)
                                .add(1, 4, 9)
                                .add(2, 5, 9)))
                .containsExactly(3, 4, 5, 3, 4, 5);
    }

    @Test
    void solvesDisconnectedPartsEachByItself() {
        assertThat(solve(
                        9,
                        edges(1).add(0, 1, 2)
                                .add(1, 2, 3)
                                .add(4, 5, 7)
                                .add(5, 6, 7)
                                .add(6, 4, 8)
                                .add(7, 8, 1)))
                .containsExactly(-1, 1, 1, -1, 4, -1, 4, 5, 5);
    }

    @Test
    void takesTheHeaviestOfParallelEdgesAndTheFirstOfEqualOnes() {
        assertThat(solve(2, edges(1).add(0, 1, 3).add(1, 0, 5).add(0, 1, 5))).containsExactly(1, 1);
    }

    @Test
    void neverTakesALoop() {
        assertThat(solve(3, edges(1).add(0, 1, 1).add(2, 2, 99).add(0, 0, 99))).containsExactly(0, 0, -1);
    }

    @Test
    void takesAnEdgeOfNegativeWeightOnlyWhereItMust() {
        VectorEdges path = edges(1).add(0, 1, -7).add(1, 2, -5).add(2, 3, 4).build();
        assertThat(Solves.matched(4, path)).containsExactly(-1, -1, 2, 2);
        assertThat(Solves.optimal(PairGraph.of(4, path).perfect(), "perfect").matched())
                .containsExactly(0, 0, 2, 2);
        assertThat(Solves.optimal(PairGraph.of(4, path).covering(new boolean[] {false, true, false, false}), "one")
                        .matched())
                .containsExactly(0, 0, 2, 2);
        assertThat(Solves.optimal(
                                PairGraph.of(
                                                3,
                                                edges(1).add(0, 1, -7)
                                                        .add(1, 2, -5)
                                                        .build())
                                        .covering(new boolean[] {false, true, false}),
                                "the cheaper one")
                        .matched())
                .containsExactly(-1, 1, 1);
    }

    @Test
    void choosesTheMostPairsFirstWhereAsked() {
        VectorEdges path = edges(1).add(0, 1, 1).add(1, 2, 9).add(2, 3, -3).build();
        assertThat(Solves.matched(4, path)).containsExactly(-1, 1, 1, -1);
        PairAnswer.Optimal most = Solves.optimal(PairGraph.of(4, path).mostPairsFirst(), "most pairs");
        assertThat(most.matched()).containsExactly(0, 0, 2, 2);
        assertThat(most.certificate().words()).isEqualTo(2);
    }

    @Test
    void countsAPairBeforeAllThatItWeighs() {
        VectorEdges edges =
                edges(2).add(0, 1, 3, -4).add(1, 2, 5, 6).add(2, 0, -7, 8).build();
        assertThat(PairGraph.of(3, edges).mostPairsFirst().edges().weights())
                .containsExactly(1, 3, -4, 1, 5, 6, 1, -7, 8);
    }

    @Test
    void provesThatDemandsCannotBeMet() {
        VectorEdges star = edges(1).add(0, 1, 1).add(0, 2, 1).add(0, 3, 1).build();
        assertThat(Solves.proved(PairGraph.of(4, star).perfect(), "star"))
                .isInstanceOfSatisfying(
                        PairAnswer.Infeasible.class,
                        none -> assertThat(none.barrier()).containsExactly(0));
        VectorEdges triangle = edges(1).add(0, 1, 1).add(1, 2, 1).add(2, 0, 1).build();
        assertThat(Solves.proved(PairGraph.of(3, triangle).perfect(), "triangle"))
                .isInstanceOfSatisfying(
                        PairAnswer.Infeasible.class,
                        none -> assertThat(none.barrier()).isEmpty());
    }

    @Test
    void provesOddSetsByTheirPrices() {
        VectorEdges triangle = edges(1).add(0, 1, 8).add(1, 2, 8).add(0, 2, 8).build();
        PairCertificate proof =
                Solves.optimal(PairGraph.of(3, triangle), "triangle").certificate();
        assertThat(proof.outer()).containsExactly(-1);
        assertThat(proof.innermost()).containsExactly(0, 0, 0);
        assertThat(proof.vertexPrices()).containsExactly(0, 0, 0);
        assertThat(proof.oddPrices()).containsExactly(16);
    }

    @Test
    void tellsHowFarItIsAndStopsWhenAsked() {
        VectorEdges edges =
                edges(1).add(0, 1, 3).add(1, 2, 3).add(2, 0, 3).add(2, 3, 1).build();
        List<Integer> beats = new ArrayList<>();
        assertThat(BlossomMatching.solve(PairGraph.of(5, edges), (done, total) -> {
                    assertThat(total).isEqualTo(5);
                    beats.add(done);
                    return true;
                }))
                .isInstanceOf(PairAnswer.Optimal.class);
        assertThat(beats).isSorted().endsWith(5);
        for (int last = 0; last < beats.size(); last++) {
            int beatsLeft = last;
            AtomicInteger count = new AtomicInteger();
            assertThat(BlossomMatching.solve(
                            PairGraph.of(5, edges), (done, total) -> count.getAndIncrement() < beatsLeft))
                    .as("stopped at beat %d", last)
                    .isInstanceOf(PairAnswer.Cancelled.class);
        }
    }

    @Test
    void stopsAtEveryBeatOfADenseGraphAndNeverCallsThatOptimal() {
        PairGraph graph = PairGraphs.complete(3);
        AtomicInteger beats = new AtomicInteger();
        BlossomMatching.solve(graph, (done, total) -> beats.incrementAndGet() > 0);
        for (int last = 0; last < beats.get(); last++) {
            int beatsLeft = last;
            AtomicInteger count = new AtomicInteger();
            assertThat(BlossomMatching.solve(graph, (done, total) -> count.getAndIncrement() < beatsLeft))
                    .as("stopped at beat %d of %d", last, beats.get())
                    .isInstanceOf(PairAnswer.Cancelled.class);
        }
    }

    @Test
    void tellsItsThreeAnswersApart() {
        PairGraph lonely = PairGraph.of(1, edges(1).build());
        assertThat(kind(BlossomMatching.solve(lonely, Pulse.steady()))).isEqualTo("optimal");
        assertThat(kind(BlossomMatching.solve(lonely.perfect(), Pulse.steady())))
                .isEqualTo("infeasible");
        assertThat(kind(BlossomMatching.solve(lonely, (done, total) -> false))).isEqualTo("cancelled");
    }

    private static String kind(PairAnswer answer) {
        return answer.fold(best -> "optimal", none -> "infeasible", () -> "cancelled");
    }

    @Test
    void solvesADenseGraphWhoseWeightsFillTheRange() {
        long most = Long.MAX_VALUE / (64 * 81);
        VectorEdges.Builder heavy = edges(2);
        for (int tail = 0; tail < 80; tail++) {
            for (int head = tail + 1; head < 80; head++) {
                long sign = (tail * 31 + head * 17) % 3 - 1L;
                heavy.add(tail, head, sign * (most - tail), -sign * (most - head));
            }
        }
        Solves.optimal(PairGraph.of(80, heavy.build()), "any size");
        Solves.optimal(PairGraph.of(80, heavy.build()).perfect(), "perfect");
    }

    /** One of two among some 150,000 graphs of 7 to 9 vertices: an edge that joins a tiny core lifts a price out of range. */
    @Test
    void startsOverWithAllEdgesWherePricesLeaveTheirRange() {
        PairGraph graph = PairGraphs.small(25_343);
        Beat onCore = new Beat(Pulse.steady(), graph.vertexCount());
        PairAnswer restarted = BlossomMatching.solve(graph, new CoreSize(2, 1, 1, 1), onCore);
        Beat onAll = new Beat(Pulse.steady(), graph.vertexCount());
        PairAnswer whole = BlossomMatching.solve(graph, CoreSize.WHOLE, onAll);
        assertThat(PairProof.fault(graph, restarted)).isEmpty();
        assertThat(vertexPrices(restarted)).isNotEmpty().isEqualTo(vertexPrices(whole));
        assertThat(onCore.steps()).isGreaterThan(onAll.steps());
    }

    private static long[] vertexPrices(PairAnswer answer) {
        return answer.fold(best -> best.certificate().vertexPrices(), none -> new long[0], () -> new long[0]);
    }

    @Test
    void rejectsEdgesThatLeaveTheGraphAndDemandsOfAnotherSize() {
        assertThatThrownBy(() -> solve(2, edges(1).add(0, 2, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> solve(-1, edges(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of vertices is -1");
        PairGraph graph = PairGraph.of(2, edges(1).build());
        assertThatThrownBy(() -> graph.covering(new boolean[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 demands where there are 2 vertices");
    }

    @Test
    void solvesExactlyUpToItsRangeAndRefusesBeyond() {
        long most = Long.MAX_VALUE / (64 * 5);
        assertThat(solve(
                        4,
                        edges(1).add(0, 1, most)
                                .add(1, 2, most)
                                .add(2, 0, most - 1)
                                .add(2, 3, 1)))
                .containsExactly(0, 0, 3, 3);
        VectorEdges.Builder tooHeavy = edges(1).add(0, 1, most + 1);
        assertThatThrownBy(() -> solve(4, tooHeavy)).isInstanceOf(IllegalArgumentException.class);
    }
}
