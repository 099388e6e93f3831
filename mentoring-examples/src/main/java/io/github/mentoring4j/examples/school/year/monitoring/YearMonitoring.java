package io.github.mentoring4j.examples.school.year.monitoring;

import io.github.mentoring4j.core.monitoring.ProgrammeScore;
import io.vavr.collection.Seq;

/**
 * The monitoring of the year.
 *
 * @param readings what was answered and measured
 * @param influence before and after
 * @param quality quality of the process, by form and question
 * @param swot strengths and weaknesses, opportunities and threats
 * @param score the score of the programme, 0 to 18
 */
public record YearMonitoring(
        Readings readings, Influence influence, Seq<QualityLine> quality, YearSwot swot, ProgrammeScore score) {}
