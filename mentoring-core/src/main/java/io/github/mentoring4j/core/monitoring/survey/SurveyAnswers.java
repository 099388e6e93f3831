package io.github.mentoring4j.core.monitoring.survey;

import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.Tally;
import io.github.mentoring4j.core.monitoring.indicator.Indicator;
import io.github.mentoring4j.core.monitoring.indicator.Measurement;
import io.github.mentoring4j.core.monitoring.indicator.Measurements;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Comparator;

/**
 * Answers that fit the items of a bank.
 *
 * @param bank the items
 * @param answers the answers, each of an item and on its scale, in the order in which they were entered
 */
public record SurveyAnswers(ItemBank bank, Seq<Answer> answers) {
    /**
     * Puts answers and items together.
     *
     * @param bank the items
     * @param answers the answers, each of an item and on its scale
     */
    public SurveyAnswers {
        Require.noNulls("answers", answers);
        answers.forEach(answer -> Require.that(
                bank.find(answer.item())
                        .exists(item -> item.scale().read(answer.entered()).isRight()),
                "answers",
                answer.item()));
    }

    /**
     * Checks answers that were entered, all of them and completely.
     *
     * <p>Reported are: an unknown item, an answer off its scale, an item that is not asked of this person or at this point, a second answer
     * of the same person to the same item at the same point, an exit answer without the entry answer it is compared with. The last one is
     * reported and kept: a comparison leaves it out and counts it. The others are reported and not accepted.
     *
     * @param bank the items
     * @param entered the answers as entered
     * @return what was accepted, and every problem
     */
    public static Reading read(ItemBank bank, Seq<Answer> entered) {
        Seq<Vector<Problem>> hard =
                entered.zipWithIndex().map(each -> AnswerCheck.defects(bank, entered, each._1(), each._2()));
        Seq<Answer> accepted =
                entered.zip(hard).filter(pair -> pair._2().isEmpty()).map(pair -> pair._1());
        Seq<Problem> soft = entered.zipWithIndex()
                .zip(hard)
                .filter(pair -> pair._2().isEmpty())
                .flatMap(pair -> AnswerCheck.withoutEntry(
                        bank, accepted, pair._1()._1(), pair._1()._2()));
        return new Reading(
                new SurveyAnswers(bank, accepted),
                hard.flatMap(each -> each).toVector().appendAll(soft));
    }

    /**
     * The answers to one item at one point.
     *
     * @param item the code of the item
     * @param point the point
     * @param group whose answers
     * @return the answers, in the order in which they were entered
     */
    public Seq<Answer> of(String item, MeasurementPoint point, Group group) {
        return answers.filter(each -> each.item().equals(item)
                && each.point() == point
                && switch (group.level()) {
                    case SCHOOL -> true;
                    case FORM -> each.form().equals(group.code());
                    case ROLE_MODEL -> each.roleModel().contains(group.code());
                });
    }

    /**
     * The number that an answer stands for.
     *
     * @param answer an answer of this survey
     * @return the rating, 1 or 0, or the number; 0 for an open text
     */
    public int number(Answer answer) {
        return bank.find(answer.item())
                .flatMap(item -> item.scale().read(answer.entered()).toOption())
                .getOrElse(0);
    }

    /**
     * How many people answered an item high enough: yes to a question, satisfied on a rating.
     *
     * <p>People count once, however many mentorships they answer for, by their latest answer.
     *
     * @param of the answers that are counted, as {@link #of} gives them
     * @param yesFrom the least number that counts: 1 for yes, {@code satisfied.from} for a rating
     * @param asked how many people were asked; raised to the number of people who answered
     * @return the counts
     */
    public Tally tally(Seq<Answer> of, int yesFrom, int asked) {
        SortedMap<ParticipantId, Answer> latest = of.sorted(Comparator.comparing(Answer::date))
                .foldLeft(TreeMap.<ParticipantId, Answer>empty(), (map, each) -> map.put(each.participant(), each));
        int yes = latest.values().count(answer -> number(answer) >= yesFrom);
        return new Tally(yes, latest.size(), Math.max(asked, latest.size()));
    }

    /**
     * The compared items as indicators, with the answers as their measurements, so that entry and exit are compared like anything else.
     *
     * <p>An item without a direction is left out: whether its change is good nobody said.
     *
     * @return the measurements
     */
    public Measurements measurements() {
        Seq<Indicator> indicators = bank.items().filter(SurveyItem::isCompared).flatMap(AnswerCheck::indicator);
        Seq<String> codes = indicators.map(Indicator::code);
        return new Measurements(
                indicators, answers.filter(each -> codes.contains(each.item())).map(this::measurement));
    }

    private Measurement measurement(Answer answer) {
        return Measurement.builder()
                .participant(answer.participant())
                .indicator(answer.item())
                .point(answer.point())
                .date(answer.date())
                .value(number(answer))
                .form(answer.form())
                .roleModel(answer.roleModel())
                .build();
    }

    /**
     * What came of reading answers.
     *
     * @param accepted the answers without defect, and exit answers without an entry
     * @param problems everything that was found, in order of the answers, missing entries last
     */
    public record Reading(SurveyAnswers accepted, Seq<Problem> problems) {
        /**
         * States what came of reading.
         *
         * @param accepted the answers that can be used
         * @param problems everything that was found
         */
        public Reading {
            Require.noNulls("problems", problems);
            Require.noNulls("accepted", accepted.answers());
        }

        /**
         * The answers, if nothing at all was found.
         *
         * @return the answers, or every problem
         */
        public Validation<Seq<Problem>, SurveyAnswers> strict() {
            return problems.isEmpty() ? Validation.valid(accepted) : Validation.invalid(problems);
        }
    }
}
