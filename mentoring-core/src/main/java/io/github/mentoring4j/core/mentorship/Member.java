package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * One person of a mentorship: the seat held in it and what consents depend on. A text form shows id and seat only.
 */
@Value.Immutable
public abstract sealed class Member permits ImmutableMember {
    Member() {}

    /**
     * The id.
     *
     * @return the id
     */
    public abstract ParticipantId id();

    /**
     * The seat held in the mentorship.
     *
     * @return the seat held in the mentorship
     */
    public abstract Seat seat();

    /**
     * The kind of participant.
     *
     * @return the kind of participant
     */
    @Value.Redacted
    public abstract ParticipantKind kind();

    /**
     * The age in full years on the reference date of the programme.
     *
     * @return the age in full years on the reference date of the programme
     */
    @Value.Redacted
    @Value.Default
    public Option<Integer> age() {
        return Option.none();
    }

    /**
     * The consents given before the proposal.
     *
     * @return the consents given before the proposal
     */
    @Value.Redacted
    @Value.Default
    public Seq<Consent> consents() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMember.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMember.builder().from(this);
    }

    /**
     * A participant on a seat.
     *
     * @param participant the participant, with age and consents as on the day of the proposal
     * @param seat the seat
     * @return the member
     */
    public static Member of(Participant participant, Seat seat) {
        return builder()
                .id(participant.id())
                .seat(seat)
                .kind(participant.kind())
                .age(participant.age())
                .consents(participant.consents())
                .build();
    }

    /**
     * Tells whether the person is employed by the school.
     *
     * @return true for a teacher
     */
    public final boolean isEmployee() {
        return kind().equals(ParticipantKind.TEACHER);
    }

    /**
     * Tells whether mentoring lays further duties on an employee: one who mentors, or a partner.
     *
     * @return true for an employee who does not only receive help
     */
    public final boolean hasAssignment() {
        return isEmployee() && seat() != Seat.MENTEE;
    }

    /**
     * Tells whether the kind alone makes an adult.
     *
     * @return true for teachers, employers' people and parents
     */
    final boolean isAdultByKind() {
        return isEmployee() || kind().equals(ParticipantKind.EMPLOYER_STAFF) || kind().equals(ParticipantKind.PARENT);
    }

    /** The seats of a mentorship. */
    public enum Seat {
        /** Gives help. */
        MENTOR,
        /** Receives help. */
        MENTEE,
        /** Does both, as an equal of the other partners. */
        PARTNER
    }

    @Value.Check
    final void check() {
        Require.noNulls("age", age());
        Require.noNulls("consents", consents());
    }

    /** Collects the parts of a {@link Member}; not thread-safe. */
    public sealed interface Builder permits ImmutableMember.Builder {
        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        Builder id(ParticipantId id);

        /**
         * Sets the seat held in the mentorship.
         *
         * @param seat the seat held in the mentorship
         * @return this builder
         */
        Builder seat(Seat seat);

        /**
         * Sets the kind of participant.
         *
         * @param kind the kind of participant
         * @return this builder
         */
        Builder kind(ParticipantKind kind);

        /**
         * Sets the age in full years on the reference date of the programme.
         *
         * @param age the age in full years on the reference date of the programme
         * @return this builder
         */
        Builder age(Option<Integer> age);

        /**
         * Sets the age in full years on the reference date of the programme.
         *
         * @param age the age in full years on the reference date of the programme
         * @return this builder
         */
        default Builder age(Integer age) {
            return age(Option.some(age));
        }

        /**
         * Sets the consents given before the proposal.
         *
         * @param consents the consents given before the proposal
         * @return this builder
         */
        Builder consents(Seq<Consent> consents);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Member build();
    }
}
