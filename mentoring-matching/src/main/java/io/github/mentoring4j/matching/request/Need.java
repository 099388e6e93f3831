package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/**
 * What a person wants to be matched for: a person, the role models that would serve, the requests carried, and how urgent it is.
 *
 * A pair serves each need at most once: a directed pair serves one, a peer pair two.
 */
@Value.Immutable
public abstract sealed class Need permits ImmutableNeed {
    Need() {}

    /**
     * The id.
     *
     * @return the id
     */
    public abstract NeedId id();

    /**
     * Whose need.
     *
     * @return whose need
     */
    public abstract ParticipantId person();

    /**
     * What it waits for.
     *
     * @return what it waits for
     */
    public abstract NeedKind kind();

    /**
     * The codes of the role models that serve it, in catalogue order.
     *
     * @return the codes of the role models that serve it, in catalogue order
     */
    public abstract Seq<String> roleModels();

    /**
     * The requests it carries.
     *
     * @return the requests it carries
     */
    @Value.Redacted
    public abstract Seq<MenteeRequest> requests();

    /**
     * The priority tier, 0 (most urgent) or more.
     *
     * @return the priority tier, 0 (most urgent) or more
     */
    @Value.Default
    public int tier() {
        return 0;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableNeed.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableNeed.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("roleModels", roleModels());
        Require.noNulls("requests", requests());
        Require.that(tier() >= 0, "tier", tier());
    }

    /** Collects the parts of a {@link Need}; not thread-safe. */
    public sealed interface Builder permits ImmutableNeed.Builder {
        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        Builder id(NeedId id);

        /**
         * Sets whose need.
         *
         * @param person whose need
         * @return this builder
         */
        Builder person(ParticipantId person);

        /**
         * Sets what it waits for.
         *
         * @param kind what it waits for
         * @return this builder
         */
        Builder kind(NeedKind kind);

        /**
         * Sets the codes of the role models that serve it, in catalogue order.
         *
         * @param roleModels the codes of the role models that serve it, in catalogue order
         * @return this builder
         */
        Builder roleModels(Seq<String> roleModels);

        /**
         * Sets the codes of the role models that serve it, in catalogue order.
         *
         * @param roleModels the codes of the role models that serve it, in catalogue order
         * @return this builder
         */
        default Builder roleModels(String... roleModels) {
            return roleModels(Vector.of(roleModels));
        }

        /**
         * Sets the requests it carries.
         *
         * @param requests the requests it carries
         * @return this builder
         */
        Builder requests(Seq<MenteeRequest> requests);

        /**
         * Sets the requests it carries.
         *
         * @param requests the requests it carries
         * @return this builder
         */
        default Builder requests(MenteeRequest... requests) {
            return requests(Vector.of(requests));
        }

        /**
         * Sets the priority tier, 0 (most urgent) or more.
         *
         * @param tier the priority tier, 0 (most urgent) or more
         * @return this builder
         */
        Builder tier(int tier);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Need build();
    }
}
