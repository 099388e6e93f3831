package io.github.mentoring4j.matching.internal.bipartite;

import static io.github.mentoring4j.matching.internal.bipartite.Stage.NONE;

import io.github.mentoring4j.matching.internal.graph.RowReader;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What a solved stage leaves open: the choices that are as good as the one found.
 *
 * <p>They are the feasible ones in order with the prices: an edge of positive reduced weight is in, one of negative
 * reduced weight is out, a node whose price is not zero stands at the limit that the sign names.
 */
final class TightPart {
    private final Stage stage;
    private final Duals duals;
    private final Stage.Bounds bounds;
    private final int[] starts;
    private final int[] columns;
    private final int[] places;

    /**
     * @param places places of the stage's edges in the whole problem; empty if the stage has all edges
     * @param chosen takes the places of edges that are in for good
     * @param meter once it says stop, nothing of use comes out
     */
    TightPart(Stage stage, RowReader rows, Duals duals, int[] places, BitSet chosen, Meter meter) {
        this.stage = stage;
        this.duals = duals;
        this.bounds = new Stage.Bounds(stage.stated);
        pin();
        this.starts = new int[stage.rowCount + 1];
        int[] kept = new int[stage.rowCount];
        int[] keptColumns = new int[stage.rowCount];
        int size = 0;
        for (int row = 0;
                row < stage.rowCount && !meter.isStoppedAfter(stage.starts[row + 1] - stage.starts[row]);
                row++) {
            rows.read(row);
            kept = withRoom(kept, size + rows.count());
            keptColumns = withRoom(keptColumns, size + rows.count());
            for (int index = 0; index < rows.count(); index++) {
                int column = rows.columns()[rows.from() + index];
                int place = places.length == 0 ? stage.starts[row] + index : places[stage.starts[row] + index];
                long reduced = rows.weights()[rows.from() + index] - duals.rows[row] - duals.columns[column];
                if (reduced > 0) {
                    chosen.set(place);
                    seat(row, column);
                } else if (reduced == 0) {
                    kept[size] = place;
                    keptColumns[size++] = column;
                }
            }
            starts[row + 1] = size;
        }
        this.columns = Arrays.copyOf(keptColumns, size);
        this.places = Arrays.copyOf(kept, size);
    }

    private static int[] withRoom(int[] array, int room) {
        return array.length >= room ? array : Arrays.copyOf(array, Math.max(room, Math.addExact(room, room >> 1)));
    }

    /**
     * @param weights one entry for each of {@link #places}
     */
    Stage stage(long[] weights) {
        return new Stage(bounds, stage.groupOf, starts, columns, weights);
    }

    /** Places of the edges still open, in the whole problem. Where there are none, the stages that follow have no edges either. */
    int[] places() {
        return places;
    }

    private void pin() {
        for (int row = 0; row < stage.rowCount; row++) {
            pin(bounds.rowLower, bounds.rowUpper, row, duals.rows[row]);
        }
        for (int column = 0; column < stage.columnCount; column++) {
            long own = duals.columns[column] - stage.outside(column, duals);
            pin(bounds.columnLower, bounds.columnUpper, column, own);
        }
        for (int group = 0; group < stage.groupCount; group++) {
            pin(bounds.groupLower, bounds.groupUpper, group, duals.groups[group]);
        }
    }

    private static void pin(int[] lower, int[] upper, int node, long price) {
        if (price > 0) {
            lower[node] = upper[node];
        } else if (price < 0) {
            upper[node] = lower[node];
        }
    }

    private void seat(int row, int column) {
        lessen(bounds.rowLower, bounds.rowUpper, row);
        lessen(bounds.columnLower, bounds.columnUpper, column);
        if (stage.groupOf[column] != NONE) {
            lessen(bounds.groupLower, bounds.groupUpper, stage.groupOf[column]);
        }
    }

    private static void lessen(int[] lower, int[] upper, int node) {
        lower[node]--;
        upper[node]--;
    }
}
