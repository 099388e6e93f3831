package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.core.mentorship.CourseEvent;
import io.github.mentoring4j.core.mentorship.Extension;
import io.github.mentoring4j.core.mentorship.Meeting;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.mentorship.Mentorship.Stage;
import io.github.mentoring4j.core.mentorship.Order;
import io.github.mentoring4j.core.mentorship.PaperEvent;
import io.github.mentoring4j.core.mentorship.WorkEvent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.examples.school.sample.Dice;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** A pair at work: meetings in their rhythm, and what its story brings between them. */
final class Work {
    private static final int BREAK_DAYS = 28;
    private static final Vector<String> BREAKS =
            Vector.of("болезнь", "соревнования и сборы", "подготовка к экзамену", "командировка");

    private final Setting setting;
    private final Story story;
    private final Meetings meetings;
    private final LifeLog log;
    private final Dice dice;
    private final Ending ending;

    Work(Setting setting, Story story, Meetings meetings, LifeLog log, Dice dice) {
        this.setting = setting;
        this.story = story;
        this.meetings = meetings;
        this.log = log;
        this.dice = dice;
        this.ending = new Ending(setting, log, dice);
    }

    /** Lives the pair from its first day of work to its end, or to the end of the year where nobody ends it. */
    void live() {
        YearDates dates = setting.dates();
        LocalDate start = log.mentorship().chronicle().lastDay();
        LocalDate finals = dates.finals();
        LocalDate turn = turn(start, finals);
        meet(start, turn);
        switch (story) {
            case CLOSED_EARLY -> ending.early(turn);
            case CONSENT_WITHDRAWN -> withdraw(turn);
            case PAUSED -> pause(turn, finals);
            default -> meet(turn, finals);
        }
        if (log.is(Stage.ACTIVE)) {
            finish(finals);
        }
    }

    /* The day of the story's turn, at least a month after the start; the end where the story has none. */
    private LocalDate turn(LocalDate start, LocalDate finals) {
        if (story != Story.CLOSED_EARLY && story != Story.CONSENT_WITHDRAWN && story != Story.PAUSED) {
            return finals;
        }
        int span = Math.toIntExact(finals.toEpochDay() - start.toEpochDay());
        return setting.dates().schoolDay(start.plusDays(dice.between(span / 5, 3 * span / 5)));
    }

    /* A meeting that falls into holidays moves behind them, and the rhythm goes on from there. */
    private void meet(LocalDate from, LocalDate until) {
        int every = setting.number(log.mentorship().proposal().roleModel(), "meeting.everyDays");
        LocalDate due = from.plusDays(every);
        while (due.isBefore(until)) {
            LocalDate day = setting.dates().schoolDay(due.plusDays(dice.between(0, 2)));
            if (day.isBefore(until) && !dice.chance(missed())) {
                hold(day, Meeting.Kind.REGULAR);
            }
            due = (setting.dates().isHoliday(due) ? day : due).plusDays(every);
        }
    }

    /* On paper no meeting is ever missed. */
    private int missed() {
        return story == Story.ON_PAPER ? 0 : SimulationDefaults.MISSED_PERCENT;
    }

    private void hold(LocalDate day, Meeting.Kind kind) {
        WorkEvent.MeetingHeld event = meetings.held(day, kind);
        log.attempt(story == Story.ON_PAPER ? meetings.onPaper(event, entryDay(day)) : meetings.honest(event));
    }

    private LocalDate entryDay(LocalDate meeting) {
        LocalDate autumn = setting.dates().schoolDay(setting.dates().middle().minusDays(5));
        LocalDate spring = setting.dates().lookBack().minusDays(7);
        if (!meeting.isAfter(autumn)) {
            return autumn;
        }
        return meeting.isAfter(spring) ? meeting : spring;
    }

    private void pause(LocalDate turn, LocalDate finals) {
        LocalDate back = setting.dates().schoolDay(turn.plusDays(BREAK_DAYS));
        log.attempt(new CourseEvent.PauseBegan(turn, dice.oneOf(BREAKS), back));
        if (dice.chance(4 * SimulationDefaults.HASTY_PERCENT)) {
            log.attempt(meetings.held(turn.plusDays(1), Meeting.Kind.REGULAR));
        }
        log.attempt(new CourseEvent.Resumed(back));
        meet(back, finals);
    }

    private void withdraw(LocalDate turn) {
        log.attempt(new PaperEvent.ConsentWithdrawn(
                turn, dice.oneOf(log.mentorship().chronicle().members().map(Member::id)), ConsentKind.PARTICIPATION));
        ending.withdrawn(turn);
    }

    private void finish(LocalDate finals) {
        if (story == Story.EXTENDED) {
            extend();
            meet(finals, setting.dates().extendedEnd().minusDays(7));
            hold(setting.dates().schoolDay(setting.dates().extendedEnd().minusDays(7)), Meeting.Kind.FINAL);
        } else {
            hold(setting.dates().schoolDay(finals.plusDays(dice.between(0, 8))), Meeting.Kind.FINAL);
        }
        if (story != Story.FORGOTTEN) {
            ending.completed();
        }
    }

    private void extend() {
        LocalDate day = log.mentorship().chronicle().lastDay();
        LocalDate ordered = setting.dates().orderDay(day);
        log.attempt(new CourseEvent.Extended(
                ordered,
                new Extension(
                        setting.dates().extendedEnd(),
                        new Order(setting.dates().orderNumber(ordered), Vector.of("DIRECTOR")),
                        log.mentorship().chronicle().members().map(Member::id))));
    }
}
