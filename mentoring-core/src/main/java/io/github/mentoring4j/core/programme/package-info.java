/**
 * The programme of a school year and the figures it is judged by.
 *
 * <p>Every computed value is a {@link io.github.mentoring4j.core.programme.Figure}: known, or no data with the reason. No data is never
 * turned into 0 % or 100 %.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
