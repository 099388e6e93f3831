package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How the meetings of a mentorship stand on a day, against the rhythm of its kind.
 *
 * <p>Counted are meetings from the start on, without the trial. Holidays and pauses are not taken out.
 *
 * @param held how many were held up to the day
 * @param planned how many were due by the day: one for every full {@code meeting.everyDays} days since the start, at most up to the last
 *     day of the term; 0 or 1 for a single meeting; always 0 for help when needed
 * @param dueOn the day by which the next one is due: {@code meeting.everyDays} days after the last one or the start; none unless the
 *     mentorship is at work with a rhythm
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
                .map(start -> since(start, mentorship, day, policy.number(life.proposal(), "meeting.everyDays")))
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

    private static MeetingRhythm since(LocalDate start, Mentorship mentorship, LocalDate day, int everyDays) {
        Chronicle life = mentorship.chronicle();
        Seq<LocalDate> days = life.meetings()
                .filter(event -> MeetingGuards.isWork(event.meeting().kind()))
                .map(WorkEvent.MeetingHeld::on)
                .filter(on -> !on.isBefore(start) && !on.isAfter(day));
        LocalDate last = life.term().last();
        int full = Math.toIntExact(ChronoUnit.DAYS.between(start, day.isBefore(last) ? day : last)) / everyDays;
        boolean active = mentorship.stage() == Mentorship.Stage.ACTIVE;
        Option<LocalDate> due =
                active ? Option.some(days.lastOption().getOrElse(start).plusDays(everyDays)) : Option.none();
        return switch (life.proposal().kind().pace()) {
            case FULL, GOALS -> new MeetingRhythm(days.size(), full, due);
            case SINGLE -> new MeetingRhythm(days.size(), 1, Option.none());
            case ON_DEMAND -> new MeetingRhythm(days.size(), 0, Option.none());
        };
    }
}
