package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.catalogue.Vocabulary;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
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
        SortedSet<String> roleModels) {}
