package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.text.Text;
import org.immutables.value.Value;

/**
 * What a request type means: its name, what its argument is, and which mentor covers it.
 */
@Value.Immutable
public abstract sealed class RequestDefinition permits ImmutableRequestDefinition {
    RequestDefinition() {}

    /**
     * The type.
     *
     * @return the type
     */
    public abstract RequestType type();

    /**
     * The name of the type.
     *
     * @return the name of the type
     */
    public abstract Text name();

    /**
     * What its argument is.
     *
     * @return what its argument is
     */
    public abstract RequestDefinition.ArgumentKind argument();

    /**
     * When the mentor covers the request; {@link Key.Requested} in it means the request's argument.
     *
     * @return when the mentor covers the request; {@link Key.Requested} in it means the request's argument
     */
    public abstract Condition coveredWhen();

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableRequestDefinition.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableRequestDefinition.builder().from(this);
    }

    /** What the argument of a request is. */
    public enum ArgumentKind {
        /** There is none. */
        NONE,
        /** The code of a school subject, required. */
        SUBJECT,
        /** The code of a topic of competence, required. */
        COMPETENCE,
        /** The code of a project topic; none means any. */
        TOPIC,
        /** The code of a profession field; none means any. */
        FIELD
    }

    /** Collects the parts of a {@link RequestDefinition}; not thread-safe. */
    public sealed interface Builder permits ImmutableRequestDefinition.Builder {
        /**
         * Sets the type.
         *
         * @param type the type
         * @return this builder
         */
        Builder type(RequestType type);

        /**
         * Sets the name of the type.
         *
         * @param name the name of the type
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Sets what its argument is.
         *
         * @param argument what its argument is
         * @return this builder
         */
        Builder argument(RequestDefinition.ArgumentKind argument);

        /**
         * Sets when the mentor covers the request; {@link Key.Requested} in it means the request's argument.
         *
         * @param coveredWhen when the mentor covers the request; {@link Key.Requested} in it means the request's argument
         * @return this builder
         */
        Builder coveredWhen(Condition coveredWhen);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        RequestDefinition build();
    }
}
