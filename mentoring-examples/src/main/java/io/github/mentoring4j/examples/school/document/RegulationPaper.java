package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.catalogue.programme.ProgrammeDocuments;
import io.github.mentoring4j.core.programme.Document;
import io.github.mentoring4j.core.programme.Endorsement;
import io.github.mentoring4j.core.programme.Endorser;
import io.github.mentoring4j.core.programme.Gap;
import io.github.mentoring4j.core.programme.Presence;
import io.github.mentoring4j.core.programme.Section;
import io.github.mentoring4j.examples.school.report.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;

/** What the regulation (Положение) has and lacks, part by part, and what to do about it. */
final class RegulationPaper {
    private static final String POLICY = ProgrammeDocuments.policy().code();

    private final Paper paper;
    private final Words words;
    private final Document regulation;

    RegulationPaper(Paper paper) {
        this.paper = paper;
        this.words = paper.words();
        this.regulation = paper.facts()
                .programme()
                .findDocument(POLICY)
                .getOrElse(() ->
                        Document.builder().kind(ProgrammeDocuments.policy()).build());
    }

    /**
     * The check as laid out.
     *
     * @param title the title of the document that was checked
     * @param verdict how much of it is there, in one sentence
     * @param complete whether nothing that is required is missing
     * @param sections its sections
     * @param endorsers the bodies that act on it
     * @param registration number and date
     * @param others what the other documents of the programme lack
     * @param standing where the list of parts comes from
     */
    public record View(
            String title,
            String verdict,
            boolean complete,
            List<Part> sections,
            List<Part> endorsers,
            List<Part> registration,
            List<String> others,
            String standing) {}

    /**
     * A part of the document.
     *
     * @param name its name
     * @param state {@code there}, {@code missing} or {@code optional}
     * @param text what is in it; blank if nothing
     * @param advice what to do; blank if nothing
     */
    public record Part(String name, String state, String text, String advice) {}

    String html() {
        return paper.laidOut("regulation.ftlh", Paper.Sheet.PORTRAIT, words.get("doc.regulation.title"), view());
    }

    private View view() {
        Seq<Part> sections = regulation.kind().sections().map(this::section);
        Seq<Part> endorsers = regulation.kind().endorsers().map(this::endorser);
        Seq<Part> registration = registration();
        Seq<Part> required = sections.appendAll(endorsers)
                .appendAll(registration)
                .filter(part -> !part.state().equals("optional"));
        int missing = regulation.missing().size();
        return new View(
                words.get(regulation.kind().title()),
                missing == 0
                        ? words.get("doc.regulation.complete", required.size())
                        : words.get("doc.regulation.incomplete", required.size() - missing, required.size(), missing),
                missing == 0,
                sections.asJava(),
                endorsers.asJava(),
                registration.asJava(),
                others().asJava(),
                words.get("doc.regulation.standing"));
    }

    private Part section(Section section) {
        String code = section.heading().code();
        String text = regulation.contents().get(code).map(words::either).getOrElse("");
        boolean required = section.presence() == Presence.REQUIRED;
        return part(
                words.get(section.heading().text()),
                Option.of(text).filter(each -> !each.isBlank()),
                required,
                words.find("doc.advice." + code, words.get("doc.advice.section")));
    }

    private Part endorser(Endorser endorser) {
        Option<Endorsement> act = regulation
                .endorsements()
                .find(each -> each.endorser().equals(endorser.body().code()));
        String kind = endorser.act().name().toLowerCase(Locale.ROOT);
        return part(
                words.get(endorser.body().text()) + ": " + words.get("doc.act." + kind),
                act.map(each -> words.date(each.on()) + (each.paper().isBlank() ? "" : ", " + each.paper())),
                endorser.presence() == Presence.REQUIRED,
                words.get("doc.advice.act." + kind));
    }

    private Seq<Part> registration() {
        return regulation.kind().registered()
                ? Vector.of(
                        part(
                                words.get("doc.number"),
                                regulation.number().filter(number -> !number.isBlank()),
                                true,
                                words.get("doc.advice.number")),
                        part(
                                words.get("doc.date"),
                                regulation.date().map(words::date),
                                true,
                                words.get("doc.advice.date")))
                : Vector.empty();
    }

    private Part part(String name, Option<String> text, boolean required, String advice) {
        String state = text.isDefined() ? "there" : required ? "missing" : "optional";
        return new Part(name, state, text.getOrElse(""), text.isDefined() ? "" : advice);
    }

    private Seq<String> others() {
        Seq<Gap> gaps = paper.facts().programme().missing();
        return gaps.reject(gap -> gap.place().startsWith("documents." + POLICY))
                .groupBy(this::origin)
                .toVector()
                .map(entry -> entry._1() + ": " + entry._2().map(this::lack).mkString("; "));
    }

    private String lack(Gap gap) {
        return gap.code().equals(Gap.DOCUMENT) ? words.get("doc.regulation.absent") : paper.lack(gap);
    }

    /* The document or the part of the roadmap that lacks something, by its name. */
    private String origin(Gap gap) {
        return ProgrammeDocuments.standard()
                .appendAll(paper.facts().programme().requiredDocuments())
                .find(kind -> gap.place().startsWith("documents." + kind.code()))
                .map(kind -> words.get(kind.title()))
                .getOrElse(() -> words.get("doc.roadmap"));
    }
}
