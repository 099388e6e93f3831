package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.core.rule.Contribution;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.Scoring;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/**
 * One pair of a plan, with what speaks for it.
 *
 * In a directed pair the mentor gives and the mentee's need is served; in a symmetric one the two stand in id order and both needs are.
 */
@Value.Immutable
public abstract sealed class Match permits ImmutableMatch {
    Match() {}

    /**
     * Role model and people.
     *
     * @return role model and people
     */
    public abstract PairRef pair();

    /**
     * The needs it serves: one, or two for a symmetric pair in the order of the people.
     *
     * @return the needs it serves: one, or two for a symmetric pair in the order of the people
     */
    public abstract Seq<NeedId> needs();

    /**
     * Whether a pin holds it.
     *
     * @return whether a pin holds it
     */
    @Value.Default
    public boolean pinned() {
        return false;
    }

    /**
     * Whether it stands in the incumbent plan.
     *
     * @return whether it stands in the incumbent plan
     */
    @Value.Default
    public boolean kept() {
        return false;
    }

    /**
     * What each criterion brings; their points add up to the score.
     *
     * @return what each criterion brings; their points add up to the score
     */
    public abstract Seq<Contribution> contributions();

    /**
     * The role model's notices that are not the case or not known, for the coordinator to look at.
     *
     * @return the role model's notices that are not the case or not known, for the coordinator to look at
     */
    @Value.Default
    public Seq<Finding> notices() {
        return Vector.empty();
    }

    /**
     * The rules that lack data and count as kept by a coordinator's decision, in rule order.
     *
     * @return the rules that lack data and count as kept by a coordinator's decision, in rule order
     */
    @Value.Default
    public Seq<Waiver> waived() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMatch.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMatch.builder().from(this);
    }

    /**
     * The score.
     *
     * @return the sum of the contributions, in points
     */
    public final long score() {
        return Scoring.score(contributions());
    }

    @Value.Check
    final void check() {
        Require.noNulls("needs", needs());
        Require.noNulls("contributions", contributions());
        Require.noNulls("notices", notices());
        Require.noNulls("waived", waived());
    }

    /** Collects the parts of a {@link Match}; not thread-safe. */
    public sealed interface Builder permits ImmutableMatch.Builder {
        /**
         * Sets role model and people.
         *
         * @param pair role model and people
         * @return this builder
         */
        Builder pair(PairRef pair);

        /**
         * Sets the needs it serves: one, or two for a symmetric pair in the order of the people.
         *
         * @param needs the needs it serves: one, or two for a symmetric pair in the order of the people
         * @return this builder
         */
        Builder needs(Seq<NeedId> needs);

        /**
         * Sets the needs it serves: one, or two for a symmetric pair in the order of the people.
         *
         * @param needs the needs it serves: one, or two for a symmetric pair in the order of the people
         * @return this builder
         */
        default Builder needs(NeedId... needs) {
            return needs(Vector.of(needs));
        }

        /**
         * Sets whether a pin holds it.
         *
         * @param pinned whether a pin holds it
         * @return this builder
         */
        Builder pinned(boolean pinned);

        /**
         * Sets whether it stands in the incumbent plan.
         *
         * @param kept whether it stands in the incumbent plan
         * @return this builder
         */
        Builder kept(boolean kept);

        /**
         * Sets what each criterion brings; their points add up to the score.
         *
         * @param contributions what each criterion brings; their points add up to the score
         * @return this builder
         */
        Builder contributions(Seq<Contribution> contributions);

        /**
         * Sets what each criterion brings; their points add up to the score.
         *
         * @param contributions what each criterion brings; their points add up to the score
         * @return this builder
         */
        default Builder contributions(Contribution... contributions) {
            return contributions(Vector.of(contributions));
        }

        /**
         * Sets the role model's notices that are not the case or not known, for the coordinator to look at.
         *
         * @param notices the role model's notices that are not the case or not known, for the coordinator to look at
         * @return this builder
         */
        Builder notices(Seq<Finding> notices);

        /**
         * Sets the role model's notices that are not the case or not known, for the coordinator to look at.
         *
         * @param notices the role model's notices that are not the case or not known, for the coordinator to look at
         * @return this builder
         */
        default Builder notices(Finding... notices) {
            return notices(Vector.of(notices));
        }

        /**
         * Sets the rules that lack data and count as kept by a coordinator's decision, in rule order.
         *
         * @param waived the rules that lack data and count as kept by a coordinator's decision, in rule order
         * @return this builder
         */
        Builder waived(Seq<Waiver> waived);

        /**
         * Sets the rules that lack data and count as kept by a coordinator's decision, in rule order.
         *
         * @param waived the rules that lack data and count as kept by a coordinator's decision, in rule order
         * @return this builder
         */
        default Builder waived(Waiver... waived) {
            return waived(Vector.of(waived));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Match build();
    }
}
