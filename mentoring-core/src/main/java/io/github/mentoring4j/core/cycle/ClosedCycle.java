package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.programme.UnmetNeed;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A cycle that was closed: its record for the director, and what the next one starts from.
 *
 * @param cycle the cycle
 * @param closedOn the day it was closed
 */
public record ClosedCycle(ManagementCycle cycle, LocalDate closedOn) {
    /**
     * Records a closed cycle; {@link ManagementCycle#close(LocalDate)} checks whether it may be closed.
     *
     * @param cycle the cycle
     * @param closedOn the day it was closed
     */
    public ClosedCycle {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(closedOn, "closedOn");
    }

    /**
     * The breaks that were left.
     *
     * @return the breaks on the day of closing
     */
    public Seq<CycleBreak> breaks() {
        return cycle.breaks(closedOn);
    }

    /**
     * The starting data of the next cycle.
     *
     * <p>Its conclusions are what the next goals have to refer to. Open is: a recommendation that no measure follows; a measure that
     * no conclusion is about; a finding of a problem that no recommendation answers. The last known measurement of each indicator
     * becomes the baseline.
     *
     * @return the starting data
     */
    public CycleStart next() {
        CycleDraft draft = cycle.draft();
        Seq<String> followed = draft.measures().flatMap(CycleMeasure::recommendations);
        Seq<String> concluded = draft.conclusions().flatMap(Conclusion::measures);
        Seq<String> answered = draft.recommendations().flatMap(Recommendation::findings);
        return CycleStart.builder()
                .year(draft.year().next())
                .conclusions(draft.conclusions())
                .openProblems(draft.findings().filter(finding -> finding.problem() && !answered.contains(finding.id())))
                .openRecommendations(draft.recommendations().filter(item -> !followed.contains(item.id())))
                .openMeasures(draft.measures().filter(item -> !concluded.contains(item.id())))
                .indicators(draft.indicators())
                .baselines(draft.indicators().flatMap(this::last))
                .unmetNeeds(draft.evidence()
                        .flatMap(item -> item.<Option<UnmetNeed>>fold(
                                swot -> Option.none(),
                                result -> Option.none(),
                                coverage -> Option.none(),
                                unmet -> Option.some(unmet.need()))))
                .build();
    }

    private Option<CycleMeasurement> last(CycleIndicator indicator) {
        return cycle.draft()
                .measurements()
                .filter(item -> item.indicator().contains(indicator.id())
                        && item.value().isKnown())
                .sorted(Comparator.comparing(CycleMeasurement::takenOn))
                .lastOption();
    }
}
