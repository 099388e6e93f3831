package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A pupil's or student's course of study: year, marks and part in school life.
 *
 * A subject without an entry has no known mark. Counts are of the periods that the rules name: activities in 12 months,
 * achievements in 24 months, leadership roles now.
 */
@Value.Immutable
public abstract sealed class Schooling permits ImmutableSchooling {
    Schooling() {}

    /**
     * The year of study in school, 1 to 11 (класс).
     *
     * @return the year of study in school, 1 to 11 (класс)
     */
    @Value.Default
    public Option<Integer> gradeLevel() {
        return Option.none();
    }

    /**
     * The level of education, 1 to 5; where it is not given, {@link #level()} derives it from the year of study.
     *
     * @return the level of education, 1 to 5; where it is not given, {@link #level()} derives it from the year of study
     */
    @Value.Default
    public Option<Integer> educationLevel() {
        return Option.none();
    }

    /**
     * The mean of all marks, in hundredths of a mark.
     *
     * @return the mean of all marks, in hundredths of a mark
     */
    @Value.Default
    @Value.Redacted
    public Option<Integer> markMean() {
        return Option.none();
    }

    /**
     * The mark means by subject code.
     *
     * @return the mark means by subject code
     */
    @Value.Default
    @Value.Redacted
    public SortedMap<String, MarkMean> marks() {
        return TreeMap.empty();
    }

    /**
     * The period marks, 2 to 5, by subject code.
     *
     * @return the period marks, 2 to 5, by subject code
     */
    @Value.Default
    @Value.Redacted
    public SortedMap<String, Integer> periodMarks() {
        return TreeMap.empty();
    }

    /**
     * The recorded school-life activities of 12 months.
     *
     * @return the recorded school-life activities of 12 months
     */
    @Value.Default
    @Value.Redacted
    public Option<Integer> activities() {
        return Option.none();
    }

    /**
     * The leadership roles held now.
     *
     * @return the leadership roles held now
     */
    @Value.Default
    @Value.Redacted
    public Option<Integer> leadershipRoles() {
        return Option.none();
    }

