package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How data is collected and processed, by whom and when.
 */
@Value.Immutable
public abstract sealed class CollectionMethod implements Artefact permits ImmutableCollectionMethod {
    CollectionMethod() {}

    /**
     * The id under which others refer to it.
     *
     * @return the id under which others refer to it
     */
    @Override
    public abstract String id();

    /**
     * What it says.
     *
     * @return what it says
     */
    @Value.Redacted
    public abstract Text text();

    /**
     * The ids of the indicators it serves.
     *
     * @return the ids of the indicators it serves
     */
    @Value.Default
    public Seq<String> indicators() {
        return Vector.empty();
    }

    /**
     * Who collects.
     *
     * @return who collects
     */
    @Value.Default
    public Option<Addressee> responsible() {
        return Option.none();
    }

    /**
     * When.
     *
     * @return when
     */
    @Value.Default
    public Option<LocalDate> on() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableCollectionMethod.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableCollectionMethod.builder().from(this);
    }

    @Value.Check
    final void checkParts() {
        Require.that(!id().isBlank(), "id", id());
        Require.noNulls("indicators", indicators());
        Require.noNulls("responsible", responsible());
        Require.noNulls("on", on());
    }

    /** Collects the parts of a {@link CollectionMethod}; not thread-safe. */
    public sealed interface Builder permits ImmutableCollectionMethod.Builder {
        /**
         * Sets the id under which others refer to it.
         *
         * @param id the id under which others refer to it
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets what it says.
         *
         * @param text what it says
         * @return this builder
         */
        Builder text(Text text);

        /**
         * Sets the ids of the indicators it serves.
         *
         * @param indicators the ids of the indicators it serves
         * @return this builder
         */
        Builder indicators(Seq<String> indicators);

        /**
         * Sets the ids of the indicators it serves.
         *
         * @param indicators the ids of the indicators it serves
         * @return this builder
         */
        default Builder indicators(String... indicators) {
            return indicators(Vector.of(indicators));
        }

        /**
         * Sets who collects.
         *
         * @param responsible who collects
         * @return this builder
         */
        Builder responsible(Option<Addressee> responsible);

        /**
         * Sets who collects.
         *
         * @param responsible who collects
         * @return this builder
         */
        default Builder responsible(Addressee responsible) {
            return responsible(Option.some(responsible));
        }

        /**
         * Sets when.
         *
         * @param on when
         * @return this builder
         */
        Builder on(Option<LocalDate> on);

        /**
         * Sets when.
         *
         * @param on when
         * @return this builder
         */
        default Builder on(LocalDate on) {
            return on(Option.some(on));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        CollectionMethod build();
    }
}
