package io.github.mentoring4j.examples.school.yearpage;

import io.github.mentoring4j.core.monitoring.alarm.Alarm;
import io.github.mentoring4j.core.monitoring.alarm.AlarmCode;
import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.examples.school.year.alarm.AlarmRound;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;

/** What the coordinator has to look at: counts by day and kind, and every pair of the last day by id. */
final class AlarmViews {
    private final Seq<AlarmRound> rounds;
    private final Words words;

    AlarmViews(Seq<AlarmRound> rounds, Words words) {
        this.rounds = rounds;
        this.words = words;
    }

    YearPage.Alarming view() {
        Option<AlarmRound> last = rounds.lastOption();
        return new YearPage.Alarming(
                counts(), last.map(this::pairs).getOrElse(Vector.empty()).asJava());
    }

    private YearPage.Grid counts() {
        return new YearPage.Grid(
                Vector.of("")
                        .appendAll(rounds.map(round -> words.date(round.day())))
                        .asJava(),
                Vector.of(AlarmCode.values())
                        .filter(code -> rounds.exists(round -> count(round, code) > 0))
                        .map(code -> new YearPage.GridRow(
                                code.code() + " " + words.get(code.label())
                                        + (code.isFormal() ? " (" + words.get("year.alarm.formal") + ")" : ""),
                                rounds.map(round -> Integer.toString(count(round, code)))
                                        .asJava()))
                        .asJava());
    }

    private static int count(AlarmRound round, AlarmCode code) {
        return round.pairs().flatMap(pair -> pair.alarms()).count(alarm -> alarm.code() == code)
                + round.people().count(person -> person.alarm().code() == code);
    }

    /* Those who are to be talked with first, then by number of alarms. */
    private Seq<YearPage.AlarmPair> pairs(AlarmRound round) {
        Seq<YearPage.AlarmPair> pairs = round.pairs()
                .sortBy(pair -> -pair.alarms().size())
                .sortBy(pair -> pair.advice().isDefined() ? 0 : 1)
                .map(pair -> new YearPage.AlarmPair(
                        pair.pair().value(),
                        pair.advice().map(advice -> advice.in(words.language())).getOrElse(""),
                        pair.alarms().map(this::line).asJava()));
        return pairs.appendAll(round.people()
                .map(person -> new YearPage.AlarmPair(
                        person.person().value(),
                        "",
                        Vector.of(line(person.alarm())).asJava())));
    }

    private YearPage.AlarmLine line(Alarm alarm) {
        String severity = alarm.severity().name().toLowerCase(Locale.ROOT);
        return new YearPage.AlarmLine(
                alarm.code().code(),
                severity,
                words.get("year.alarm." + severity),
                words.get(alarm.code().label()) + ": " + alarm.facts().in(words.language()));
    }
}
