package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A kind of document of a programme: the parts it is made of and the acts that bring it into force. Kinds are data.
 */
@Value.Immutable
public abstract sealed class DocumentKind permits ImmutableDocumentKind {
    DocumentKind() {}

    /**
     * The stable code, such as {@code POLICY}.
     *
     * @return the stable code, such as {@code POLICY}
     */
    public abstract String code();

    /**
     * The name of the kind.
     *
     * @return the name of the kind
     */
    public abstract Text title();

    /**
     * The sections, in the order of the document.
     *
     * @return the sections, in the order of the document
     */
    @Value.Default
    public Seq<Section> sections() {
        return Vector.empty();
    }

    /**
     * Who accepts, agrees, is heard and approves, in this order.
     *
     * @return who accepts, agrees, is heard and approves, in this order
     */
    @Value.Default
    public Seq<Endorser> endorsers() {
        return Vector.empty();
    }

    /**
     * Whether a document of this kind carries a number and a date.
     *
     * @return whether a document of this kind carries a number and a date
     */
    @Value.Default
    public boolean registered() {
        return true;
    }

    /**
     * What the list rests on.
     *
     * @return what the list rests on
     */
    @Value.Default
    public Standing standing() {
        return Standing.DEFAULT;
    }

    /**
     * Where the list comes from.
     *
     * @return where the list comes from
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
        return ImmutableDocumentKind.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableDocumentKind.builder().from(this);
    }

    /**
     * A section of this kind.
     *
     * @param section the code of the section
     * @return the section, or none
     */
    public final Option<Section> findSection(String section) {
        return sections().find(item -> item.heading().code().equals(section));
    }

    /**
     * An endorser of this kind.
     *
     * @param endorser the code of the endorser
     * @return the endorser, or none
     */
    public final Option<Endorser> findEndorser(String endorser) {
        return endorsers().find(item -> item.body().code().equals(endorser));
    }

    @Value.Check
    final void checkParts() {
        Require.that(!code().isBlank(), "code", code());
        Require.noNulls("sections", sections());
        Require.noNulls("endorsers", endorsers());
        Require.that(!source().isBlank(), "source", source());
        Require.that(
                sections().distinctBy(item -> item.heading().code()).size()
                        == sections().size(),
                "sections",
                sections());
        Require.that(
                endorsers().distinctBy(item -> item.body().code()).size()
                        == endorsers().size(),
                "endorsers",
                endorsers());
    }

    /** Collects the parts of a {@link DocumentKind}; not thread-safe. */
    public sealed interface Builder permits ImmutableDocumentKind.Builder {
        /**
         * Sets the stable code, such as {@code POLICY}.
         *
         * @param code the stable code, such as {@code POLICY}
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the name of the kind.
         *
         * @param title the name of the kind
         * @return this builder
         */
        Builder title(Text title);

        /**
         * Sets the sections, in the order of the document.
         *
         * @param sections the sections, in the order of the document
         * @return this builder
         */
        Builder sections(Seq<Section> sections);

        /**
         * Sets the sections, in the order of the document.
         *
         * @param sections the sections, in the order of the document
         * @return this builder
         */
        default Builder sections(Section... sections) {
            return sections(Vector.of(sections));
        }

        /**
         * Sets who accepts, agrees, is heard and approves, in this order.
         *
         * @param endorsers who accepts, agrees, is heard and approves, in this order
         * @return this builder
         */
        Builder endorsers(Seq<Endorser> endorsers);

        /**
         * Sets who accepts, agrees, is heard and approves, in this order.
         *
         * @param endorsers who accepts, agrees, is heard and approves, in this order
         * @return this builder
         */
        default Builder endorsers(Endorser... endorsers) {
            return endorsers(Vector.of(endorsers));
        }

        /**
         * Sets whether a document of this kind carries a number and a date.
         *
         * @param registered whether a document of this kind carries a number and a date
         * @return this builder
         */
        Builder registered(boolean registered);

        /**
         * Sets what the list rests on.
         *
         * @param standing what the list rests on
         * @return this builder
         */
        Builder standing(Standing standing);

        /**
         * Sets where the list comes from.
         *
         * @param source where the list comes from
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
        DocumentKind build();
    }
}
