package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.mentorship.WorkEvent.MeetingHeld;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/** The formal alarms, AL-05 to AL-08: signs that records are written for the record. */
final class FormalAlarms {
    private static final Comparator<MeetingHeld> ORDER = Comparator.comparing(MeetingHeld::on)
            .thenComparing(PairFacts::recordedOn)
            .thenComparing(held -> held.meeting().notes());

    private FormalAlarms() {}

    static Option<Alarm> clones(Seq<MeetingHeld> meetings, AlarmLimits limits) {
        int percent = limits.value("alarm.clone.minPercent");
        Seq<MeetingHeld> ordered = meetings.sorted(ORDER);
        return TextSimilarity.pairs(ordered.size())
                .find(pair -> TextSimilarity.isAtLeast(notes(ordered, pair._1()), notes(ordered, pair._2()), percent))
                .map(pair -> PairFacts.alarm(
                        AlarmCode.CLONE_RECORDS,
                        Text.of(
                                "записи о встречах {0} и {1} совпадают не менее чем на {2} %",
                                "the records of the meetings of {0} and {1} agree to {2} % or more"),
                        PairFacts.of(ordered.get(pair._1()).on()),
                        PairFacts.of(ordered.get(pair._2()).on()),
                        Argument.of(percent)));
    }

    private static String notes(Seq<MeetingHeld> meetings, int at) {
        return meetings.get(at).meeting().notes();
    }

    static Option<Alarm> bulk(PairRecord pair, AlarmLimits limits) {
        int least = limits.value("alarm.bulk.minRecords");
        return pair.meetings()
                .map(PairFacts::recordedOn)
                .distinct()
                .sorted()
                .find(day -> daysOf(pair, day).size() >= least)
                .map(day -> PairFacts.alarm(
                        AlarmCode.BULK_ENTRY,
                        Text.of(
                                "{0} внесены записи о разных днях: {1}",
                                "on {0} records of several days were written: {1}"),
                        PairFacts.of(day),
                        Argument.of(daysOf(pair, day).size())));
    }

    private static Seq<LocalDate> daysOf(PairRecord pair, LocalDate recorded) {
        return pair.meetings()
                .filter(each -> PairFacts.recordedOn(each).equals(recorded))
                .map(MeetingHeld::on)
                .distinct();
    }

    static Option<Alarm> flat(PairRecord pair, AlarmLimits limits) {
        int least = limits.value("alarm.flat.minItems");
        return pair.ratings()
                .sorted(Comparator.comparing(RatingSheet::date).thenComparing(RatingSheet::participant))
                .find(sheet -> sheet.ratings().size() >= least
                        && sheet.ratings().values().distinct().size() == 1)
                .map(sheet -> PairFacts.warning(
                        AlarmCode.FLAT_RATINGS,
                        Text.of("{0} все оценки ({1}) одинаковы: {2}", "on {0} all ratings ({1}) are equal: {2}"),
                        PairFacts.of(sheet.date()),
                        Argument.of(sheet.ratings().size()),
                        Argument.of(sheet.ratings().values().head())));
    }

    static Option<Alarm> oneSided(PairRecord pair, AlarmLimits limits) {
        Seq<ParticipantId> traces = pair.meetings()
                .flatMap(held -> held.meeting().recordedBy())
                .appendAll(pair.ratings().map(RatingSheet::participant))
                .filter(each -> each.equals(pair.mentor()) || each.equals(pair.mentee()));
        return Option.when(
                traces.size() >= limits.value("alarm.oneSided.minTraces")
                        && traces.distinct().size() == 1,
                () -> PairFacts.warning(
                        AlarmCode.ONE_SIDED,
                        Text.of(
                                "записей и ответов {0}, все от одной стороны",
                                "{0} records and answers, all from one side"),
                        Argument.of(traces.size())));
    }
}
