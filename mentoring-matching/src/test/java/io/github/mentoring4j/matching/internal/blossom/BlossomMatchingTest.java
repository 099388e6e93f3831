package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlossomMatchingTest {
    private static int[] solve(int vertices, VectorEdges.Builder edges) {
        return BlossomMatching.solve(vertices, edges.build(), Pulse.steady())
                .getOrElseThrow(() -> new AssertionError("stopped without being asked to"));
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
    void tellsEachStageAndStopsWhenAsked() {
        VectorEdges edges = edges(1).add(0, 1, 3).add(2, 3, 5).build();
        List<Integer> beats = new ArrayList<>();
        assertThat(BlossomMatching.solve(5, edges, (done, total) -> {
                            assertThat(total).isEqualTo(2);
                            beats.add(done);
                            return true;
                        })
                        .isDefined())
                .isTrue();
        assertThat(beats).containsExactly(0, 1, 2);
        assertThat(BlossomMatching.solve(5, edges, (done, total) -> done < 1).isEmpty())
                .isTrue();
    }

    @Test
    void rejectsLoopsAndEdgesThatLeaveTheGraph() {
        assertThatThrownBy(() -> solve(3, edges(1).add(0, 1, 1).add(2, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edge 1 is a loop at vertex 2");
        assertThatThrownBy(() -> solve(2, edges(1).add(0, 2, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> solve(-1, edges(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of vertices is -1");
    }

    @Test
    void solvesExactlyUpToItsRangeAndRefusesBeyond() {
        long most = Long.MAX_VALUE / (128 * 5);
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
