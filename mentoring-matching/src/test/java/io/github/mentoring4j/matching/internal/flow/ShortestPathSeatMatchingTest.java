package io.github.mentoring4j.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortestPathSeatMatchingTest {
    private static int[] solve(int needs, SeatLimits limits, VectorEdges.Builder edges) {
        return ShortestPathSeatMatching.solve(SeatGraph.of(needs, limits, edges.build()), Pulse.steady())
                .getOrElseThrow(() -> new AssertionError("stopped without being asked to"));
    }

    /** Desks of one seat each, each with its own mentor. */
    private static SeatLimits singles(int count) {
        int[] ones = IntStream.generate(() -> 1).limit(count).toArray();
        return SeatLimits.of(ones, IntStream.range(0, count).toArray(), ones);
    }

    private static VectorEdges.Builder edges(int levels) {
        return VectorEdges.builder(levels);
    }

    @Test
    void leavesAnEmptyGraphEmpty() {
        assertThat(solve(0, singles(0), edges(1))).isEmpty();
        assertThat(solve(2, singles(0), edges(1))).containsExactly(-1, -1);
        assertThat(solve(0, singles(2), edges(3))).isEmpty();
    }

    @Test
    void givesTheOnlySeatToTheNeedThatGainsMost() {
        assertThat(solve(3, singles(1), edges(1).add(0, 0, 5).add(1, 0, 7).add(2, 0, 6)))
                .containsExactly(-1, 1, -1);
    }

    @Test
    void movesANeedToMakeRoomForAnother() {
        // alone, need 0 takes desk 0; together 9 + 6 beats 10 + 0
        assertThat(solve(2, singles(2), edges(1).add(0, 0, 10).add(0, 1, 9).add(1, 0, 6)))
                .containsExactly(1, 2);
    }

    @Test
    void leavesANeedOutRatherThanMoveAnotherAtALoss() {
        assertThat(solve(2, singles(2), edges(1).add(0, 0, 10).add(0, 1, 3).add(1, 0, 6)))
                .containsExactly(0, -1);
    }

    @Test
    void putsTheUpperLevelBeforeAnyAmountOfTheLower() {
        // as above, but level 0 counts the needs served
        assertThat(solve(
                        2,
                        singles(2),
                        edges(2).add(0, 0, 1, 10).add(0, 1, 1, -1_000_000).add(1, 0, 1, 6)))
                .containsExactly(1, 2);
    }

    @Test
    void neverTakesAnEdgeOfNegativeWeight() {
        assertThat(solve(2, singles(2), edges(2).add(0, 0, 0, -1).add(1, 1, -1, 100)))
                .containsExactly(-1, -1);
    }

    @Test
    void keepsTheMentorsOwnLimitAcrossDesks() {
        SeatLimits oneMentor = SeatLimits.of(new int[] {2, 2}, new int[] {0, 0}, new int[] {2});
        assertThat(solve(3, oneMentor, edges(1).add(0, 0, 3).add(1, 1, 4).add(2, 1, 5)))
                .containsExactly(-1, 1, 2);
    }

    @Test
    void findsAPathThatSwitchesDesksOfAFullMentor() {
        // mentor 0 has two desks and one seat in all; need 1 fits only desk 1, so need 0 leaves desk 0 for mentor 1
        SeatLimits limits = SeatLimits.of(new int[] {1, 1, 1}, new int[] {0, 0, 1}, new int[] {1, 1});
        assertThat(solve(2, limits, edges(1).add(0, 0, 9).add(0, 2, 8).add(1, 1, 5)))
                .containsExactly(1, 2);
    }

    @Test
    void keepsTheDesksOwnLimitWhereTheMentorHasRoom() {
        SeatLimits limits = SeatLimits.of(new int[] {1, 5}, new int[] {0, 0}, new int[] {6});
        assertThat(solve(
                        3,
                        limits,
                        edges(1).add(0, 0, 3).add(1, 0, 4).add(2, 0, 2).add(2, 1, 1)))
                .containsExactly(-1, 1, 3);
    }

    @Test
    void seatsNobodyWhereALimitIsZero() {
        SeatLimits limits = SeatLimits.of(new int[] {0, 1}, new int[] {0, 1}, new int[] {1, 0});
        assertThat(solve(1, limits, edges(1).add(0, 0, 3).add(0, 1, 4))).containsExactly(-1);
    }

    @Test
    void takesTheHeaviestOfParallelEdgesAndTheFirstOfEqualOnes() {
        assertThat(solve(1, singles(1), edges(1).add(0, 0, 3).add(0, 0, 5).add(0, 0, 5)))
                .containsExactly(1);
    }

    @Test
    void breaksTiesByAscendingDesk() {
        assertThat(solve(
                        2,
                        singles(3),
                        edges(1).add(0, 1, 5).add(0, 0, 5).add(1, 2, 5).add(1, 1, 5)))
                .as("the first edge of need 0, then the first edge of need 1")
                .containsExactly(0, 2);
    }

    @Test
    void tellsEachNeedItTakesUpAndStopsWhenAsked() {
        SeatGraph graph =
                SeatGraph.of(3, singles(1), edges(1).add(0, 0, 1).add(2, 0, 2).build());
        List<Integer> beats = new ArrayList<>();
        assertThat(ShortestPathSeatMatching.solve(graph, (done, total) -> {
                            assertThat(total).isEqualTo(3);
                            beats.add(done);
                            return true;
                        })
                        .isDefined())
                .isTrue();
        assertThat(beats).containsExactly(0, 1, 2);
        assertThat(ShortestPathSeatMatching.solve(graph, (done, total) -> done < 1)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void solvesExactlyUpToItsRangeAndRefusesBeyond() {
        long most = Long.MAX_VALUE / 48;
        assertThat(solve(
                        2,
                        singles(2),
                        edges(1).add(0, 0, most).add(0, 1, most - 1).add(1, 0, most)))
                .containsExactly(1, 2);
        VectorEdges.Builder tooHeavy = edges(1).add(0, 0, most + 1);
        assertThatThrownBy(() -> solve(2, singles(1), tooHeavy)).isInstanceOf(IllegalArgumentException.class);
    }
}
