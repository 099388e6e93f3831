package io.github.mentoring4j.examples.school.year.monitoring;

import io.github.mentoring4j.core.monitoring.indicator.Measurements;
import io.github.mentoring4j.core.monitoring.survey.SurveyAnswers;
import io.github.mentoring4j.core.problem.Problem;
import io.vavr.collection.Seq;

/**
 * What was answered and measured, as the library accepted it.
 *
 * @param answers the answers
 * @param measurements the measurements of the standard indicators, and the answers that are compared
 * @param problems everything the library found wanting, such as a second measurement without a first
 */
public record Readings(SurveyAnswers answers, Measurements measurements, Seq<Problem> problems) {}
