package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How the meetings of a mentorship stand on a day, against the rhythm of its kind.
 *
 * <p>Counted are meetings from the start on, without the trial. Days that count for the rhythm are calendar days but for holidays
 * ({@link WorkingCalendar#isHoliday}) and pauses ({@link Chronicle#pauses}); a day that is both is left out once. Cost: linear in the days
 * since the start.
 *
 * @param held how many were held up to the day
 * @param planned how many were due by the day: one for every full {@code meeting.everyDays} days that count since the start, at most up
 *     to the last day of the term or the closure; 0 or 1 for a single meeting; always 0 for help when needed
 * @param dueOn the day by which the next one is due: the one on which {@code meeting.everyDays} days that count have passed since the last
 *     meeting or the start; none unless the mentorship is at work with a rhythm, nor if a year of days has too few that count
 */
public record MeetingRhythm(int held, int planned, Option<LocalDate> dueOn) {
    /**
     * Keeps the figures.
     *
     * @param held how many were held
     * @param planned how many were due
     * @param dueOn the day by which the next one is due
     */
    public MeetingRhythm {
        Objects.requireNonNull(dueOn, "dueOn");
    }

    /**
     * Reads the rhythm of a mentorship.
     *
     * @param mentorship the mentorship
     * @param day the day
     * @param policy the rules of the school
     * @return the figures; all 0 before the start
     */
    public static MeetingRhythm of(Mentorship mentorship, LocalDate day, MentorshipPolicy policy) {
        Chronicle life = mentorship.chronicle();
        return life.startedOn()
                .filter(start -> !start.isAfter(day))
                .map(start -> since(start, mentorship, day, policy))
                .getOrElse(() -> new MeetingRhythm(0, 0, Option.none()));
    }

    /**
     * The meetings that were shorter or longer than the school plans: under {@code meeting.minutes} or over {@code meeting.maxMinutes}.
     *
     * @param mentorship the mentorship
     * @param policy the rules of the school
     * @return the meetings, oldest first; the first meeting with the coordinator is left out
     */
    public static Seq<WorkEvent.MeetingHeld> unusualLengths(Mentorship mentorship, MentorshipPolicy policy) {
        int least = policy.number(mentorship.proposal(), "meeting.minutes");
        int most = policy.number(mentorship.proposal(), "meeting.maxMinutes");
        return mentorship
                .chronicle()
                .meetings()
                .filter(event -> event.meeting().kind() != Meeting.Kind.INITIAL
                        && (event.meeting().minutes() < least || event.meeting().minutes() > most));
    }

    /**
     * Tells whether a meeting is overdue.
     *
     * @param day the day
     * @return true if the next meeting was due before the day
     */
    public boolean isLate(LocalDate day) {
        return dueOn.exists(due -> due.isBefore(day));
    }

    private static MeetingRhythm since(LocalDate start, Mentorship mentorship, LocalDate day, MentorshipPolicy policy) {
        Chronicle life = mentorship.chronicle();
        int everyDays = policy.number(life.proposal(), "meeting.everyDays");
        Seq<LocalDate> days = life.meetings()
                .filter(event -> event.meeting().kind().isWork())
                .map(WorkEvent.MeetingHeld::on)
                .filter(on -> !on.isBefore(start) && !on.isAfter(day));
        Days counted = new Days(policy.calendar(), life.pauses());
        int full = counted.between(start, end(mentorship, day)) / everyDays;
        Option<LocalDate> due = mentorship.stage() == Mentorship.Stage.ACTIVE
                ? counted.after(days.lastOption().getOrElse(start), everyDays)
                : Option.none();
        return switch (life.proposal().kind().pace()) {
            case FULL, GOALS -> new MeetingRhythm(days.size(), full, due);
            case SINGLE -> new MeetingRhythm(days.size(), 1, Option.none());
            case ON_DEMAND -> new MeetingRhythm(days.size(), 0, Option.none());
        };
    }

    private static LocalDate end(Mentorship mentorship, LocalDate day) {
        LocalDate last = mentorship.chronicle().term().last();
        LocalDate stop = mentorship instanceof Closed closed && closed.on().isBefore(last) ? closed.on() : last;
        return day.isBefore(stop) ? day : stop;
    }

    /** The days that count. */
    private record Days(WorkingCalendar calendar, Seq<Term> pauses) {
        int between(LocalDate from, LocalDate to) {
            int days = 0;
            for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                days += counts(day) ? 1 : 0;
            }
            return days;
        }

        Option<LocalDate> after(LocalDate from, int days) {
            int passed = 0;
            LocalDate day = from;
            LocalDate last = from.plusDays((long) WorkingCalendar.HORIZON + days);
            while (passed < days && day.isBefore(last)) {
                day = day.plusDays(1);
                passed += counts(day) ? 1 : 0;
            }
            return passed < days ? Option.none() : Option.some(day);
        }

        private boolean counts(LocalDate day) {
            return !calendar.isHoliday(day)
                    && !pauses.exists(pause -> !day.isBefore(pause.first()) && !day.isAfter(pause.last()));
        }
    }
}
