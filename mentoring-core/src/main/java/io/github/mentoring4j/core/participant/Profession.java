package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A working person's professional side: experience, category, public works.
 *
 * A stated map or set is complete: what it does not name is 0 or absent. Not stated is said by none.
 */
@Value.Immutable
public abstract sealed class Profession permits ImmutableProfession {
    Profession() {}

    /**
     * The full years of professional (for a teacher: teaching) experience.
     *
     * @return the full years of professional (for a teacher: teaching) experience
     */
    @Value.Default
    public Option<Integer> experienceYears() {
        return Option.none();
    }

    /**
     * The codes of the subjects taught.
     *
     * @return the codes of the subjects taught
     */
    @Value.Default
    public Option<SortedSet<String>> subjects() {
        return Option.none();
    }

    /**
     * The full years of experience by subject code.
     *
     * @return the full years of experience by subject code
     */
    @Value.Default
    public Option<SortedMap<String, Integer>> subjectExperience() {
        return Option.none();
    }

    /**
     * The years of study, 1 to 11, that the person teaches now.
     *
     * @return the years of study, 1 to 11, that the person teaches now
     */
    @Value.Default
    public Option<SortedSet<Integer>> taughtGrades() {
        return Option.none();
    }

    /**
     * The qualification category.
     *
     * @return the qualification category
     */
    @Value.Default
    public Option<Category> category() {
        return Option.none();
    }

    /**
     * The public professional works of 24 months: contest, article, method, webinar, open lesson.
     *
     * @return the public professional works of 24 months: contest, article, method, webinar, open lesson
     */
    @Value.Default
    public Option<Integer> publicWorks() {
        return Option.none();
    }

    /**
     * Whether the person leads a methodical association or teaching community now.
     *
     * @return whether the person leads a methodical association or teaching community now
     */
    @Value.Default
    public Option<Boolean> leadsAssociation() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableProfession.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableProfession.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("experienceYears", experienceYears());
        Require.noNulls("subjects", subjects());
        Require.noNulls("subjectExperience", subjectExperience());
        Require.noNulls("taughtGrades", taughtGrades());
        Require.noNulls("category", category());
        Require.noNulls("publicWorks", publicWorks());
        Require.noNulls("leadsAssociation", leadsAssociation());
        Require.notNegative("experienceYears", experienceYears());
        Require.notNegative("publicWorks", publicWorks());
        subjectExperience()
                .forEach(years ->
                        years.forEach((subject, count) -> Require.that(count >= 0, "subjectExperience", count)));
        taughtGrades()
                .forEach(grades ->
                        grades.forEach(grade -> Require.that(grade >= 1 && grade <= 11, "taughtGrades", grade)));
    }

    /** Collects the parts of a {@link Profession}; not thread-safe. */
    public sealed interface Builder permits ImmutableProfession.Builder {
        /**
         * Sets the full years of professional (for a teacher: teaching) experience.
         *
         * @param experienceYears the full years of professional (for a teacher: teaching) experience
         * @return this builder
         */
        Builder experienceYears(Option<Integer> experienceYears);

        /**
         * Sets the full years of professional (for a teacher: teaching) experience.
         *
         * @param experienceYears the full years of professional (for a teacher: teaching) experience
         * @return this builder
         */
        default Builder experienceYears(int experienceYears) {
            return experienceYears(Option.some(experienceYears));
        }

        /**
         * Sets the codes of the subjects taught.
         *
         * @param subjects the codes of the subjects taught
         * @return this builder
         */
        Builder subjects(Option<SortedSet<String>> subjects);

        /**
         * Sets the codes of the subjects taught.
         *
         * @param subjects the codes of the subjects taught
         * @return this builder
         */
        default Builder subjects(SortedSet<String> subjects) {
            return subjects(Option.some(subjects));
        }

        /**
         * Sets the codes of the subjects taught.
         *
         * @param subjects the codes of the subjects taught
         * @return this builder
         */
        default Builder subjects(String... subjects) {
            return subjects(Option.some(TreeSet.of(subjects)));
        }

        /**
         * Sets the full years of experience by subject code.
         *
         * @param subjectExperience the full years of experience by subject code
         * @return this builder
         */
        Builder subjectExperience(Option<SortedMap<String, Integer>> subjectExperience);

        /**
         * Sets the full years of experience by subject code.
         *
         * @param subjectExperience the full years of experience by subject code
         * @return this builder
         */
        default Builder subjectExperience(SortedMap<String, Integer> subjectExperience) {
            return subjectExperience(Option.some(subjectExperience));
        }

        /**
         * Sets the years of study, 1 to 11, that the person teaches now.
         *
         * @param taughtGrades the years of study, 1 to 11, that the person teaches now
         * @return this builder
         */
        Builder taughtGrades(Option<SortedSet<Integer>> taughtGrades);

        /**
         * Sets the years of study, 1 to 11, that the person teaches now.
         *
         * @param taughtGrades the years of study, 1 to 11, that the person teaches now
         * @return this builder
         */
        default Builder taughtGrades(SortedSet<Integer> taughtGrades) {
            return taughtGrades(Option.some(taughtGrades));
        }

        /**
         * Sets the years of study, 1 to 11, that the person teaches now.
         *
         * @param taughtGrades the years of study, 1 to 11, that the person teaches now
         * @return this builder
         */
        default Builder taughtGrades(Integer... taughtGrades) {
            return taughtGrades(Option.some(TreeSet.of(taughtGrades)));
        }

        /**
         * Sets the qualification category.
         *
         * @param category the qualification category
         * @return this builder
         */
        Builder category(Option<Category> category);

        /**
         * Sets the qualification category.
         *
         * @param category the qualification category
         * @return this builder
         */
        default Builder category(Category category) {
            return category(Option.some(category));
        }

        /**
         * Sets the public professional works of 24 months: contest, article, method, webinar, open lesson.
         *
         * @param publicWorks the public professional works of 24 months: contest, article, method, webinar, open lesson
         * @return this builder
         */
        Builder publicWorks(Option<Integer> publicWorks);

        /**
         * Sets the public professional works of 24 months: contest, article, method, webinar, open lesson.
         *
         * @param publicWorks the public professional works of 24 months: contest, article, method, webinar, open lesson
         * @return this builder
         */
        default Builder publicWorks(int publicWorks) {
            return publicWorks(Option.some(publicWorks));
        }

        /**
         * Sets whether the person leads a methodical association or teaching community now.
         *
         * @param leadsAssociation whether the person leads a methodical association or teaching community now
         * @return this builder
         */
        Builder leadsAssociation(Option<Boolean> leadsAssociation);

        /**
         * Sets whether the person leads a methodical association or teaching community now.
         *
         * @param leadsAssociation whether the person leads a methodical association or teaching community now
         * @return this builder
         */
        default Builder leadsAssociation(boolean leadsAssociation) {
            return leadsAssociation(Option.some(leadsAssociation));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Profession build();
    }
}
