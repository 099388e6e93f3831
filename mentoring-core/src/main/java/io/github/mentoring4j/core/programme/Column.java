package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.text.Text;
import java.util.Objects;

/**
 * A column of a table: what it shows, and under which heading. Headings are display data.
 *
 * @param code the stable code of the column
 * @param field what it shows
 * @param heading the heading
 * @param <F> the fields to choose from
 */
public record Column<F>(String code, F field, Text heading) {
    /**
     * Makes a column.
     *
     * @param code the stable code of the column
     * @param field what it shows
     * @param heading the heading
     */
    public Column {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(heading, "heading");
    }
}
