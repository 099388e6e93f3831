package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.catalogue.programme.RegisterLayouts;
import io.github.mentoring4j.core.programme.Redaction;
import io.github.mentoring4j.core.text.Language;
import io.vavr.collection.LinkedHashMap;

/** The documents of a programme as files. */
public final class Papers {
    /** The folder of the documents within the folder of the results. */
    public static final String FOLDER = "documents/";

    private Papers() {}

    /**
     * Writes every document that the facts allow: the record of the cycle only if there is a cycle.
     *
     * @param facts what they are made from
     * @param language the language
     * @return the pages by file name, the folder before it
     */
    public static LinkedHashMap<String, String> of(PaperFacts facts, Language language) {
        Paper paper = new Paper(facts, language);
        LinkedHashMap<String, String> always = LinkedHashMap.<String, String>empty()
                .put(FOLDER + "regulation-check.html", new RegulationPaper(paper).html())
                .put(FOLDER + "programme.html", new ProgrammePaper(paper).html())
                .put(FOLDER + "order.html", new OrderPaper(paper).html())
                .put(FOLDER + "register-mentees.html", register(paper, true, Redaction.FULL))
                .put(FOLDER + "register-mentors.html", register(paper, false, Redaction.FULL))
                .put(FOLDER + "register-mentees-redacted.html", register(paper, true, Redaction.INTERNAL))
                .put(FOLDER + "register-mentors-redacted.html", register(paper, false, Redaction.INTERNAL));
        return facts.cycle()
                .fold(() -> always, cycle -> always.put(FOLDER + "cycle.html", new CyclePaper(paper, cycle).html()));
    }

    private static String register(Paper paper, boolean mentees, Redaction redaction) {
        return new RegisterPaper(paper, mentees ? RegisterLayouts.mentees() : RegisterLayouts.mentors(), redaction)
                .html();
    }
}
