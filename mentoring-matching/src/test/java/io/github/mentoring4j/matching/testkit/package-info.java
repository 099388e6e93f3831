/**
 * Shared material of the tests of matching: seeded generators of small graphs, brute forces, sample sizes.
 *
 * <p>Generators are functions of a seed; tests print the seed of the case that fails. Brute forces are written for
 * plainness and share nothing with a kernel but the graph types.
 */
@NullMarked
package io.github.mentoring4j.matching.testkit;

import org.jspecify.annotations.NullMarked;
