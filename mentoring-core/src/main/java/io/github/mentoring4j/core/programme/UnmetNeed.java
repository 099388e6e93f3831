package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A group of needs that the formation of pairs left without a partner, and why: the form in which the reasons of a matcher enter the management cycle.
 */
@Value.Immutable
public abstract sealed class UnmetNeed permits ImmutableUnmetNeed {
    UnmetNeed() {}

    /**
     * The id under which findings refer to it.
     *
     * @return the id under which findings refer to it
     */
    public abstract String id();

    /**
     * Why.
     *
     * @return why
     */
    public abstract UnmetNeed.Reason reason();

    /**
     * The code of the mentoring form.
     *
     * @return the code of the mentoring form; none where no form in play serves the request
     */
    @Value.Default
    public Option<String> form() {
        return Option.none();
    }

    /**
     * The people concerned, each once.
     *
     * @return the people concerned, each once
     */
    @Value.Default
    public Seq<ParticipantId> people() {
        return Vector.empty();
    }

    /**
     * How many needs it stands for, at least one per person.
     *
     * @return how many needs it stands for, at least one per person
     */
    public abstract int count();

    /**
     * The codes of the rules that stood in the way, most often first.
     *
     * @return the codes of the rules that stood in the way, most often first
     */
    @Value.Default
    public Seq<String> rules() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableUnmetNeed.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableUnmetNeed.builder().from(this);
    }

    /** Why a need was left without a partner. */
    public enum Reason {
        /** No pair keeps every rule. */
        NO_ELIGIBLE_PARTNER("нет пары, которая выполняет все правила", "no pair keeps every rule"),
        /** Pairs keep the rules, but none is good enough. */
        BELOW_THRESHOLD("все возможные пары ниже порога качества", "every possible pair is below the quality floor"),
        /** Pairs are allowed, but the objectives of the school want none of them. */
        NOT_WORTHWHILE("возможные пары не улучшают план", "the possible pairs make no plan better"),
        /** Fixed pairs hold every place. */
        BARRED_BY_PIN("места заняты закреплёнными парами", "fixed pairs hold the places"),
        /** The mentors who would do have no place for anybody. */
        NO_PLACE_OFFERED("у подходящих наставников нет мест", "the mentors who would do offer no place"),
        /** A rule on two pairs of a plan bars every partner who still has a place. */
        BARRED_BY_PAIR_RULE(
                "пары с теми, у кого есть место, исключены правилами о парах",
                "pair rules bar every partner who has a place"),
        /** A limit on somebody's mentorships in all is used up. */
        LIMIT_IN_ALL_REACHED(
                "исчерпан предел общего числа наставничеств", "the limit on mentorships in all is used up"),
        /** A limit within a role model is used up. */
        LIMIT_REACHED("исчерпан предел по ролевой модели", "the limit within a role model is used up"),
        /** Others were given every place. */
        NO_SEAT_LEFT("свободных мест не осталось", "no seat is left"),
        /** No role model in play serves the request for this person. */
        NOT_SERVED(
                "на запрос не отвечает ни одна участвующая ролевая модель", "no role model in play serves the request");

        private final String russian;
        private final String english;

        Reason(String russian, String english) {
            this.russian = russian;
            this.english = english;
        }

        /**
         * The reason in words.
         *
         * @return a clause without a full stop
         */
        public Text text() {
            return Text.of(russian, english);
        }
    }

    @Value.Check
    final void checkParts() {
        Require.that(!id().isBlank(), "id", id());
        Require.noNulls("form", form());
        Require.that(form().forAll(code -> !code.isBlank()), "form", form());
        Require.noNulls("people", people());
        Require.noNulls("rules", rules());
        Require.that(!people().isEmpty() && people().distinct().size() == people().size(), "people", people());
        Require.that(count() >= people().size(), "count", count());
    }

    /** Collects the parts of a {@link UnmetNeed}; not thread-safe. */
    public sealed interface Builder permits ImmutableUnmetNeed.Builder {
        /**
         * Sets the id under which findings refer to it.
         *
         * @param id the id under which findings refer to it
         * @return this builder
         */
        Builder id(String id);

        /**
         * Sets why.
         *
         * @param reason why
         * @return this builder
         */
        Builder reason(UnmetNeed.Reason reason);

        /**
         * Sets the code of the mentoring form.
         *
         * @param form the code of the mentoring form, or none
         * @return this builder
         */
        Builder form(Option<String> form);

        /**
         * Sets the code of the mentoring form.
         *
         * @param form the code of the mentoring form
         * @return this builder
         */
        default Builder form(String form) {
            return form(Option.some(form));
        }

        /**
         * Sets the people concerned, each once.
         *
         * @param people the people concerned, each once
         * @return this builder
         */
        Builder people(Seq<ParticipantId> people);

        /**
         * Sets the people concerned, each once.
         *
         * @param people the people concerned, each once
         * @return this builder
         */
        default Builder people(ParticipantId... people) {
            return people(Vector.of(people));
        }

        /**
         * Sets how many needs it stands for, at least one per person.
         *
         * @param count how many needs it stands for, at least one per person
         * @return this builder
         */
        Builder count(int count);

        /**
         * Sets the codes of the rules that stood in the way, most often first.
         *
         * @param rules the codes of the rules that stood in the way, most often first
         * @return this builder
         */
        Builder rules(Seq<String> rules);

        /**
         * Sets the codes of the rules that stood in the way, most often first.
         *
         * @param rules the codes of the rules that stood in the way, most often first
         * @return this builder
         */
        default Builder rules(String... rules) {
            return rules(Vector.of(rules));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        UnmetNeed build();
    }
}
