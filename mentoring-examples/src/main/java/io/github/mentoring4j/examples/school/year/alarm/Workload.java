package io.github.mentoring4j.examples.school.year.alarm;

import io.github.mentoring4j.core.mentorship.Closed;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.mentorship.WorkEvent;
import io.github.mentoring4j.core.monitoring.alarm.Alarms;
import io.github.mentoring4j.core.monitoring.alarm.MentorLoad;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.examples.school.year.life.Setting;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;

/** What mentors agreed to give and what their meetings took, month by month. */
final class Workload {
    private final Setting setting;
    private final Seq<MentorshipLife> lives;
    private final Seq<Participant> people;

    Workload(Setting setting, Seq<MentorshipLife> lives, Seq<Participant> people) {
        this.setting = setting;
        this.lives = lives;
        this.people = people;
    }

    Seq<PersonAlarm> alarms(LocalDate day) {
        return people.flatMap(person ->
                load(person, day).flatMap(Alarms::overload).map(alarm -> new PersonAlarm(person.id(), alarm)));
    }

    /* Who stated no minutes has agreed to nothing that could be exceeded. */
    private Option<MentorLoad> load(Participant person, LocalDate day) {
        Seq<MentorshipLife> own = lives.filter(life -> isMentor(life, person.id()));
        return person.time().minutesPerMonth().filter(budget -> !own.isEmpty()).map(budget -> {
            int mentees = own.count(life -> isAtWork(life, day));
            return MentorLoad.builder()
                    .mentor(person.id())
                    .mentees(mentees)
                    .capacity(person.time().capacity().getOrElse(setting.number("", "mentor.maxMentees")))
                    .plannedMinutes(mentees * setting.number("", "time.perMentorship"))
                    .budgetMinutes(budget)
                    .spentMinutes(spent(own, day))
                    .build();
        });
    }

    private static boolean isMentor(MentorshipLife life, ParticipantId person) {
        return life.mentorship()
                .proposal()
                .on(Member.Seat.MENTOR)
                .exists(member -> member.id().equals(person));
    }

    private static boolean isAtWork(MentorshipLife life, LocalDate day) {
        boolean ended =
                life.mentorship() instanceof Closed closed && !closed.on().isAfter(day);
        return !ended && life.chronicle().startedOn().exists(start -> !start.isAfter(day));
    }

    /* Only whole months: the month of the day of looking is not over. */
    private Seq<Integer> spent(Seq<MentorshipLife> own, LocalDate day) {
        Seq<WorkEvent.MeetingHeld> meetings =
                own.flatMap(life -> life.chronicle().meetings());
        return Stream.iterate(YearMonth.from(setting.dates().proposed()), month -> month.plusMonths(1))
                .takeWhile(month -> month.isBefore(YearMonth.from(day)))
                .map(month -> meetings.filter(held -> YearMonth.from(held.on()).equals(month))
                        .map(held -> held.meeting().minutes())
                        .sum()
                        .intValue());
    }
}
