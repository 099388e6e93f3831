package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.BiFunction;

/** Collects breaks. */
final class Breaks {
    private Breaks() {}

    static CycleBreak error(CycleRule rule, CycleStep step, String place, Text text) {
        return made(rule, step, CycleBreak.Severity.ERROR, place, Message.of(text));
    }

    static CycleBreak error(CycleRule rule, CycleStep step, String place, Message message) {
        return made(rule, step, CycleBreak.Severity.ERROR, place, message);
    }

    static CycleBreak warning(CycleRule rule, CycleStep step, String place, Text text) {
        return made(rule, step, CycleBreak.Severity.WARNING, place, Message.of(text));
    }

    private static CycleBreak made(
            CycleRule rule, CycleStep step, CycleBreak.Severity severity, String place, Message message) {
        return CycleBreak.builder()
                .rule(rule)
                .step(step)
                .severity(severity)
                .place(place)
                .message(message)
                .build();
    }

    /** One function for each item and its place. */
    static <T> Vector<CycleBreak> each(String list, Seq<T> items, BiFunction<T, String, Seq<CycleBreak>> breaks) {
        return items.zipWithIndex()
                .flatMap(item -> breaks.apply(item._1(), list + "[" + item._2() + "]"))
                .toVector();
    }
}