    /**
     * The achievements of school level or above in 24 months.
     *
     * @return the achievements of school level or above in 24 months
     */
    @Value.Default
    @Value.Redacted
    public Option<Integer> achievements() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableSchooling.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableSchooling.builder().from(this);
    }

    /**
     * The level of education: 1 primary (years 1 to 4), 2 basic (5 to 9), 3 secondary (10 and 11), 4 vocational, 5 higher.
     *
     * @return the level as given, else as the year of study says, else none
     */
    public final Option<Integer> level() {
        return educationLevel().orElse(gradeLevel().map(grade -> grade <= 4 ? 1 : grade <= 9 ? 2 : 3));
    }

    /**
     * The same schooling without the subject means that rest on too few marks; such a mean counts as unknown.
     *
     * @param least the least number of marks that makes a mean known
     * @return the schooling with the means of at least that many marks
     */
    public final Schooling withMeansOfAtLeast(int least) {
        return toBuilder()
                .marks(marks().filterValues(mean -> mean.count() >= least))
                .build();
    }

    @Value.Check
    final void check() {
        Require.noNulls("gradeLevel", gradeLevel());
        Require.noNulls("educationLevel", educationLevel());
        Require.noNulls("markMean", markMean());
        Require.noNulls("marks", marks());
        Require.noNulls("periodMarks", periodMarks());
        Require.noNulls("activities", activities());
        Require.noNulls("leadershipRoles", leadershipRoles());
        Require.noNulls("achievements", achievements());
        gradeLevel().forEach(grade -> Require.that(grade >= 1 && grade <= 11, "gradeLevel", grade));
        educationLevel().forEach(level -> Require.that(level >= 1 && level <= 5, "educationLevel", level));
        markMean().forEach(mean -> Require.that(mean >= 100 && mean <= 500, "markMean", mean));
        periodMarks().forEach((subject, mark) -> Require.that(mark >= 1 && mark <= 5, "periodMarks", mark));
        Require.notNegative("activities", activities());
        Require.notNegative("leadershipRoles", leadershipRoles());
        Require.notNegative("achievements", achievements());
    }

    /** Collects the parts of a {@link Schooling}; not thread-safe. */
    public sealed interface Builder permits ImmutableSchooling.Builder {
        /**
         * Sets the year of study in school, 1 to 11 (класс).
         *
         * @param gradeLevel the year of study in school, 1 to 11 (класс)
         * @return this builder
         */
        Builder gradeLevel(Option<Integer> gradeLevel);

        /**
         * Sets the year of study in school, 1 to 11 (класс).
         *
         * @param gradeLevel the year of study in school, 1 to 11 (класс)
         * @return this builder
         */
        default Builder gradeLevel(int gradeLevel) {
            return gradeLevel(Option.some(gradeLevel));
        }

        /**
         * Sets the level of education, 1 to 5; where it is not given, {@link #level()} derives it from the year of study.
         *
         * @param educationLevel the level of education, 1 to 5; where it is not given, {@link #level()} derives it from the year of study
         * @return this builder
         */
        Builder educationLevel(Option<Integer> educationLevel);

        /**
         * Sets the level of education, 1 to 5; where it is not given, {@link #level()} derives it from the year of study.
         *
         * @param educationLevel the level of education, 1 to 5; where it is not given, {@link #level()} derives it from the year of study
         * @return this builder
         */
        default Builder educationLevel(int educationLevel) {
            return educationLevel(Option.some(educationLevel));
        }

        /**
         * Sets the mean of all marks, in hundredths of a mark.
         *
         * @param markMean the mean of all marks, in hundredths of a mark
         * @return this builder
         */
        Builder markMean(Option<Integer> markMean);

        /**
         * Sets the mean of all marks, in hundredths of a mark.
         *
         * @param markMean the mean of all marks, in hundredths of a mark
         * @return this builder
         */
        default Builder markMean(int markMean) {
            return markMean(Option.some(markMean));
        }

        /**
         * Sets the mark means by subject code.
         *
         * @param marks the mark means by subject code
         * @return this builder
         */
        Builder marks(SortedMap<String, MarkMean> marks);

        /**
         * Sets the period marks, 2 to 5, by subject code.
         *
         * @param periodMarks the period marks, 2 to 5, by subject code
         * @return this builder
         */
        Builder periodMarks(SortedMap<String, Integer> periodMarks);

        /**
         * Sets the recorded school-life activities of 12 months.
         *
         * @param activities the recorded school-life activities of 12 months
         * @return this builder
         */
        Builder activities(Option<Integer> activities);

        /**
         * Sets the recorded school-life activities of 12 months.
         *
         * @param activities the recorded school-life activities of 12 months
         * @return this builder
         */
        default Builder activities(int activities) {
            return activities(Option.some(activities));
        }

        /**
         * Sets the leadership roles held now.
         *
         * @param leadershipRoles the leadership roles held now
         * @return this builder
         */
        Builder leadershipRoles(Option<Integer> leadershipRoles);

        /**
         * Sets the leadership roles held now.
         *
         * @param leadershipRoles the leadership roles held now
         * @return this builder
         */
        default Builder leadershipRoles(int leadershipRoles) {
            return leadershipRoles(Option.some(leadershipRoles));
        }

        /**
         * Sets the achievements of school level or above in 24 months.
         *
         * @param achievements the achievements of school level or above in 24 months
         * @return this builder
         */
        Builder achievements(Option<Integer> achievements);

        /**
         * Sets the achievements of school level or above in 24 months.
         *
         * @param achievements the achievements of school level or above in 24 months
         * @return this builder
         */
        default Builder achievements(int achievements) {
            return achievements(Option.some(achievements));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Schooling build();
    }
}
