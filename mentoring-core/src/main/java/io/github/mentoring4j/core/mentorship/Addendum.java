package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.style.Require;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The addendum to an employment contract by which a member of staff takes on mentoring, as entered; every field may still be missing.
 *
 * <p>Source: Labour Code art. 351.8, which asks for content, term, form and the size and conditions of pay.
 */
@Value.Immutable
public abstract sealed class Addendum permits ImmutableAddendum {
    Addendum() {}

    /**
     * The number of the addendum.
     *
     * @return the number of the addendum
     */
    @Value.Default
    public Option<String> number() {
        return Option.none();
    }

    /**
     * The date of the addendum.
     *
     * @return the date of the addendum
     */
    @Value.Default
    public Option<LocalDate> signedOn() {
        return Option.none();
    }

    /**
     * The date of the written consent.
     *
     * @return the date of the written consent
     */
    @Value.Default
    public Option<LocalDate> consentDate() {
        return Option.none();
    }

    /**
     * What the work consists of.
     *
     * @return what the work consists of
     */
    @Value.Redacted
    @Value.Default
    public Option<String> content() {
        return Option.none();
    }

    /**
     * The first and last day of the work.
     *
     * @return the first and last day of the work
     */
    @Value.Default
    public Option<Term> term() {
        return Option.none();
    }

    /**
     * The form of the work.
     *
     * @return the form of the work
     */
    @Value.Redacted
    @Value.Default
    public Option<String> form() {
        return Option.none();
    }

    /**
     * What size and conditions of pay rest on.
     *
     * @return what size and conditions of pay rest on
     */
    @Value.Redacted
    @Value.Default
    public Option<String> payBasis() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableAddendum.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableAddendum.builder().from(this);
    }

    /**
     * The fields that are missing.
     *
     * @return the names of the fields, in the order of this type; empty if nothing is missing
     */
    public final Seq<String> missing() {
        return Vector.<Tuple2<String, Option<?>>>of(
                        Tuple.of("number", number()),
                        Tuple.of("signedOn", signedOn()),
                        Tuple.of("consentDate", consentDate()),
                        Tuple.of("content", content()),
                        Tuple.of("term", term()),
                        Tuple.of("form", form()),
                        Tuple.of("payBasis", payBasis()))
                .filter(field -> field._2().isEmpty())
                .map(Tuple2::_1);
    }

    @Value.Check
    final void check() {
        Require.noNulls("number", number());
        Require.noNulls("signedOn", signedOn());
        Require.noNulls("consentDate", consentDate());
        Require.noNulls("content", content());
        Require.noNulls("term", term());
        Require.noNulls("form", form());
        Require.noNulls("payBasis", payBasis());
    }

    /** Collects the parts of a {@link Addendum}; not thread-safe. */
    public sealed interface Builder permits ImmutableAddendum.Builder {
        /**
         * Sets the number of the addendum.
         *
         * @param number the number of the addendum
         * @return this builder
         */
        Builder number(Option<String> number);

        /**
         * Sets the number of the addendum.
         *
         * @param number the number of the addendum
         * @return this builder
         */
        default Builder number(String number) {
            return number(Option.some(number));
        }

        /**
         * Sets the date of the addendum.
         *
         * @param signedOn the date of the addendum
         * @return this builder
         */
        Builder signedOn(Option<LocalDate> signedOn);

        /**
         * Sets the date of the addendum.
         *
         * @param signedOn the date of the addendum
         * @return this builder
         */
        default Builder signedOn(LocalDate signedOn) {
            return signedOn(Option.some(signedOn));
        }

        /**
         * Sets the date of the written consent.
         *
         * @param consentDate the date of the written consent
         * @return this builder
         */
        Builder consentDate(Option<LocalDate> consentDate);

        /**
         * Sets the date of the written consent.
         *
         * @param consentDate the date of the written consent
         * @return this builder
         */
        default Builder consentDate(LocalDate consentDate) {
            return consentDate(Option.some(consentDate));
        }

        /**
         * Sets what the work consists of.
         *
         * @param content what the work consists of
         * @return this builder
         */
        Builder content(Option<String> content);

        /**
         * Sets what the work consists of.
         *
         * @param content what the work consists of
         * @return this builder
         */
        default Builder content(String content) {
            return content(Option.some(content));
        }

        /**
         * Sets the first and last day of the work.
         *
         * @param term the first and last day of the work
         * @return this builder
         */
        Builder term(Option<Term> term);

        /**
         * Sets the first and last day of the work.
         *
         * @param term the first and last day of the work
         * @return this builder
         */
        default Builder term(Term term) {
            return term(Option.some(term));
        }

        /**
         * Sets the form of the work.
         *
         * @param form the form of the work
         * @return this builder
         */
        Builder form(Option<String> form);

        /**
         * Sets the form of the work.
         *
         * @param form the form of the work
         * @return this builder
         */
        default Builder form(String form) {
            return form(Option.some(form));
        }

        /**
         * Sets what size and conditions of pay rest on.
         *
         * @param payBasis what size and conditions of pay rest on
         * @return this builder
         */
        Builder payBasis(Option<String> payBasis);

        /**
         * Sets what size and conditions of pay rest on.
         *
         * @param payBasis what size and conditions of pay rest on
         * @return this builder
         */
        default Builder payBasis(String payBasis) {
            return payBasis(Option.some(payBasis));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Addendum build();
    }
}
