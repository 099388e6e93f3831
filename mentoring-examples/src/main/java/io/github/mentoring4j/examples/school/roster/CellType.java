package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.catalogue.Vocabulary;
import io.github.mentoring4j.core.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * What the cells of a column hold.
 *
 * @param <T> the type of the value
 * @param none what the sign for "known to be none" stands for, if it may stand there
 * @param reader how the text of a cell becomes a value
 */
record CellType<T>(Option<T> none, Reader<T> reader) {
    static final String NONE = "-";

    static <T> CellType<T> of(Reader<T> reader) {
        return new CellType<>(Option.none(), reader);
    }

    static <T> CellType<T> list(T none, Reader<T> reader) {
        return new CellType<>(Option.some(none), reader);
    }

    Validation<Seq<Problem>, T> read(Source source, String text) {
        return none.filter(value -> text.equals(NONE))
                .map(Validation::<Seq<Problem>, T>valid)
                .getOrElse(() -> reader.read(source, text));
    }

    /** How the text of a cell becomes a value. */
    interface Reader<T> {
        Validation<Seq<Problem>, T> read(Source source, String text);
    }

    /** Where the text comes from: the attribute, and the words that may occur in it. */
    record Source(String path, Vocabulary vocabulary) {}
}
