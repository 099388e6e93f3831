/**
 * The defaults of monitoring as data: thresholds, survey items, indicators, statements of the SWOT, items of the programme score and what
 * stands for the planned results of the seed.
 *
 * <p>Everything is an ordinary value and can be replaced. No list of items or indicators here is official; schools differ.
 *
 * <pre>{@code
 * AlarmLimits limits = new AlarmLimits(MonitoringParameters.standard().with("alarm.plan.days", 21), "");
 * }</pre>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.mentoring4j.core.catalogue.monitoring;

import org.jspecify.annotations.NullMarked;
