package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.catalogue.Vocabulary;
import io.github.mentoring4j.core.problem.Problem;
import io.vavr.collection.SortedMap;
import io.vavr.control.Option;

/**
 * One line of a file with its cells by column; what cannot be read is reported.
 *
 * @param place the line
 * @param cells the cells by column code
 * @param reading where problems go and which words are known
 */
record Row(Place place, SortedMap<String, Cell> cells, Reading reading) {
    /** The value of a cell; none if the column or the cell is blank or was reported. */
    <T> Option<T> read(Column<T> column) {
        return cells.get(column.code()).filter(cell -> !cell.text().isBlank()).flatMap(cell -> value(column, cell));
    }

    /** As {@link #read}, but a blank cell is reported. */
    <T> Option<T> require(Column<T> column) {
        if (cells.get(column.code()).forAll(cell -> cell.text().isBlank())) {
            report(column, new Problem.Missing(column.code(), column.header()));
        }
        return read(column);
    }

    void report(Column<?> column, Problem problem) {
        reading.problems().add(placeOf(column), problem);
    }

    Place placeOf(Column<?> column) {
        return place.at(cells.get(column.code()).map(Cell::field).getOrElse(Place.Field.NONE));
    }

    private <T> Option<T> value(Column<T> column, Cell cell) {
        return column.type()
                .read(new CellType.Source(column.code(), reading.vocabulary()), cell.text())
                .fold(
                        problems -> {
                            reading.problems().add(place.at(cell.field()), problems);
                            return Option.none();
                        },
                        Option::some);
    }

    /** The text of a cell and where it stands. */
    record Cell(Place.Field field, String text) {}

    /** What all rows share. */
    record Reading(Problems problems, Vocabulary vocabulary) {}
}
