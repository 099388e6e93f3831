/**
 * The proof that no plan is better: prices that anybody can check without the solver.
 *
 * <p>The problem behind a plan is a linear programme whose value is a vector, compared lexicographically: every limit (a need is served at
 * most once, a mentor's limit in a role model, a mentor's limit over all) has a price, and so has every odd set of peer needs, of which at
 * most half, rounded down, can be paired among themselves. Whatever is priced so that no candidate is worth more than the prices of all the
 * limits it uses, bounds the value of every plan by the prices of all limits together. A certificate is a choice of prices whose bound the
 * plan reaches; hence no plan is better. Source: J. Edmonds, J. Res. Nat. Bur. Standards 69B, 1965, doi:10.6028/jres.069B.013 (odd sets).
 *
 * <p>All prices are given doubled, for the best prices of odd sets may be halves. A price that is not given is zero.
 */
@NullMarked
package io.github.mentoring4j.matching.certificate;

import org.jspecify.annotations.NullMarked;
