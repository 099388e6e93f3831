/**
 * The facade of matching: {@link io.github.mentoring4j.matching.Matchers}.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.mentoring4j.matching;

import org.jspecify.annotations.NullMarked;
