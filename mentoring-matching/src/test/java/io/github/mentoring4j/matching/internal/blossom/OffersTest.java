package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import org.junit.jupiter.api.Test;

class OffersTest {
    @Test
    void isBetterOnlyBelowTheBestSoFar() {
        Offers offers = new Offers(PairGraph.of(3, VectorEdges.builder(2).build()));
        assertThat(offers.isBetter(1, new long[] {9, 9})).as("the first").isTrue();
        offers.put(1, 7, new long[] {4, 5});
        assertThat(offers.isBetter(1, new long[] {4, 4})).isTrue();
        assertThat(offers.isBetter(1, new long[] {4, 5})).isFalse();
        assertThat(offers.isBetter(1, new long[] {4, 6})).isFalse();
        assertThat(offers.isBetter(2, new long[] {9, 9})).as("another vertex").isTrue();
        offers.clear();
        assertThat(offers.dart(1)).isEqualTo(-1);
        assertThat(offers.isBetter(1, new long[] {4, 5})).isTrue();
    }
}
