package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.PairRule;
import io.vavr.collection.Seq;
import java.math.BigInteger;
import java.util.Objects;

/** Something in a plan or its certificate that is not so. Texts hold codes, ids and numbers only. */
public sealed interface Violation {
    /**
     * A pair that the rules, the needs or the quality floor do not allow, or that is not of this request.
     *
     * @param pair the pair
     */
    record NotACandidate(PairRef pair) implements Violation {
        /**
         * Tells of a pair.
         *
         * @param pair the pair
         */
        public NotACandidate {
            Objects.requireNonNull(pair, "pair");
        }
    }

    /**
     * A pinned pair that the plan does not hold.
     *
     * @param pin the pair
     */
    record PinNotKept(PairRef pin) implements Violation {
        /**
         * Tells of a pin.
         *
         * @param pin the pair
         */
        public PinNotKept {
            Objects.requireNonNull(pin, "pin");
        }
    }

    /**
     * A need that more than one pair serves.
     *
     * @param need the need
     */
    record NeedServedTwice(NeedId need) implements Violation {
        /**
         * Tells of a need.
         *
         * @param need the need
         */
        public NeedServedTwice {
            Objects.requireNonNull(need, "need");
        }
    }

    /**
     * More pairs than a limit allows.
     *
     * @param subject whose limit: a mentor, or a mentor in a role model
     * @param limit the limit
     * @param pairs the pairs that stand under it
     */
    record LimitExceeded(String subject, int limit, int pairs) implements Violation {
        /**
         * Tells of a limit.
         *
         * @param subject whose limit
         * @param limit the limit
         * @param pairs the pairs that stand under it
         */
        public LimitExceeded {
            Objects.requireNonNull(subject, "subject");
        }
    }

    /**
     * More pairs of a person as mentor, mentee and peer together than the limit in all allows.
     *
     * @param person the person
     * @param limit the limit
     * @param pairs the pairs that the person is in
     */
    record LimitInAllExceeded(ParticipantId person, int limit, int pairs) implements Violation {
        /**
         * Tells of a limit.
         *
         * @param person the person
         * @param limit the limit
         * @param pairs the pairs that the person is in
         */
        public LimitInAllExceeded {
            Objects.requireNonNull(person, "person");
        }
    }

    /**
     * Two pairs that a pair rule in force forbids beside each other.
     *
     * @param rule the rule
     * @param first the pair that comes first in the plan
     * @param second the other
     */
    record PairRuleBroken(PairRule rule, PairRef first, PairRef second) implements Violation {
        /**
         * Tells of two pairs.
         *
         * @param rule the rule
         * @param first the pair that comes first in the plan
         * @param second the other
         */
        public PairRuleBroken {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
        }
    }

    /**
     * Two pairs on opposite sides of a split of the proof that no pair rule in force forbids beside each other.
     *
     * @param pair the pair on one side
     * @param rival what is no rival of it on the other
     */
    record NotARival(PairRef pair, PairRef rival) implements Violation {
        /**
         * Tells of a split.
         *
         * @param pair the pair on one side
         * @param rival what is no rival of it on the other
         */
        public NotARival {
            Objects.requireNonNull(pair, "pair");
            Objects.requireNonNull(rival, "rival");
        }
    }

    /**
     * A proof of more cases than the policy allows solves; it is read no further.
     *
     * @param most how many cases there can be
     */
    record ProofTooLong(int most) implements Violation {}

    /**
     * A statement of the plan that differs from what the request gives.
     *
     * @param statement which one
     * @param subject of whom or what it is made; empty if of the plan as a whole
     */
    record Misstated(Statement statement, String subject) implements Violation {
        /**
         * Tells of a statement.
         *
         * @param statement which one
         * @param subject of whom or what it is made
         */
        public Misstated {
            Objects.requireNonNull(statement, "statement");
            Objects.requireNonNull(subject, "subject");
        }
    }

    /** The plan has no proof, so nothing shows how good it is. */
    record NoCertificate() implements Violation {
        /** Tells that there is none. */
        public NoCertificate {}
    }

    /**
     * A price or an odd set that cannot be: levels missing, negative, or of something that has no limit in this request or is priced by
     * another part of the certificate.
     *
     * @param subject what is priced
     */
    record PriceMalformed(String subject) implements Violation {
        /**
         * Tells of a price.
         *
         * @param subject what is priced
         */
        public PriceMalformed {
            Objects.requireNonNull(subject, "subject");
        }
    }

    /**
     * A candidate that is worth more than the prices of all limits it uses.
     *
     * @param pair the candidate
     */
    record PriceTooLow(PairRef pair) implements Violation {
        /**
         * Tells of a candidate.
         *
         * @param pair the candidate
         */
        public PriceTooLow {
            Objects.requireNonNull(pair, "pair");
        }
    }

    /**
     * A guard of the copy graph whose price, with that of something it could take out of play, is below zero, the worth of its edges.
     *
     * @param guard the guard
     */
    record GuardPriceTooLow(String guard) implements Violation {
        /**
         * Tells of a guard.
         *
         * @param guard the guard
         */
        public GuardPriceTooLow {
            Objects.requireNonNull(guard, "guard");
        }
    }

    /**
     * A candidate that leads out of the scope of the joint prices: they bound nothing then.
     *
     * @param pair the candidate
     */
    record ScopeNotClosed(PairRef pair) implements Violation {
        /**
         * Tells of a candidate.
         *
         * @param pair the candidate
         */
        public ScopeNotClosed {
            Objects.requireNonNull(pair, "pair");
        }
    }

    /**
     * The bound that the proof gives is above the plan's value, or above what the plan states that it can be off.
     *
     * @param gap twice the bound less twice the value and the stated gap, by level, pins aside
     */
    record BoundNotReached(Seq<BigInteger> gap) implements Violation {
        /**
         * Tells of the difference.
         *
         * @param gap twice the bound less twice the value and the stated gap, by level
         */
        public BoundNotReached {
            Require.noNulls("gap", gap);
        }
    }

    /** The statements of a plan that can be derived again. */
    enum Statement {
        /** Which needs a pair serves. */
        NEEDS,
        /** Whether a pair is pinned. */
        PINNED,
        /** Whether a pair stood in the incumbent plan. */
        KEPT,
        /** What each criterion brings to a pair. */
        CONTRIBUTIONS,
        /** What the coordinator should look at in a pair. */
        NOTICES,
        /** Which rules count as kept by a decision. */
        WAIVERS,
        /** The order of the pairs. */
        ORDER,
        /** Which needs are not served. */
        UNMATCHED,
        /** Why a need is not served. */
        REASON,
        /** What the plan is worth. */
        VALUE,
        /** How far off the plan can be. */
        STATUS,
        /** What the plan asks of people. */
        LOADS,
        /** Who has only to confirm a request. */
        NEARLY_ELIGIBLE,
        /** Which requests no role model serves. */
        UNSERVED_REQUESTS,
        /** Whether a plan says what the order of needs and score cost. */
        TRADE_OFF
    }
}
