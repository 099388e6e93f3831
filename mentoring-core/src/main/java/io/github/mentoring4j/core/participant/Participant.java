package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A participant of the programme: a person without a name.
 *
 * Names, contacts and birth dates stay with the host and are joined by id at the edge. Every attribute may be unknown; a rule that
 * needs an unknown one says so instead of guessing. A text form of a participant shows the id and the kind only.
 */
@Value.Immutable
public abstract sealed class Participant permits ImmutableParticipant {
    Participant() {}

    /**
     * The id.
     *
     * @return the id
     */
    public abstract ParticipantId id();

    /**
     * The kind.
     *
     * @return the kind
     */
    public abstract ParticipantKind kind();

    /**
     * The age in full years on the reference date.
     *
     * @return the age in full years on the reference date
     */
    @Value.Redacted
    @Value.Default
    public Option<Integer> age() {
        return Option.none();
    }

    /**
     * The place in the organisation.
     *
     * @return the place in the organisation
     */
    @Value.Redacted
    @Value.Default
    public Placement placement() {
        return Placement.builder().build();
    }

    /**
     * The course of study.
     *
     * @return the course of study
     */
    @Value.Redacted
    @Value.Default
    public Schooling schooling() {
        return Schooling.builder().build();
    }

    /**
     * The professional side.
     *
     * @return the professional side
     */
    @Value.Redacted
    @Value.Default
    public Profession profession() {
        return Profession.builder().build();
    }

    /**
     * Competences, topics and fields.
     *
     * @return competences, topics and fields
     */
    @Value.Redacted
    @Value.Default
    public Skills skills() {
        return Skills.builder().build();
    }

    /**
     * Interests, dislikes and values.
     *
     * @return interests, dislikes and values
     */
    @Value.Redacted
    @Value.Default
    public Outlook outlook() {
        return Outlook.builder().build();
    }

    /**
     * Time and places given to the programme.
     *
     * @return time and places given to the programme
     */
    @Value.Redacted
    @Value.Default
    public TimeResource time() {
        return TimeResource.builder().build();
    }

    /**
     * The open requests, most important first.
     *
     * @return the open requests, most important first
     */
    @Value.Redacted
    @Value.Default
    public Seq<MenteeRequest> requests() {
        return Vector.empty();
    }

    /**
     * The consents.
     *
     * @return the consents
     */
    @Value.Redacted
    @Value.Default
    public Seq<Consent> consents() {
        return Vector.empty();
    }

    /**
     * The school's own features by code.
     *
     * @return the school's own features by code
     */
    @Value.Redacted
    @Value.Default
    public SortedMap<String, Feature> features() {
        return TreeMap.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableParticipant.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableParticipant.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("age", age());
        Require.noNulls("requests", requests());
        Require.noNulls("consents", consents());
        Require.noNulls("features", features());
        age().forEach(years -> Require.that(years >= 0 && years <= 150, "age", years));
        features().forEach((code, feature) -> Require.that(code.equals(feature.code()), "features", code));
    }

    /** Collects the parts of a {@link Participant}; not thread-safe. */
    public sealed interface Builder permits ImmutableParticipant.Builder {
        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        Builder id(ParticipantId id);

        /**
         * Sets the kind.
         *
         * @param kind the kind
         * @return this builder
         */
        Builder kind(ParticipantKind kind);

        /**
         * Sets the age in full years on the reference date.
         *
         * @param age the age in full years on the reference date
         * @return this builder
         */
        Builder age(Option<Integer> age);

        /**
         * Sets the age in full years on the reference date.
         *
         * @param age the age in full years on the reference date
         * @return this builder
         */
        default Builder age(int age) {
            return age(Option.some(age));
        }

        /**
         * Sets the place in the organisation.
         *
         * @param placement the place in the organisation
         * @return this builder
         */
        Builder placement(Placement placement);

        /**
         * Sets the course of study.
         *
         * @param schooling the course of study
         * @return this builder
         */
        Builder schooling(Schooling schooling);

        /**
         * Sets the professional side.
         *
         * @param profession the professional side
         * @return this builder
         */
        Builder profession(Profession profession);

        /**
         * Sets competences, topics and fields.
         *
         * @param skills competences, topics and fields
         * @return this builder
         */
        Builder skills(Skills skills);

        /**
         * Sets interests, dislikes and values.
         *
         * @param outlook interests, dislikes and values
         * @return this builder
         */
        Builder outlook(Outlook outlook);

        /**
         * Sets time and places given to the programme.
         *
         * @param time time and places given to the programme
         * @return this builder
         */
        Builder time(TimeResource time);

        /**
         * Sets the open requests, most important first.
         *
         * @param requests the open requests, most important first
         * @return this builder
         */
        Builder requests(Seq<MenteeRequest> requests);

        /**
         * Sets the open requests, most important first.
         *
         * @param requests the open requests, most important first
         * @return this builder
         */
        default Builder requests(MenteeRequest... requests) {
            return requests(Vector.of(requests));
        }

        /**
         * Sets the consents.
         *
         * @param consents the consents
         * @return this builder
         */
        Builder consents(Seq<Consent> consents);

        /**
         * Sets the consents.
         *
         * @param consents the consents
         * @return this builder
         */
        default Builder consents(Consent... consents) {
            return consents(Vector.of(consents));
        }

        /**
         * Sets the school's own features by code.
         *
         * @param features the school's own features by code
         * @return this builder
         */
        Builder features(SortedMap<String, Feature> features);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Participant build();
    }
}
