package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A mentee's open request (запрос наставляемого): the help that is asked for.
 *
 * What is kept is the request, never a diagnosis.
 */
@Value.Immutable
public abstract sealed class MenteeRequest permits ImmutableMenteeRequest {
    MenteeRequest() {}

    /**
     * The type of help asked for.
     *
     * @return the type of help asked for
     */
    public abstract RequestType type();

    /**
     * The code of the subject, topic or field it is about; none means any.
     *
     * @return the code of the subject, topic or field it is about; none means any
     */
    @Value.Default
    public Option<String> argument() {
        return Option.none();
    }

    /**
     * The urgency, 1 (urgent) to 3.
     *
     * @return the urgency, 1 (urgent) to 3
     */
    @Value.Default
    public int priority() {
        return 3;
    }

    /**
     * Who raised it.
     *
     * @return who raised it
     */
    @Value.Default
    public RaisedBy raisedBy() {
        return RaisedBy.SELF;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMenteeRequest.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMenteeRequest.builder().from(this);
    }

    /**
     * A request of priority 3, raised by the person, without an argument.
     *
     * @param type the type of help asked for
     * @return the request
     */
    public static MenteeRequest of(RequestType type) {
        return builder().type(type).build();
    }

    /**
     * A request of priority 3, raised by the person.
     *
     * @param type the type of help asked for
     * @param argument the code of the subject, topic or field it is about
     * @return the request
     */
    public static MenteeRequest of(RequestType type, String argument) {
        return builder().type(type).argument(argument).build();
    }

    @Value.Check
    final void check() {
        Require.noNulls("argument", argument());
        Require.that(priority() >= 1 && priority() <= 3, "priority", priority());
    }

    /** Collects the parts of a {@link MenteeRequest}; not thread-safe. */
    public sealed interface Builder permits ImmutableMenteeRequest.Builder {
        /**
         * Sets the type of help asked for.
         *
         * @param type the type of help asked for
         * @return this builder
         */
        Builder type(RequestType type);

        /**
         * Sets the code of the subject, topic or field it is about; none means any.
         *
         * @param argument the code of the subject, topic or field it is about; none means any
         * @return this builder
         */
        Builder argument(Option<String> argument);

        /**
         * Sets the code of the subject, topic or field it is about; none means any.
         *
         * @param argument the code of the subject, topic or field it is about; none means any
         * @return this builder
         */
        default Builder argument(String argument) {
            return argument(Option.some(argument));
        }

        /**
         * Sets the urgency, 1 (urgent) to 3.
         *
         * @param priority the urgency, 1 (urgent) to 3
         * @return this builder
         */
        Builder priority(int priority);

        /**
         * Sets who raised it.
         *
         * @param raisedBy who raised it
         * @return this builder
         */
        Builder raisedBy(RaisedBy raisedBy);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        MenteeRequest build();
    }
}
