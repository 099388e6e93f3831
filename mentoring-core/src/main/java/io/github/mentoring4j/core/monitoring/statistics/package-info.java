/**
 * Effect sizes and intervals for the small groups of a school, computed without any outside library.
 *
 * <p>{@link io.github.mentoring4j.core.monitoring.statistics.PairedAnalysis} compares the same people at two points,
 * {@link io.github.mentoring4j.core.monitoring.statistics.ShareInterval} bounds a share. Counts, sums and means stay exact; square roots and
 * distributions are computed in {@code double} with {@code StrictMath}, hence alike on every machine, and rounded half up on the way out.
 * What the numbers allow to be said is a {@link io.github.mentoring4j.core.monitoring.statistics.Inference}. None of them shows a cause:
 * there is no comparison group.
 *
 * <pre>{@code
 * PairedAnalysis change = PairedAnalysis.ofDifferences(Vector.of(12L, 24L, 13L, 13L, 0L), 1, Precision.standard());
 * }</pre>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.mentoring4j.core.monitoring.statistics;

import org.jspecify.annotations.NullMarked;
