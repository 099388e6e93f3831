package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.programme.Gap;
import io.github.mentoring4j.core.programme.PersonBook;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.report.PageTemplate;
import io.github.mentoring4j.examples.school.report.Words;
import io.vavr.collection.LinkedHashMap;

/** What every document needs: the facts, the people and the words, and the template that lays it out. */
final class Paper {
    /** How the sheet lies. */
    enum Sheet {
        /** Upright. */
        PORTRAIT,
        /** On its side, for wide tables. */
        LANDSCAPE
    }

    /**
     * What stands on every document.
     *
     * @param language the code of the language
     * @param sheet how the sheet lies, in lower case
     * @param title the title of the file
     * @param school the name of the school; blank if not known
     * @param notice what the document has to carry; blank if nothing
     */
    public record Head(String language, String sheet, String title, String school, String notice) {}

    private final PaperFacts facts;
    private final PersonBook people;
    private final Words words;

    Paper(PaperFacts facts, Language language) {
        this.facts = facts;
        this.people = PersonBooks.of(facts.formed().school().roster());
        this.words = Words.in(language);
    }

    PaperFacts facts() {
        return facts;
    }

    Words words() {
        return words;
    }

    PersonBook people() {
        return people;
    }

    String name(ParticipantId id) {
        return PersonBooks.nameOf(people, id);
    }

    /** The name with the class, as an order names a pupil. */
    String nameAndClass(ParticipantId id) {
        return facts.formed()
                .school()
                .roster()
                .labels()
                .classes()
                .get(id)
                .fold(() -> name(id), each -> name(id) + ", " + each);
    }

    /** The name of a form; its code if the catalogue does not know it. */
    String form(String code) {
        return facts.formed()
                .school()
                .methodology()
                .model()
                .catalogue()
                .findForm(code)
                .map(form -> words.get(form.name()))
                .getOrElse(code);
    }

    /** What is missing, without the words that say that it is. */
    String lack(Gap gap) {
        return gap.message()
                .arguments()
                .headOption()
                .map(what -> what.in(words.language()))
                .getOrElse(() -> gap.message().in(words.language()));
    }

    /** Lays a document out. */
    String laidOut(String template, Sheet sheet, String title, Object view) {
        Text school = facts.formed().school().card().name();
        Head head = new Head(
                Words.code(words.language()),
                sheet == Sheet.LANDSCAPE ? "landscape" : "portrait",
                title,
                words.either(school),
                facts.notice().map(words::either).getOrElse(""));
        return PageTemplate.of(template)
                .fill(LinkedHashMap.<String, Object>of(
                                "head",
                                head,
                                "paper",
                                view,
                                "words",
                                words.entries().toJavaMap())
                        .put("style", PageTemplate.style("paper.css")));
    }
}
