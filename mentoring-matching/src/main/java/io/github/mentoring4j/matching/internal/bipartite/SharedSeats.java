package io.github.mentoring4j.matching.internal.bipartite;

import static io.github.mentoring4j.matching.internal.bipartite.Stage.NONE;

import java.util.Arrays;

/**
 * A stage as an auction sees it: the columns of a group have their seats in common, their own limits do not count.
 *
 * <p>Prices that come from it are in order with any choice: a column of a group pays the group's price and no more.
 * The common seats of group g are those of column m + g, m being the number of columns.
 */
final class SharedSeats {
    private final Stage stage;
    private final int[] seatsOf; // of a column: where its seats are

    SharedSeats(Stage stage) {
        this.stage = stage;
        this.seatsOf = new int[stage.columnCount];
        Arrays.setAll(
                seatsOf, column -> stage.groupOf[column] == NONE ? column : stage.columnCount + stage.groupOf[column]);
    }

    Stage stage() {
        int count = stage.columnCount + stage.groupCount;
        int[] lower = Arrays.copyOf(stage.columnLower, count);
        int[] upper = Arrays.copyOf(stage.columnUpper, count);
        System.arraycopy(stage.groupLower, 0, lower, stage.columnCount, stage.groupCount);
        System.arraycopy(stage.groupUpper, 0, upper, stage.columnCount, stage.groupCount);
        for (int column = 0; column < stage.columnCount; column++) {
            if (stage.groupOf[column] != NONE) {
                lower[column] = 0;
                upper[column] = 0;
            }
        }
        int[] columns = new int[stage.columns.length];
        Arrays.setAll(columns, edge -> seatsOf[stage.columns[edge]]);
        int[] groupOf = new int[count];
        Arrays.fill(groupOf, NONE);
        Stage.Bounds bounds =
                new Stage.Bounds(Limits.of(stage.rowLower, stage.rowUpper), Limits.of(lower, upper), Limits.upTo());
        return new Stage(bounds, groupOf, stage.starts, columns, stage.weights);
    }

    void hand(long[] prices, Duals duals) {
        Arrays.setAll(duals.columns, column -> prices[seatsOf[column]]);
        Arrays.setAll(duals.groups, group -> prices[stage.columnCount + group]);
    }
}
