package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.mentorship.Meeting;
import io.github.mentoring4j.core.mentorship.MentoringKind;
import io.github.mentoring4j.core.mentorship.Mentorship;
import io.github.mentoring4j.core.mentorship.Mentorships;
import io.github.mentoring4j.core.mentorship.PairConsents;
import io.github.mentoring4j.core.mentorship.Term;
import io.github.mentoring4j.core.mentorship.WorkEvent;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/** The alarms that are not formal: rhythm, papers, comfort, load and term. */
final class RhythmAlarms {
    private static final int PERCENT = 100;
    private static final String COMFORT = "q.comfort";

    private RhythmAlarms() {}

    static Option<Alarm> noMeeting(PairRecord pair, LocalDate day, AlarmLimits limits, SchoolDays days) {
        Seq<Term> pauses = pair.term().pauses();
        boolean expected = pair.term().isActive(day) && pair.term().isRegular() && !SchoolDays.isWithin(pauses, day);
        return pair.term()
                .approved()
                .filter(start -> expected)
                .map(start -> pair.meetings()
                        .map(WorkEvent.MeetingHeld::on)
                        .append(start)
                        .max()
                        .getOrElse(start))
                .flatMap(last -> noMeetingSince(last, days.elapsed(last, day, pauses), limits));
    }

    private static Option<Alarm> noMeetingSince(LocalDate last, int elapsed, AlarmLimits limits) {
        long part = (long) elapsed * PERCENT;
        long rhythm = limits.value("meeting.everyDays");
        Text text = Text.of("встречи не было с {0}, дней: {1}", "no meeting since {0}, days: {1}");
        if (part > rhythm * limits.value("alarm.noMeeting.alarmPercent")) {
            return Option.some(PairFacts.alarm(AlarmCode.NO_MEETING, text, PairFacts.of(last), Argument.of(elapsed)));
        }
        return Option.when(
                part > rhythm * limits.value("alarm.noMeeting.warnPercent"),
                () -> PairFacts.warning(AlarmCode.NO_MEETING, text, PairFacts.of(last), Argument.of(elapsed)));
    }

    static Option<Alarm> behindPlan(PairRecord pair, AlarmLimits limits) {
        long held = pair.meetings().count(each -> each.meeting().kind().isWork());
        long planned = pair.plannedMeetings().size();
        return Option.when(
                held * PERCENT < planned * limits.value("alarm.plan.minPercent"),
                () -> PairFacts.warning(
                        AlarmCode.BEHIND_PLAN,
                        Text.of("проведено {0} из {1} встреч", "{0} of {1} meetings held"),
                        Argument.of(held),
                        Argument.of(planned)));
    }

    static Option<Alarm> noBaseline(PairRecord pair) {
        return pair.meetings()
                .filter(each -> each.meeting().kind() == Meeting.Kind.PLANNING)
                .map(WorkEvent.MeetingHeld::on)
                .min()
                .filter(planning -> !pair.papers().baseline().exists(date -> !date.isAfter(planning)))
                .map(planning -> PairFacts.alarm(
                        AlarmCode.NO_BASELINE,
                        Text.of(
                                "к встрече-планированию {0} нет исходного замера",
                                "no baseline by the planning meeting of {0}"),
                        PairFacts.of(planning)));
    }

    static Option<Alarm> noPlan(PairRecord pair, LocalDate day, AlarmLimits limits) {
        boolean expected = pair.term().isActive(day) && pair.term().pace() != MentoringKind.Pace.SINGLE;
        return pair.term()
                .approved()
                .filter(start -> expected && !pair.papers().plan().exists(date -> !date.isAfter(day)))
                .filter(start -> SchoolDays.calendarDays(start, day) > limits.value("alarm.plan.days"))
                .map(start -> PairFacts.warning(
                        AlarmCode.NO_PLAN,
                        Text.of("утверждена {0}, индивидуального плана нет", "approved on {0}, no individual plan"),
                        PairFacts.of(start)));
    }

    static Option<Alarm> lowComfort(PairRecord pair, AlarmLimits limits) {
        int low = limits.value("alarm.comfort.max");
        int fall = limits.value("alarm.comfort.fall");
        Seq<RatingSheet> sheets = pair.ratings()
                .filter(sheet -> sheet.ratings().containsKey(COMFORT))
                .sorted(Comparator.comparing(RatingSheet::date).thenComparing(RatingSheet::participant));
        return sheets.find(sheet -> comfort(sheet) <= low
                        || sheets.filter(each -> each.participant().equals(sheet.participant())
                                        && each.date().isBefore(sheet.date()))
                                .lastOption()
                                .exists(before -> comfort(before) - comfort(sheet) >= fall))
                .map(sheet -> PairFacts.alarm(
                        AlarmCode.LOW_COMFORT,
                        Text.of(
                                "{0}: комфорт общения низкий или заметно снизился",
                                "{0}: comfort is low or fell markedly"),
                        PairFacts.of(sheet.date())));
    }

    private static int comfort(RatingSheet sheet) {
        return sheet.ratings().get(COMFORT).getOrElse(0);
    }

