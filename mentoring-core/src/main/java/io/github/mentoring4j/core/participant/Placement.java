package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * Where a person stands: organisation, post, and whom they lead or give marks to.
 */
@Value.Immutable
public abstract sealed class Placement permits ImmutablePlacement {
    Placement() {}

    /**
     * The code of the organisation.
     *
     * @return the code of the organisation
     */
    @Value.Default
    public Option<String> organisation() {
        return Option.none();
    }

    /**
     * The full months spent in it.
     *
     * @return the full months spent in it
     */
    @Value.Default
    public Option<Integer> monthsInOrganisation() {
        return Option.none();
    }

    /**
     * The code of the post held.
     *
     * @return the code of the post held
     */
    @Value.Default
    public Option<String> post() {
        return Option.none();
    }

    /**
     * The people this person is line manager of; none means unknown, empty means nobody.
     *
     * @return the people this person is line manager of; none means unknown, empty means nobody
     */
    @Value.Default
    public Option<SortedSet<ParticipantId>> manages() {
        return Option.none();
    }

    /**
     * The people this person gives marks to now; none means unknown, empty means nobody.
     *
     * @return the people this person gives marks to now; none means unknown, empty means nobody
     */
    @Value.Default
    public Option<SortedSet<ParticipantId>> teaches() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutablePlacement.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutablePlacement.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("organisation", organisation());
        Require.noNulls("monthsInOrganisation", monthsInOrganisation());
        Require.noNulls("post", post());
        Require.noNulls("manages", manages());
        Require.noNulls("teaches", teaches());
        Require.notNegative("monthsInOrganisation", monthsInOrganisation());
    }

    /** Collects the parts of a {@link Placement}; not thread-safe. */
    public sealed interface Builder permits ImmutablePlacement.Builder {
        /**
         * Sets the code of the organisation.
         *
         * @param organisation the code of the organisation
         * @return this builder
         */
        Builder organisation(Option<String> organisation);

        /**
         * Sets the code of the organisation.
         *
         * @param organisation the code of the organisation
         * @return this builder
         */
        default Builder organisation(String organisation) {
            return organisation(Option.some(organisation));
        }

        /**
         * Sets the full months spent in it.
         *
         * @param monthsInOrganisation the full months spent in it
         * @return this builder
         */
        Builder monthsInOrganisation(Option<Integer> monthsInOrganisation);

        /**
         * Sets the full months spent in it.
         *
         * @param monthsInOrganisation the full months spent in it
         * @return this builder
         */
        default Builder monthsInOrganisation(int monthsInOrganisation) {
            return monthsInOrganisation(Option.some(monthsInOrganisation));
        }

        /**
         * Sets the code of the post held.
         *
         * @param post the code of the post held
         * @return this builder
         */
        Builder post(Option<String> post);

        /**
         * Sets the code of the post held.
         *
         * @param post the code of the post held
         * @return this builder
         */
        default Builder post(String post) {
            return post(Option.some(post));
        }

        /**
         * Sets the people this person is line manager of; none means unknown, empty means nobody.
         *
         * @param manages the people this person is line manager of; none means unknown, empty means nobody
         * @return this builder
         */
        Builder manages(Option<SortedSet<ParticipantId>> manages);

        /**
         * Sets the people this person is line manager of; none means unknown, empty means nobody.
         *
         * @param manages the people this person is line manager of; none means unknown, empty means nobody
         * @return this builder
         */
        default Builder manages(SortedSet<ParticipantId> manages) {
            return manages(Option.some(manages));
        }

        /**
         * Sets the people this person is line manager of; none means unknown, empty means nobody.
         *
         * @param manages the people this person is line manager of; none means unknown, empty means nobody
         * @return this builder
         */
        default Builder manages(ParticipantId... manages) {
            return manages(Option.some(TreeSet.of(manages)));
        }

        /**
         * Sets the people this person gives marks to now; none means unknown, empty means nobody.
         *
         * @param teaches the people this person gives marks to now; none means unknown, empty means nobody
         * @return this builder
         */
        Builder teaches(Option<SortedSet<ParticipantId>> teaches);

        /**
         * Sets the people this person gives marks to now; none means unknown, empty means nobody.
         *
         * @param teaches the people this person gives marks to now; none means unknown, empty means nobody
         * @return this builder
         */
        default Builder teaches(SortedSet<ParticipantId> teaches) {
            return teaches(Option.some(teaches));
        }

        /**
         * Sets the people this person gives marks to now; none means unknown, empty means nobody.
         *
         * @param teaches the people this person gives marks to now; none means unknown, empty means nobody
         * @return this builder
         */
        default Builder teaches(ParticipantId... teaches) {
            return teaches(Option.some(TreeSet.of(teaches)));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Placement build();
    }
}
