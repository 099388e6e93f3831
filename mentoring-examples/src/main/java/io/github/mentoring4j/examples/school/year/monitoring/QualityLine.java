package io.github.mentoring4j.examples.school.year.monitoring;

import io.github.mentoring4j.core.monitoring.Tally;
import io.github.mentoring4j.core.monitoring.survey.SurveyItem;

/**
 * Quality of the process: one question in one form.
 *
 * @param form the code of the form
 * @param item the question, with a rating as its answer
 * @param satisfied those whose rating says that they are satisfied, of those who answered, of those who were asked
 */
public record QualityLine(String form, SurveyItem item, Tally satisfied) {}
