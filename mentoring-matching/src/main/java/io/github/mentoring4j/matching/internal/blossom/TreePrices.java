package io.github.mentoring4j.matching.internal.blossom;

import static io.github.mentoring4j.matching.internal.blossom.AlternatingTree.INNER;
import static io.github.mentoring4j.matching.internal.blossom.AlternatingTree.LOOSE;
import static io.github.mentoring4j.matching.internal.blossom.AlternatingTree.OUTER;

import io.github.mentoring4j.matching.internal.graph.LevelVectors;
import java.util.Arrays;

/**
 * Labels and prices during one search, in time that each node joins or leaves the tree rather than at each event.
 *
 * <p>While the search is at moment t, outer vertices have fallen and inner ones risen by the time since they got their
 * label, outermost blossoms the other way round. Stored is not the price but what it would have been at moment 0: for an
 * outer vertex price + t, for an inner one price - t, which do not change; only a new label changes them, and the end
 * of the search turns them back into prices. A search so touches nothing that it does not reach.
 */
final class TreePrices {
    private final BlossomNest nest;
    private final byte[] labels;
    private final long[] prices;
    private final int words;
    private final long[] now;
    private final int[] members;
    private final int[] touched; // had a label at some moment of this search
    private final boolean[] isTouched;
    private int touchedCount;

    TreePrices(PairState state, byte[] labels, long[] now) {
        this.nest = state.nest();
        this.labels = labels;
        this.prices = state.prices();
        this.words = state.graph().words();
        this.now = now;
        this.members = new int[nest.vertexCount()];
        this.touched = new int[nest.nodeCount()];
        this.isTouched = new boolean[nest.nodeCount()];
    }

    private void shift(int node, int factor) {
        LevelVectors.addMultiple(prices, node * words, factor, now, 0, words);
    }

    private boolean isBlossom(int node) {
        return node >= nest.vertexCount();
    }

    private void label(int node, byte label, int factor) {
        int count = nest.vertices(node, members);
        for (int index = 0; index < count; index++) {
            shift(members[index], factor);
            mark(members[index], label);
        }
        mark(node, label);
    }

    private void mark(int node, byte label) {
        labels[node] = label;
        if (!isTouched[node]) {
            isTouched[node] = true;
            touched[touchedCount++] = node;
        }
    }

    /** An outermost node joins the tree as an outer one. */
    void joinOuter(int node) {
        label(node, OUTER, 1);
        if (isBlossom(node)) {
            shift(node, -1);
        }
    }

    /** An outermost node joins the tree as an inner one. */
    void joinInner(int node) {
        label(node, INNER, -1);
        if (isBlossom(node)) {
            shift(node, 1);
        }
    }

    /** An inner node becomes outer as part of a blossom that is being formed. */
    void turnOuter(int node) {
        label(node, OUTER, 2);
        if (isBlossom(node)) {
            shift(node, -1);
            labels[node] = LOOSE; // rests within
        }
    }

    /** An outer node becomes part of a blossom that is being formed. */
    void restWithin(int node) {
        if (isBlossom(node)) {
            shift(node, 1);
            labels[node] = LOOSE;
        }
    }

    /** A new blossom, outer from now on, of price zero. */
    void beginOuter(int blossom) {
        Arrays.fill(prices, blossom * words, (blossom + 1) * words, 0);
        shift(blossom, -1);
        mark(blossom, OUTER);
    }

    /** A part of an inner blossom that has just been opened joins the tree, or leaves it, under the label it carries. */
    void emerge(int part) {
        switch (labels[part]) {
            case OUTER -> turn(part, 2, -1);
            case INNER -> turn(part, 0, 1);
            default -> turn(part, 1, 0);
        }
    }

    private void turn(int part, int vertexFactor, int blossomFactor) {
        label(part, labels[part], vertexFactor);
        if (isBlossom(part)) {
            shift(part, blossomFactor);
        }
    }

    /** Ends the search at its last moment: prices are prices again, labels are gone. */
    void settle() {
        for (int index = 0; index < touchedCount; index++) {
            int node = touched[index];
            int direction = labels[node] == OUTER ? -1 : labels[node] == INNER ? 1 : 0;
            shift(node, isBlossom(node) ? -direction : direction);
            labels[node] = LOOSE;
            isTouched[node] = false;
        }
    }

    /** Forgets the search; blossoms left without a price open, so that they nest no deeper than prices need. */
    void openWorthless() {
        while (touchedCount > 0) {
            int node = touched[--touchedCount]; // from the outside inwards
            if (nest.isOutermostBlossom(node) && LevelVectors.signum(prices, node * words, words) == 0) {
                nest.open(node);
            }
        }
    }
}
