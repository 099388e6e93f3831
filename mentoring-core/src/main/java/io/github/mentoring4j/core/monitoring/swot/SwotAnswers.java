package io.github.mentoring4j.core.monitoring.swot;

import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.Tally;
import io.github.mentoring4j.core.monitoring.survey.Answer;
import io.github.mentoring4j.core.monitoring.survey.Scale;
import io.github.mentoring4j.core.monitoring.survey.SurveyAnswers;
import io.github.mentoring4j.core.monitoring.survey.SurveyItem;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;

/** Counts the exit answers that feed the statements of a SWOT. */
public final class SwotAnswers {
    private SwotAnswers() {}

    /**
     * The counts of a group, by statement: every item says by its {@code feeds} which statement it counts for.
     *
     * @param answers the checked answers
     * @param group the group
     * @param satisfiedFrom the least rating that counts as yes, such as {@code satisfied.from}
     * @param asked how many people of the group were asked, by item code; an item without an entry was asked of those who answered
     * @return the counts by statement code; answers to several items of one statement are added
     */
    public static SortedMap<String, Tally> tallies(
            SurveyAnswers answers, Group group, int satisfiedFrom, Map<String, Integer> asked) {
        return answers.bank()
                .items()
                .filter(item -> item.scale().isCounted())
                .foldLeft(TreeMap.<String, Tally>empty(), (counted, item) -> {
                    Tally tally = answers.tally(
                            exit(answers, item, group),
                            item.scale() instanceof Scale.YesNo ? 1 : satisfiedFrom,
                            asked.get(item.code()).getOrElse(0));
                    return item.feeds()
                            .foldLeft(
                                    counted,
                                    (all, code) -> all.put(
                                            code,
                                            all.get(code).getOrElse(Tally.NONE).plus(tally)));
                });
    }

    /**
     * The open answers of a group, kept for whoever writes the SWOT.
     *
     * @param answers the checked answers
     * @param group the group
     * @return the texts as entered, by item, then in the order in which they were entered; without their authors
     */
    public static Seq<String> openAnswers(SurveyAnswers answers, Group group) {
        return answers.bank()
                .items()
                .filter(item -> !item.scale().isCounted())
                .flatMap(item -> exit(answers, item, group).map(Answer::entered));
    }

    private static Seq<Answer> exit(SurveyAnswers answers, SurveyItem item, Group group) {
        return answers.of(item.code(), MeasurementPoint.ENDLINE, group);
    }
}
