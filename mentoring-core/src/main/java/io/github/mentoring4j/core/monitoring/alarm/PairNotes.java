package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.monitoring.Circle;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.indicator.Measurement;
import io.github.mentoring4j.core.monitoring.indicator.Measurements;
import io.github.mentoring4j.core.monitoring.survey.Answer;
import io.github.mentoring4j.core.monitoring.survey.Scale;
import io.github.mentoring4j.core.monitoring.survey.SurveyAnswers;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/**
 * What alarms need to know of a mentorship that its own events do not say: the answers and measurements of its people, and the meetings it planned.
 *
 * @param plannedMeetings the days for which meetings were planned, in any order
 * @param ratings the ratings of its people, in any order
 * @param baselines the day of the first baseline measurement of each person who has one
 */
public record PairNotes(
        Seq<LocalDate> plannedMeetings, Seq<RatingSheet> ratings, SortedMap<ParticipantId, LocalDate> baselines) {
    /** Nothing planned, rated or measured. */
    public static final PairNotes NONE = new PairNotes(Vector.empty(), Vector.empty(), TreeMap.empty());

    /**
     * Makes notes of their parts.
     *
     * @param plannedMeetings the days for which meetings were planned
     * @param ratings the ratings of its people
     * @param baselines the day of the first baseline of each person
     */
    public PairNotes {
        Require.noNulls("plannedMeetings", plannedMeetings);
        Require.noNulls("ratings", ratings);
        Require.noNulls("baselines", baselines);
    }

    /**
     * The notes that surveys and measurements hold already; nothing is planned yet.
     *
     * <p>Ratings are the answers on rating scales, one sheet for each person and day; items whose answers are shown of groups only stay out. A
     * person's baseline is the first answer or measurement on entry. Answers of a stated role model belong to its mentorships alone: ask
     * for {@code answers} of the mentorship at hand where people live in several.
     *
     * @param answers the checked answers
     * @param measured the checked measurements
     * @return the notes of everybody in them
     */
    public static PairNotes of(SurveyAnswers answers, Measurements measured) {
        Seq<Tuple2<ParticipantId, LocalDate>> entries = answers.answers()
                .filter(each -> each.point() == MeasurementPoint.BASELINE)
                .map(each -> Tuple.of(each.participant(), each.date()))
                .appendAll(measured.values()
                        .filter(each -> each.point() == MeasurementPoint.BASELINE)
                        .map(PairNotes::taken));
        return new PairNotes(
                Vector.empty(),
                sheets(answers),
                entries.foldLeft(
                        TreeMap.<ParticipantId, LocalDate>empty(),
                        (first, each) ->
                                first.put(each._1(), each._2(), (one, other) -> one.isBefore(other) ? one : other)));
    }

    /**
     * The notes with other planned meetings.
     *
     * @param days the days for which meetings were planned
     * @return the changed copy
     */
    public PairNotes withPlannedMeetings(Seq<LocalDate> days) {
        return new PairNotes(days, ratings, baselines);
    }

    @Override
    public String toString() {
        return "PairNotes[plannedMeetings=" + plannedMeetings.size() + ", ratings=" + ratings.size() + ", baselines="
                + baselines.size() + "]";
    }

    private static Tuple2<ParticipantId, LocalDate> taken(Measurement measurement) {
        return Tuple.of(measurement.participant(), measurement.date());
    }

    private static Seq<RatingSheet> sheets(SurveyAnswers answers) {
        return answers.answers()
                .filter(answer -> answers.bank()
                        .find(answer.item())
                        .exists(item -> item.scale() instanceof Scale.Rating && item.circle() != Circle.NOBODY))
                .groupBy(answer -> Tuple.of(answer.participant(), answer.date()))
                .toVector()
                .map(group -> new RatingSheet(group._1()._1(), group._1()._2(), ratings(answers, group._2())))
                .sortBy(sheet -> Tuple.of(sheet.date(), sheet.participant()));
    }

    private static SortedMap<String, Integer> ratings(SurveyAnswers answers, Seq<Answer> given) {
        return TreeMap.ofEntries(given.map(answer -> Tuple.of(answer.item(), answers.number(answer))));
    }
}
