/**
 * Defaults of a programme as data: kinds of documents, stages of the roadmap, columns of registers, coverage indicators and targets.
 *
 * <p>Every list is an ordinary value that a school replaces by its own. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.mentoring4j.core.catalogue.programme;

import org.jspecify.annotations.NullMarked;
