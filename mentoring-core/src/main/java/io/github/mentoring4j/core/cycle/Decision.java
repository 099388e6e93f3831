package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A management decision: an order or a resolution that is to be controlled.
 */
@Value.Immutable
public abstract sealed class Decision implements Artefact permits ImmutableDecision {
    Decision() {}

    /**
     * The id under which others refer to it.
     *
     * @return the id under which others refer to it
     */
    @Override
    public abstract String id();

    /**
     * What it says.
     *
     * @return what it says
     */
    @Value.Redacted
    public abstract Text text();

    /**
     * The number.
     *
     * @return the number
     */
    @Value.Default
    public Option<String> number() {
        return Option.none();
    }

    /**
     * The date.
     *
     * @return the date
     */
    @Value.Default
    public Option<LocalDate> date() {
        return Option.none();
    }

    /**
     * The day on which it is to be controlled.
     *
     * @return the day on which it is to be controlled
     */
    @Value.Default
    public Option<LocalDate> controlDate() {
        return Option.none();
    }

    /**
     * The day on which it was marked as controlled.
     *
     * @return the day on which it was marked as controlled
     */
    @Value.Default
    public Option<LocalDate> controlledOn() {
        return Option.none();
    }

    /**
     * The ids of the measures it decides on.
     *
     * @return the ids of the measures it decides on
     */
    @Value.Default
    public Seq<String> measures() {
        return Vector.empty();
    }

    /**
     * The ids of the recommendations it decides on.
     *
     * @return the ids of the recommendations it decides on
     */
    @Value.Default
    public Seq<String> recommendations() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableDecision.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableDecision.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.that(!id().isBlank(), "id", id());
        Require.noNulls("number", number());
        Require.noNulls("date", date());
        Require.noNulls("controlDate", controlDate());
        Require.noNulls("controlledOn", controlledOn());
        Require.noNulls("measures", measures());
        Require.noNulls("recommendations", recommendations());
    }

    /** Collects the parts of a {@link Decision}; not thread-safe. */
    public sealed interface Builder permits ImmutableDecision.Builder {
        /**
         * Sets the id under which others refer to it.
         *
         * @param id the id under which others refer to it
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets what it says.
         *
         * @param text what it says
         * @return this builder
         */
        Builder text(Text text);

        /**
         * Sets the number.
         *
         * @param number the number
         * @return this builder
         */
        Builder number(Option<String> number);

        /**
         * Sets the number.
         *
         * @param number the number
         * @return this builder
         */
        default Builder number(String number) {
            return number(Option.some(number));
        }

        /**
         * Sets the date.
         *
         * @param date the date
         * @return this builder
         */
        Builder date(Option<LocalDate> date);

        /**
         * Sets the date.
         *
         * @param date the date
         * @return this builder
         */
        default Builder date(LocalDate date) {
            return date(Option.some(date));
        }

        /**
         * Sets the day on which it is to be controlled.
         *
         * @param controlDate the day on which it is to be controlled
         * @return this builder
         */
        Builder controlDate(Option<LocalDate> controlDate);

        /**
         * Sets the day on which it is to be controlled.
         *
         * @param controlDate the day on which it is to be controlled
         * @return this builder
         */
        default Builder controlDate(LocalDate controlDate) {
            return controlDate(Option.some(controlDate));
        }

        /**
         * Sets the day on which it was marked as controlled.
         *
         * @param controlledOn the day on which it was marked as controlled
         * @return this builder
         */
        Builder controlledOn(Option<LocalDate> controlledOn);

        /**
         * Sets the day on which it was marked as controlled.
         *
         * @param controlledOn the day on which it was marked as controlled
         * @return this builder
         */
        default Builder controlledOn(LocalDate controlledOn) {
            return controlledOn(Option.some(controlledOn));
        }

        /**
         * Sets the ids of the measures it decides on.
         *
         * @param measures the ids of the measures it decides on
         * @return this builder
         */
        Builder measures(Seq<String> measures);

        /**
         * Sets the ids of the measures it decides on.
         *
         * @param measures the ids of the measures it decides on
         * @return this builder
         */
        default Builder measures(String... measures) {
            return measures(Vector.of(measures));
        }

        /**
         * Sets the ids of the recommendations it decides on.
         *
         * @param recommendations the ids of the recommendations it decides on
         * @return this builder
         */
        Builder recommendations(Seq<String> recommendations);

        /**
         * Sets the ids of the recommendations it decides on.
         *
         * @param recommendations the ids of the recommendations it decides on
         * @return this builder
         */
        default Builder recommendations(String... recommendations) {
            return recommendations(Vector.of(recommendations));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Decision build();
    }
}
