package io.github.mentoring4j.examples.school.yearpage;

import io.github.mentoring4j.core.mentorship.Meeting;
import io.github.mentoring4j.core.mentorship.MentorshipEvent;
import io.github.mentoring4j.core.mentorship.WorkEvent;
import io.github.mentoring4j.examples.school.report.ReportPage;
import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Predicate;

/** What happened in which month: meetings by kind, and the steps of the pairs. */
final class Timeline {
    private static final Vector<String> COLOURS = Vector.of("one", "two", "three", "four", "five", "six");

    private final Seq<MentorshipEvent> events;
    private final LocalDate rematch;
    private final Words words;

    Timeline(Seq<MentorshipLife> lives, LocalDate rematch, Words words) {
        this.events = lives.flatMap(life -> life.chronicle().events());
        this.rematch = rematch;
        this.words = words;
    }

    Seq<ReportPage.Chart> charts() {
        return events.isEmpty() ? Vector.empty() : Vector.of(steps(), meetings());
    }

    private ReportPage.Chart meetings() {
        return chart(
                "year-meetings",
                Vector.of(Meeting.Kind.values())
                        .map(kind -> Tuple.of(
                                words.get("year.meeting." + kind.name().toLowerCase(Locale.ROOT)),
                                (Predicate<MentorshipEvent>) event -> event instanceof WorkEvent.MeetingHeld held
                                        && held.meeting().kind() == kind)));
    }

    private ReportPage.Chart steps() {
        Vector<MentorshipEvent.Kind> kinds = Vector.of(
                MentorshipEvent.Kind.PROPOSAL,
                MentorshipEvent.Kind.ORDER,
                MentorshipEvent.Kind.START,
                MentorshipEvent.Kind.PAUSE,
                MentorshipEvent.Kind.EXTENSION,
                MentorshipEvent.Kind.CLOSURE);
        return chart(
                "year-steps",
                kinds.map(kind -> Tuple.of(
                        words.get("year.step." + kind.name().toLowerCase(Locale.ROOT)),
                        (Predicate<MentorshipEvent>) event -> event.kind() == kind)));
    }

    private ReportPage.Chart chart(String id, Vector<Tuple2<String, Predicate<MentorshipEvent>>> kinds) {
        Seq<YearMonth> months = months();
        return new ReportPage.Chart(
                id,
                words.get(id.replace('-', '.')),
                words.get(id.replace('-', '.') + ".lead"),
                words.get(id.replace('-', '.') + ".axis"),
                false,
                months.map(this::label).asJava(),
                kinds.zipWithIndex((kind, place) -> new ReportPage.Series(
                                kind._1(),
                                COLOURS.get(place),
                                months.map(month -> events.count(event ->
                                                YearMonth.from(event.on()).equals(month)
                                                        && kind._2().test(event)))
                                        .asJava()))
                        .asJava());
    }

    private Seq<YearMonth> months() {
        YearMonth first = events.map(event -> YearMonth.from(event.on())).min().getOrElse(YearMonth.from(rematch));
        YearMonth last = events.map(event -> YearMonth.from(event.on())).max().getOrElse(YearMonth.from(rematch));
        return Stream.iterate(first, month -> month.plusMonths(1))
                .takeUntil(month -> month.isAfter(last))
                .toVector();
    }

    /* The month of the second plan is marked in its name, so that colour is not needed to see it. */
    private String label(YearMonth month) {
        String name = words.get("month." + month.getMonthValue());
        return month.equals(YearMonth.from(rematch)) ? name + " ↻" : name;
    }
}
