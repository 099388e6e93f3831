/**
 * Defaults of the management cycle as data: the names of its steps.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.mentoring4j.core.catalogue.cycle;

import org.jspecify.annotations.NullMarked;
