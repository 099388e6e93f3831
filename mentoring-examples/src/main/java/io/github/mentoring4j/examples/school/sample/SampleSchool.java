package io.github.mentoring4j.examples.school.sample;

import io.github.mentoring4j.core.catalogue.StandardVocabulary;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.roster.RosterReader;
import io.github.mentoring4j.examples.school.roster.RosterSheet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * School 55: about 600 pupils of grades 5 to 11, 45 teachers and 25 partners, all invented.
 *
 * <p>The same seed gives the same bytes on any machine. People lack data, time and consents here and there, and some requests outnumber
 * those who could help: that is on purpose.
 */
public final class SampleSchool {
    /** The seed of the files in {@code data/school-55}. */
    public static final long SEED = 55;

    /** The day on which the rosters are meant to be read. */
    public static final LocalDate REFERENCE_DATE = LocalDate.of(2025, 10, 1);

    /** The code of the school itself. */
    public static final String ORGANISATION = "school-55";

    private SampleSchool() {}

    /**
     * Makes the files.
     *
     * @param seed any number
     * @param language the language of headers and words; ids and names of people are the same in both
     * @return content by file name
     */
    public static LinkedHashMap<String, String> files(long seed, Language language) {
        Wording wording = new Wording(language, StandardVocabulary.vocabulary());
        Dice dice = Dice.of(seed);
        Seq<Member> pupils = new SamplePupils(dice.split(), wording).draw();
        Seq<String> classes =
                pupils.flatMap(pupil -> pupil.cells().get("class")).distinct();
        Seq<Member> teachers = new SampleTeachers(dice.split(), wording, classes).draw();
        Seq<Member> partners = new SamplePartners(dice.split(), wording).draw();
        SampleLinks links = new SampleLinks(dice.split(), wording, new SampleLinks.People(pupils, teachers, partners));
        return LinkedHashMap.<String, String>empty()
                .put(
                        RosterReader.PUPILS,
                        csv(RosterReader.PUPILS, SamplePupils.COLUMNS, pupils.map(Member::cells), wording))
                .put(
                        RosterReader.TEACHERS,
                        csv(RosterReader.TEACHERS, SampleTeachers.COLUMNS, teachers.map(Member::cells), wording))
                .put(
                        RosterReader.PARTNERS,
                        csv(RosterReader.PARTNERS, SamplePartners.COLUMNS, partners.map(Member::cells), wording))
                .put(RosterReader.WISHES, csv(RosterReader.WISHES, SampleLinks.WISH_COLUMNS, links.wishes(), wording))
                .put(RosterReader.PAIRS, csv(RosterReader.PAIRS, SampleLinks.PAIR_COLUMNS, links.pairs(), wording));
    }

    /**
     * Writes the files as UTF-8.
     *
     * @param folder where to; made if it is not there
     * @param seed any number
     * @param language the language of headers and words
     * @throws IOException if the folder cannot be written
     */
    public static void write(Path folder, long seed, Language language) throws IOException {
        Files.createDirectories(folder);
        for (var file : files(seed, language)) {
            Files.writeString(folder.resolve(file._1()), file._2());
        }
    }

    private static String csv(String file, Seq<String> columns, Seq<Map<String, String>> rows, Wording wording) {
        return new RosterSheet(file, columns, wording.language()).csv(rows, wording.vocabulary());
    }
}
