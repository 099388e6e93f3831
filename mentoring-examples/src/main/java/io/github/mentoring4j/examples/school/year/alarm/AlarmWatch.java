package io.github.mentoring4j.examples.school.year.alarm;

import io.github.mentoring4j.core.catalogue.monitoring.MonitoringParameters;
import io.github.mentoring4j.core.mentorship.Mentorship;
import io.github.mentoring4j.core.monitoring.alarm.Alarm;
import io.github.mentoring4j.core.monitoring.alarm.AlarmLimits;
import io.github.mentoring4j.core.monitoring.alarm.Alarms;
import io.github.mentoring4j.core.monitoring.alarm.PairNotes;
import io.github.mentoring4j.core.monitoring.alarm.PairRecord;
import io.github.mentoring4j.core.monitoring.alarm.PairRecords;
import io.github.mentoring4j.core.monitoring.alarm.SchoolDays;
import io.github.mentoring4j.core.monitoring.indicator.Measurements;
import io.github.mentoring4j.core.monitoring.survey.SurveyAnswers;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.examples.school.year.life.Setting;
import io.github.mentoring4j.examples.school.year.monitoring.Readings;
import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** Raises the alarms of a day, as a program would that keeps real pairs. */
public final class AlarmWatch {
    private final Setting setting;
    private final Seq<MentorshipLife> lives;
    private final Map<String, PairNotes> notes;
    private final Parameters parameters;
    private final SchoolDays days;

    private AlarmWatch(Setting setting, Seq<MentorshipLife> lives, Readings readings) {
        this.setting = setting;
        this.lives = lives;
        this.notes = TreeMap.ofEntries(lives.map(MentorshipLife::roleModel)
                .distinct()
                .map(roleModel -> new Tuple2<>(roleModel, notes(roleModel, readings))));
        this.parameters = MonitoringParameters.addedTo(setting.policy().parameters());
        this.days = new SchoolDays(setting.dates().working(), setting.dates().holidays());
    }

    /**
     * Raises the alarms of the middle and the end of the year.
     *
     * @param setting the days of the year
     * @param lives the lives of all pairs
     * @param people everybody who can stand in a pair
     * @param readings what was answered and measured
     * @return two rounds
     */
    public static Seq<AlarmRound> rounds(
            Setting setting, Seq<MentorshipLife> lives, Seq<Participant> people, Readings readings) {
        AlarmWatch watch = new AlarmWatch(setting, lives, readings);
        Workload workload = new Workload(setting, lives, people);
        return Vector.of(setting.dates().middle(), setting.dates().lookBack()).map(day -> watch.round(day, workload));
    }

    private AlarmRound round(LocalDate day, Workload workload) {
        PairRecords reader = new PairRecords(setting.policy(), day);
        Seq<Tuple2<MentorshipLife, Seq<PairRecord>>> records = lives.map(life ->
                new Tuple2<>(life, reader.of(life.mentorship(), notes(life).withPlannedMeetings(planned(life)))));
        Seq<PairAlarms> pairs = records.map(each -> pair(each._1(), each._2(), day))
                .filter(pair -> !pair.alarms().isEmpty());
        return new AlarmRound(
                day, pairs, copies(records, day).appendAll(series(day)).appendAll(workload.alarms(day)));
    }

    /* An answer names person and role model, not the pair: who is in two pairs of a role model is heard in both. */
    private static PairNotes notes(String roleModel, Readings readings) {
        SurveyAnswers answers = readings.answers();
        Measurements measured = readings.measurements();
        return PairNotes.of(
                new SurveyAnswers(
                        answers.bank(),
                        answers.answers().filter(each -> each.roleModel().contains(roleModel))),
                new Measurements(
                        measured.indicators(),
                        measured.values().filter(each -> each.roleModel().contains(roleModel))));
    }

    /* Nobody was asked about a pair that never came to work. */
    private PairNotes notes(MentorshipLife life) {
        return life.chronicle()
                .startedOn()
                .flatMap(start -> notes.get(life.roleModel()))
                .getOrElse(PairNotes.NONE);
    }

    private PairAlarms pair(MentorshipLife life, Seq<PairRecord> records, LocalDate day) {
        AlarmLimits limits = new AlarmLimits(parameters, life.roleModel());
        Seq<Alarm> alarms = records.flatMap(record -> Alarms.of(record, day, limits, days));
        return new PairAlarms(life.id(), alarms, Alarms.formalIndex(alarms), Alarms.advice(alarms, limits));
    }

    /* A mentor of several pairs may copy from one to the other; what stands in one pair is raised there. */
    private Seq<PersonAlarm> copies(Seq<Tuple2<MentorshipLife, Seq<PairRecord>>> records, LocalDate day) {
        TreeMap<ParticipantId, Seq<PairRecord>> byMentor =
                TreeMap.ofEntries(records.flatMap(Tuple2::_2).groupBy(PairRecord::mentor));
        return byMentor.toVector()
                .filter(each -> each._2().size() > 1)
                .flatMap(each -> Alarms.clonesOfMentor(each._2(), day, new AlarmLimits(parameters, ""))
                        .map(alarm -> new PersonAlarm(each._1(), alarm)));
    }

    private Seq<PersonAlarm> series(LocalDate day) {
        Seq<Mentorship> all = lives.map(MentorshipLife::mentorship);
        return Alarms.mentorSeries(all, day, new AlarmLimits(parameters, ""))
                .toVector()
                .map(each -> new PersonAlarm(each._1(), each._2()));
    }

    /* The rhythm that the pair agreed on, from its first day of work; holidays are no days for meetings. */
    private Seq<LocalDate> planned(MentorshipLife life) {
        int every = setting.number(life.roleModel(), "meeting.everyDays");
        LocalDate end = life.mentorship().stage() == Mentorship.Stage.CLOSED
                ? life.chronicle().lastDay()
                : life.chronicle().term().last();
        return life.chronicle()
                .startedOn()
                .toVector()
                .flatMap(start ->
                        Stream.iterate(start, day -> day.plusDays(every)).takeWhile(day -> day.isBefore(end)))
                .reject(setting.dates()::isHoliday);
    }
}
