package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.mentorship.Mentorship;
import io.github.mentoring4j.core.mentorship.MentorshipId;
import io.github.mentoring4j.core.mentorship.WorkEvent;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Finds what the coordinator should look at: AL-01 to AL-15, each by thresholds that are parameters.
 *
 * <p>Every function looks at the records of the day it is given and at nothing else; a record dated later does not count. The order of the
 * records does not matter, and alarms come in the order of their codes.
 */
public final class Alarms {
    private static final Text TALK = Text.of(
            "проверьте в разговоре: показатель говорит о записях, а не о людях",
            "check by talking: the index speaks of records, not of persons");

    private Alarms() {}

    /**
     * The alarms of one mentorship, all of them.
     *
     * @param pair what is on record
     * @param day the day of looking
     * @param limits the thresholds
     * @param days which days do not count
     * @return the alarms in the order of their codes, each code once
     */
    public static Seq<Alarm> of(PairRecord pair, LocalDate day, AlarmLimits limits, SchoolDays days) {
        PairRecord known = PairFacts.until(pair, day);
        return Vector.of(
                        RhythmAlarms.noMeeting(known, day, limits, days),
                        RhythmAlarms.behindPlan(known, limits),
                        RhythmAlarms.noBaseline(known),
                        RhythmAlarms.noPlan(known, day, limits),
                        FormalAlarms.clones(known.meetings(), limits),
                        FormalAlarms.bulk(known, limits),
                        FormalAlarms.flat(known, limits),
                        FormalAlarms.oneSided(known, limits),
                        RhythmAlarms.lowComfort(known, limits),
                        RhythmAlarms.noExit(known, day),
                        RhythmAlarms.shortNotice(known, day, limits, days),
                        RhythmAlarms.consent(known, day),
                        RhythmAlarms.term(known, day, limits))
                .flatMap(alarm -> alarm);
    }

    /**
     * AL-05 across the mentorships of one mentor, so that one text copied from pair to pair is found.
     *
     * @param pairs the mentorships of one mentor
     * @param day the day of looking
     * @param limits the thresholds
     * @return the alarm, if two records of any of them are alike
     */
    public static Option<Alarm> clonesOfMentor(Seq<PairRecord> pairs, LocalDate day, AlarmLimits limits) {
        Seq<Tuple2<MentorshipId, WorkEvent.MeetingHeld>> meetings = pairs.flatMap(pair ->
                        PairFacts.until(pair, day).meetings().map(held -> new Tuple2<>(pair.mentorship(), held)))
                .distinct();
        return FormalAlarms.clones(meetings.map(Tuple2::_2), limits);
    }

    /**
     * AL-10, a mentor with more than was agreed.
     *
     * @param load what the mentor has taken on
     * @return an alarm if mentees or planned minutes exceed what was agreed, else a warning if two months running took more time
     */
    public static Option<Alarm> overload(MentorLoad load) {
        return RhythmAlarms.overload(load);
    }

    /**
     * AL-11, a mentee who passes through several mentors. Nobody is to blame.
     *
     * @param all the mentorships, in any order
     * @param day the day of looking
     * @param limits the thresholds
     * @return a warning for each mentee with whom so many different mentors began within the months before the day; in id order
     */
    public static SortedMap<ParticipantId, Alarm> mentorSeries(Seq<Mentorship> all, LocalDate day, AlarmLimits limits) {
        return RhythmAlarms.mentorSeries(all, day, limits);
    }

    /**
     * The formal index of a mentorship.
     *
     * @param alarms its alarms
     * @return the number of distinct formal codes among them, 0 to 4
     */
    public static int formalIndex(Seq<Alarm> alarms) {
        return alarms.map(Alarm::code).filter(AlarmCode::isFormal).distinct().size();
    }

    /**
     * The advice that goes with a formal index.
     *
     * @param alarms the alarms of a mentorship
     * @param limits the thresholds
     * @return the advice to talk from {@code alarm.formal.talkFrom} on, else none
     */
    public static Option<Message> advice(Seq<Alarm> alarms, AlarmLimits limits) {
        return Option.when(formalIndex(alarms) >= limits.value("alarm.formal.talkFrom"), Message.of(TALK));
    }
}
