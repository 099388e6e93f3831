/**
 * The proof that no plan is better: prices that anybody can check without the solver.
 *
 * <p>The problem behind a plan is a linear programme whose value is a vector, compared lexicographically: every limit (a need is served at
 * most once, a mentor's limit in a role model, a mentor's limit over all) has a price, and so has every odd set of peer needs, of which at
 * most half, rounded down, can be paired among themselves. Whatever is priced so that no candidate is worth more than the prices of all the
 * limits it uses, bounds the value of every plan by the prices of all limits together. A certificate is a choice of prices whose bound the
 * plan reaches; hence no plan is better. Source: J. Edmonds, J. Res. Nat. Bur. Standards 69B, 1965, doi:10.6028/jres.069B.013 (odd sets).
 *
 * <p>Pair rules that are in force and bind leave no such programme. Then a {@link io.github.mentoring4j.matching.certificate.Proof} splits
 * the plans by pairs that a rule forbids beside each other, and ends each case with a certificate of what is left.
 *
 * <p>All prices are given doubled, for the best prices of odd sets may be halves. A price that is not given is zero.
 *
 * <h2>The copy graph</h2>
 *
 * <p>A limit on somebody's mentorships in all ties directed and peer pairs together. Where such a limit costs something, a part of the
 * certificate, {@link io.github.mentoring4j.matching.certificate.JointPrices}, prices a graph in which every choice of pairs is a matching. It
 * speaks of the needs and mentors of its scope, of which no candidate leads out, and the other two parts speak of all others. Pins stand
 * outside, with the needs they serve, the places they hold, and what they use up of limits. In the scope, a mentor's desk is a role model in
 * which the mentor has candidates; with p the places that the pins leave the mentor, at most as many as the limit in all leaves, a desk is
 * <i>open</i> if its own limit leaves p or more. The vertices are:
 *
 * <ul>
 *   <li>each need;
 *   <li>of each mentor, shared places: as many as p, at most as many as the open desks have candidates together;
 *   <li>of each desk that is not open, places of its own: as many as its limit leaves, at most as many as it has candidates;
 *   <li>of each mentor with c places so made and c above p, c - p guards of places, each joined to all these places;
 *   <li>of each person with a limit in all, of which the pins leave l, with n needs and c places: as many guards of the limit as n +
 *       min(c, p) is above l, each joined to all these needs and places.
 * </ul>
 *
 * <p>A directed candidate joins its need to every shared place of the mentor, or, if the desk is not open, to every place of the desk; a
 * peer candidate joins its two needs. Every allowed choice of candidates leaves enough places and needs free for all guards; so it is a
 * matching that covers all guards, of the same worth, for the guards' edges are worth nothing. Hence twice the worth of any choice is
 * at most the sum of the doubled prices of all vertices, each once, and of all odd sets, half their vertices times, rounded down, if each
 * edge is worth no more than its prices and no price is negative but those of guards.
 *
 * <p>A limit that no plan can break has no guard. Where a person's needs are only partly in the scope, the limit is held against that part
 * alone, which bounds every plan all the same.
 */
@NullMarked
package io.github.mentoring4j.matching.certificate;

import org.jspecify.annotations.NullMarked;
