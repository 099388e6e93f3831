/**
 * Surveys as data: items with scale, people asked and time, the questionnaire of a form, and answers that were checked.
 *
 * <p>The questionnaires of the forms differ because items name the forms they belong to; the entry and the exit version of a form share every
 * item that is asked at both, so that they can be compared ({@code SurveyAnswers.measurements}).
 *
 * <pre>{@code
 * Seq<SurveyItem> exit = bank.questionnaire("teacher-teacher", Respondent.MENTEE, MeasurementPoint.ENDLINE);
 * SurveyAnswers.Reading reading = SurveyAnswers.read(bank, entered);
 * }</pre>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.core.monitoring.survey;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
