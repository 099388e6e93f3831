package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.CodedText;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * The columns of a register. Layouts are data.
 *
 * @param title the name of the register under its code
 * @param role whose register it is: mentors' or mentees'
 * @param columns the columns, from left to right
 */
public record RegisterLayout(CodedText title, ProgrammeRole role, Seq<Column<RegisterField>> columns) {
    /**
     * Makes a layout.
     *
     * @param title the name of the register under its code
     * @param role whose register it is: mentors' or mentees'
     * @param columns the columns, from left to right
     */
    public RegisterLayout {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(role, "role");
        Require.noNulls("columns", columns);
    }
}
