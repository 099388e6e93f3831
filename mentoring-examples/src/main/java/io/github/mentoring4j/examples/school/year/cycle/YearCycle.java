package io.github.mentoring4j.examples.school.year.cycle;

import io.github.mentoring4j.core.cycle.ClosedCycle;
import io.github.mentoring4j.core.cycle.CycleBreak;
import io.github.mentoring4j.core.cycle.CycleDraft;
import io.github.mentoring4j.core.cycle.CycleRefusal;
import io.github.mentoring4j.core.cycle.CycleStart;
import io.github.mentoring4j.core.cycle.ManagementCycle;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The cycle of the year.
 *
 * @param checkedOn the day of the check
 * @param broken the cycle as it stood on that day, with breaks planted in it
 * @param breaks what the check found
 * @param repaired the same cycle with the breaks mended
 * @param closed the mended cycle closed, or why it cannot be closed
 * @param next the next cycle, begun from the closed one
 */
public record YearCycle(
        LocalDate checkedOn,
        ManagementCycle broken,
        Seq<CycleBreak> breaks,
        ManagementCycle repaired,
        Either<Seq<CycleRefusal>, ClosedCycle> closed,
        Option<CycleDraft> next) {
    /**
     * What the next cycle starts from.
     *
     * @return the starting data, none if the cycle could not be closed
     */
    public Option<CycleStart> start() {
        return closed.toOption().map(ClosedCycle::next);
    }
}
