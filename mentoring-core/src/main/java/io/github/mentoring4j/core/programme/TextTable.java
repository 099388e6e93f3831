package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;

/**
 * A table of strings, ready for a page or a file. Its {@code toString} tells the size only, since cells may hold names.
 *
 * @param headings the headings, from left to right
 * @param rows the rows, each with one cell per heading
 */
public record TextTable(Seq<String> headings, Seq<Seq<String>> rows) {
    /**
     * Makes a table.
     *
     * @param headings the headings, from left to right
     * @param rows the rows, each with one cell per heading
     */
    public TextTable {
        Require.noNulls("headings", headings);
        rows.forEach(row -> Require.noNulls("rows", row));
        Require.that(rows.forAll(row -> row.size() == headings.size()), "headings", headings.size());
    }

    @Override
    public String toString() {
        return "TextTable{" + rows.size() + " x " + headings.size() + "}";
    }
}
