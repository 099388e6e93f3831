package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.testkit.PairCase;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What must hold of an optimum whatever the graph: laws that need no second algorithm. */
class KernelLawPropertyTest {
    @Property(seed = "20260102", tries = 300)
    void equalGraphsHaveEqualMatchings(@ForAll @LongRange(max = 1L << 40) long seed) {
        assertThat(pairs(PairCase.middling(seed))).isEqualTo(pairs(PairCase.middling(seed)));
    }

    @Property(seed = "20260103", tries = 300)
    void theOrderOfEdgesDoesNotChangeTheTotal(@ForAll @LongRange(max = 1L << 40) long seed) {
        PairCase general = PairCase.middling(seed);
        PairCase backwards = new PairCase(general.vertexCount(), reversed(general.edges()));
        assertThat(backwards.edges().total(pairs(backwards)))
                .isEqualTo(general.edges().total(pairs(general)));
    }

    @Property(seed = "20260104", tries = 300)
    void threefoldWeightsHaveTheSameMatching(@ForAll @LongRange(max = 1L << 40) long seed) {
        PairCase general = PairCase.middling(seed);
        PairCase heavier = new PairCase(general.vertexCount(), scaled(general.edges(), weight -> 3 * weight));
        assertThat(pairs(heavier)).isEqualTo(pairs(general));
    }

    private static int[] pairs(PairCase graph) {
        return Solves.matched(graph.vertexCount(), graph.edges());
    }

    private static VectorEdges reversed(VectorEdges edges) {
        VectorEdges.Builder turned = VectorEdges.builder(edges.levels());
        for (int edge = edges.size() - 1; edge >= 0; edge--) {
            turned.addFrom(edges.tail(edge), edges.head(edge), edges.weights(), edge * edges.levels());
        }
        return turned.build();
    }

    private static VectorEdges scaled(VectorEdges edges, LongUnaryOperator change) {
        long[] weights = Arrays.stream(edges.weights()).map(change).toArray();
        VectorEdges.Builder changed = VectorEdges.builder(edges.levels());
        for (int edge = 0; edge < edges.size(); edge++) {
            changed.addFrom(edges.tail(edge), edges.head(edge), weights, edge * edges.levels());
        }
        return changed.build();
    }
}
