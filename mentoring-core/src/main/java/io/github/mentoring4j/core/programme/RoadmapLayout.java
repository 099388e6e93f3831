package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.CodedText;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * The columns of a printed roadmap. Layouts are data.
 *
 * @param title the name of the layout under its code
 * @param rowPer what one row stands for
 * @param columns the columns, from left to right
 */
public record RoadmapLayout(CodedText title, RowPer rowPer, Seq<Column<RoadmapField>> columns) {
    /**
     * Makes a layout.
     *
     * @param title the name of the layout under its code
     * @param rowPer what one row stands for
     * @param columns the columns, from left to right
     */
    public RoadmapLayout {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rowPer, "rowPer");
        Require.noNulls("columns", columns);
    }

    /** What one row stands for. */
    public enum RowPer {
        /** One activity. */
        ACTIVITY,
        /** One stage with all its activities. */
        STAGE
    }
}
