package io.github.mentoring4j.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.internal.graph.Rows;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import org.junit.jupiter.api.Test;

class SeatGraphTest {
    private static final VectorEdges NO_EDGES = VectorEdges.builder(1).build();

    @Test
    void keepsWhatItWasGiven() {
        SeatLimits limits = SeatLimits.of(new int[] {2, 0, 1}, new int[] {1, 0, 1}, new int[] {3, 4});
        VectorEdges edges = VectorEdges.builder(1).add(0, 2, 5).build();
        SeatGraph graph = SeatGraph.of(1, limits, edges);
        assertThat(graph.needCount()).isEqualTo(1);
        assertThat(graph.edges()).isSameAs(edges);
        assertThat(graph.limits()).isSameAs(limits);
        assertThat(limits.deskCount()).isEqualTo(3);
        assertThat(limits.mentorCount()).isEqualTo(2);
        assertThat(limits.deskLimit(0)).isEqualTo(2);
        assertThat(limits.mentorOf(2)).isEqualTo(1);
        assertThat(limits.mentorLimit(1)).isEqualTo(4);
        Rows desks = limits.desksByMentor();
        assertThat(desks.item(desks.start(1))).isZero();
        assertThat(desks.item(desks.start(1) + 1)).isEqualTo(2);
    }

    @Test
    void copiesTheLimits() {
        int[] deskLimits = {1};
        int[] mentorOfDesk = {0};
        int[] mentorLimits = {1, 1};
        SeatLimits limits = SeatLimits.of(deskLimits, mentorOfDesk, mentorLimits);
        deskLimits[0] = 7;
        mentorOfDesk[0] = 1;
        mentorLimits[0] = 7;
        assertThat(limits.deskLimit(0)).isEqualTo(1);
        assertThat(limits.mentorOf(0)).isZero();
        assertThat(limits.mentorLimit(0)).isEqualTo(1);
    }

    @Test
    void rejectsNegativeLimits() {
        assertThatThrownBy(() -> SeatLimits.of(new int[] {1, -2}, new int[] {0, 0}, new int[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit of desk 1 is -2");
        assertThatThrownBy(() -> SeatLimits.of(new int[] {1}, new int[] {0}, new int[] {-1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit of mentor 0 is -1");
    }

    @Test
    void rejectsADeskWithoutAKnownMentor() {
        assertThatThrownBy(() -> SeatLimits.of(new int[] {1}, new int[] {1}, new int[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("desk 0 belongs to mentor 1");
        assertThatThrownBy(() -> SeatLimits.of(new int[] {1}, new int[] {-1}, new int[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SeatLimits.of(new int[] {1, 1}, new int[] {0}, new int[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 desk limits but 1 mentors of desks");
    }

    @Test
    void rejectsEdgesThatLeaveTheGraphAndNegativeSizes() {
        SeatLimits limits = SeatLimits.of(new int[] {1}, new int[] {0}, new int[] {1});
        VectorEdges toNowhere = VectorEdges.builder(1).add(0, 1, 5).build();
        VectorEdges fromNowhere = VectorEdges.builder(1).add(1, 0, 5).build();
        assertThatThrownBy(() -> SeatGraph.of(1, limits, toNowhere)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SeatGraph.of(1, limits, fromNowhere)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SeatGraph.of(-1, limits, NO_EDGES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of needs is -1");
    }
}
