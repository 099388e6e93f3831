package io.github.mentoring4j.matching.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.testkit.Samples;
import io.github.mentoring4j.matching.testkit.SeatBruteForce;
import io.github.mentoring4j.matching.testkit.SeatCases;
import io.github.mentoring4j.matching.testkit.WeightFamily;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShortestPathSeatMatchingOracleTest {
    @Test
    void findsTheTotalOfBruteForceAndItsEdgesWhereTheyAreUnique() {
        Samples.seeds(3_000).forEach(seed -> {
            SeatGraph graph = SeatCases.small(seed);
            int[] expected = SeatBruteForce.best(graph);
            int[] chosen = solve(graph);
            assertThat(SeatBruteForce.isFeasible(graph, chosen))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(graph.edges().total(chosen))
                    .as("seed %d", seed)
                    .isEqualTo(graph.edges().total(expected));
            if (WeightFamily.of(seed) == WeightFamily.UNIQUE) {
                assertThat(chosen).as("seed %d", seed).isEqualTo(expected);
            }
        });
    }

    @Test
    void provesLargerMatchingsBestByPrices() {
        Samples.seeds(1_000).forEach(seed -> {
            SeatGraph graph = SeatCases.middling(seed);
            SeatRosters rosters = new SeatRosters(graph);
            SeatPrices duals = new SeatPrices(graph);
            SeatSearch search = new SeatSearch(graph, rosters, duals);
            for (int need = 0; need < graph.needCount(); need++) {
                search.serve(need);
            }
            assertThat(SeatBruteForce.isFeasible(graph, rosters.chosenEdges()))
                    .as("seed %d", seed)
                    .isTrue();
            new SeatProof(graph, duals).requireBest(rosters.chosenEdges(), "seed " + seed);
        });
    }

    private static int[] solve(SeatGraph graph) {
        return ShortestPathSeatMatching.solve(graph, Pulse.steady())
                .getOrElseThrow(() -> new AssertionError("stopped without being asked to"));
    }

    /**
     * Weak duality, spelt out: prices that are not negative and cover every edge bound every feasible total by their
     * value; a total that reaches the bound is best.
     */
    private record SeatProof(SeatGraph graph, SeatPrices duals) {
        void requireBest(int[] chosen, String seed) {
            int levels = graph.edges().levels();
            long[] bound = new long[levels];
            for (int need = 0; need < graph.needCount(); need++) {
                requireNotNegative(gain(need), seed);
                add(bound, 1, gain(need));
            }
            for (int mentor = 0; mentor < graph.limits().mentorCount(); mentor++) {
                requireNotNegative(mentorPrice(mentor), seed);
                add(bound, graph.limits().mentorLimit(mentor), mentorPrice(mentor));
            }
            for (int desk = 0; desk < graph.limits().deskCount(); desk++) {
                add(bound, graph.limits().deskLimit(desk), deskSurcharge(desk));
            }
            for (int edge = 0; edge < graph.edges().size(); edge++) {
                long[] slack = gain(graph.edges().tail(edge));
                int desk = graph.edges().head(edge);
                add(slack, 1, mentorPrice(graph.limits().mentorOf(desk)));
                add(slack, 1, deskSurcharge(desk));
                add(slack, -1, part(graph.edges().weights(), edge));
                requireNotNegative(slack, seed);
            }
            assertThat(graph.edges().total(chosen)).as(seed).isEqualTo(bound);
        }

        private long[] gain(int need) {
            return part(duals.gains, need);
        }

        private long[] mentorPrice(int mentor) {
            return part(duals.prices, graph.limits().deskCount() + mentor);
        }

        /** What a seat at the desk costs beyond the mentor's own price, if anything. */
        private long[] deskSurcharge(int desk) {
            long[] surcharge = part(duals.prices, desk);
            add(surcharge, -1, mentorPrice(graph.limits().mentorOf(desk)));
            long[] zero = new long[surcharge.length];
            return Arrays.compare(surcharge, zero) > 0 ? surcharge : zero;
        }

        private long[] part(long[] flat, int index) {
            int levels = graph.edges().levels();
            return Arrays.copyOfRange(flat, index * levels, (index + 1) * levels);
        }

        private static void add(long[] target, long factor, long[] term) {
            for (int level = 0; level < target.length; level++) {
                target[level] += factor * term[level];
            }
        }

        private static void requireNotNegative(long[] vector, String seed) {
            assertThat(Arrays.compare(vector, new long[vector.length])).as(seed).isNotNegative();
        }
    }
}
