package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Advice to somebody named (адресная рекомендация).
 */
@Value.Immutable
public abstract sealed class Recommendation implements Artefact permits ImmutableRecommendation {
    Recommendation() {}

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
     * The ids of the findings it answers.
     *
     * @return the ids of the findings it answers
     */
    @Value.Default
    public Seq<String> findings() {
        return Vector.empty();
    }

    /**
     * Whom it is addressed to.
     *
     * @return whom it is addressed to
     */
    @Value.Default
    public Option<Addressee> addressee() {
        return Option.none();
    }

    /**
     * The day it was given.
     *
     * @return the day it was given
     */
    @Value.Default
    public Option<LocalDate> issuedOn() {
        return Option.none();
    }

    /**
     * The day by which it is to be followed.
     *
     * @return the day by which it is to be followed
     */
    @Value.Default
    public Option<LocalDate> term() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableRecommendation.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableRecommendation.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.that(!id().isBlank(), "id", id());
        Require.noNulls("findings", findings());
        Require.noNulls("addressee", addressee());
        Require.noNulls("issuedOn", issuedOn());
        Require.noNulls("term", term());
    }

    /** Collects the parts of a {@link Recommendation}; not thread-safe. */
    public sealed interface Builder permits ImmutableRecommendation.Builder {
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
         * Sets the ids of the findings it answers.
         *
         * @param findings the ids of the findings it answers
         * @return this builder
         */
        Builder findings(Seq<String> findings);

        /**
         * Sets the ids of the findings it answers.
         *
         * @param findings the ids of the findings it answers
         * @return this builder
         */
        default Builder findings(String... findings) {
            return findings(Vector.of(findings));
        }

        /**
         * Sets whom it is addressed to.
         *
         * @param addressee whom it is addressed to
         * @return this builder
         */
        Builder addressee(Option<Addressee> addressee);

        /**
         * Sets whom it is addressed to.
         *
         * @param addressee whom it is addressed to
         * @return this builder
         */
        default Builder addressee(Addressee addressee) {
            return addressee(Option.some(addressee));
        }

        /**
         * Sets the day it was given.
         *
         * @param issuedOn the day it was given
         * @return this builder
         */
        Builder issuedOn(Option<LocalDate> issuedOn);

        /**
         * Sets the day it was given.
         *
         * @param issuedOn the day it was given
         * @return this builder
         */
        default Builder issuedOn(LocalDate issuedOn) {
            return issuedOn(Option.some(issuedOn));
        }

        /**
         * Sets the day by which it is to be followed.
         *
         * @param term the day by which it is to be followed
         * @return this builder
         */
        Builder term(Option<LocalDate> term);

        /**
         * Sets the day by which it is to be followed.
         *
         * @param term the day by which it is to be followed
         * @return this builder
         */
        default Builder term(LocalDate term) {
            return term(Option.some(term));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Recommendation build();
    }
}
