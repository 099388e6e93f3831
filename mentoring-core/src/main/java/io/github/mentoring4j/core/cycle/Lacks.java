package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Vector;

/** Parts that an artefact lacks under one rule. */
final class Lacks {
    private final CycleRule rule;
    private final CycleStep step;
    private final String place;

    Lacks(CycleRule rule, CycleStep step, String place) {
        this.rule = rule;
        this.step = step;
        this.place = place;
    }

    Vector<CycleBreak> when(boolean lacking, String part, String russian, String english) {
        return lacking
                ? Vector.of(Breaks.error(
                        rule,
                        step,
                        place + "." + part,
                        Message.of(Text.of("не хватает: {0}", "missing: {0}"), Argument.of(Text.of(russian, english)))))
                : Vector.empty();
    }
}
