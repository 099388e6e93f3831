package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * The columns of one kind of file.
 *
 * @param required columns that must be there
 * @param optional columns that may be there
 * @param marks whether there may be a column of marks for each subject
 */
record ColumnSet(Seq<Column<?>> required, Seq<Column<?>> optional, boolean marks) {
    static final String MARKS = "marks.";
    private static final Seq<String> MARK_PREFIXES = Vector.of("отметки:", "marks:", MARKS);

    /** The column of marks of a subject. */
    static Column<Cells.SubjectMarks> marksOf(String subject, Text name) {
        return new Column<>(
                MARKS + subject, Text.of("Отметки: " + name.russian(), "Marks: " + name.english()), Cells.marks());
    }

    /** The column that a header names. */
    Validation<Seq<Problem>, Column<?>> find(CellType.Source source, String header) {
        Option<Column<?>> named = required.appendAll(optional).find(column -> column.isCalled(header));
        return named.map(Validation::<Seq<Problem>, Column<?>>valid).getOrElse(() -> marksColumn(source, header));
    }

    private Validation<Seq<Problem>, Column<?>> marksColumn(CellType.Source source, String header) {
        String folded = Column.folded(header);
        Option<String> prefix = MARK_PREFIXES.find(each -> marks && folded.startsWith(each));
        return prefix.fold(
                () -> Cells.invalid(new Problem.UnknownReference(source.path(), header, expected())),
                each -> Cells.word(source, Area.SUBJECT, folded.substring(each.length()))
                        .map(subject -> marksOf(subject, nameOf(source, subject))));
    }

    private static Text nameOf(CellType.Source source, String subject) {
        return source.vocabulary().nameOf(Area.SUBJECT, subject).getOrElse(Text.same(subject));
    }

    private Text expected() {
        Seq<Text> headers = required.appendAll(optional).map(Column::header);
        return Text.of(
                "один из заголовков: " + headers.map(Text::russian).mkString(", "),
                "one of the headers: " + headers.map(Text::english).mkString(", "));
    }
}
