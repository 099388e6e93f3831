package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A consent: who gave it, to what, and for how long.
 */
@Value.Immutable
public abstract sealed class Consent permits ImmutableConsent {
    Consent() {}

    /**
     * What it is given to.
     *
     * @return what it is given to
     */
    public abstract ConsentKind kind();

    /**
     * Who gave it.
     *
     * @return who gave it
     */
    @Value.Default
    @Value.Redacted
    public Consent.Giver givenBy() {
        return Giver.SELF;
    }

    /**
     * The first day it holds.
     *
     * @return the first day it holds
     */
    @Value.Redacted
    public abstract LocalDate givenOn();

    /**
     * The last day it holds.
     *
     * @return the last day it holds
     */
    @Value.Default
    @Value.Redacted
    public Option<LocalDate> validUntil() {
        return Option.none();
    }

    /**
     * The day it was withdrawn; from then on it does not hold.
     *
     * @return the day it was withdrawn; from then on it does not hold
     */
    @Value.Default
    @Value.Redacted
    public Option<LocalDate> withdrawnOn() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableConsent.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableConsent.builder().from(this);
    }

    /**
     * Tells whether the consent holds on a day.
     *
     * @param day the day
     * @return true from the first to the last day, unless withdrawn on or before the day
     */
    public final boolean holdsOn(LocalDate day) {
        return !day.isBefore(givenOn())
                && validUntil().forAll(last -> !day.isAfter(last))
                && withdrawnOn().forAll(day::isBefore);
    }

    /** Who can give a consent. */
    public enum Giver {
        /** The participant. */
        SELF,
        /** A legal representative (законный представитель) of a minor. */
        GUARDIAN
    }

    @Value.Check
    final void check() {
        Require.noNulls("validUntil", validUntil());
        Require.noNulls("withdrawnOn", withdrawnOn());
        validUntil().forEach(last -> Require.that(!last.isBefore(givenOn()), "validUntil", last));
    }

    /** Collects the parts of a {@link Consent}; not thread-safe. */
    public sealed interface Builder permits ImmutableConsent.Builder {
        /**
         * Sets what it is given to.
         *
         * @param kind what it is given to
         * @return this builder
         */
        Builder kind(ConsentKind kind);

        /**
         * Sets who gave it.
         *
         * @param givenBy who gave it
         * @return this builder
         */
        Builder givenBy(Consent.Giver givenBy);

        /**
         * Sets the first day it holds.
         *
         * @param givenOn the first day it holds
         * @return this builder
         */
        Builder givenOn(LocalDate givenOn);

        /**
         * Sets the last day it holds.
         *
         * @param validUntil the last day it holds
         * @return this builder
         */
        Builder validUntil(Option<LocalDate> validUntil);

        /**
         * Sets the last day it holds.
         *
         * @param validUntil the last day it holds
         * @return this builder
         */
        default Builder validUntil(LocalDate validUntil) {
            return validUntil(Option.some(validUntil));
        }

        /**
         * Sets the day it was withdrawn; from then on it does not hold.
         *
         * @param withdrawnOn the day it was withdrawn; from then on it does not hold
         * @return this builder
         */
        Builder withdrawnOn(Option<LocalDate> withdrawnOn);

        /**
         * Sets the day it was withdrawn; from then on it does not hold.
         *
         * @param withdrawnOn the day it was withdrawn; from then on it does not hold
         * @return this builder
         */
        default Builder withdrawnOn(LocalDate withdrawnOn) {
            return withdrawnOn(Option.some(withdrawnOn));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Consent build();
    }
}
