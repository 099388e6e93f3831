package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.programme.Figure;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A management cycle whose ids, links and days are in order: it knows where it is broken, how complete and how well linked it is.
 *
 * <p>Made by {@link CycleDraft#check()}.
 */
public final class ManagementCycle {
    private final CycleDraft draft;

    ManagementCycle(CycleDraft draft) {
        this.draft = draft;
    }

    /**
     * The cycle as it was entered.
     *
     * @return the draft that was checked
     */
    public CycleDraft draft() {
        return draft;
    }

    /**
     * Where the cycle is broken.
     *
     * @param today the day by which measures have ended and control dates have passed
     * @return the breaks by rule, each rule in the order of the artefacts; empty if it holds together
     */
    public Seq<CycleBreak> breaks(LocalDate today) {
        return new StepBreaks(draft)
                .all()
                .appendAll(new TimeBreaks(draft, today).all())
                .sorted(BY_RULE);
    }

    /**
     * How many of the nine steps have no error.
     *
     * @param today the day by which measures have ended and control dates have passed
     * @return steps without an error, of 9; warnings do not count
     */
    public Figure completeness(LocalDate today) {
        SortedSet<CycleStep> broken =
                breaks(today).filter(CycleBreak::isError).map(CycleBreak::step).toSortedSet();
        int steps = CycleStep.values().length;
        return Figure.of(steps - broken.size(), steps);
    }

    /**
     * How many of the obligatory links are there.
     *
     * <p>Obligatory is at least one link: from a goal to an inherited conclusion if there are any; from an indicator to a goal; from a
     * method to an indicator; from a measurement to its indicator and to its method; from a finding to a measurement or evidence; from a
     * recommendation to a finding; from a measure to a recommendation; from a decision to a measure or recommendation; from a conclusion
     * to a measure.
     *
     * @return satisfied by obligatory links; no data if there is nothing to link
     */
    public Figure linkage() {
        Seq<Boolean> links = new StepBreaks(draft).obligatoryLinks();
        return Figure.of(links.count(link -> link), links.size());
    }

    /**
     * Closes the cycle. Breaks do not stand in the way: they are recorded.
     *
     * @param closedOn the day
     * @return the closed cycle, or every reason why it cannot be closed
     */
    public Either<Seq<CycleRefusal>, ClosedCycle> close(LocalDate closedOn) {
        Seq<CycleRefusal> reasons = Vector.<CycleRefusal>empty()
                .appendAll(Option.when(draft.conclusions().isEmpty(), () -> new CycleRefusal.NothingConcluded()))
                .appendAll(Option.when(
                        closedOn.isBefore(draft.year().firstDay()),
                        () -> new CycleRefusal.BeforeTheYear(
                                closedOn, draft.year().firstDay())))
                .appendAll(TimeBreaks.lastDay(draft)
                        .filter(day -> day._2().isAfter(closedOn))
                        .map(day -> new CycleRefusal.BeforeItsLastEvent(closedOn, day._1(), day._2())));
        return reasons.isEmpty() ? Either.right(new ClosedCycle(this, closedOn)) : Either.left(reasons);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ManagementCycle cycle && draft.equals(cycle.draft);
    }

    @Override
    public int hashCode() {
        return draft.hashCode();
    }

    @Override
    public String toString() {
        return "ManagementCycle{" + draft + "}";
    }

    private static final Comparator<CycleBreak> BY_RULE = Comparator.comparing(CycleBreak::rule);
}
