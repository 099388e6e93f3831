package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.Proof;
import io.github.mentoring4j.matching.objective.ObjectiveVector;
import io.github.mentoring4j.matching.request.NearlyEligible;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.UnservedRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * The answer: the best plan of a request, with a reason for everything.
 *
 * <p>Equal requests give equal plans. The best plan is unique but for a stated negligible chance, see the canonical level. Where pair rules
 * use up the steps of the policy, the status says that the plan is not proved best and how far off it can be.
 */
@Value.Immutable
public abstract sealed class MatchPlan permits ImmutableMatchPlan {
    MatchPlan() {}

    /**
     * The pairs, in the order of role models, then of the people's ids.
     *
     * @return the pairs, in the order of role models, then of the people's ids
     */
    public abstract Seq<Match> matches();

    /**
     * The needs not served, each with its reason, in the order of the request's needs.
     *
     * @return the needs not served, each with its reason, in the order of the request's needs
     */
    public abstract Seq<Unmatched> unmatched();

    /**
     * The people for whom an implied request waits for confirmation.
     *
     * @return the people for whom an implied request waits for confirmation
     */
    @Value.Default
    public Seq<NearlyEligible> nearlyEligible() {
        return Vector.empty();
    }

    /**
     * The requests that make no need, because no role model in play serves them for their people.
     *
     * @return the requests that make no need, because no role model in play serves them for their people
     */
    @Value.Default
    public Seq<UnservedRequest> unservedRequests() {
        return Vector.empty();
    }

    /**
     * What the plan is worth: pins kept, the levels of the stack, the canonical level.
     *
     * @return what the plan is worth: pins kept, the levels of the stack, the canonical level
     */
    public abstract ObjectiveVector value();

    /**
     * The load of everybody who mentors or has a place or a stated time budget in use, in id order.
     *
     * @return the load of everybody who mentors or has a place or a stated time budget in use, in id order
     */
    public abstract Seq<MentorLoad> loads();

    /**
     * What the order of needs and score cost, for a stack that is one of the two presets.
     *
     * @return what the order of needs and score cost; none for another stack, and where pair rules leave the plan of the other order unproved
     */
    @Value.Default
    public Option<TradeOff> tradeOff() {
        return Option.none();
    }

    /**
     * How good the plan is known to be.
     *
     * @return whether it is proved best, or how far off it can be
     */
    public abstract PlanStatus status();

    /**
     * The proof of the status; it takes no part in the fingerprint, for the same plan may be proved by other prices.
     *
     * @return the proof, or none if the matcher gives none
     */
    @Value.Default
    @Value.Redacted
    public Option<Proof> proof() {
        return Option.none();
    }

    /**
     * The prices that prove the status, where they do without a split.
     *
     * @return the certificate; none if there is no proof or it has several cases
     */
    public final Option<Certificate> certificate() {
        return proof().flatMap(proof -> proof.fold(leaf -> Option.some(leaf.prices()), split -> Option.none()));
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMatchPlan.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMatchPlan.builder().from(this);
    }

    /**
     * The needs served.
     *
     * @return how many: one a directed pair, two a symmetric one
     */
    public final int needsServed() {
        return matches().map(match -> match.needs().size()).sum().intValue();
    }

    /**
     * The total score.
     *
     * @return points
     */
    public final long totalScore() {
        return matches().foldLeft(0L, (sum, match) -> Math.addExact(sum, match.score()));
    }

    /**
     * The people none of whose needs is served.
     *
     * @return the ids in order
     */
    public final SortedSet<ParticipantId> unmatchedPeople() {
        SortedSet<String> served = TreeSet.ofAll(matches().flatMap(Match::needs).map(NeedId::value));
        SortedSet<ParticipantId> people =
                TreeSet.ofAll(unmatched().map(each -> each.need().person()));
        SortedSet<ParticipantId> matched = TreeSet.ofAll(matches()
                .flatMap(match -> match.needs().size() == 2
                        ? Vector.of(match.pair().mentor(), match.pair().mentee())
                        : Vector.of(match.pair().mentee())));
        return served.isEmpty() ? people : people.removeAll(matched);
    }

    /**
     * The pairs a person stands in, on whichever side.
     *
     * @param person the person
     * @return the pairs, in the order of the plan
     */
    public final Seq<Match> matchesOf(ParticipantId person) {
        return matches()
                .filter(match -> match.pair().mentor().equals(person)
                        || match.pair().mentee().equals(person));
    }

    /**
     * The needs of a person that are not served.
     *
     * @param person the person
     * @return the needs with their reasons, in the order of the plan
     */
    public final Seq<Unmatched> unmatchedOf(ParticipantId person) {
        return unmatched().filter(each -> each.need().person().equals(person));
    }

