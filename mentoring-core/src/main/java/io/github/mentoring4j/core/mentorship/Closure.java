package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How a mentorship ends: why, on whose initiative, with what notice and what feedback.
 *
 * <p>A text form shows neither the cause nor the feedback.
 */
@Value.Immutable
public abstract sealed class Closure permits ImmutableClosure {
    Closure() {}

    /**
     * Why it ends.
     *
     * @return why it ends
     */
    public abstract ClosureReason reason();

    /**
     * On whose initiative it ends.
     *
     * @return on whose initiative it ends
     */
    public abstract Closure.Initiator initiator();

    /**
     * The day on which notice was given.
     *
     * @return the day on which notice was given
     */
    @Value.Default
    public Option<LocalDate> noticeOn() {
        return Option.none();
    }

    /**
     * Whether the cause lay in the relation, for reasons that ask.
     *
     * @return whether the cause lay in the relation, for reasons that ask
     */
    @Value.Redacted
    @Value.Default
    public boolean causedByRelation() {
        return false;
    }

    /**
     * The exit feedback, one entry a person.
     *
     * @return the exit feedback, one entry a person
     */
    @Value.Redacted
    @Value.Default
    public Seq<ExitFeedback> feedback() {
        return Vector.empty();
    }

    /**
     * The day on which the coordinator asks again.
     *
     * @return the day on which the coordinator asks again
     */
    @Value.Default
    public Option<LocalDate> followUpOn() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableClosure.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableClosure.builder().from(this);
    }

    /** The code of the reason for a plan that was done. */
    public static final String COMPLETED = "COMPLETED";

    /** The code of the reason for a refusal after the trial meeting. */
    public static final String TRIAL_DECLINED = "TRIAL_DECLINED";

    /** The code of the reason for a withdrawn consent. */
    public static final String CONSENT_WITHDRAWN = "CONSENT_WITHDRAWN";

    /**
     * Tells whether this is a matter of safety, which ends a mentorship from any state at once.
     *
     * @return true if the reason bars the people for good
     */
    public final boolean isSafeguarding() {
        return reason().bar() == ClosureReason.Bar.FOR_GOOD;
    }

    /** Who can end a mentorship. */
    public enum Initiator {
        /** The mentor. */
        MENTOR,
        /** The mentee. */
        MENTEE,
        /** A legal representative. */
        GUARDIAN,
        /** One of two equals. */
        PARTNER,
        /** Everybody in it. */
        ALL,
        /** The programme coordinator. */
        COORDINATOR,
        /** The employer. */
        EMPLOYER
    }

    @Value.Check
    final void check() {
        Require.noNulls("noticeOn", noticeOn());
        Require.noNulls("feedback", feedback());
        Require.noNulls("followUpOn", followUpOn());
        Require.that(
                feedback().map(ExitFeedback::person).distinct().size()
                        == feedback().size(),
                "feedback",
                feedback().size());
    }

    /** Collects the parts of a {@link Closure}; not thread-safe. */
    public sealed interface Builder permits ImmutableClosure.Builder {
        /**
         * Sets why it ends.
         *
         * @param reason why it ends
         * @return this builder
         */
        Builder reason(ClosureReason reason);

        /**
         * Sets on whose initiative it ends.
         *
         * @param initiator on whose initiative it ends
         * @return this builder
         */
        Builder initiator(Closure.Initiator initiator);

        /**
         * Sets the day on which notice was given.
         *
         * @param noticeOn the day on which notice was given
         * @return this builder
         */
        Builder noticeOn(Option<LocalDate> noticeOn);

        /**
         * Sets the day on which notice was given.
         *
         * @param noticeOn the day on which notice was given
         * @return this builder
         */
        default Builder noticeOn(LocalDate noticeOn) {
            return noticeOn(Option.some(noticeOn));
        }

        /**
         * Sets whether the cause lay in the relation, for reasons that ask.
         *
         * @param causedByRelation whether the cause lay in the relation, for reasons that ask
         * @return this builder
         */
        Builder causedByRelation(boolean causedByRelation);

        /**
         * Sets the exit feedback, one entry a person.
         *
         * @param feedback the exit feedback, one entry a person
         * @return this builder
         */
        Builder feedback(Seq<ExitFeedback> feedback);

        /**
         * Sets the day on which the coordinator asks again.
         *
         * @param followUpOn the day on which the coordinator asks again
         * @return this builder
         */
        Builder followUpOn(Option<LocalDate> followUpOn);

        /**
         * Sets the day on which the coordinator asks again.
         *
         * @param followUpOn the day on which the coordinator asks again
         * @return this builder
         */
        default Builder followUpOn(LocalDate followUpOn) {
            return followUpOn(Option.some(followUpOn));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Closure build();
    }
}
