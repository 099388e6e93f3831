package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.mentorship.WorkEvent;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import java.time.LocalDate;

/** A record as it stood on a day, and the making of alarms. */
final class PairFacts {
    private PairFacts() {}

    static PairRecord until(PairRecord pair, LocalDate day) {
        return pair.toBuilder()
                .meetings(pair.meetings()
                        .filter(each ->
                                !each.on().isAfter(day) && !recordedOn(each).isAfter(day)))
                .plannedMeetings(pair.plannedMeetings().filter(each -> !each.isAfter(day)))
                .ratings(pair.ratings().filter(each -> !each.date().isAfter(day)))
                .build();
    }

    /** The day a meeting was written down; its own day if nothing else is stated. */
    static LocalDate recordedOn(WorkEvent.MeetingHeld held) {
        return held.meeting().recordedOn().getOrElse(held.on());
    }

    static Alarm warning(AlarmCode code, Text pattern, Argument... arguments) {
        return new Alarm(code, Alarm.Severity.WARNING, Message.of(pattern, arguments));
    }

    static Alarm alarm(AlarmCode code, Text pattern, Argument... arguments) {
        return new Alarm(code, Alarm.Severity.ALARM, Message.of(pattern, arguments));
    }

    static Argument of(LocalDate date) {
        return Argument.of(date.toString());
    }
}
