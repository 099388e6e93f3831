/**
 * What was asked and measured in the simulated year, and what the library makes of it: before and after by form, quality of the process,
 * SWOT, score, alarms.
 *
 * <p>Answers and measurements are drawn from the seed around small changes in both directions; they stand for nobody.
 */
@NullMarked
package io.github.mentoring4j.examples.school.year.monitoring;

import org.jspecify.annotations.NullMarked;
