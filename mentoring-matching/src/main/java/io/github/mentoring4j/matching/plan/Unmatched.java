package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.request.LimitInAll;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.RoleModelLimit;
import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.function.Function;

/** A need that the plan does not serve, and why: the first reason that holds. */
public sealed interface Unmatched {
    /**
     * The need.
     *
     * @return the need that is not served
     */
    Need need();

    /**
     * One function for each case.
     *
     * @param noEligiblePartner for no eligible partner
     * @param belowThreshold for below the threshold
     * @param notWorthwhile for pairs that the objectives do not want
     * @param barredByPin for barred by a pin
     * @param noPlaceOffered for partners who have no place to offer
     * @param limitInAllReached for a person's limit on mentorships in all
     * @param limitReached for a limit within a role model
     * @param barredByPairRule for partners with a place whom a pair rule bars
     * @param noSeatLeft for no seat left
     * @param <T> the type of the result
     * @return what the function of this case returns
     */
    default <T> T fold(
            Function<NoEligiblePartner, T> noEligiblePartner,
            Function<BelowThreshold, T> belowThreshold,
            Function<NotWorthwhile, T> notWorthwhile,
            Function<BarredByPin, T> barredByPin,
            Function<NoPlaceOffered, T> noPlaceOffered,
            Function<LimitInAllReached, T> limitInAllReached,
            Function<LimitReached, T> limitReached,
            Function<BarredByPairRule, T> barredByPairRule,
            Function<NoSeatLeft, T> noSeatLeft) {
        if (this instanceof NoEligiblePartner reason) {
            return noEligiblePartner.apply(reason);
        } else if (this instanceof BelowThreshold reason) {
            return belowThreshold.apply(reason);
        } else if (this instanceof NotWorthwhile reason) {
            return notWorthwhile.apply(reason);
        } else if (this instanceof BarredByPin reason) {
            return barredByPin.apply(reason);
        } else if (this instanceof NoPlaceOffered reason) {
            return noPlaceOffered.apply(reason);
        } else if (this instanceof LimitInAllReached reason) {
            return limitInAllReached.apply(reason);
        } else if (this instanceof LimitReached reason) {
            return limitReached.apply(reason);
        } else if (this instanceof BarredByPairRule reason) {
            return barredByPairRule.apply(reason);
        }
        return noSeatLeft.apply((NoSeatLeft) this);
    }

    /**
     * No pair that would serve the need keeps every rule.
     *
     * <p>The potential partners are the people of a fitting kind in an admissible role model, other than the person; in a symmetric one
     * only those who have a need for it too. If there are none, both lists are empty.
     *
     * @param need the need
     * @param tallies the rules of each role model that stood in the way, by how often they denied or lacked data, most often first
     * @param nearest the pairs with one rule or one missing attribute in the way, denials first, in the order of the partners' ids; as many
     *     as the policy lists
     */
    record NoEligiblePartner(Need need, Seq<RuleTally> tallies, Seq<NearMiss> nearest) implements Unmatched {
        /**
         * Gives the reason.
         *
         * @param need the need
         * @param tallies the rules that stood in the way
         * @param nearest the pairs one rule away
         */
        public NoEligiblePartner {
            Objects.requireNonNull(need, "need");
            Require.noNulls("tallies", tallies);
            Require.noNulls("nearest", nearest);
        }
    }

    /**
     * Pairs that would serve the need keep every rule, and all score below the quality floor.
     *
     * @param need the need
     * @param best the best of them
     * @param floor the quality floor, in points
     */
    record BelowThreshold(Need need, ScoredPair best, long floor) implements Unmatched {
        /**
         * Gives the reason.
         *
         * @param need the need
         * @param best the best pair below the floor
         * @param floor the quality floor, in points
         */
        public BelowThreshold {
            Objects.requireNonNull(need, "need");
            Objects.requireNonNull(best, "best");
        }
    }

    /**
     * Pairs that would serve the need are allowed, and none of them would make any plan better: the objectives count them at nothing or
     * against the plan. This needs a stack of one's own; the presets want every candidate.
     *
     * @param need the need
     * @param best the pair that the objectives mind least
     * @param level the first level that speaks against it, with the amount it adds there; the last level if all amounts are 0
     */
    record NotWorthwhile(Need need, PairRef best, ObjectiveLevel level) implements Unmatched {
        /**
         * Gives the reason.
         *
         * @param need the need
         * @param best the pair that the objectives mind least
         * @param level the level that speaks against it
         */
        public NotWorthwhile {
            Objects.requireNonNull(need, "need");
            Objects.requireNonNull(best, "best");
            Objects.requireNonNull(level, "level");
        }
    }

