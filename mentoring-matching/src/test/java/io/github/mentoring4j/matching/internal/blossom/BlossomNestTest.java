package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import org.junit.jupiter.api.Test;

class BlossomNestTest {
    @Test
    void knowsPartsAndLinksOfWhatIsABlossomOnly() {
        BlossomNest nest =
                new BlossomNest(PairGraph.of(5, VectorEdges.builder(1).build()));
        assertIsPlain(nest);
        int blossom = nest.form(new int[] {3, 1, 4}, new int[] {8, 6, 2});
        assertThat(nest.parts(blossom)).containsExactly(3, 1, 4);
        assertThat(nest.links(blossom)).containsExactly(8, 6, 2);
        nest.open(blossom);
        assertIsPlain(nest);
    }

    private static void assertIsPlain(BlossomNest nest) {
        for (int node = 0; node < nest.nodeCount(); node++) {
            assertThat(nest.parts(node)).isEmpty();
            assertThat(nest.links(node)).isEmpty();
            assertThat(nest.parent(node)).isEqualTo(-1);
        }
    }
}
