/**
 * From rules to candidates: which pairs a request allows at all, and what each of them scores.
 *
 * <p>A candidate keeps every hard rule, is not banned and does not fall below the quality floor; everything the solvers choose from is a
 * candidate, and a pair that is not one is absent, never merely bad.
 */
@NullMarked
package io.github.mentoring4j.matching.internal.candidate;

import org.jspecify.annotations.NullMarked;
