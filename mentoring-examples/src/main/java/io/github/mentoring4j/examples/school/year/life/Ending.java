package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.core.catalogue.ClosureReasons;
import io.github.mentoring4j.core.mentorship.Closure;
import io.github.mentoring4j.core.mentorship.CourseEvent;
import io.github.mentoring4j.core.mentorship.ExitFeedback;
import io.github.mentoring4j.core.mentorship.Meeting;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.mentorship.WorkEvent;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.examples.school.sample.Dice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** The end of a pair: as planned, early, or after a consent was withdrawn. */
final class Ending {
    /* Reason and who takes the first step. */
    private static final Way LEFT = new Way("LEFT_ORGANISATION", Closure.Initiator.MENTEE);
    private static final Vector<Way> STAYING = Vector.of(
            new Way("MENTOR_REQUEST", Closure.Initiator.MENTOR),
            new Way("MENTEE_REQUEST", Closure.Initiator.MENTEE),
            new Way("MUTUAL", Closure.Initiator.ALL),
            new Way("NO_CONTACT", Closure.Initiator.COORDINATOR),
            new Way("COORDINATOR_DECISION", Closure.Initiator.COORDINATOR));
    private static final Vector<String> WORDS = Vector.of(
            "встречи были полезны",
            "стало понятнее, как учиться дальше",
            "не всегда хватало времени",
            "хотелось бы начать раньше",
            "спасибо за терпение",
            "нужно больше практики");
    private static final int NOTICE_DAYS = 4;

    private final Setting setting;
    private final LifeLog log;
    private final Dice dice;

    Ending(Setting setting, LifeLog log, Dice dice) {
        this.setting = setting;
        this.log = log;
        this.dice = dice;
    }

    private record Way(String reason, Closure.Initiator initiator) {}

    void completed() {
        LocalDate day = setting.dates().after(log.mentorship().chronicle().lastDay(), dice.between(1, 2));
        Closure closure = closure(Closure.COMPLETED, Closure.Initiator.ALL).build();
        if (closure.feedback().forAll(ExitFeedback::isRefused)) {
            log.attempt(new CourseEvent.ClosureMade(
                    day, closure.toBuilder().feedback(Vector.empty()).build()));
        }
        log.attempt(new CourseEvent.ClosureMade(day, closure));
        if (dice.chance(SimulationDefaults.HASTY_PERCENT)) {
            log.attempt(new WorkEvent.MeetingHeld(
                    setting.dates().after(day, 1),
                    Meeting.builder()
                            .kind(Meeting.Kind.REGULAR)
                            .minutes(1)
                            .attendees(people())
                            .build()));
        }
    }

    /** Ends before its time; where notice is due, the first try comes too early. */
    void early(LocalDate day) {
        boolean mayLeave = log.hasOnlyThisPair(people().last());
        Way way = dice.oneOf(mayLeave ? STAYING.append(LEFT) : STAYING);
        boolean asks = reason(way.reason()).failure() == ClosureReason.Failure.ASK;
        boolean relation = asks && (isShared(way) || dice.chance(SimulationDefaults.RELATION_PERCENT));
        Closure closure = closure(way.reason(), partner(way.initiator()))
                .causedByRelation(relation)
                .noticeOn(day)
                .build();
        if (isNoticeDue(day, closure)) {
            log.attempt(new CourseEvent.ClosureMade(day, closure));
        }
        log.attempt(new CourseEvent.ClosureMade(setting.dates().after(day, NOTICE_DAYS), closure));
    }

    /* What two decide together, and what partners decide, goes back to the two. */
    private boolean isShared(Way way) {
        return way.initiator() == Closure.Initiator.ALL
                || log.mentorship().proposal().isPeer();
    }

    /* Whoever does not know the notice of the Labour Code tries the same day first, and is told. */
    private boolean isNoticeDue(LocalDate day, Closure closure) {
        return !log.objections(new CourseEvent.ClosureMade(day, closure)).isEmpty();
    }

    void withdrawn(LocalDate day) {
        log.attempt(new CourseEvent.ClosureMade(
                setting.dates().after(day, NOTICE_DAYS),
                closure(Closure.CONSENT_WITHDRAWN, partner(Closure.Initiator.MENTEE))
                        .noticeOn(day)
                        .build()));
    }

    private Closure.Builder closure(String code, Closure.Initiator initiator) {
        boolean silent = dice.chance(SimulationDefaults.SILENT_PERCENT);
        return Closure.builder()
                .reason(reason(code))
                .initiator(initiator)
                .feedback(people().map(id ->
                        silent ? ExitFeedback.refused(id) : new ExitFeedback(id, Option.some(dice.oneOf(WORDS)))));
    }

    private static ClosureReason reason(String code) {
        return ClosureReasons.findReason(code).getOrElseThrow(() -> new IllegalArgumentException(code));
    }

    /* Among partners nobody is mentor or mentee. */
    private Closure.Initiator partner(Closure.Initiator initiator) {
        boolean side = initiator == Closure.Initiator.MENTOR || initiator == Closure.Initiator.MENTEE;
        return side && log.mentorship().proposal().isPeer() ? Closure.Initiator.PARTNER : initiator;
    }

    private Seq<ParticipantId> people() {
        return log.mentorship().chronicle().members().map(Member::id);
    }
}
