package io.github.mentoring4j.examples.school.year.cycle;

import io.github.mentoring4j.core.cycle.CycleFinding;
import io.github.mentoring4j.core.cycle.Evidence;
import io.github.mentoring4j.core.monitoring.swot.SwotMatrix;
import io.github.mentoring4j.core.monitoring.swot.SwotRow;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The SWOT of the school in the cycle: strengths and weaknesses are findings, each resting on its row. */
final class SwotLine {
    static final String WEAK = "finding/weaknesses";
    private static final String STRONG = "finding/strengths";

    private final SwotMatrix school;

    SwotLine(SwotMatrix school) {
        this.school = school;
    }

    Seq<Evidence> evidence() {
        return school.strengths().appendAll(school.weaknesses()).map(this::cell);
    }

    private Evidence cell(SwotRow row) {
        return new Evidence.SwotCell(id(row), school.group(), row);
    }

    private static String id(SwotRow row) {
        return "swot/" + row.statement().code();
    }

    Seq<CycleFinding> findings() {
        return finding(STRONG, Text.of("сильные стороны", "strengths"), school.strengths())
                .toVector()
                .appendAll(weakness());
    }

    private Option<CycleFinding> weakness() {
        return finding(WEAK, Text.of("слабые стороны", "weaknesses"), school.weaknesses())
                .map(found -> found.toBuilder().problem(true).build());
    }

    boolean hasWeakness() {
        return !school.weaknesses().isEmpty();
    }

    private static Option<CycleFinding> finding(String id, Text title, Seq<SwotRow> rows) {
        return Option.when(
                !rows.isEmpty(),
                () -> CycleFinding.builder()
                        .id(id)
                        .text(title)
                        .evidence(rows.map(SwotLine::id))
                        .build());
    }
}
