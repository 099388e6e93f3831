/**
 * Indicators, measurements and the comparison of before and after, by person, role model and form.
 *
 * <p>{@link io.github.mentoring4j.core.monitoring.indicator.Measurements} checks what was measured;
 * {@link io.github.mentoring4j.core.monitoring.indicator.BeforeAfter} compares two points among the people measured at both and says how many
 * were left out. Values are whole numbers in the unit of the indicator, so that sums and differences are exact.
 *
 * <pre>{@code
 * Comparison marks = BeforeAfter.compare(measurements, "markMean", Group.form("senior-junior"), BeforeAfter.Settings.standard());
 * }</pre>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.core.monitoring.indicator;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
