package io.github.mentoring4j.matching.internal.bipartite;

/** The edges of a stage by column, with their rows and weights side by side. */
final class ColumnEdges {
    private final int[] starts;
    private final int[] rows;
    private final long[] weights;

    /* Stopped by the meter, it stays unfinished, and nobody will read it. */
    ColumnEdges(Stage stage, Meter meter) {
        starts = new int[stage.columnCount + 1];
        for (int column : stage.columns) {
            starts[column + 1]++;
        }
        for (int column = 0; column < stage.columnCount; column++) {
            starts[column + 1] += starts[column];
        }
        rows = new int[stage.columns.length];
        weights = new long[stage.columns.length];
        int[] next = starts.clone();
        for (int row = 0;
                row < stage.rowCount && !meter.isStoppedAfter(stage.starts[row + 1] - stage.starts[row]);
                row++) {
            for (int edge = stage.starts[row]; edge < stage.starts[row + 1]; edge++) {
                int place = next[stage.columns[edge]]++;
                rows[place] = row;
                weights[place] = stage.weights[edge];
            }
        }
    }

    int start(int column) {
        return starts[column];
    }

    int end(int column) {
        return starts[column + 1];
    }

    int degree(int column) {
        return starts[column + 1] - starts[column];
    }

    int row(int place) {
        return rows[place];
    }

    long weight(int place) {
        return weights[place];
    }
}
