package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.cycle.ClosedCycle;
import io.github.mentoring4j.core.cycle.ManagementCycle;
import io.github.mentoring4j.core.mentorship.Term;
import io.github.mentoring4j.core.programme.CoverageIndicator;
import io.github.mentoring4j.core.programme.CoverageResult;
import io.github.mentoring4j.core.programme.Participation;
import io.github.mentoring4j.core.programme.Programme;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What the documents are made from.
 *
 * @param formed the plan with the school, its rosters and its target model
 * @param term the first and the last day of the pairs' work; none leaves places to fill in by hand
 * @param programme the year on paper: its documents as far as they are written, and its roadmap
 * @param participations the rows of both registers
 * @param coverage the coverage indicators with what they came to
 * @param cycle the management cycle, if one was kept
 * @param notice a sentence that every document has to carry, such as that its year is simulated
 */
public record PaperFacts(
        FormedPlan formed,
        Option<Term> term,
        Programme programme,
        Seq<Participation> participations,
        Seq<PaperFacts.Coverage> coverage,
        Option<PaperFacts.Cycle> cycle,
        Option<Text> notice) {

    /**
     * A coverage indicator and what it came to.
     *
     * @param indicator the indicator
     * @param result its value and target
     */
    public record Coverage(CoverageIndicator indicator, CoverageResult result) {}

    /**
     * A management cycle as the director sees it on a day.
     *
     * @param cycle the cycle as it was kept
     * @param on the day
     * @param closed the cycle after what was broken had been mended, and closed; none if it is still open
     */
    public record Cycle(ManagementCycle cycle, LocalDate on, Option<ClosedCycle> closed) {}
}
