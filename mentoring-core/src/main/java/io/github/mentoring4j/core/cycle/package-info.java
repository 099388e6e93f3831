/**
 * The full management cycle (полный управленческий цикл): nine linked steps from goals to the effectiveness of what was done.
 *
 * <p>Every artefact has an id and refers to those it rests on by id. A {@link io.github.mentoring4j.core.cycle.CycleDraft} is what was
 * entered; its check turns it into a {@link io.github.mentoring4j.core.cycle.ManagementCycle} or names every bad link, id and date. A
 * valid cycle may still be broken: its breaks, {@code CY-01} to {@code CY-13}, are findings about the management, not about the data.
 * Closing a cycle yields what the next one starts from.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
