package io.github.mentoring4j.examples.school.year.monitoring;

import io.github.mentoring4j.core.catalogue.monitoring.StandardIndicators;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.indicator.Indicator;
import io.github.mentoring4j.core.monitoring.indicator.Measurement;
import io.github.mentoring4j.core.monitoring.survey.Respondent;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.examples.school.sample.Dice;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Draws the standard indicators of people at entry and at exit; the mark mean begins with what the roster says. */
final class Measuring {
    private static final String MARKS = "markMean";
    /* What is measured of mentors as well; everything else concerns mentees and partners. */
    private static final Vector<String> OF_MENTORS =
            Vector.of("projects", "works", "needsClosed", "stay", "jointProjects");

    private final SortedMap<ParticipantId, Participant> people;
    private final Leans leans;

    Measuring(SortedMap<ParticipantId, Participant> people, Leans leans) {
        this.people = people;
        this.leans = leans;
    }

    Seq<Measurement> of(Attendance who, Dice dice) {
        boolean first = !dice.chance(MonitoringDefaults.MISSING_AT_ENTRY_PERCENT);
        Option<LocalDate> left = who.left().filter(day -> !dice.chance(MonitoringDefaults.MISSING_AT_EXIT_PERCENT));
        return StandardIndicators.all()
                .filter(indicator -> indicator.isUsedBy(who.life().form())
                        && (who.respondent() != Respondent.MENTOR || OF_MENTORS.contains(indicator.code())))
                .flatMap(indicator -> series(who, indicator, first, left, dice.split()));
    }

    private Seq<Measurement> series(
            Attendance who, Indicator indicator, boolean first, Option<LocalDate> left, Dice dice) {
        return before(who, indicator, dice).toVector().flatMap(value -> {
            LocalDate day = who.started().minusDays(1);
            Seq<Measurement> entry = first
                    ? Vector.of(measurement(who, indicator, MeasurementPoint.BASELINE, day, value))
                    : Vector.empty();
            return entry.appendAll(left.map(later ->
                    measurement(who, indicator, MeasurementPoint.ENDLINE, later, after(who, indicator, value, dice))));
        });
    }

    /* A pupil of whom the roster has no mark mean has none here either. */
    private Option<Long> before(Attendance who, Indicator indicator, Dice dice) {
        if (indicator.code().equals(MARKS)) {
            Option<Participant> person = people.get(who.person());
            boolean teacher =
                    person.exists(each -> each.schooling().gradeLevel().isEmpty());
            return teacher
                    ? Option.some((long) dice.between(330, 420))
                    : person.flatMap(each -> each.schooling().markMean()).map(Integer::longValue);
        }
        return Option.some((long)
                switch (indicator.kind()) {
                    case YES_NO -> dice.chance(leans.yes(who.life().form(), indicator.code())) ? 1 : 0;
                    case COUNT -> dice.between(0, 3);
                    case QUANTITY ->
                        dice.between(Math.toIntExact(indicator.least()), Math.toIntExact(indicator.most()));
                });
    }

    private long after(Attendance who, Indicator indicator, long before, Dice dice) {
        int change = indicator.code().equals(MARKS)
                ? dice.between(-MonitoringDefaults.MARK_NOISE, MonitoringDefaults.MARK_NOISE)
                        + MonitoringDefaults.MARKS_FOR_LEAN
                                * leans.of(who.life().form(), MARKS)
                : leans.step(who.life().form(), indicator.code(), dice);
        return Math.max(indicator.least(), Math.min(indicator.most(), before + change));
    }

    private static Measurement measurement(
            Attendance who, Indicator indicator, MeasurementPoint point, LocalDate day, long value) {
        return Measurement.builder()
                .participant(who.person())
                .indicator(indicator.code())
                .point(point)
                .date(day)
                .value(value)
                .form(who.life().form())
                .roleModel(Option.some(who.life().roleModel()))
                .build();
    }
}
