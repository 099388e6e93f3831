/**
 * The library's defaults for the life of mentorships: kinds, numbers, approvers, reasons that need notice, and the labour flag of role
 * models. Everything is an ordinary value and can be replaced.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.mentoring4j.core.catalogue.mentorship;

import org.jspecify.annotations.NullMarked;