    static Option<Alarm> overload(MentorLoad load) {
        if (load.mentees() > load.capacity() || load.plannedMinutes() > load.budgetMinutes()) {
            return Option.some(PairFacts.alarm(
                    AlarmCode.OVERLOAD,
                    Text.of(
                            "наставляемых {0} при согласованных {1}, минут в месяц {2} при согласованных {3}",
                            "{0} mentees where {1} were agreed, {2} minutes a month where {3} were agreed"),
                    Argument.of(load.mentees()),
                    Argument.of(load.capacity()),
                    Argument.of(load.plannedMinutes()),
                    Argument.of(load.budgetMinutes())));
        }
        Seq<Boolean> over = load.spentMinutes().map(spent -> spent > load.budgetMinutes());
        return Option.when(
                over.zip(over.drop(1)).exists(months -> months._1() && months._2()),
                () -> PairFacts.warning(
                        AlarmCode.OVERLOAD,
                        Text.of(
                                "два месяца подряд времени уходит больше согласованных {0} минут",
                                "two months running took more than the agreed {0} minutes"),
                        Argument.of(load.budgetMinutes())));
    }

    static SortedMap<ParticipantId, Alarm> mentorSeries(Seq<Mentorship> all, LocalDate day, AlarmLimits limits) {
        LocalDate from = day.minusMonths(limits.value("mentor.series.months"));
        return Mentorships.mentorsBegun(all, from, day)
                .filterValues(mentors -> mentors.size() >= limits.value("mentor.series.mentors"))
                .mapValues(mentors -> PairFacts.warning(
                        AlarmCode.MENTOR_SERIES,
                        Text.of(
                                "после {0} наставников: {1}; ничьей вины в этом нет",
                                "mentors after {0}: {1}; nobody is to blame"),
                        PairFacts.of(from),
                        Argument.of(mentors.size())));
    }

    static Option<Alarm> noExit(PairRecord pair, LocalDate day) {
        return pair.term()
                .closed()
                .filter(end -> !end.isAfter(day) && pair.papers().exit() == PairPapers.Exit.MISSING)
                .map(end -> PairFacts.warning(
                        AlarmCode.NO_EXIT,
                        Text.of("закрыта {0} без обратной связи", "closed on {0} without exit feedback"),
                        PairFacts.of(end)));
    }

    static Option<Alarm> shortNotice(PairRecord pair, LocalDate day, AlarmLimits limits, SchoolDays days) {
        int least = limits.value("notice.workingDays");
        return pair.term()
                .closed()
                .filter(end -> pair.term().noticeDue() && !end.isAfter(day))
                .filter(end -> !pair.term()
                        .noticeGiven()
                        .exists(notice -> days.calendar().daysBetween(notice, end) >= least))
                .map(end -> PairFacts.alarm(
                        AlarmCode.SHORT_NOTICE,
                        Text.of(
                                "закрыта {0}, между уведомлением и закрытием менее рабочих дней: {1}",
                                "closed on {0} with fewer working days after the notice than {1}"),
                        PairFacts.of(end),
                        Argument.of(least)));
    }

    static Option<Alarm> consent(PairRecord pair, LocalDate day) {
        PairConsents.State state = pair.papers().consents();
        boolean over = pair.term().closed().exists(end -> !end.isAfter(day));
        Text words = switch (state) {
            case VALID -> Text.same("");
            case MISSING -> Text.of("отсутствует", "missing");
            case EXPIRED -> Text.of("истекло", "expired");
            case WITHDRAWN -> Text.of("отозвано", "withdrawn");
        };
        return Option.when(
                state != PairConsents.State.VALID && !over,
                () -> PairFacts.alarm(AlarmCode.CONSENT, Text.of("согласие: {0}", "consent: {0}"), Argument.of(words)));
    }

    static Option<Alarm> term(PairRecord pair, LocalDate day, AlarmLimits limits) {
        return pair.term()
                .planned()
                .filter(term -> pair.term().isActive(day))
                .flatMap(term ->
                        term.last().isBefore(day) ? Option.some(over(term.last())) : outside(pair, term, limits));
    }

    private static Alarm over(LocalDate end) {
        return PairFacts.warning(
                AlarmCode.TERM,
                Text.of(
                        "плановое окончание {0} прошло, пара ещё действует",
                        "the planned end of {0} has passed, still active"),
                PairFacts.of(end));
    }

    /* Bound are the terms that the life-cycle binds: of staff, at full pace. */
    private static Option<Alarm> outside(PairRecord pair, Term term, AlarmLimits limits) {
        boolean bound = pair.term().staff() && pair.term().pace() == MentoringKind.Pace.FULL;
        return Option.when(
                bound
                        && (!term.lasts(limits.value("term.staff.minMonths"))
                                || !term.isWithin(limits.value("term.staff.maxMonths"))),
                () -> PairFacts.warning(
                        AlarmCode.TERM,
                        Text.of("срок с {0} по {1} вне допустимого", "the term from {0} to {1} is out of bounds"),
                        PairFacts.of(term.first()),
                        PairFacts.of(term.last())));
    }
}
