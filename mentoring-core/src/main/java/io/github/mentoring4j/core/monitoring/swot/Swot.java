package io.github.mentoring4j.core.monitoring.swot;

import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.Tally;
import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.programme.NoData;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Objects;

/** Places statements by their counts and sums the counts of forms up to the school's. */
public final class Swot {
    /** The code of the reason why a statement is withheld where too few of the people asked answered. */
    public static final String LOW_RESPONSE = "low-response";

    private static final int PERCENT = 100;

    private Swot() {}

    /**
     * Judges a statement by its counts. Shares are compared exactly: yes × 100 against threshold × answers.
     *
     * @param tally the counts
     * @param thresholds the thresholds
     * @return its place; withheld, never a cell, below the least number of answers or the least response
     */
    public static Placement place(Tally tally, SwotThresholds thresholds) {
        if (tally.answered() < thresholds.minAnswers()) {
            return new Placement.Withheld(NoData.tooFewAnswers(tally.answered(), thresholds.minAnswers()));
        }
        if (compare(tally.answered(), tally.asked(), thresholds.minResponsePercent()) < 0) {
            return new Placement.Withheld(new NoData(
                    LOW_RESPONSE,
                    Message.of(
                            Text.of(
                                    "ответили {0} из {1}, нужно не менее {2} %",
                                    "{0} of {1} answered, at least {2} % needed"),
                            Argument.of(tally.answered()),
                            Argument.of(tally.asked()),
                            Argument.of(thresholds.minResponsePercent()))));
        }
        if (compare(tally.yes(), tally.answered(), thresholds.bounds().strengthFrom()) >= 0) {
            return new Placement.Strength(thresholds.bounds().strengthFrom());
        }
        return compare(tally.yes(), tally.answered(), thresholds.bounds().weaknessTo()) <= 0
                ? new Placement.Weakness(thresholds.bounds().weaknessTo())
                : new Placement.Mixed();
    }

    private static int compare(long part, long all, int percent) {
        return Long.compare(Math.multiplyExact(part, PERCENT), Math.multiplyExact(all, percent));
    }

    /**
     * The SWOT of a group, its two inner cells filled.
     *
     * @param rule the statements and thresholds
     * @param group the group
     * @param tallies the counts by statement code; a statement without an entry was not asked
     * @return the matrix, without factors and open answers
     */
    public static SwotMatrix of(Rule rule, Group group, Map<String, Tally> tallies) {
        return SwotMatrix.builder()
                .group(group)
                .rows(rule.statements().map(statement -> {
                    Tally tally = tallies.get(statement.code()).getOrElse(Tally.NONE);
                    return new SwotRow(statement, tally, place(tally, rule.thresholds()));
                }))
                .build();
    }

    /**
     * The SWOT of the school: counts of the forms are summed and judged anew; factors and open answers are put one after another.
     *
     * @param rule the statements and thresholds
     * @param forms the matrices of the forms, of different people
     * @return the school's matrix
     */
    public static SwotMatrix sum(Rule rule, Seq<SwotMatrix> forms) {
        Seq<SwotRow> all = forms.flatMap(SwotMatrix::rows);
        return SwotMatrix.builder()
                .group(Group.school())
                .rows(rule.statements().map(statement -> {
                    Tally tally = all.filter(row -> row.statement().code().equals(statement.code()))
                            .map(SwotRow::tally)
                            .foldLeft(Tally.NONE, Tally::plus);
                    return new SwotRow(statement, tally, place(tally, rule.thresholds()));
                }))
                .factors(forms.flatMap(SwotMatrix::factors))
                .openAnswers(forms.flatMap(SwotMatrix::openAnswers))
                .build();
    }

    /**
     * The counts of a measure as those of a statement: yes is who improved, answered who was measured twice, asked who was measured at all.
     *
     * @param comparison the comparison
     * @return the counts
     */
    public static Tally tally(Comparison comparison) {
        long pairs = comparison.pairs();
        return new Tally(comparison.people(Direction.Outcome.IMPROVED), pairs, pairs + comparison.leftOut());
    }

    /**
     * What statements there are and when they are placed.
     *
     * @param statements the statements, each code once
     * @param thresholds the thresholds
     */
    public record Rule(Seq<SwotStatement> statements, SwotThresholds thresholds) {
        /**
         * Makes a rule.
         *
         * @param statements the statements, each code once
         * @param thresholds the thresholds
         */
        public Rule {
            Require.noNulls("statements", statements);
            Seq<String> codes = statements.map(SwotStatement::code);
            Require.that(codes.distinct().size() == codes.size(), "statements", codes);
            Objects.requireNonNull(thresholds, "thresholds");
        }
    }
}
