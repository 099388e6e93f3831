package io.github.mentoring4j.structure.offender.left;

import io.github.mentoring4j.structure.offender.ImmutableOffence;
import io.github.mentoring4j.structure.offender.internal.Hidden;
import io.github.mentoring4j.structure.offender.right.Right;
import io.vavr.collection.Queue;
import io.vavr.control.Option;
import java.util.Optional;

/** Breaks every rule of form. */
@SuppressWarnings("all")
public class LeftHelper {
    int changing;

    static class OwnException extends Exception {
        private static final long serialVersionUID = 1;
    }

    static class PersonId {}

    public Right right() {
        return new Right();
    }

    public Optional<String> absent() {
        return Optional.empty();
    }

    public Option<Hidden> hidden() {
        return Option.none();
    }

    public ImmutableOffence generated() {
        return new ImmutableOffence();
    }

    public String findName() {
        return "";
    }

    public int getChanging() {
        return changing;
    }

    String unasked(Option<String> maybe) {
        return maybe.get();
    }

    Object queue() {
        return Queue.empty();
    }

    void declares() throws Exception {}

    void swallows() {
        try {
            queue();
        } catch (RuntimeException bug) {
            changing++;
        }
    }
}
