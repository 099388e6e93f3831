package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A file whose header was understood.
 *
 * @param rows the lines with as many cells as the header
 * @param strayIds the ids of other lines, which were reported; of a file that cannot be used all words, ids among them
 */
record Table(Seq<Row> rows, Seq<String> strayIds) {
    private static final Text RAGGED = Text.of(
            "ячеек в строке: {0}; ожидается: {1}, как в заголовке. Возможно, лишний или пропущенный разделитель",
            "cells in the line: {0}; expected: {1}, as in the header. Maybe a separator too many or too few");

    static final Table EMPTY = new Table(Vector.empty(), Vector.empty());

    /** Understands the header and splits the lines; none if a required column is missing. */
    static Option<Table> of(CsvFile file, ColumnSet columns, Row.Reading reading) {
        Vector<Found> found = Vector.empty();
        for (int index = 0; index < file.header().size(); index++) {
            Place place = new Place(
                    file.name(), 1, new Place.Field(index + 1, file.header().get(index)));
            found = found.appendAll(found(place, columns, found, reading));
        }
        Seq<Found> header = found;
        Seq<Column<?>> missing = columns.required().filter(column -> header.forAll(each -> !each.is(column)));
        missing.forEach(column -> reading.problems()
                .add(
                        new Place(file.name(), 1, Place.Field.NONE),
                        new Problem.Missing(column.code(), columnNamed(column))));
        return missing.isEmpty() ? Option.some(split(file, header, columns, reading)) : Option.none();
    }

    private static Option<Found> found(Place place, ColumnSet columns, Seq<Found> before, Row.Reading reading) {
        return columns.find(
                        new CellType.Source("header", reading.vocabulary()),
                        place.field().header())
                .fold(
                        problems -> {
                            reading.problems().add(place, problems);
                            return Option.none();
                        },
                        column -> first(place, column, before, reading));
    }

    private static Option<Found> first(Place place, Column<?> column, Seq<Found> before, Row.Reading reading) {
        Option<Found> earlier = before.find(each -> each.is(column));
        earlier.forEach(each -> reading.problems()
                .add(
                        place,
                        new Problem.Duplicate(
                                "header",
                                place.field().header(),
                                place.at(each.field()).path())));
        return earlier.isEmpty() ? Option.some(new Found(place.field(), column)) : Option.none();
    }

    private static Table split(CsvFile file, Seq<Found> header, ColumnSet columns, Row.Reading reading) {
        reportRagged(file, reading);
        int width = file.header().size();
        Tuple2<? extends Seq<CsvFile.Line>, ? extends Seq<CsvFile.Line>> lines =
                file.lines().partition(line -> line.cells().size() == width);
        Option<Found> id = header.find(each -> each.is(columns.required().head()));
        return new Table(
                lines._1().map(line -> row(file, line, header, reading)),
                lines._2().flatMap(line -> id.map(each -> line.cell(each.field().number() - 1))));
    }

    /** Reports the lines that have more or fewer cells than the header. */
    static void reportRagged(CsvFile file, Row.Reading reading) {
        int width = file.header().size();
        for (CsvFile.Line line : file.lines().filter(each -> each.cells().size() != width)) {
            int cells = line.cells().size();
            Place.Field field = new Place.Field(Math.min(cells, width) + 1, "");
            reading.problems()
                    .add(
                            new Place(file.name(), line.number(), field),
                            new Problem.Contradiction(
                                    "cells", Message.of(RAGGED, Argument.of(cells), Argument.of(width))));
        }
    }

    private static Row row(CsvFile file, CsvFile.Line line, Seq<Found> header, Row.Reading reading) {
        return new Row(
                new Place(file.name(), line.number(), Place.Field.NONE),
                TreeMap.ofEntries(header.map(each -> Tuple.of(
                        each.column().code(),
                        new Row.Cell(each.field(), line.cell(each.field().number() - 1))))),
                reading);
    }

    private static Text columnNamed(Column<?> column) {
        return Text.of(
                "столбец «" + column.header().russian() + "»",
                "column \"" + column.header().english() + "\"");
    }

    /** A column of the file. */
    private record Found(Place.Field field, Column<?> column) {
        boolean is(Column<?> other) {
            return column.code().equals(other.code());
        }
    }
}