    /**
     * Pins hold every seat of the need's candidates.
     *
     * @param need the need
     * @param pins the pinned pairs
     */
    record BarredByPin(Need need, Seq<PairRef> pins) implements Unmatched {
        /**
         * Gives the reason.
         *
         * @param need the need
         * @param pins the pinned pairs
         */
        public BarredByPin {
            Objects.requireNonNull(need, "need");
            Require.noNulls("pins", pins);
        }
    }

    /**
     * The mentors who would do have no place for anybody, whatever the plan.
     *
     * @param need the need
     * @param mentors the mentors, in id order
     */
    record NoPlaceOffered(Need need, Seq<ParticipantId> mentors) implements Unmatched {
        /**
         * Gives the reason.
         *
         * @param need the need
         * @param mentors the mentors without a place
         */
        public NoPlaceOffered {
            Objects.requireNonNull(need, "need");
            Require.noNulls("mentors", mentors);
        }
    }

    /**
     * A partner who would do is free or has a place left, but the partner, or the person of the need, has as many mentorships as they may
     * have in all; elsewhere there is no seat either.
     *
     * @param need the need
     * @param limits the limits that bind, each alone or together with another of them in the way of a pair that nothing else but a
     *     pair rule holds up, by person; one that the policy sets stands here as the person's
     * @param pairs the pairs of the plan that use them up, pinned ones too: all in which one of these people is mentor, mentee or peer, in
     *     the order of the plan
     */
    record LimitInAllReached(Need need, Seq<LimitInAll> limits, Seq<PairRef> pairs) implements Unmatched {
        /**
         * Gives the reason.
         *
         * @param need the need
         * @param limits the limits that bind
         * @param pairs the pairs that use them up
         */
        public LimitInAllReached {
            Objects.requireNonNull(need, "need");
            Require.noNulls("limits", limits);
            Require.noNulls("pairs", pairs);
        }
    }

    /**
     * A mentor who would do has places left, but a limit within the role model is used up; elsewhere there is no seat either.
     *
     * @param need the need
     * @param limits the limits that bind, by mentor, then by role model
     * @param takers the needs that use up these limits, and those that took the seats of other candidates, in id order
     */
    record LimitReached(Need need, Seq<RoleModelLimit> limits, Seq<NeedId> takers) implements Unmatched {
        /**
         * Gives the reason.
         *
         * @param need the need
         * @param limits the limits that bind
         * @param takers the needs that took the seats
         */
        public LimitReached {
            Objects.requireNonNull(need, "need");
            Require.noNulls("limits", limits);
            Require.noNulls("takers", takers);
        }
    }

    /**
     * Partners who would do have a place left, but a pair rule forbids each such pair beside a pair of the plan; elsewhere there is no seat, or
     * a limit is used up.
     *
     * @param need the need
     * @param barred the pairs that the rules keep out, at least one, in the order of role models, then of the people's ids
     * @param takers the needs that took the seats of the other candidates, in id order
     */
    record BarredByPairRule(Need need, Seq<BarredPair> barred, Seq<NeedId> takers) implements Unmatched {
        /**
         * Gives the reason.
         *
         * @param need the need
         * @param barred the pairs that the rules keep out, at least one
         * @param takers the needs that took the seats of the other candidates
         */
        public BarredByPairRule {
            Objects.requireNonNull(need, "need");
            Require.noNulls("barred", barred);
            Require.that(!barred.isEmpty(), "barred", barred);
            Require.noNulls("takers", takers);
        }
    }

    /**
     * Every seat of the need's candidates, or every partner, is taken.
     *
     * @param need the need
     * @param takers the needs that took them, in id order: of a mentor whose places are all gone everybody's, within a limit those of that
     *     role model, of a partner the other one's
     */
    record NoSeatLeft(Need need, Seq<NeedId> takers) implements Unmatched {
        /**
         * Gives the reason.
         *
         * @param need the need
         * @param takers the needs that took the seats or partners
         */
        public NoSeatLeft {
            Objects.requireNonNull(need, "need");
            Require.noNulls("takers", takers);
        }
    }
}
