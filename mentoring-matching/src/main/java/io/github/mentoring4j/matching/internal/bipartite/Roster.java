package io.github.mentoring4j.matching.internal.bipartite;

import static io.github.mentoring4j.matching.internal.bipartite.Stage.NONE;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Who sits where while a stage is solved: each row has as many slots as it may choose edges, each column a linked list of
 * the slots that chose it.
 */
final class Roster {
    final int[] slotStart; // of a row; then the number of slots
    final int[] rowOf; // of a slot
    final int[] edgeOf; // of a slot: the place of its edge, or NONE
    final int[] rowLoad;
    final int[] columnLoad;
    final int[] firstAt; // of a column: its first slot, or NONE
    final int[] nextOf; // of a slot
    private final int[] previousOf; // of a slot
    private final int[] columns;
    final boolean isSimple; // no row has two slots
    private final BitSet chosen; // of edges; kept only if some row has several slots

    Roster(Stage stage) {
        this.slotStart = new int[stage.rowCount + 1];
        boolean simple = true;
        for (int row = 0; row < stage.rowCount; row++) {
            slotStart[row + 1] = Math.addExact(slotStart[row], stage.rowUpper[row]);
            simple &= stage.rowUpper[row] <= 1;
        }
        int slots = slotStart[stage.rowCount];
        this.isSimple = simple;
        this.rowOf = new int[slots];
        for (int row = 0; row < stage.rowCount; row++) {
            Arrays.fill(rowOf, slotStart[row], slotStart[row + 1], row);
        }
        this.edgeOf = filled(slots);
        this.nextOf = filled(slots);
        this.previousOf = filled(slots);
        this.firstAt = filled(stage.columnCount);
        this.rowLoad = new int[stage.rowCount];
        this.columnLoad = new int[stage.columnCount];
        this.columns = stage.columns;
        this.chosen = new BitSet();
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    /** Whether a row with several slots has chosen an edge; rows with one slot are not asked. */
    boolean isChosen(int edge) {
        return chosen.get(edge);
    }

    /** First slot of a row that has no edge; there must be one. */
    int freeSlot(int row) {
        int slot = slotStart[row];
        while (edgeOf[slot] != NONE) {
            slot++;
        }
        return slot;
    }

    void take(int slot, int edge) {
        int column = columns[edge];
        int first = firstAt[column];
        edgeOf[slot] = edge;
        previousOf[slot] = NONE;
        nextOf[slot] = first;
        if (first != NONE) {
            previousOf[first] = slot;
        }
        firstAt[column] = slot;
        columnLoad[column]++;
        rowLoad[rowOf[slot]]++;
        if (!isSimple) {
            chosen.set(edge);
        }
    }

    /** Gives up the edge of a slot; answers with the column that it leaves. */
    int drop(int slot) {
        int edge = edgeOf[slot];
        int column = columns[edge];
        int before = previousOf[slot];
        int after = nextOf[slot];
        if (before == NONE) {
            firstAt[column] = after;
        } else {
            nextOf[before] = after;
        }
        if (after != NONE) {
            previousOf[after] = before;
        }
        edgeOf[slot] = NONE;
        columnLoad[column]--;
        rowLoad[rowOf[slot]]--;
        if (!isSimple) {
            chosen.clear(edge);
        }
        return column;
    }
}
