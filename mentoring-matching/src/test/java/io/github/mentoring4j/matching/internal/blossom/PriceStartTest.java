package io.github.mentoring4j.matching.internal.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.testkit.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The start, bid by bid, beside one that sorts all choices of the bidder and then does what the definition says. */
class PriceStartTest {
    private static final int NONE = -1;

    @Test
    void raisesAndBidsAsItsDefinitionSays() {
        int[] counts = new int[2];
        Samples.seeds(600).forEach(seed -> {
            PairGraph graph = PairGraphs.small(seed);
            long largest =
                    Arrays.stream(graph.edges().weights()).map(Math::abs).max().orElse(0);
            long bound = seed % 2 == 0 ? Long.MAX_VALUE : largest * (seed / 2 % 5); // often met exactly, often exceeded
            int bids = 0;
            while (bids <= 2 * graph.vertexCount() && bidsAlike(graph, bound, bids, "seed " + seed) == bids) {
                bids++; // until nobody wants to bid any more
            }
            counts[0] += bids;
            counts[1]++;
        });
        assertThat(counts[0]).as("bids, more than graphs").isGreaterThan(counts[1]);
    }

    /** Compares both after up to so many bids; the answer is how many were made. */
    private static int bidsAlike(PairGraph graph, long bound, int allowed, String about) {
        Auction auction = new Auction(graph, bound);
        int made = auction.bid(allowed);
        Beat beat = new Beat(Pulse.steady(), graph.vertexCount());
        PairState state = new PairState(graph, beat);
        PriceStart start = new PriceStart(state, DartRows.ofAll(graph, beat), bound);
        start.raise();
        int before = beat.steps();
        start.bid(allowed);
        assertThat(beat.steps() - before).as("bids of %d, %s", allowed, about).isEqualTo(made);
        int words = graph.words();
        for (int vertex = 0; vertex < graph.vertexCount(); vertex++) {
            assertThat(Arrays.copyOfRange(state.prices(), vertex * words, (vertex + 1) * words))
                    .as("price of %d after %d bids, %s", vertex, allowed, about)
                    .isEqualTo(auction.prices[vertex]);
            assertThat(state.nest().mate(vertex))
                    .as("partner of %d after %d bids, %s", vertex, allowed, about)
                    .isEqualTo(auction.mates[vertex]);
        }
        return made;
    }

    @Test
    void staysAloneWhereThePartnerCostsAsMuchAsTheEdgeIsWorth() {
        PairGraph graph = PairGraph.of(
                3, VectorEdges.builder(1).add(0, 1, 5).add(1, 2, 10).build());
        Beat beat = new Beat(Pulse.steady(), 3);
        PairState state = new PairState(graph, beat);
        PriceStart start = new PriceStart(state, DartRows.ofAll(graph, beat), Long.MAX_VALUE);
        start.raise();
        start.bid(1);
        assertThat(Arrays.copyOf(state.prices(), 3)).containsExactly(0, 10, 10);
        assertThat(state.nest().mate(0)).isEqualTo(NONE);
    }

    /** Costs and prices are vectors, choices are lists: nothing here is fast. */
    private static final class Auction {
        private final PairGraph graph;
        private final long bound;
        private final long[][] prices;
        private final int[] mates; // matched darts, outward

        Auction(PairGraph graph, long bound) {
            this.graph = graph;
            this.bound = bound;
            this.prices = new long[graph.vertexCount()][];
            this.mates = new int[graph.vertexCount()];
            Arrays.fill(mates, NONE);
            Arrays.setAll(prices, this::leastPrice);
        }

        /** Half the doubled weight of the heaviest edge; nothing for who would rather stay alone. */
        private long[] leastPrice(int vertex) {
            long[] zero = new long[graph.words()];
            return darts(vertex).stream()
                    .map(dart -> weight(dart >> 1))
                    .max(Arrays::compare)
                    .filter(weight -> graph.mustCover(vertex) || Arrays.compare(weight, zero) > 0)
                    .orElse(zero);
        }

        private long[] weight(int edge) {
            return Arrays.copyOfRange(graph.edges().weights(), edge * graph.words(), (edge + 1) * graph.words());
        }

        private List<Integer> darts(int vertex) {
            VectorEdges edges = graph.edges();
            List<Integer> darts = new ArrayList<>();
            for (int dart = 0; dart < 2 * edges.size(); dart++) {
                if (graph.tail(dart) == vertex && graph.head(dart) != vertex) {
                    darts.add(dart);
                }
            }
            return darts;
        }

        /** What a choice costs: the price of the partner less the doubled weight; staying alone costs zero. */
        private long[] cost(int dart) {
            long[] cost = prices[graph.head(dart)].clone();
            long[] weight = weight(dart >> 1);
            Arrays.setAll(cost, word -> cost[word] - 2 * weight[word]);
            return cost;
        }

        private boolean isWithin(int dart) {
            return Arrays.stream(cost(dart)).allMatch(component -> Math.abs(component) <= bound);
        }

        /** Those that have to be covered first; whoever is pushed out bids next. The answer is the number of bids. */
        int bid(int allowed) {
            int made = 0;
            for (int covered = 1; covered >= 0; covered--) {
                for (int vertex = 0; vertex < mates.length; vertex++) {
                    int bidder = graph.mustCover(vertex) == (covered == 1) ? vertex : NONE;
                    while (made < allowed && bidder != NONE && isPending(bidder)) {
                        made++;
                        bidder = bidOf(bidder);
                    }
                }
            }
            return made;
        }

        private boolean isPending(int vertex) {
            return mates[vertex] == NONE
                    && (graph.mustCover(vertex) || Arrays.stream(prices[vertex]).anyMatch(word -> word != 0));
        }

        private int bidOf(int bidder) {
            long[] zero = new long[graph.words()];
            boolean mayStay = !graph.mustCover(bidder);
            List<Integer> choices = darts(bidder).stream()
                    .sorted(Comparator.comparing(this::cost, Arrays::compare)) // the first of equal ones stays first
                    .toList();
            if (choices.isEmpty() || (mayStay && Arrays.compare(cost(choices.get(0)), zero) >= 0)) {
                prices[bidder] = mayStay ? zero : prices[bidder];
                return NONE;
            }
            if (!choices.stream().limit(2).allMatch(this::isWithin)) {
                return NONE;
            }
            int first = choices.get(0);
            int partner = graph.head(first);
            long[] least = cost(first);
            boolean hasSecond = choices.size() > 1;
            long[] next = hasSecond ? cost(choices.get(1)) : least;
            next = mayStay && (!hasSecond || Arrays.compare(next, zero) > 0) ? zero : next;
            if (mates[partner] == NONE) {
                pay(bidder, least);
                pair(first);
                return NONE;
            }
            if (Arrays.equals(least, next)) {
                pay(bidder, least);
                if (hasSecond && mates[graph.head(choices.get(1))] == NONE) {
                    pair(choices.get(1));
                }
                return NONE;
            }
            pay(bidder, next);
            for (int word = 0; word < least.length; word++) {
                prices[partner][word] += next[word] - least[word];
            }
            int rival = graph.head(mates[partner]);
            mates[rival] = NONE;
            pair(first);
            return rival;
        }

        private void pay(int bidder, long[] cost) {
            prices[bidder] = Arrays.stream(cost).map(component -> -component).toArray();
        }

        private void pair(int dart) {
            mates[graph.tail(dart)] = dart;
            mates[graph.head(dart)] = dart ^ 1;
        }
    }
}
