package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
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
     * @param barredByPin for barred by a pin
     * @param noSeatLeft for no seat left
     * @param <T> the type of the result
     * @return what the function of this case returns
     */
    default <T> T fold(
            Function<NoEligiblePartner, T> noEligiblePartner,
            Function<BelowThreshold, T> belowThreshold,
            Function<BarredByPin, T> barredByPin,
            Function<NoSeatLeft, T> noSeatLeft) {
        if (this instanceof NoEligiblePartner reason) {
            return noEligiblePartner.apply(reason);
        } else if (this instanceof BelowThreshold reason) {
            return belowThreshold.apply(reason);
        } else if (this instanceof BarredByPin reason) {
            return barredByPin.apply(reason);
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
     * @param tallies the rules that stood in the way, by how often they denied or lacked data, most often first
     * @param nearest the pairs one rule away, denials before missing data, in the order of the partners' ids; as many as the policy lists
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
     * Every seat of the need's candidates, or every partner, is taken.
     *
     * @param need the need
     * @param takers the needs that took them, in id order
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
