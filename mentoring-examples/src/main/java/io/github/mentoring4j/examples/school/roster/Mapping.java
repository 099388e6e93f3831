package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * How the rows of a foreign file become rows of pupils: every step writes a cell, and every step is an assumption.
 *
 * @param id how ids are made
 * @param steps constants, scales and rules, in the order in which they write
 */
record Mapping(Ids id, Seq<Step> steps) {
    /** The steps as sentences, in their order. */
    Seq<Message> assumptions() {
        return steps.map(Step::assumption);
    }

    /** The foreign rows as rows of pupils; none if the file lacks a column that a step looks at. */
    Option<Table> translate(CsvFile file, Row.Reading reading) {
        Seq<String> wanted = steps.flatMap(Step::columns).appendAll(id.column()).distinct();
        Seq<String> missing = wanted.filter(column -> !file.header().contains(column));
        missing.forEach(column -> reading.problems()
                .add(
                        new Place(file.name(), 1, Place.Field.NONE),
                        new Problem.Missing(
                                "header", Text.of("столбец «" + column + "»", "column \"" + column + "\""))));
        if (!missing.isEmpty()) {
            return Option.none();
        }
        int width = file.header().size();
        Table.reportRagged(file, reading);
        Seq<Foreign> sound = file.lines()
                .zipWithIndex()
                .filter(line -> line._1().cells().size() == width)
                .map(line -> new Foreign(file, line._1(), line._2() + 1));
        return Option.some(new Table(sound.map(line -> row(line, reading)), Vector.empty()));
    }

    private Row row(Foreign line, Row.Reading reading) {
        SortedMap<String, Row.Cell> cells = TreeMap.of(Columns.ID.code(), id.cell(line));
        for (Step step : steps) {
            cells = step.write(line, cells, reading);
        }
        return new Row(line.place(), cells, reading);
    }

    /** A line of the foreign file. */
    record Foreign(CsvFile file, CsvFile.Line line, int position) {
        Place place() {
            return new Place(file.name(), line.number(), Place.Field.NONE);
        }

        Row.Cell cell(String column) {
            int index = file.header().indexOf(column);
            return new Row.Cell(new Place.Field(index + 1, column), line.cell(index));
        }
    }

    /** Ids are a prefix with the content of a column, or with the position of the row from 1. */
    record Ids(String prefix, Option<String> column) {
        Row.Cell cell(Foreign line) {
            return column.map(line::cell)
                    .map(cell -> new Row.Cell(cell.field(), cell.text().isBlank() ? "" : prefix + cell.text()))
                    .getOrElse(() -> new Row.Cell(Place.Field.NONE, prefix + line.position()));
        }
    }

    /**
     * One step: if all conditions hold, a cell is written.
     *
     * @param target the column of pupils that is written
     * @param value what is written
     * @param when the conditions, all of which must hold
     * @param why the reason in words
     */
    record Step(Target target, Value value, Seq<Condition> when, Text why) {
        Seq<String> columns() {
            return when.map(Condition::column).appendAll(value.column());
        }

        SortedMap<String, Row.Cell> write(Foreign line, SortedMap<String, Row.Cell> cells, Row.Reading reading) {
            if (!when.forAll(condition -> condition.holds(line))) {
                return cells;
            }
            String code = target.column().code();
            return value.cell(line, target, reading)
                    .fold(() -> cells, cell -> cells.put(code, joined(cells, code, cell)));
        }

        private Row.Cell joined(SortedMap<String, Row.Cell> cells, String code, Row.Cell cell) {
            Option<String> before = Option.when(target.adds(), cells)
                    .flatMap(all -> all.get(code))
                    .map(Row.Cell::text);
            return new Row.Cell(cell.field(), before.fold(cell::text, text -> text + ", " + cell.text()));
        }

        Message assumption() {
            Seq<Argument> conditions = when.map(condition -> Argument.of(condition.inWords()));
            Argument written = new Argument.Worded(target.inWords());
            return conditions.isEmpty()
                    ? Message.of(
                            Text.of("{0}: {1} ({2})", "{0}: {1} ({2})"), written, value.inWords(), Argument.of(why))
                    : Message.of(
                            Text.of("{0}: {1}, если {3} ({2})", "{0}: {1} if {3} ({2})"),
                            written,
                            value.inWords(),
                            Argument.of(why),
                            new Argument.Listed(conditions));
        }
    }

    /** The column that is written, and whether the value is added to a list that is there already. */
    record Target(Column<?> column, boolean adds) {
        Text inWords() {
            return column.header();
        }
    }

    /** What is written: a constant text, or the content of a column, translated by a scale if there is one. */
    record Value(String text, Option<String> column, Seq<Level> scale) {
        Option<Row.Cell> cell(Foreign line, Target target, Row.Reading reading) {
            return column.fold(
                    () -> Option.some(
                            new Row.Cell(new Place.Field(0, target.column().code()), text)),
                    source -> translated(line.place(), line.cell(source), reading));
        }

        private Option<Row.Cell> translated(Place place, Row.Cell cell, Row.Reading reading) {
            if (scale.isEmpty() || cell.text().isBlank()) {
                return Option.some(cell);
            }
            Option<Level> level = scale.find(each -> each.covers(cell.text()));
            if (level.isEmpty()) {
                reading.problems()
                        .add(
                                place.at(cell.field()),
                                new Problem.OutOfRange(
                                        cell.field().header(),
                                        cell.text(),
                                        Text.of(
                                                "значение шкалы: "
                                                        + scale.map(Level::inWords)
                                                                .mkString("; "),
                                                "a value of the scale: "
                                                        + scale.map(Level::inWords)
                                                                .mkString("; "))));
            }
            return level.map(each -> new Row.Cell(cell.field(), each.to()));
        }

        Argument inWords() {
            return Argument.of(column.fold(
                    () -> "«" + text + "»",
                    source -> scale.isEmpty()
                            ? source
                            : source + " [" + scale.map(Level::inWords).mkString("; ") + "]"));
        }
    }

    /** One level of a scale: a word, or all numbers up to a bound that lower levels leave. */
    record Level(Test from, String to) {
        boolean covers(String text) {
            return from.holds(text);
        }

        String inWords() {
            return from.inWords() + " → " + to;
        }
    }

    /** A condition on a column of the foreign file. */
    record Condition(String column, Test test) {
        boolean holds(Foreign line) {
            return test.holds(line.cell(column).text());
        }

        String inWords() {
            return column + " " + test.inWords();
        }
    }

    /** A test of a cell: equal to a word, or a number within bounds. */
    record Test(Option<String> is, Option<Integer> atLeast, Option<Integer> atMost) {
        boolean holds(String text) {
            boolean whole = text.matches("-?[0-9]{1,9}");
            boolean within = whole
                    && atLeast.forAll(bound -> Integer.parseInt(text) >= bound)
                    && atMost.forAll(bound -> Integer.parseInt(text) <= bound);
            return is.fold(() -> within, text::equals);
        }

        String inWords() {
            Seq<String> parts = Vector.of(
                            is.map(word -> "= " + word),
                            atLeast.map(bound -> "≥ " + bound),
                            atMost.map(bound -> "≤ " + bound))
                    .flatMap(part -> part);
            return parts.mkString(" ");
        }
    }
}
