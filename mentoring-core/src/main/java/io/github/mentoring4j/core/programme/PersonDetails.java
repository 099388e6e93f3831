package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What identifies a person: an argument of the functions that print registers and documents, and of nothing else.
 *
 * <p>Everything but the id is left out of {@code toString}.
 */
@Value.Immutable
public abstract sealed class PersonDetails permits ImmutablePersonDetails {
    PersonDetails() {}

    /**
     * The id of the participant.
     *
     * @return the id of the participant
     */
    public abstract ParticipantId id();

    /**
     * The full name.
     *
     * @return the full name
     */
    @Value.Redacted
    public abstract String fullName();

    /**
     * Telephone numbers and addresses.
     *
     * @return telephone numbers and addresses
     */
    @Value.Redacted
    @Value.Default
    public Seq<String> contacts() {
        return Vector.empty();
    }

    /**
     * Name and contacts of the legal representative of a minor.
     *
     * @return name and contacts of the legal representative of a minor
     */
    @Value.Redacted
    @Value.Default
    public Seq<String> guardian() {
        return Vector.empty();
    }

    /**
     * The date of birth.
     *
     * @return the date of birth
     */
    @Value.Redacted
    @Value.Default
    public Option<LocalDate> birthDate() {
        return Option.none();
    }

    /**
     * The year of birth, where no date of birth is known.
     *
     * @return the year of birth, where no date of birth is known
     */
    @Value.Redacted
    @Value.Default
    public Option<Integer> birthYear() {
        return Option.none();
    }

    /**
     * The place of work or study.
     *
     * @return the place of work or study
     */
    @Value.Redacted
    @Value.Default
    public Option<String> place() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutablePersonDetails.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutablePersonDetails.builder().from(this);
    }

    /**
     * The year of birth: of the date of birth if there is one, else as stated.
     *
     * @return the year, or none
     */
    public final Option<Integer> yearOfBirth() {
        return birthDate().map(LocalDate::getYear).orElse(birthYear());
    }

    @Value.Check
    final void checkParts() {
        Require.that(!fullName().isBlank(), "fullName", fullName());
        Require.noNulls("contacts", contacts());
        Require.noNulls("guardian", guardian());
        Require.noNulls("birthDate", birthDate());
        Require.noNulls("birthYear", birthYear());
        Require.noNulls("place", place());
    }

    /** Collects the parts of a {@link PersonDetails}; not thread-safe. */
    public sealed interface Builder permits ImmutablePersonDetails.Builder {
        /**
         * Sets the id of the participant.
         *
         * @param id the id of the participant
         * @return this builder
         */
        Builder id(ParticipantId id);

        /**
         * Sets the full name.
         *
         * @param fullName the full name
         * @return this builder
         */
        Builder fullName(String fullName);

        /**
         * Sets telephone numbers and addresses.
         *
         * @param contacts telephone numbers and addresses
         * @return this builder
         */
        Builder contacts(Seq<String> contacts);

        /**
         * Sets telephone numbers and addresses.
         *
         * @param contacts telephone numbers and addresses
         * @return this builder
         */
        default Builder contacts(String... contacts) {
            return contacts(Vector.of(contacts));
        }

        /**
         * Sets name and contacts of the legal representative of a minor.
         *
         * @param guardian name and contacts of the legal representative of a minor
         * @return this builder
         */
        Builder guardian(Seq<String> guardian);

        /**
         * Sets name and contacts of the legal representative of a minor.
         *
         * @param guardian name and contacts of the legal representative of a minor
         * @return this builder
         */
        default Builder guardian(String... guardian) {
            return guardian(Vector.of(guardian));
        }

        /**
         * Sets the date of birth.
         *
         * @param birthDate the date of birth
         * @return this builder
         */
        Builder birthDate(Option<LocalDate> birthDate);

        /**
         * Sets the date of birth.
         *
         * @param birthDate the date of birth
         * @return this builder
         */
        default Builder birthDate(LocalDate birthDate) {
            return birthDate(Option.some(birthDate));
        }

        /**
         * Sets the year of birth, where no date of birth is known.
         *
         * @param birthYear the year of birth, where no date of birth is known
         * @return this builder
         */
        Builder birthYear(Option<Integer> birthYear);

        /**
         * Sets the year of birth, where no date of birth is known.
         *
         * @param birthYear the year of birth, where no date of birth is known
         * @return this builder
         */
        default Builder birthYear(Integer birthYear) {
            return birthYear(Option.some(birthYear));
        }

        /**
         * Sets the place of work or study.
         *
         * @param place the place of work or study
         * @return this builder
         */
        Builder place(Option<String> place);

        /**
         * Sets the place of work or study.
         *
         * @param place the place of work or study
         * @return this builder
         */
        default Builder place(String place) {
            return place(Option.some(place));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        PersonDetails build();
    }
}
