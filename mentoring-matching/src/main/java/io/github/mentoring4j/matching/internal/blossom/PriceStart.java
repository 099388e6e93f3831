package io.github.mentoring4j.matching.internal.blossom;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import java.util.Arrays;

/**
 * A start that settles most vertices before any search: every vertex in turn bids for its best partner.
 *
 * <p>A vertex that bids lowers its price until its second choice has no slack either, and raises the price of its first
 * choice as much; whoever was paired with that one is free again and bids next. Staying alone is a choice like any other
 * for a vertex that may. Prices stay feasible, matched edges tight.
 *
 * <p>Source: the augmenting row reduction of R. Jonker, A. Volgenant, Computing 38, 1987, doi:10.1007/BF02278710, which is
 * an auction without increments, here on a graph of one side.
 */
final class PriceStart {
    private static final int NONE = -1;

    private final PairState state;
    private final PairGraph graph;
    private final BlossomNest nest;
    private final DartRows rows;
    private final long[] prices;
    private final int words;
    private final Beat beat;
    private final long bound; // on costs, so that prices keep to the range proof of BlossomMatching
    private int first; // places of the best and the second dart of the bidder
    private int second;

    PriceStart(PairState state, DartRows rows, long bound) {
        this.state = state;
        this.graph = state.graph();
        this.nest = state.nest();
        this.rows = rows;
        this.prices = state.prices();
        this.words = graph.words();
        this.beat = state.beat();
        this.bound = bound;
    }

    /** The least prices of the kind "half the heaviest dart": feasible whatever the other end does. */
    void raise() {
        for (int vertex = 0; vertex < graph.vertexCount() && beat.goesOn(); vertex++) {
            int heaviest = heaviest(vertex);
            boolean worth = heaviest != NONE
                    && (graph.mustCover(vertex) || LevelVectors.signum(rows.weights, heaviest * words, words) > 0);
            for (int word = 0; word < words; word++) {
                prices[vertex * words + word] = worth ? rows.weights[heaviest * words + word] >> 1 : 0;
            }
        }
    }

    private int heaviest(int vertex) {
        int end = rows.starts[vertex + 1];
        int heaviest = NONE;
        long most = Long.MIN_VALUE;
        for (int place = rows.starts[vertex]; place < end; place++) {
            long first = rows.weights[place * words];
            if (first > most
                    || heaviest == NONE
                    || (first == most
                            && words > 1
                            && LevelVectors.compare(rows.weights, place * words, rows.weights, heaviest * words, words)
                                    > 0)) {
                heaviest = place;
                most = first;
            }
        }
        return heaviest;
    }

    /** Lets vertices bid in their order, and those they push out at once, until the bids are used up. */
    void bid(int bids) {
        int left = bids;
        for (int vertex : state.order()) {
            int bidder = vertex;
            while (left > 0 && bidder != NONE && state.isPending(bidder) && beat.goesOn()) {
                left--;
                bidder = bidOf(bidder);
            }
        }
    }

    /** One bid; the answer is the vertex that was pushed out, or -1. */
    private int bidOf(int bidder) {
        choose(bidder);
        boolean mayStay = !graph.mustCover(bidder);
        if (first == NONE || (mayStay && signumOfCost(first) >= 0)) {
            if (mayStay) {
                Arrays.fill(prices, bidder * words, (bidder + 1) * words, 0);
            }
            return NONE;
        }
        if (!isWithinBound(first) || (second != NONE && !isWithinBound(second))) {
            return NONE; // a search will do instead
        }
        if (nest.mate(rows.heads[first]) == NONE) {
            fallTo(bidder, first);
            pair(first);
            return NONE;
        }
        boolean stayIsSecond = mayStay && (second == NONE || signumOfCost(second) > 0);
        if (!stayIsSecond && (second == NONE || compareCosts(first, second) == 0)) {
            fallTo(bidder, first);
            if (second != NONE && nest.mate(rows.heads[second]) == NONE) {
                pair(second);
            }
            return NONE;
        }
        return pushOut(bidder, stayIsSecond ? NONE : second);
    }

    private int pushOut(int bidder, int reserve) {
        if (reserve == NONE) {
            Arrays.fill(prices, bidder * words, (bidder + 1) * words, 0);
        } else {
            fallTo(bidder, reserve);
        }
        int wanted = rows.heads[first];
        for (int word = 0; word < words; word++) {
            prices[wanted * words + word] = rows.weights[first * words + word] - prices[bidder * words + word];
        }
        int rival = graph.head(nest.mate(wanted));
        nest.leave(rival);
        pair(first);
        return rival;
    }

    private void pair(int place) {
        if (state.cycles().holds(rows.heads[place])) {
            state.cycles().open(rows.heads[place]);
        }
        nest.match(rows.darts[place]);
        nest.match(rows.darts[place] ^ 1);
    }

    /** Sets the price of a vertex so that one of its darts has no slack. */
    private void fallTo(int vertex, int place) {
        int head = rows.heads[place] * words;
        for (int word = 0; word < words; word++) {
            prices[vertex * words + word] = rows.weights[place * words + word] - prices[head + word];
        }
    }

    /** What a dart costs its bidder is the price of its head less its weight; staying alone costs nothing. */
    private void choose(int bidder) {
        first = NONE;
        second = NONE;
        long least = Long.MAX_VALUE;
        long next = Long.MAX_VALUE;
        for (int place = rows.starts[bidder]; place < rows.starts[bidder + 1]; place++) {
            long cost = prices[rows.heads[place] * words] - rows.weights[place * words];
            if (cost > next) {
                continue;
            }
            if (cost < least || (words > 1 && cost == least && first != NONE && compareCosts(place, first) < 0)) {
                second = first;
                next = least;
                first = place;
                least = cost;
            } else if (second == NONE || cost < next || (words > 1 && compareCosts(place, second) < 0)) {
                second = place;
                next = cost;
            }
        }
    }

    private int compareCosts(int place, int other) {
        int head = rows.heads[place] * words;
        int otherHead = rows.heads[other] * words;
        for (int word = 0; word < words; word++) {
            int order = Long.compare(
                    prices[head + word] - rows.weights[place * words + word],
                    prices[otherHead + word] - rows.weights[other * words + word]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private boolean isWithinBound(int place) {
        int head = rows.heads[place] * words;
        for (int word = 0; word < words; word++) {
            if (Math.abs(prices[head + word] - rows.weights[place * words + word]) > bound) {
                return false;
            }
        }
        return true;
    }

    private int signumOfCost(int place) {
        int head = rows.heads[place] * words;
        for (int word = 0; word < words; word++) {
            int order = Long.compare(prices[head + word], rows.weights[place * words + word]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
