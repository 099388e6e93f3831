package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * What a person can do and wants to work on.
 *
 * A stated map or set is complete: what it does not name is 0 or absent. Not stated is said by none.
 */
@Value.Immutable
public abstract sealed class Skills permits ImmutableSkills {
    Skills() {}

    /**
     * The competence levels by topic code: 0 none, 1 basic, 2 confident, 3 can teach others.
     *
     * @return the competence levels by topic code: 0 none, 1 basic, 2 confident, 3 can teach others
     */
    @Value.Default
    public Option<SortedMap<String, Integer>> competences() {
        return Option.none();
    }

    /**
     * The codes of project or exchange topics.
     *
     * @return the codes of project or exchange topics
     */
    @Value.Default
    public Option<SortedSet<String>> topics() {
        return Option.none();
    }

    /**
     * The codes of profession fields.
     *
     * @return the codes of profession fields
     */
    @Value.Default
    public Option<SortedSet<String>> fields() {
        return Option.none();
    }

    /**
     * The number of finished projects.
     *
     * @return the number of finished projects
     */
    @Value.Default
    public Option<Integer> finishedProjects() {
        return Option.none();
    }

    /**
     * Whether the person has an idea for a project of their own.
     *
     * @return whether the person has an idea for a project of their own
     */
    @Value.Default
    public Option<Boolean> ownIdea() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableSkills.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableSkills.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("competences", competences());
        Require.noNulls("topics", topics());
        Require.noNulls("fields", fields());
        Require.noNulls("finishedProjects", finishedProjects());
        Require.noNulls("ownIdea", ownIdea());
        competences()
                .forEach(levels ->
                        levels.forEach((topic, level) -> Require.that(level >= 0 && level <= 3, "competences", level)));
        Require.notNegative("finishedProjects", finishedProjects());
    }

    /** Collects the parts of a {@link Skills}; not thread-safe. */
    public sealed interface Builder permits ImmutableSkills.Builder {
        /**
         * Sets the competence levels by topic code: 0 none, 1 basic, 2 confident, 3 can teach others.
         *
         * @param competences the competence levels by topic code: 0 none, 1 basic, 2 confident, 3 can teach others
         * @return this builder
         */
        Builder competences(Option<SortedMap<String, Integer>> competences);

        /**
         * Sets the competence levels by topic code: 0 none, 1 basic, 2 confident, 3 can teach others.
         *
         * @param competences the competence levels by topic code: 0 none, 1 basic, 2 confident, 3 can teach others
         * @return this builder
         */
        default Builder competences(SortedMap<String, Integer> competences) {
            return competences(Option.some(competences));
        }

        /**
         * Sets the codes of project or exchange topics.
         *
         * @param topics the codes of project or exchange topics
         * @return this builder
         */
        Builder topics(Option<SortedSet<String>> topics);

        /**
         * Sets the codes of project or exchange topics.
         *
         * @param topics the codes of project or exchange topics
         * @return this builder
         */
        default Builder topics(SortedSet<String> topics) {
            return topics(Option.some(topics));
        }

        /**
         * Sets the codes of project or exchange topics.
         *
         * @param topics the codes of project or exchange topics
         * @return this builder
         */
        default Builder topics(String... topics) {
            return topics(Option.some(TreeSet.of(topics)));
        }

        /**
         * Sets the codes of profession fields.
         *
         * @param fields the codes of profession fields
         * @return this builder
         */
        Builder fields(Option<SortedSet<String>> fields);

        /**
         * Sets the codes of profession fields.
         *
         * @param fields the codes of profession fields
         * @return this builder
         */
        default Builder fields(SortedSet<String> fields) {
            return fields(Option.some(fields));
        }

        /**
         * Sets the codes of profession fields.
         *
         * @param fields the codes of profession fields
         * @return this builder
         */
        default Builder fields(String... fields) {
            return fields(Option.some(TreeSet.of(fields)));
        }

        /**
         * Sets the number of finished projects.
         *
         * @param finishedProjects the number of finished projects
         * @return this builder
         */
        Builder finishedProjects(Option<Integer> finishedProjects);

        /**
         * Sets the number of finished projects.
         *
         * @param finishedProjects the number of finished projects
         * @return this builder
         */
        default Builder finishedProjects(int finishedProjects) {
            return finishedProjects(Option.some(finishedProjects));
        }

        /**
         * Sets whether the person has an idea for a project of their own.
         *
         * @param ownIdea whether the person has an idea for a project of their own
         * @return this builder
         */
        Builder ownIdea(Option<Boolean> ownIdea);

        /**
         * Sets whether the person has an idea for a project of their own.
         *
         * @param ownIdea whether the person has an idea for a project of their own
         * @return this builder
         */
        default Builder ownIdea(boolean ownIdea) {
            return ownIdea(Option.some(ownIdea));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Skills build();
    }
}
