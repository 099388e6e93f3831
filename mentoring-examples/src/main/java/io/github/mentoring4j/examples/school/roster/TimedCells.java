package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.participant.Availability;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.WeeklySlot;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that speak of days and hours: dates, consents and weekly slots. */
final class TimedCells {
    private static final String DATE = "[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Pattern CONSENT = Pattern.compile("(\\S+)(?:\\s+(представитель|guardian|сам|сама|self))?"
            + "(?:\\s+(?:до|until)\\s+(\\S+))?(?:\\s+(?:отозвано|withdrawn)\\s+(\\S+))?");
    private static final Pattern SLOT =
            Pattern.compile("(\\p{L}+)\\.?\\s+([0-9]{1,2}):([0-9]{2})\\s*[-–]\\s*([0-9]{1,2}):([0-9]{2})");
    private static final Text CONSENT_FORM = Text.of(
            "дата, кто дал (сам или представитель), «до» и «отозвано» с датами, например: 01.09.2025 представитель до 31.05.2026",
            "a date, the giver (self or guardian), \"until\" and \"withdrawn\" with dates, for example: 2025-09-01 guardian until 2026-05-31");
    private static final Text SLOT_FORM =
            Text.of("день и часы, например: пн 14:00-15:30", "a day and hours, for example: Mon 14:00-15:30");

    private TimedCells() {}

    static CellType<LocalDate> date() {
        return CellType.of((source, text) -> date(source.path(), text));
    }

    static CellType<Seq<Consent>> consents(ConsentKind kind) {
        return CellType.list(
                Vector.empty(),
                (source, text) -> Cells.each(Cells.items(text), item -> consent(source.path(), kind, item)));
    }

    static CellType<Availability> slots() {
        return CellType.list(
                new Availability(Vector.empty()),
                (source, text) -> Cells.each(Cells.items(text), item -> slot(source.path(), item))
                        .map(Availability::new));
    }

    private static Validation<Seq<Problem>, LocalDate> date(String path, String text) {
        Text expected = Text.of("существующая дата, например 24.03.2011", "a date that exists, for example 2011-03-24");
        if (!text.matches(DATE)) {
            return Cells.invalid(new Problem.Malformed(path, text, expected));
        }
        boolean iso = text.charAt(4) == '-';
        try {
            return Validation.valid(LocalDate.of(
                    Integer.parseInt(iso ? text.substring(0, 4) : text.substring(6)),
                    Integer.parseInt(iso ? text.substring(5, 7) : text.substring(3, 5)),
                    Integer.parseInt(iso ? text.substring(8) : text.substring(0, 2))));
        } catch (DateTimeException impossible) {
            return Cells.invalid(new Problem.Malformed(path, text, expected));
        }
    }

    private static Validation<Seq<Problem>, Consent> consent(String path, ConsentKind kind, String text) {
        Matcher parts = CONSENT.matcher(text.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Cells.invalid(new Problem.Malformed(path, text, CONSENT_FORM));
        }
        return Validation.combine(
                        date(path, parts.group(1)),
                        Choices.GIVER.read(path, Option.of(parts.group(2)).getOrElse("self")),
                        optionalDate(path, Option.of(parts.group(3))),
                        optionalDate(path, Option.of(parts.group(4))))
                .ap((given, by, until, withdrawn) -> until.exists(last -> last.isBefore(given))
                        ? Cells.<Consent>invalid(new Problem.Malformed(path, text, CONSENT_FORM))
                        : Validation.<Seq<Problem>, Consent>valid(Consent.builder()
                                .kind(kind)
                                .givenOn(given)
                                .givenBy(by)
                                .validUntil(until)
                                .withdrawnOn(withdrawn)
                                .build()))
                .mapError(problems -> problems.<Problem>flatMap(each -> each))
                .flatMap(consent -> consent);
    }

    private static Validation<Seq<Problem>, Option<LocalDate>> optionalDate(String path, Option<String> text) {
        return text.fold(
                () -> Validation.valid(Option.none()), date -> date(path, date).map(Option::some));
    }

    private static Validation<Seq<Problem>, WeeklySlot> slot(String path, String text) {
        Matcher parts = SLOT.matcher(text);
        if (!parts.matches()) {
            return Cells.invalid(new Problem.Malformed(path, text, SLOT_FORM));
        }
        int start = minute(parts.group(2), parts.group(3));
        int end = minute(parts.group(4), parts.group(5));
        return Choices.DAY
                .read(path, parts.group(1))
                .flatMap(day -> start < end && start >= 0 && end <= 1440
                        ? Validation.valid(new WeeklySlot(day, start, end))
                        : Cells.invalid(new Problem.Malformed(path, text, SLOT_FORM)));
    }

    /* Minutes after midnight; -1 if there is no such time. */
    private static int minute(String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        return hour > 24 || minute > 59 ? -1 : hour * 60 + minute;
    }
}
