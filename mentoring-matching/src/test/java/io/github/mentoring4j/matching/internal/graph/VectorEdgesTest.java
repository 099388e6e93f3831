package io.github.mentoring4j.matching.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VectorEdgesTest {
    private static VectorEdges threeEdges() {
        return VectorEdges.builder(2)
                .add(0, 1, 1, 70)
                .add(2, 0, 0, -3)
                .addFrom(0, 4, new long[] {9, 5, 6, 9}, 1)
                .build();
    }

    @Test
    void keepsEdgesInTheOrderInWhichTheyWereAdded() {
        VectorEdges edges = threeEdges();
        assertThat(edges.size()).isEqualTo(3);
        assertThat(edges.levels()).isEqualTo(2);
        assertThat(new int[] {edges.tail(0), edges.tail(1), edges.tail(2)}).containsExactly(0, 2, 0);
        assertThat(new int[] {edges.head(0), edges.head(1), edges.head(2)}).containsExactly(1, 0, 4);
        assertThat(edges.weights()).containsExactly(1, 70, 0, -3, 5, 6);
    }

    @Test
    void takesArraysAsTheyAre() {
        int[] tails = {0, 2};
        int[] heads = {1, 0};
        long[] weights = {1, 70, 0, -3};
        VectorEdges edges = VectorEdges.of(2, tails, heads, weights);
        assertThat(edges.tails()).isSameAs(tails);
        assertThat(edges.heads()).isSameAs(heads);
        assertThat(edges.weights()).isSameAs(weights);
        assertThat(edges.total(new int[] {0, 1})).containsExactly(1, 67);
        assertThat(VectorEdges.of(1, tails, heads, new long[2]).levels()).isEqualTo(1);
    }

    @Test
    void refusesArraysThatDoNotFitTogether() {
        int[] two = {0, 0};
        assertThatThrownBy(() -> VectorEdges.of(1, two, new int[1], new long[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 tails, 1 heads and 2 components of weights of 1 levels");
        assertThatThrownBy(() -> VectorEdges.of(2, two, two, new long[2])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VectorEdges.of(0, new int[0], new int[0], new long[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void growsPastItsFirstRoom() {
        VectorEdges.Builder builder = VectorEdges.builder(1);
        for (int edge = 0; edge < 1_000; edge++) {
            builder.add(edge, edge + 1, -edge);
        }
        VectorEdges edges = builder.build();
        assertThat(edges.size()).isEqualTo(1_000);
        assertThat(edges.weights()).hasSize(1_000);
        assertThat(edges.tail(999)).isEqualTo(999);
        assertThat(edges.head(17)).isEqualTo(18);
        assertThat(edges.weights()[999]).isEqualTo(-999);
    }

    @Test
    void isNotTouchedByWhatItsBuilderDoesLater() {
        VectorEdges.Builder builder = VectorEdges.builder(1).add(0, 0, 1);
        VectorEdges edges = builder.build();
        builder.add(1, 1, 2);
        assertThat(edges.size()).isEqualTo(1);
        assertThat(builder.build().size()).isEqualTo(2);
    }

    @Test
    void addsUpTheEdgesNamedAsOftenAsTheyAreNamed() {
        assertThat(threeEdges().total(new int[] {0, -1, 2, 2})).containsExactly(11, 82);
        assertThat(threeEdges().total(new int[0])).containsExactly(0, 0);
    }

    @Test
    void refusesATotalThatDoesNotFit() {
        VectorEdges edges = VectorEdges.builder(1).add(0, 0, Long.MAX_VALUE).build();
        assertThatThrownBy(() -> edges.total(new int[] {0, 0})).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void groupsEdgesByTail() {
        Rows rows = threeEdges().byTail(3);
        assertThat(rows.end(0) - rows.start(0)).isEqualTo(2);
        assertThat(rows.item(rows.start(0))).isZero();
        assertThat(rows.item(rows.start(0) + 1)).isEqualTo(2);
        assertThat(rows.end(1)).isEqualTo(rows.start(1));
        assertThat(rows.item(rows.start(2))).isEqualTo(1);
    }

    @Test
    void demandsOneComponentALevelAndAtLeastOneLevel() {
        assertThatThrownBy(() -> VectorEdges.builder(2).add(0, 0, 1, 2, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 components")
                .hasMessageContaining("2 levels");
        assertThatThrownBy(() -> VectorEdges.builder(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesTheFirstEdgeThatLeavesTheGraph() {
        assertThatCode(() -> threeEdges().requireEnds(3, 5)).doesNotThrowAnyException();
        assertThatThrownBy(() -> threeEdges().requireEnds(2, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("edge 1 from 2 to 0");
        assertThatThrownBy(() -> threeEdges().requireEnds(3, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("edge 2 from 0 to 4");
        VectorEdges negativeTail = VectorEdges.builder(1).add(-1, 0, 1).build();
        assertThatThrownBy(() -> negativeTail.requireEnds(1, 1)).isInstanceOf(IllegalArgumentException.class);
        VectorEdges negativeHead = VectorEdges.builder(1).add(0, -1, 1).build();
        assertThatThrownBy(() -> negativeHead.requireEnds(1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
