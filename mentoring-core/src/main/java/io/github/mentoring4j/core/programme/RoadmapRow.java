package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One activity of a roadmap. Fields that are not filled yet are gaps of the roadmap, not defects.
 */
@Value.Immutable
public abstract sealed class RoadmapRow permits ImmutableRoadmapRow {
    RoadmapRow() {}

    /**
     * The code of the stage it belongs to.
     *
     * @return the code of the stage it belongs to
     */
    public abstract String stage();

    /**
     * What is done.
     *
     * @return what is done
     */
    @Value.Redacted
    public abstract Text activity();

    /**
     * The first day.
     *
     * @return the first day
     */
    @Value.Default
    public Option<LocalDate> begins() {
        return Option.none();
    }

    /**
     * The last day.
     *
     * @return the last day
     */
    @Value.Default
    public Option<LocalDate> ends() {
        return Option.none();
    }

    /**
     * The posts that answer for it.
     *
     * @return the posts that answer for it
     */
    @Value.Default
    public Seq<CodedText> posts() {
        return Vector.empty();
    }

    /**
     * The people who answer for it.
     *
     * @return the people who answer for it
     */
    @Value.Default
    public Seq<ParticipantId> people() {
        return Vector.empty();
    }

    /**
     * The codes of the documents it yields, out of those of the stage.
     *
     * @return the codes of the documents it yields, out of those of the stage
     */
    @Value.Default
    public Seq<String> documents() {
        return Vector.empty();
    }

    /**
     * The expected result.
     *
     * @return the expected result
     */
    @Value.Redacted
    @Value.Default
    public Option<Text> result() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableRoadmapRow.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableRoadmapRow.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.that(!stage().isBlank(), "stage", stage());
        Require.noNulls("begins", begins());
        Require.noNulls("ends", ends());
        Require.noNulls("posts", posts());
        Require.noNulls("people", people());
        Require.noNulls("documents", documents());
        Require.noNulls("result", result());
    }

    /** Collects the parts of a {@link RoadmapRow}; not thread-safe. */
    public sealed interface Builder permits ImmutableRoadmapRow.Builder {
        /**
         * Sets the code of the stage it belongs to.
         *
         * @param stage the code of the stage it belongs to
         * @return this builder
         */
        Builder stage(String stage);

        /**
         * Sets what is done.
         *
         * @param activity what is done
         * @return this builder
         */
        Builder activity(Text activity);

        /**
         * Sets the first day.
         *
         * @param begins the first day
         * @return this builder
         */
        Builder begins(Option<LocalDate> begins);

        /**
         * Sets the first day.
         *
         * @param begins the first day
         * @return this builder
         */
        default Builder begins(LocalDate begins) {
            return begins(Option.some(begins));
        }

        /**
         * Sets the last day.
         *
         * @param ends the last day
         * @return this builder
         */
        Builder ends(Option<LocalDate> ends);

        /**
         * Sets the last day.
         *
         * @param ends the last day
         * @return this builder
         */
        default Builder ends(LocalDate ends) {
            return ends(Option.some(ends));
        }

        /**
         * Sets the posts that answer for it.
         *
         * @param posts the posts that answer for it
         * @return this builder
         */
        Builder posts(Seq<CodedText> posts);

        /**
         * Sets the posts that answer for it.
         *
         * @param posts the posts that answer for it
         * @return this builder
         */
        default Builder posts(CodedText... posts) {
            return posts(Vector.of(posts));
        }

        /**
         * Sets the people who answer for it.
         *
         * @param people the people who answer for it
         * @return this builder
         */
        Builder people(Seq<ParticipantId> people);

        /**
         * Sets the people who answer for it.
         *
         * @param people the people who answer for it
         * @return this builder
         */
        default Builder people(ParticipantId... people) {
            return people(Vector.of(people));
        }

        /**
         * Sets the codes of the documents it yields, out of those of the stage.
         *
         * @param documents the codes of the documents it yields, out of those of the stage
         * @return this builder
         */
        Builder documents(Seq<String> documents);

        /**
         * Sets the codes of the documents it yields, out of those of the stage.
         *
         * @param documents the codes of the documents it yields, out of those of the stage
         * @return this builder
         */
        default Builder documents(String... documents) {
            return documents(Vector.of(documents));
        }

        /**
         * Sets the expected result.
         *
         * @param result the expected result
         * @return this builder
         */
        Builder result(Option<Text> result);

        /**
         * Sets the expected result.
         *
         * @param result the expected result
         * @return this builder
         */
        default Builder result(Text result) {
            return result(Option.some(result));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        RoadmapRow build();
    }
}
