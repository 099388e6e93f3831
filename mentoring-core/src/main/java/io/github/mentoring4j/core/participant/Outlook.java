package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A person's stated interests, dislikes and values, as codes.
 *
 * No health, family or watch-list data, no gender, ethnicity or religion: there is no field for them.
 */
@Value.Immutable
public abstract sealed class Outlook permits ImmutableOutlook {
    Outlook() {}

    /**
     * The stated interests; none means that the list was not filled in.
     *
     * @return the stated interests; none means that the list was not filled in
     */
    @Value.Default
    public Option<SortedSet<String>> interests() {
        return Option.none();
    }

    /**
     * The stated dislikes; none means that the list was not filled in.
     *
     * @return the stated dislikes; none means that the list was not filled in
     */
    @Value.Default
    public Option<SortedSet<String>> dislikes() {
        return Option.none();
    }

    /**
     * The stated values; none means that the list was not filled in.
     *
     * @return the stated values; none means that the list was not filled in
     */
    @Value.Default
    public Option<SortedSet<String>> values() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableOutlook.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableOutlook.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("interests", interests());
        Require.noNulls("dislikes", dislikes());
        Require.noNulls("values", values());
    }

    /** Collects the parts of a {@link Outlook}; not thread-safe. */
    public sealed interface Builder permits ImmutableOutlook.Builder {
        /**
         * Sets the stated interests; none means that the list was not filled in.
         *
         * @param interests the stated interests; none means that the list was not filled in
         * @return this builder
         */
        Builder interests(Option<SortedSet<String>> interests);

        /**
         * Sets the stated interests; none means that the list was not filled in.
         *
         * @param interests the stated interests; none means that the list was not filled in
         * @return this builder
         */
        default Builder interests(SortedSet<String> interests) {
            return interests(Option.some(interests));
        }

        /**
         * Sets the stated interests; none means that the list was not filled in.
         *
         * @param interests the stated interests; none means that the list was not filled in
         * @return this builder
         */
        default Builder interests(String... interests) {
            return interests(Option.some(TreeSet.of(interests)));
        }

        /**
         * Sets the stated dislikes; none means that the list was not filled in.
         *
         * @param dislikes the stated dislikes; none means that the list was not filled in
         * @return this builder
         */
        Builder dislikes(Option<SortedSet<String>> dislikes);

        /**
         * Sets the stated dislikes; none means that the list was not filled in.
         *
         * @param dislikes the stated dislikes; none means that the list was not filled in
         * @return this builder
         */
        default Builder dislikes(SortedSet<String> dislikes) {
            return dislikes(Option.some(dislikes));
        }

        /**
         * Sets the stated dislikes; none means that the list was not filled in.
         *
         * @param dislikes the stated dislikes; none means that the list was not filled in
         * @return this builder
         */
        default Builder dislikes(String... dislikes) {
            return dislikes(Option.some(TreeSet.of(dislikes)));
        }

        /**
         * Sets the stated values; none means that the list was not filled in.
         *
         * @param values the stated values; none means that the list was not filled in
         * @return this builder
         */
        Builder values(Option<SortedSet<String>> values);

        /**
         * Sets the stated values; none means that the list was not filled in.
         *
         * @param values the stated values; none means that the list was not filled in
         * @return this builder
         */
        default Builder values(SortedSet<String> values) {
            return values(Option.some(values));
        }

        /**
         * Sets the stated values; none means that the list was not filled in.
         *
         * @param values the stated values; none means that the list was not filled in
         * @return this builder
         */
        default Builder values(String... values) {
            return values(Option.some(TreeSet.of(values)));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Outlook build();
    }
}
