package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One person in one role in one programme: a row of a register. A person may have several.
 *
 * <p>Free texts may name people, so they are left out of {@code toString}.
 */
@Value.Immutable
public abstract sealed class Participation permits ImmutableParticipation {
    Participation() {}

    /**
     * The id of the participation, chosen by the host.
     *
     * @return the id of the participation, chosen by the host
     */
    public abstract String id();

    /**
     * The person.
     *
     * @return the person
     */
    public abstract ParticipantId person();

    /**
     * The role.
     *
     * @return the role
     */
    public abstract ProgrammeRole role();

    /**
     * The code of the mentoring form.
     *
     * @return the code of the mentoring form
     */
    public abstract String form();

    /**
     * The people on the other side.
     *
     * @return the people on the other side
     */
    @Value.Default
    public Seq<ParticipantId> partners() {
        return Vector.empty();
    }

    /**
     * The day of entry.
     *
     * @return the day of entry
     */
    public abstract LocalDate enteredOn();

    /**
     * The day of completion.
     *
     * @return the day of completion
     */
    @Value.Default
    public Option<LocalDate> completedOn() {
        return Option.none();
    }

    /**
     * Whether the programme was gone through to its end.
     *
     * @return whether the programme was gone through to its end
     */
    @Value.Default
    public boolean completed() {
        return false;
    }

    /**
     * The main request of a mentee.
     *
     * @return the main request of a mentee
     */
    @Value.Redacted
    @Value.Default
    public Option<String> mainRequest() {
        return Option.none();
    }

    /**
     * What a mentor brings and wants.
     *
     * @return what a mentor brings and wants
     */
    @Value.Default
    public MentorOffer offer() {
        return MentorOffer.builder().build();
    }

    /**
     * The results.
     *
     * @return the results
     */
    @Value.Redacted
    @Value.Default
    public Option<String> results() {
        return Option.none();
    }

    /**
     * The link to a case or review on the site of the organisation.
     *
     * @return the link to a case or review on the site of the organisation
     */
    @Value.Redacted
    @Value.Default
    public Option<String> caseUrl() {
        return Option.none();
    }

    /**
     * The code of the enterprise or organisation that sent a mentor.
     *
     * @return the code of the enterprise or organisation that sent a mentor
     */
    @Value.Redacted
    @Value.Default
    public Option<String> organisation() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableParticipation.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableParticipation.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.that(!id().isBlank(), "id", id());
        Require.that(!form().isBlank(), "form", form());
        Require.noNulls("partners", partners());
        Require.noNulls("completedOn", completedOn());
        Require.noNulls("mainRequest", mainRequest());
        Require.noNulls("results", results());
        Require.noNulls("caseUrl", caseUrl());
        Require.noNulls("organisation", organisation());
        Require.that(!partners().contains(person()), "partners", partners());
    }

    /** Collects the parts of a {@link Participation}; not thread-safe. */
    public sealed interface Builder permits ImmutableParticipation.Builder {
        /**
         * Sets the id of the participation, chosen by the host.
         *
         * @param id the id of the participation, chosen by the host
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets the person.
         *
         * @param person the person
         * @return this builder
         */
        Builder person(ParticipantId person);

        /**
         * Sets the role.
         *
         * @param role the role
         * @return this builder
         */
        Builder role(ProgrammeRole role);

        /**
         * Sets the code of the mentoring form.
         *
         * @param form the code of the mentoring form
         * @return this builder
         */
        Builder form(String form);

        /**
         * Sets the people on the other side.
         *
         * @param partners the people on the other side
         * @return this builder
         */
        Builder partners(Seq<ParticipantId> partners);

        /**
         * Sets the people on the other side.
         *
         * @param partners the people on the other side
         * @return this builder
         */
        default Builder partners(ParticipantId... partners) {
            return partners(Vector.of(partners));
        }

        /**
         * Sets the day of entry.
         *
         * @param enteredOn the day of entry
         * @return this builder
         */
        Builder enteredOn(LocalDate enteredOn);

        /**
         * Sets the day of completion.
         *
         * @param completedOn the day of completion
         * @return this builder
         */
        Builder completedOn(Option<LocalDate> completedOn);

        /**
         * Sets the day of completion.
         *
         * @param completedOn the day of completion
         * @return this builder
         */
        default Builder completedOn(LocalDate completedOn) {
            return completedOn(Option.some(completedOn));
        }

        /**
         * Sets whether the programme was gone through to its end.
         *
         * @param completed whether the programme was gone through to its end
         * @return this builder
         */
        Builder completed(boolean completed);

        /**
         * Sets the main request of a mentee.
         *
         * @param mainRequest the main request of a mentee
         * @return this builder
         */
        Builder mainRequest(Option<String> mainRequest);

        /**
         * Sets the main request of a mentee.
         *
         * @param mainRequest the main request of a mentee
         * @return this builder
         */
        default Builder mainRequest(String mainRequest) {
            return mainRequest(Option.some(mainRequest));
        }

        /**
         * Sets what a mentor brings and wants.
         *
         * @param offer what a mentor brings and wants
         * @return this builder
         */
        Builder offer(MentorOffer offer);

        /**
         * Sets the results.
         *
         * @param results the results
         * @return this builder
         */
        Builder results(Option<String> results);

        /**
         * Sets the results.
         *
         * @param results the results
         * @return this builder
         */
        default Builder results(String results) {
            return results(Option.some(results));
        }

        /**
         * Sets the link to a case or review on the site of the organisation.
         *
         * @param caseUrl the link to a case or review on the site of the organisation
         * @return this builder
         */
        Builder caseUrl(Option<String> caseUrl);

        /**
         * Sets the link to a case or review on the site of the organisation.
         *
         * @param caseUrl the link to a case or review on the site of the organisation
         * @return this builder
         */
        default Builder caseUrl(String caseUrl) {
            return caseUrl(Option.some(caseUrl));
        }

        /**
         * Sets the code of the enterprise or organisation that sent a mentor.
         *
         * @param organisation the code of the enterprise or organisation that sent a mentor
         * @return this builder
         */
        Builder organisation(Option<String> organisation);

        /**
         * Sets the code of the enterprise or organisation that sent a mentor.
         *
         * @param organisation the code of the enterprise or organisation that sent a mentor
         * @return this builder
         */
        default Builder organisation(String organisation) {
            return organisation(Option.some(organisation));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Participation build();
    }
}
