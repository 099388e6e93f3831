package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What coverage is computed from: participations and numbers by id, without anything that identifies a person.
 *
 * <p>Somebody whose age or experience is not stated is skipped and counted as skipped. For experience, {@code experience} is asked of
 * {@code teachers} only.
 */
@Value.Immutable
public abstract sealed class CoverageData permits ImmutableCoverageData {
    CoverageData() {}

    /**
     * The day on which ages and experience were taken; its calendar year chooses the target.
     *
     * @return the day on which ages and experience were taken; its calendar year chooses the target
     */
    public abstract LocalDate referenceDate();

    /**
     * The participations; persons are counted once, however often they take part.
     *
     * @return the participations; persons are counted once, however often they take part
     */
    @Value.Default
    public Seq<Participation> participations() {
        return Vector.empty();
    }

    /**
     * Ages by id, in full years on the reference date.
     *
     * @return ages by id, in full years on the reference date
     */
    @Value.Default
    public SortedMap<ParticipantId, Integer> ages() {
        return TreeMap.empty();
    }

    /**
     * Who teaches: the people whose experience counts.
     *
     * @return who teaches: the people whose experience counts
     */
    @Value.Default
    public SortedSet<ParticipantId> teachers() {
        return TreeSet.empty();
    }

    /**
     * Teaching experience by id, in full years on the reference date.
     *
     * @return teaching experience by id, in full years on the reference date
     */
    @Value.Default
    public SortedMap<ParticipantId, Integer> experience() {
        return TreeMap.empty();
    }

    /**
     * The number of all people or organisations by code of the indicator; what is not stated is unknown.
     *
     * @return the number of all people or organisations by code of the indicator; what is not stated is unknown
     */
    @Value.Default
    public SortedMap<String, Long> denominators() {
        return TreeMap.empty();
    }

    /**
     * Satisfied people out of those asked, by role.
     *
     * @return satisfied people out of those asked, by role
     */
    @Value.Default
    public SortedMap<ProgrammeRole, Tally> surveyed() {
        return TreeMap.empty();
    }

    /**
     * How the partners of a peer pair count.
     *
     * @return how the partners of a peer pair count
     */
    @Value.Default
    public CoverageData.Peers peers() {
        return Peers.IN_BOTH_ROLES;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableCoverageData.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableCoverageData.builder().from(this);
    }

    /** How the partners of a peer pair count. Source: default, overridable; whether official reports count them is an open question. */
    public enum Peers {
        /** Both count as mentor and as mentee, once each. */
        IN_BOTH_ROLES,
        /** Neither counts. */
        IN_NO_ROLE
    }

    @Value.Check
    final void checkParts() {
        Require.noNulls("participations", participations());
        Require.noNulls("ages", ages());
        Require.noNulls("teachers", teachers());
        Require.noNulls("experience", experience());
        Require.noNulls("denominators", denominators());
        Require.noNulls("surveyed", surveyed());
        Require.that(ages().values().forAll(age -> age >= 0), "ages", ages());
        Require.that(experience().values().forAll(years -> years >= 0), "experience", experience());
        Require.that(denominators().values().forAll(number -> number >= 0), "denominators", denominators());
    }

    /** Collects the parts of a {@link CoverageData}; not thread-safe. */
    public sealed interface Builder permits ImmutableCoverageData.Builder {
        /**
         * Sets the day on which ages and experience were taken; its calendar year chooses the target.
         *
         * @param referenceDate the day on which ages and experience were taken; its calendar year chooses the target
         * @return this builder
         */
        Builder referenceDate(LocalDate referenceDate);

        /**
         * Sets the participations; persons are counted once, however often they take part.
         *
         * @param participations the participations; persons are counted once, however often they take part
         * @return this builder
         */
        Builder participations(Seq<Participation> participations);

        /**
         * Sets the participations; persons are counted once, however often they take part.
         *
         * @param participations the participations; persons are counted once, however often they take part
         * @return this builder
         */
        default Builder participations(Participation... participations) {
            return participations(Vector.of(participations));
        }

        /**
         * Sets ages by id, in full years on the reference date.
         *
         * @param ages ages by id, in full years on the reference date
         * @return this builder
         */
        Builder ages(SortedMap<ParticipantId, Integer> ages);

        /**
         * Sets who teaches: the people whose experience counts.
         *
         * @param teachers who teaches: the people whose experience counts
         * @return this builder
         */
        Builder teachers(SortedSet<ParticipantId> teachers);

        /**
         * Sets teaching experience by id, in full years on the reference date.
         *
         * @param experience teaching experience by id, in full years on the reference date
         * @return this builder
         */
        Builder experience(SortedMap<ParticipantId, Integer> experience);

        /**
         * Sets the number of all people or organisations by code of the indicator; what is not stated is unknown.
         *
         * @param denominators the number of all people or organisations by code of the indicator; what is not stated is unknown
         * @return this builder
         */
        Builder denominators(SortedMap<String, Long> denominators);

        /**
         * Sets satisfied people out of those asked, by role.
         *
         * @param surveyed satisfied people out of those asked, by role
         * @return this builder
         */
        Builder surveyed(SortedMap<ProgrammeRole, Tally> surveyed);

        /**
         * Sets how the partners of a peer pair count.
         *
         * @param peers how the partners of a peer pair count
         * @return this builder
         */
        Builder peers(CoverageData.Peers peers);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        CoverageData build();
    }
}