    /**
     * A fingerprint of pairs, contributions, value, reasons and a status other than optimal: equal plans have equal fingerprints.
     *
     * @return 64 hexadecimal digits of SHA-256 over a canonical text
     */
    public final String fingerprint() {
        return Fingerprint.of(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("matches", matches());
        Require.noNulls("unmatched", unmatched());
        Require.noNulls("nearlyEligible", nearlyEligible());
        Require.noNulls("unservedRequests", unservedRequests());
        Require.noNulls("loads", loads());
        Require.noNulls("tradeOff", tradeOff());
        Require.noNulls("proof", proof());
    }

    /** Collects the parts of a {@link MatchPlan}; not thread-safe. */
    public sealed interface Builder permits ImmutableMatchPlan.Builder {
        /**
         * Sets the pairs, in the order of role models, then of the people's ids.
         *
         * @param matches the pairs, in the order of role models, then of the people's ids
         * @return this builder
         */
        Builder matches(Seq<Match> matches);

        /**
         * Sets the pairs, in the order of role models, then of the people's ids.
         *
         * @param matches the pairs, in the order of role models, then of the people's ids
         * @return this builder
         */
        default Builder matches(Match... matches) {
            return matches(Vector.of(matches));
        }

        /**
         * Sets the needs not served, each with its reason, in the order of the request's needs.
         *
         * @param unmatched the needs not served, each with its reason, in the order of the request's needs
         * @return this builder
         */
        Builder unmatched(Seq<Unmatched> unmatched);

        /**
         * Sets the needs not served, each with its reason, in the order of the request's needs.
         *
         * @param unmatched the needs not served, each with its reason, in the order of the request's needs
         * @return this builder
         */
        default Builder unmatched(Unmatched... unmatched) {
            return unmatched(Vector.of(unmatched));
        }

        /**
         * Sets the people for whom an implied request waits for confirmation.
         *
         * @param nearlyEligible the people for whom an implied request waits for confirmation
         * @return this builder
         */
        Builder nearlyEligible(Seq<NearlyEligible> nearlyEligible);

        /**
         * Sets the people for whom an implied request waits for confirmation.
         *
         * @param nearlyEligible the people for whom an implied request waits for confirmation
         * @return this builder
         */
        default Builder nearlyEligible(NearlyEligible... nearlyEligible) {
            return nearlyEligible(Vector.of(nearlyEligible));
        }

        /**
         * Sets the requests that make no need, because no role model in play serves them for their people.
         *
         * @param unservedRequests the requests that make no need, because no role model in play serves them for their people
         * @return this builder
         */
        Builder unservedRequests(Seq<UnservedRequest> unservedRequests);

        /**
         * Sets the requests that make no need, because no role model in play serves them for their people.
         *
         * @param unservedRequests the requests that make no need, because no role model in play serves them for their people
         * @return this builder
         */
        default Builder unservedRequests(UnservedRequest... unservedRequests) {
            return unservedRequests(Vector.of(unservedRequests));
        }

        /**
         * Sets what the plan is worth: pins kept, the levels of the stack, the canonical level.
         *
         * @param value what the plan is worth: pins kept, the levels of the stack, the canonical level
         * @return this builder
         */
        Builder value(ObjectiveVector value);

        /**
         * Sets the load of everybody with a place, in id order.
         *
         * @param loads the load of everybody with a place, in id order
         * @return this builder
         */
        Builder loads(Seq<MentorLoad> loads);

        /**
         * Sets the load of everybody with a place, in id order.
         *
         * @param loads the load of everybody with a place, in id order
         * @return this builder
         */
        default Builder loads(MentorLoad... loads) {
            return loads(Vector.of(loads));
        }

        /**
         * Sets what the order of needs and score cost, for a stack that is one of the two presets.
         *
         * @param tradeOff what the order of needs and score cost, for a stack that is one of the two presets
         * @return this builder
         */
        Builder tradeOff(Option<TradeOff> tradeOff);

        /**
         * Sets what the order of needs and score cost, for a stack that is one of the two presets.
         *
         * @param tradeOff what the order of needs and score cost, for a stack that is one of the two presets
         * @return this builder
         */
        default Builder tradeOff(TradeOff tradeOff) {
            return tradeOff(Option.some(tradeOff));
        }

        /**
         * Sets how good the plan is known to be.
         *
         * @param status how good the plan is known to be
         * @return this builder
         */
        Builder status(PlanStatus status);

        /**
         * Sets the proof of the status.
         *
         * @param proof the proof of the status
         * @return this builder
         */
        Builder proof(Option<Proof> proof);

        /**
         * Sets the proof of the status.
         *
         * @param proof the proof of the status
         * @return this builder
         */
        default Builder proof(Proof proof) {
            return proof(Option.some(proof));
        }

        /**
         * Sets prices as the whole proof of the status.
         *
         * @param certificate the prices
         * @return this builder
         */
        default Builder certificate(Certificate certificate) {
            return proof(new Proof.Leaf(certificate));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        MatchPlan build();
    }
}
