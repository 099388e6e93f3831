package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.testkit.PairCase;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairCertificateTest {
    @Test
    void listsAsMembersOfASetWhoeverComesToItGoingOutwards() {
        int[] sets = new int[1];
        for (long seed = 0; seed < 20; seed++) {
            PairCase nested = PairCase.nested(seed);
            PairCertificate proof = Solves.optimal(PairGraph.of(nested.vertexCount(), nested.edges()), "seed " + seed)
                    .certificate();
            int[][] members = proof.members();
            assertThat(members).hasNumberOfRows(proof.outer().length);
            for (int set = 0; set < members.length; set++) {
                int wanted = set;
                assertThat(members[set])
                        .as("set %d, seed %d", set, seed)
                        .isEqualTo(IntStream.range(0, nested.vertexCount())
                                .filter(vertex -> IntStream.iterate(
                                                proof.innermost()[vertex],
                                                around -> around >= 0,
                                                around -> proof.outer()[around])
                                        .anyMatch(around -> around == wanted))
                                .toArray());
            }
            sets[0] += members.length;
        }
        assertThat(sets[0]).isGreaterThan(40);
    }
}
