package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.catalogue.ClosureReasons;
import io.github.mentoring4j.core.catalogue.SeedModel;
import io.github.mentoring4j.core.catalogue.StandardVocabulary;
import io.github.mentoring4j.core.catalogue.Vocabulary;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;

/**
 * What a roster is read against.
 *
 * @param referenceDate the day on which ages and months are counted
 * @param vocabulary the codes and names that cells may hold
 * @param closureReasons the reasons that closed pairs may name
 * @param roleModels the codes of the role models that pairs may name
 */
public record RosterSettings(
        LocalDate referenceDate,
        Vocabulary vocabulary,
        Seq<ClosureReason> closureReasons,
        SortedSet<String> roleModels) {
    /**
     * The library's own words, reasons and role models.
     *
     * @param referenceDate the day on which ages and months are counted
     * @return the settings
     */
    public static RosterSettings standard(LocalDate referenceDate) {
        return new RosterSettings(
                referenceDate,
                StandardVocabulary.vocabulary(),
                ClosureReasons.standard(),
                TreeSet.ofAll(SeedModel.standard().catalogue().roleModels().map(RoleModel::code)));
    }
}
