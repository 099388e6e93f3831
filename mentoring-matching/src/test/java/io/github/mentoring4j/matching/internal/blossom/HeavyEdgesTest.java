package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeavyEdgesTest {
    private static final int LEAVES = 4_000;

    /** A star: every edge is one of the centre's, and each leaf has just one. */
    private static long[] heldAtCentre(int words, IntToLongFunction first, IntToLongFunction last, int oneIn) {
        VectorEdges.Builder edges = VectorEdges.builder(words);
        for (int edge = 0; edge < LEAVES; edge++) {
            long[] weight = new long[words];
            weight[0] = first.applyAsLong(edge);
            weight[words - 1] += last.applyAsLong(edge);
            edges.add(0, 1, weight);
        }
        VectorEdges all = edges.build();
        HeavyEdges heavy = new HeavyEdges(PairGraph.of(2, all));
        heavy.sample(oneIn, new Beat(Pulse.steady(), 2));
        return IntStream.range(0, LEAVES)
                .filter(heavy::holds)
                .mapToLong(edge -> all.weights()[edge * words] + (words > 1 ? all.weights()[edge * words + 1] : 0))
                .sorted()
                .toArray();
    }

    @Test
    void keepsTheTwoHeaviestWhereAllAreSampled() {
        assertThat(heldAtCentre(1, edge -> edge * 7919L % 4_001, edge -> 0, 1)).containsExactly(3_999, 4_000);
        assertThat(heldAtCentre(1, edge -> edge, edge -> 0, 1)).containsExactly(3_998, 3_999);
        assertThat(heldAtCentre(1, edge -> -edge, edge -> 0, 1)).containsExactly(-1, 0);
    }

    @Test
    void keepsTheHeaviestAndAboutTwiceTheStepOfASample() {
        long[] held = heldAtCentre(1, edge -> edge * 7919L % 4_001, edge -> 0, 8);
        assertThat(held.length).isBetween(2, 80);
        long[] heaviest = new long[held.length];
        Arrays.setAll(heaviest, index -> 4_001L - held.length + index);
        assertThat(held).containsExactly(heaviest);
    }

    @Test
    void takesAFewOfManyEqualOnes() {
        assertThat(heldAtCentre(1, edge -> 5, edge -> 0, 8).length).isBetween(4, 60);
        assertThat(heldAtCentre(1, edge -> edge % 10, edge -> 0, 8).length).isBetween(4, 60);
        assertThat(heldAtCentre(1, edge -> edge == 77 ? 9 : 5, edge -> 0, 1)).contains(9);
        assertThat(heldAtCentre(1, edge -> edge == LEAVES - 1 ? 9 : 5, edge -> 0, 1))
                .as("the others are as many as before")
                .contains(9)
                .hasSizeBetween(2, 12);
        assertThat(heldAtCentre(1, edge -> edge == 0 ? 9 : 5, edge -> 0, 1))
                .contains(9)
                .hasSizeBetween(2, 12);
        assertThat(heldAtCentre(1, edge -> edge < 2 ? 9 : 5, edge -> 0, 1)).containsExactly(9, 9);
    }

    @Test
    void takesTwoOfManyEqualOnesOnTheAverage() {
        int held = 0;
        for (int count = 100; count < 300; count++) {
            int last = count;
            held += heldAtCentre(1, edge -> edge > 0 && edge < last ? 5 : 4, edge -> 0, 1).length;
        }
        assertThat(held).isBetween(350, 450);
    }

    /** Of 2k edges from the heaviest down, one in k is sampled: one of the first k and one of the others, which is the second. */
    @Test
    void samplesOneOfEachSoManyThatFollowEachOther() {
        for (int oneIn = 2; oneIn < 40; oneIn++) {
            VectorEdges.Builder edges = VectorEdges.builder(1);
            for (int edge = 0; edge < 2 * oneIn; edge++) {
                edges.add(0, 1, -edge);
            }
            HeavyEdges heavy = new HeavyEdges(PairGraph.of(2, edges.build()));
            heavy.sample(oneIn, new Beat(Pulse.steady(), 2));
            assertThat(IntStream.range(0, 2 * oneIn).filter(heavy::holds).count())
                    .as("one in %d", oneIn)
                    .isBetween(oneIn + 1L, 2L * oneIn);
        }
    }

    @Test
    void decidesByLowerLevelsWhereUpperOnesTie() {
        assertThat(heldAtCentre(2, edge -> 1, edge -> edge * 7919L % 4_001, 1)).containsExactly(4_000, 4_001);
    }

    /** Everybody meets vertex 0; by turns vertices 1 and 2 are the other end, and hold their own two heaviest. */
    @Test
    void asksBothEnds() {
        for (int tailFirst = 0; tailFirst < 2; tailFirst++) {
            VectorEdges.Builder edges = VectorEdges.builder(2);
            for (int edge = 0; edge < 100; edge++) {
                int other = 1 + edge % 2;
                edges.add(tailFirst == 0 ? 0 : other, tailFirst == 0 ? other : 0, edge, 1_000 - edge);
            }
            HeavyEdges heavy = new HeavyEdges(PairGraph.of(3, edges.build()));
            heavy.sample(1, new Beat(Pulse.steady(), 3));
            assertThat(IntStream.range(0, 100).filter(heavy::holds)).containsExactly(96, 97, 98, 99);
        }
    }

    @Test
    void holdsAllEdgesOfWhomNoSampleMet() {
        VectorEdges edges = VectorEdges.builder(1).add(0, 1, -3).add(1, 2, -4).build();
        HeavyEdges heavy = new HeavyEdges(PairGraph.of(3, edges));
        assertThat(heavy.holds(0)).isTrue();
        assertThat(heavy.holds(1)).isTrue();
    }
}
