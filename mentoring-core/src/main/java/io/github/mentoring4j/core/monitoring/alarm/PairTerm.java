package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.mentorship.MentoringKind;
import io.github.mentoring4j.core.mentorship.Term;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The dates of a pair and the rules of term it lives by.
 */
@Value.Immutable
public abstract sealed class PairTerm permits ImmutablePairTerm {
    PairTerm() {}

    /**
     * The day of approval, from which it is active; none before.
     *
     * @return the day of approval, from which it is active; none before
     */
    @Value.Default
    public Option<LocalDate> approved() {
        return Option.none();
    }

    /**
     * The planned term; none if there is none.
     *
     * @return the planned term; none if there is none
     */
    @Value.Default
    public Option<Term> planned() {
        return Option.none();
    }

    /**
     * The day of closure; none while it goes on.
     *
     * @return the day of closure; none while it goes on
     */
    @Value.Default
    public Option<LocalDate> closed() {
        return Option.none();
    }

    /**
     * The pauses, the last perhaps still going on; in them no meeting is expected.
     *
     * @return the pauses, the last perhaps still going on; in them no meeting is expected
     */
    @Value.Default
    public Seq<Term> pauses() {
        return Vector.empty();
    }

    /**
     * The day of the notice before closure; none if none was given.
     *
     * @return the day of the notice before closure; none if none was given
     */
    @Value.Default
    public Option<LocalDate> noticeGiven() {
        return Option.none();
    }

    /**
     * Whether the closure had to be announced.
     *
     * @return whether the closure had to be announced
     */
    @Value.Default
    public boolean noticeDue() {
        return false;
    }

    /**
     * How often meetings are expected; regularly unless set.
     *
     * @return how often meetings are expected; regularly unless set
     */
    @Value.Default
    public MentoringKind.Pace pace() {
        return MentoringKind.Pace.FULL;
    }

    /**
     * Whether the terms for staff bind.
     *
     * @return whether the terms for staff bind
     */
    @Value.Default
    public boolean staff() {
        return false;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutablePairTerm.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutablePairTerm.builder().from(this);
    }

    /**
     * Tells whether the pair is active on a day.
     *
     * @param day the day
     * @return true from approval on until the day before closure
     */
    public final boolean isActive(LocalDate day) {
        return approved().exists(start -> !start.isAfter(day)) && !closed().exists(end -> !end.isAfter(day));
    }

    /** Tells whether meetings are expected every so many days. */
    final boolean isRegular() {
        return pace() == MentoringKind.Pace.FULL || pace() == MentoringKind.Pace.GOALS;
    }

    @Value.Check
    final void check() {
        Require.noNulls("approved", approved());
        Require.noNulls("planned", planned());
        Require.noNulls("closed", closed());
        Require.noNulls("pauses", pauses());
        Require.noNulls("noticeGiven", noticeGiven());
    }

    /** Collects the parts of {@link PairTerm}; not thread-safe. */
    public sealed interface Builder permits ImmutablePairTerm.Builder {
        /**
         * Sets the day of approval, from which it is active; none before.
         *
         * @param approved the day of approval, from which it is active; none before
         * @return this builder
         */
        Builder approved(Option<LocalDate> approved);

        /**
         * Sets the planned term; none if there is none.
         *
         * @param planned the planned term; none if there is none
         * @return this builder
         */
        Builder planned(Option<Term> planned);

        /**
         * Sets the day of closure; none while it goes on.
         *
         * @param closed the day of closure; none while it goes on
         * @return this builder
         */
        Builder closed(Option<LocalDate> closed);

        /**
         * Sets the pauses, the last perhaps still going on; in them no meeting is expected.
         *
         * @param pauses the pauses, the last perhaps still going on; in them no meeting is expected
         * @return this builder
         */
        Builder pauses(Seq<Term> pauses);

        /**
         * Sets the day of the notice before closure; none if none was given.
         *
         * @param noticeGiven the day of the notice before closure; none if none was given
         * @return this builder
         */
        Builder noticeGiven(Option<LocalDate> noticeGiven);

        /**
         * Sets whether the closure had to be announced.
         *
         * @param noticeDue whether the closure had to be announced
         * @return this builder
         */
        Builder noticeDue(boolean noticeDue);

        /**
         * Sets how often meetings are expected; regularly unless set.
         *
         * @param pace how often meetings are expected; regularly unless set
         * @return this builder
         */
        Builder pace(MentoringKind.Pace pace);

        /**
         * Sets whether the terms for staff bind.
         *
         * @param staff whether the terms for staff bind
         * @return this builder
         */
        Builder staff(boolean staff);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        PairTerm build();
    }
}
