package io.github.mentoring4j.core.monitoring.swot;

import io.github.mentoring4j.core.monitoring.Tally;
import java.util.Objects;

/**
 * A statement with its counts and its place: everything that a reader needs to check the cell.
 *
 * @param statement the statement
 * @param tally the counts it was judged by
 * @param placement where it belongs
 */
public record SwotRow(SwotStatement statement, Tally tally, Placement placement) {
    /**
     * Makes a row.
     *
     * @param statement the statement
     * @param tally the counts it was judged by
     * @param placement where it belongs
     */
    public SwotRow {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(tally, "tally");
        Objects.requireNonNull(placement, "placement");
    }
}
