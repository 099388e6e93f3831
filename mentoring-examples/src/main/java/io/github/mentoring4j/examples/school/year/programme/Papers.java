package io.github.mentoring4j.examples.school.year.programme;

import io.github.mentoring4j.core.catalogue.SeedTexts;
import io.github.mentoring4j.core.catalogue.programme.ProgrammeDocuments;
import io.github.mentoring4j.core.programme.Document;
import io.github.mentoring4j.core.programme.DocumentKind;
import io.github.mentoring4j.core.programme.Endorsement;
import io.github.mentoring4j.core.programme.Endorser;
import io.github.mentoring4j.core.programme.Programme;
import io.github.mentoring4j.core.programme.Section;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.School;
import io.github.mentoring4j.examples.school.year.life.YearDates;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/**
 * The documents of the year. Everything that the check is meant to find is missing here by name: two sections and one opinion of the regulation,
 * the number of the programme.
 */
final class Papers {
    private static final Vector<String> UNWRITTEN = Vector.of("ending", "personal-data");
    private static final Vector<String> UNHEARD = Vector.of("parents-or-union");
    private static final String NAMELESS = "школа";
    private static final int DAYS_BEFORE = 14;

    private final School school;
    private final YearDates dates;

    Papers(School school, YearDates dates) {
        this.school = school;
        this.dates = dates;
    }

    Programme programme(Seq<String> forms) {
        LocalDate before = dates.proposed().minusDays(DAYS_BEFORE);
        LocalDate day = before.isBefore(dates.year().firstDay()) ? dates.year().firstDay() : before;
        return Programme.builder()
                .school(name())
                .year(dates.year())
                .forms(forms)
                .results(SeedTexts.results())
                .requiredDocuments(ProgrammeDocuments.standard())
                .documents(Vector.of(
                        document(ProgrammeDocuments.orderOfIntroduction(), day)
                                .number("31-ОД")
                                .build(),
                        document(ProgrammeDocuments.policy(), day).number("7").build(),
                        document(ProgrammeDocuments.programme(), day).build(),
                        document(
                                        ProgrammeDocuments.orderOfMatches(),
                                        dates.autumn().term().first())
                                .number(dates.orderNumber(
                                        dates.orderDay(dates.autumn().term().first())))
                                .build()))
                .roadmap(new Roads(dates).roadmap())
                .build();
    }

    private String name() {
        String stated = school.card().name().russian();
        return stated.isBlank() ? NAMELESS : stated;
    }

    private Document.Builder document(DocumentKind kind, LocalDate day) {
        return Document.builder()
                .kind(kind)
                .date(day)
                .contents(TreeMap.ofEntries(kind.sections()
                        .map(section -> section.heading().code())
                        .reject(UNWRITTEN::contains)
                        .map(code -> Tuple.of(code, content(kind, code)))))
                .endorsements(kind.endorsers()
                        .map(Endorser::body)
                        .reject(body -> UNHEARD.contains(body.code()))
                        .map(body -> new Endorsement(body.code(), day, "протокол № 1")));
    }

    private Text content(DocumentKind kind, String code) {
        return switch (code) {
            case "goal-tasks" -> school.goal().text();
            case "results" -> joined(SeedTexts.results().map(result -> result.text()));
            case "forms" ->
                joined(school.methodology().model().catalogue().forms().map(form -> form.name()));
            default ->
                kind.findSection(code)
                        .map(Section::heading)
                        .map(heading -> Text.of(
                                heading.text().russian() + ": по образцу школы",
                                heading.text().english() + ": after the template of the school"))
                        .getOrElse(Text.same(code));
        };
    }

    private static Text joined(Seq<Text> texts) {
        return Text.of(
                texts.map(Text::russian).mkString("; "),
                texts.map(Text::english).mkString("; "));
    }
}
