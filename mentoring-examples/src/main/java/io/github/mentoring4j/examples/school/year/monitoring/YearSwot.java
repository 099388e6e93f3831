package io.github.mentoring4j.examples.school.year.monitoring;

import io.github.mentoring4j.core.monitoring.swot.SwotMatrix;
import io.vavr.collection.Seq;

/**
 * SWOT of the year.
 *
 * @param forms one for each form with pairs
 * @param school their sum
 */
public record YearSwot(Seq<SwotMatrix> forms, SwotMatrix school) {}
