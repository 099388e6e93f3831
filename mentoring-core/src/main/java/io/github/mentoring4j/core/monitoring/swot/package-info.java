/**
 * The SWOT of a form: strengths and weaknesses counted from answers, opportunities and threats entered by the coordinator.
 *
 * <p>Counts are summed from persons to forms to the school, and the thresholds judge the sums, never the shares of the parts. A statement
 * between the thresholds is mixed, one with too few answers is no data; neither is ever put into a cell.
 *
 * <pre>{@code
 * SwotMatrix form = Swot.of(rule, Group.form("student-student"), tallies);
 * SwotMatrix school = Swot.sum(rule, Vector.of(form, other));
 * }</pre>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.core.monitoring.swot;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
