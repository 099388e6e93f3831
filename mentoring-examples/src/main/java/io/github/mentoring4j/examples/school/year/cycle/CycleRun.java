package io.github.mentoring4j.examples.school.year.cycle;

import io.github.mentoring4j.core.cycle.ClosedCycle;
import io.github.mentoring4j.core.cycle.Conclusion;
import io.github.mentoring4j.core.cycle.CycleDraft;
import io.github.mentoring4j.core.cycle.CycleGoal;
import io.github.mentoring4j.core.cycle.CycleRefusal;
import io.github.mentoring4j.core.cycle.CycleStart;
import io.github.mentoring4j.core.cycle.ManagementCycle;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;

/** Runs the cycle of the year: with planted breaks, mended, closed, begun anew. */
public final class CycleRun {
    private CycleRun() {}

    /**
     * The cycle of a year.
     *
     * @param source what it is filled from
     * @return the cycle
     */
    public static YearCycle of(CycleSource source) {
        LocalDate day = source.dates().lookBack();
        CycleDraft whole = new CycleDrafting(source).draft();
        ManagementCycle broken = checked(broken(whole));
        ManagementCycle repaired = checked(whole);
        Either<Seq<CycleRefusal>, ClosedCycle> closed = repaired.close(day);
        Option<CycleDraft> next = closed.toOption().map(ClosedCycle::next).map(CycleRun::begin);
        return new YearCycle(day, broken, broken.breaks(day), repaired, closed, next);
    }

    private static ManagementCycle checked(CycleDraft draft) {
        return draft.check()
                .fold(
                        problems -> {
                            throw new IllegalStateException("the cycle's links do not hold: " + problems);
                        },
                        Function.identity());
    }

    /* Planted: the talks are never looked back on, the search is addressed to nobody, the order is not controlled. */
    private static CycleDraft broken(CycleDraft whole) {
        return whole.toBuilder()
                .recommendations(whole.recommendations()
                        .map(advice -> advice.id().equals(Actions.SEARCH)
                                ? advice.toBuilder().addressee(Option.none()).build()
                                : advice))
                .decisions(whole.decisions()
                        .map(decision -> decision.id().equals(Actions.ORDER)
                                ? decision.toBuilder()
                                        .controlledOn(Option.none())
                                        .build()
                                : decision))
                .conclusions(whole.conclusions()
                        .reject(conclusion -> conclusion.measures().contains(Actions.TALKS)))
                .build();
    }

    /* The next year keeps its goals and says which conclusions they rest on. */
    private static CycleDraft begin(CycleStart start) {
        Seq<String> conclusions = start.conclusions().map(Conclusion::id);
        Seq<CycleGoal> goals = start.indicators()
                .map(indicator -> CycleGoal.builder()
                        .id("next/" + indicator.id())
                        .text(indicator.text())
                        .conclusions(conclusions)
                        .build());
        return start.begin(goals);
    }
}
