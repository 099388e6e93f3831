package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A mentoring form (форма наставничества): who mentors whom by what they do in life, such as teachers among themselves or senior pupils
 * with junior ones; its role models say how.
 *
 * <p>Forms are data: a school adds and re-casts its own.
 */
@Value.Immutable
public abstract sealed class MentoringForm permits ImmutableMentoringForm {
    MentoringForm() {}

    /**
     * The stable code, such as {@code student-student}.
     *
     * @return the stable code, such as {@code student-student}
     */
    public abstract String code();

    /**
     * The name as displayed.
     *
     * @return the name as displayed
     */
    public abstract Text name();

    /**
     * The kinds that can mentor.
     *
     * @return the kinds that can mentor
     */
    public abstract Seq<ParticipantKind> mentorKinds();

    /**
     * The kinds that can be mentored.
     *
     * @return the kinds that can be mentored
     */
    public abstract Seq<ParticipantKind> menteeKinds();

    /**
     * The codes of the forms of other catalogues that it is made after, the nearest first.
     *
     * @return the codes of the forms of other catalogues that it is made after, the nearest first
     */
    @Value.Default
    public Seq<String> derivedFrom() {
        return Vector.empty();
    }

    /**
     * How it differs from the form it is made after.
     *
     * @return how it differs from the form it is made after
     */
    @Value.Default
    public Option<Text> difference() {
        return Option.none();
    }

    /**
     * What it rests on.
     *
     * @return what it rests on
     */
    @Value.Default
    public Standing standing() {
        return Standing.DEFAULT;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMentoringForm.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMentoringForm.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("mentorKinds", mentorKinds());
        Require.noNulls("menteeKinds", menteeKinds());
        Require.noNulls("derivedFrom", derivedFrom());
        Require.noNulls("difference", difference());
    }

    /** Collects the parts of a {@link MentoringForm}; not thread-safe. */
    public sealed interface Builder permits ImmutableMentoringForm.Builder {
        /**
         * Sets the stable code, such as {@code student-student}.
         *
         * @param code the stable code, such as {@code student-student}
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the name as displayed.
         *
         * @param name the name as displayed
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Sets the kinds that can mentor.
         *
         * @param mentorKinds the kinds that can mentor
         * @return this builder
         */
        Builder mentorKinds(Seq<ParticipantKind> mentorKinds);

        /**
         * Sets the kinds that can mentor.
         *
         * @param mentorKinds the kinds that can mentor
         * @return this builder
         */
        default Builder mentorKinds(ParticipantKind... mentorKinds) {
            return mentorKinds(Vector.of(mentorKinds));
        }

        /**
         * Sets the kinds that can be mentored.
         *
         * @param menteeKinds the kinds that can be mentored
         * @return this builder
         */
        Builder menteeKinds(Seq<ParticipantKind> menteeKinds);

        /**
         * Sets the kinds that can be mentored.
         *
         * @param menteeKinds the kinds that can be mentored
         * @return this builder
         */
        default Builder menteeKinds(ParticipantKind... menteeKinds) {
            return menteeKinds(Vector.of(menteeKinds));
        }

        /**
         * Sets the codes of the forms of other catalogues that it is made after, the nearest first.
         *
         * @param derivedFrom the codes of the forms of other catalogues that it is made after, the nearest first
         * @return this builder
         */
        Builder derivedFrom(Seq<String> derivedFrom);

        /**
         * Sets the codes of the forms of other catalogues that it is made after, the nearest first.
         *
         * @param derivedFrom the codes of the forms of other catalogues that it is made after, the nearest first
         * @return this builder
         */
        default Builder derivedFrom(String... derivedFrom) {
            return derivedFrom(Vector.of(derivedFrom));
        }

        /**
         * Sets how it differs from the form it is made after.
         *
         * @param difference how it differs from the form it is made after
         * @return this builder
         */
        Builder difference(Option<Text> difference);

        /**
         * Sets how it differs from the form it is made after.
         *
         * @param difference how it differs from the form it is made after
         * @return this builder
         */
        default Builder difference(Text difference) {
            return difference(Option.some(difference));
        }

        /**
         * Sets what it rests on.
         *
         * @param standing what it rests on
         * @return this builder
         */
        Builder standing(Standing standing);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        MentoringForm build();
    }
}
