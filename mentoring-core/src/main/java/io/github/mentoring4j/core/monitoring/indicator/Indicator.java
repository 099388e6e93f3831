package io.github.mentoring4j.core.monitoring.indicator;

import io.github.mentoring4j.core.monitoring.Circle;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/**
 * What is measured of a person: its unit, its range and which way is better.
 *
 * A value is a whole number in steps of ten to the power of minus {@link #decimals()}: a mark mean of 4.25 is 425 with two decimals. A
 * yes-or-no indicator takes 0 and 1.
 */
@Value.Immutable
public abstract sealed class Indicator permits ImmutableIndicator {
    Indicator() {}

    /**
     * The stable code.
     *
     * @return the stable code
     */
    public abstract String code();

    /**
     * The name in both languages.
     *
     * @return the name in both languages
     */
    public abstract Text name();

    /**
     * The unit in which a group's figure is shown: persons, count, mark.
     *
     * @return the unit in which a group's figure is shown: persons, count, mark
     */
    public abstract Text unit();

    /**
     * Which way is better.
     *
     * @return which way is better
     */
    public abstract Direction betterWhen();

    /**
     * How values of people are put together.
     *
     * @return how values of people are put together
     */
    public abstract Indicator.Kind kind();

    /**
     * The digits after the mark that a value's whole number stands for, 0 to 6; 0 unless set.
     *
     * @return the digits after the mark that a value's whole number stands for, 0 to 6; 0 unless set
     */
    @Value.Default
    public int decimals() {
        return 0;
    }

    /**
     * The least value that can be; 0 unless set.
     *
     * @return the least value that can be; 0 unless set
     */
    @Value.Default
    public long least() {
        return 0L;
    }

    /**
     * The greatest value that can be; 1 for yes or no, else without a bound of its own.
     *
     * @return the greatest value that can be; 1 for yes or no, else without a bound of its own
     */
    @Value.Default
    public long most() {
        return kind() == Kind.YES_NO ? 1 : Integer.MAX_VALUE;
    }

    /**
     * The codes of the forms that use it; empty for all of them.
     *
     * @return the codes of the forms that use it; empty for all of them
     */
    @Value.Default
    public Seq<String> forms() {
        return Vector.empty();
    }

    /**
     * What its place in the catalogue rests on.
     *
     * @return what its place in the catalogue rests on
     */
    @Value.Default
    public Standing standing() {
        return Standing.DEFAULT;
    }

    /**
     * Where it comes from.
     *
     * @return where it comes from
     */
    @Value.Default
    public String source() {
        return "default, overridable";
    }

    /**
     * Who may see the value of one person; the coordinator unless set. Where it is nobody, values are shown of groups only, and never of
     * fewer people than the settings of a comparison allow.
     *
     * @return who may see the value of one person
     */
    @Value.Default
    public Circle byPerson() {
        return Circle.COORDINATOR;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableIndicator.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableIndicator.builder().from(this);
    }

    /**
     * Tells whether a form uses this indicator.
     *
     * @param form the code of a form
     * @return true if the form is listed or no form is
     */
    public final boolean isUsedBy(String form) {
        return forms().isEmpty() || forms().contains(form);
    }

    /** How the values of people become the figure of a group. */
    public enum Kind {
        /** 0 or 1 a person; a group's figure is the number of people with 1. */
        YES_NO,
        /** A number of things a person; a group's figure is their total. */
        COUNT,
        /** A quantity such as a mean or a rating; a group's figure is the mean over people. */
        QUANTITY
    }

    @Value.Check
    final void check() {
        Require.that(!code().isBlank(), "code", code());
        Require.that(decimals() >= 0 && decimals() <= 6, "decimals", decimals());
        Require.that(least() <= most(), "least", least());
        Require.that(kind() == Kind.QUANTITY || decimals() == 0, "decimals", decimals());
        Require.noNulls("forms", forms());
    }

    /** Collects the parts of {@link Indicator}; not thread-safe. */
    public sealed interface Builder permits ImmutableIndicator.Builder {
        /**
         * Sets the stable code.
         *
         * @param code the stable code
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the name in both languages.
         *
         * @param name the name in both languages
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Sets the unit in which a group's figure is shown: persons, count, mark.
         *
         * @param unit the unit in which a group's figure is shown: persons, count, mark
         * @return this builder
         */
        Builder unit(Text unit);

        /**
         * Sets which way is better.
         *
         * @param betterWhen which way is better
         * @return this builder
         */
        Builder betterWhen(Direction betterWhen);

        /**
         * Sets how values of people are put together.
         *
         * @param kind how values of people are put together
         * @return this builder
         */
        Builder kind(Indicator.Kind kind);

        /**
         * Sets the digits after the mark that a value's whole number stands for, 0 to 6; 0 unless set.
         *
         * @param decimals the digits after the mark that a value's whole number stands for, 0 to 6; 0 unless set
         * @return this builder
         */
        Builder decimals(int decimals);

        /**
         * Sets the least value that can be; 0 unless set.
         *
         * @param least the least value that can be; 0 unless set
         * @return this builder
         */
        Builder least(long least);

        /**
         * Sets the greatest value that can be; 1 for yes or no, else without a bound of its own.
         *
         * @param most the greatest value that can be; 1 for yes or no, else without a bound of its own
         * @return this builder
         */
        Builder most(long most);

        /**
         * Sets the codes of the forms that use it; empty for all of them.
         *
         * @param forms the codes of the forms that use it; empty for all of them
         * @return this builder
         */
        Builder forms(Seq<String> forms);

        /**
         * Sets what its place in the catalogue rests on.
         *
         * @param standing what its place in the catalogue rests on
         * @return this builder
         */
        Builder standing(Standing standing);

        /**
         * Sets where it comes from.
         *
         * @param source where it comes from
         * @return this builder
         */
        Builder source(String source);

        /**
         * Sets who may see the value of one person.
         *
         * @param byPerson who may see the value of one person
         * @return this builder
         */
        Builder byPerson(Circle byPerson);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Indicator build();
    }
}
