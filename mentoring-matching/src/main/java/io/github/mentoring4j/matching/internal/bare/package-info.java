/**
 * Between the bare engine's values and the kernels: values become rows and edges once, answers become values once.
 *
 * <p>Entry types: {@link io.github.mentoring4j.matching.internal.bare.BareAssignment} and
 * {@link io.github.mentoring4j.matching.internal.bare.BarePairs}. Nothing is decided here.
 */
@NullMarked
package io.github.mentoring4j.matching.internal.bare;

import org.jspecify.annotations.NullMarked;
