/**
 * The year of a mentoring programme on paper: its documents, its roadmap, its registers and how many people it reaches.
 *
 * <p>Every computed number is a {@link io.github.mentoring4j.core.programme.Figure}: an exact fraction, or no data and why. Nothing
 * here knows a name, a contact or a birth date of a person, except the functions that are handed them for one table.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
