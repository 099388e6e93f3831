package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/**
 * A stage of introducing and running a programme. Stages are data.
 */
@Value.Immutable
public abstract sealed class Stage permits ImmutableStage {
    Stage() {}

    /**
     * The stable code, such as {@code PREPARE}.
     *
     * @return the stable code, such as {@code PREPARE}
     */
    public abstract String code();

    /**
     * The name of the stage.
     *
     * @return the name of the stage
     */
    public abstract Text title();

    /**
     * What is done in it.
     *
     * @return what is done in it
     */
    public abstract Text content();

    /**
     * Who usually answers for it, by post.
     *
     * @return who usually answers for it, by post
     */
    @Value.Default
    public Seq<CodedText> responsible() {
        return Vector.empty();
    }

    /**
     * The kinds of documents it yields.
     *
     * @return the kinds of documents it yields
     */
    @Value.Default
    public Seq<CodedText> documents() {
        return Vector.empty();
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
     * Where it comes from.
     *
     * @return where it comes from
     */
    @Value.Default
    public String source() {
        return "default, overridable";
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableStage.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableStage.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.that(!code().isBlank(), "code", code());
        Require.noNulls("responsible", responsible());
        Require.noNulls("documents", documents());
        Require.that(!source().isBlank(), "source", source());
    }

    /** Collects the parts of a {@link Stage}; not thread-safe. */
    public sealed interface Builder permits ImmutableStage.Builder {
        /**
         * Sets the stable code, such as {@code PREPARE}.
         *
         * @param code the stable code, such as {@code PREPARE}
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the name of the stage.
         *
         * @param title the name of the stage
         * @return this builder
         */
        Builder title(Text title);

        /**
         * Sets what is done in it.
         *
         * @param content what is done in it
         * @return this builder
         */
        Builder content(Text content);

        /**
         * Sets who usually answers for it, by post.
         *
         * @param responsible who usually answers for it, by post
         * @return this builder
         */
        Builder responsible(Seq<CodedText> responsible);

        /**
         * Sets who usually answers for it, by post.
         *
         * @param responsible who usually answers for it, by post
         * @return this builder
         */
        default Builder responsible(CodedText... responsible) {
            return responsible(Vector.of(responsible));
        }

        /**
         * Sets the kinds of documents it yields.
         *
         * @param documents the kinds of documents it yields
         * @return this builder
         */
        Builder documents(Seq<CodedText> documents);

        /**
         * Sets the kinds of documents it yields.
         *
         * @param documents the kinds of documents it yields
         * @return this builder
         */
        default Builder documents(CodedText... documents) {
            return documents(Vector.of(documents));
        }

        /**
         * Sets what it rests on.
         *
         * @param standing what it rests on
         * @return this builder
         */
        Builder standing(Standing standing);

        /**
         * Sets where it comes from.
         *
         * @param source where it comes from
         * @return this builder
         */
        Builder source(String source);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Stage build();
    }
}
