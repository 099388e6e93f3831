package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * A condition on two people, as data: what the built-in rules are made of, and what a school's own can be made of without code.
 *
 * <p>Conditions have values, not behaviour, so they can be compared, printed and indexed. {@link ConditionRule} judges them, in
 * strong Kleene logic: an attribute that is not known makes a comparison unknown.
 */
public sealed interface Condition {
    /**
     * Every one of the conditions holds; an empty list holds.
     *
     * @param conditions the conditions
     */
    record AllOf(Seq<Condition> conditions) implements Condition {
        /**
         * Joins conditions by "and".
         *
         * @param conditions the conditions
         */
        public AllOf {
            Require.noNulls("conditions", conditions);
        }
    }

    /**
     * At least one of the conditions holds; an empty list does not.
     *
     * @param conditions the conditions
     */
    record AnyOf(Seq<Condition> conditions) implements Condition {
        /**
         * Joins conditions by "or".
         *
         * @param conditions the conditions
         */
        public AnyOf {
            Require.noNulls("conditions", conditions);
        }
    }

    /**
     * The condition does not hold.
     *
     * @param condition the condition
     */
    record Not(Condition condition) implements Condition {
        /**
         * Turns a condition round.
         *
         * @param condition the condition
         */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }
    }

    /**
     * One quantity is at least another.
     *
     * @param greater the one that must not be less
     * @param lesser the one that must not be more
     */
    record AtLeast(Quantity greater, Quantity lesser) implements Condition {
        /**
         * Compares two quantities.
         *
         * @param greater the one that must not be less
         * @param lesser the one that must not be more
         */
        public AtLeast {
            Objects.requireNonNull(greater, "greater");
            Objects.requireNonNull(lesser, "lesser");
        }
    }

    /**
     * A set of one side has a member: the key, or any member where the request names no argument.
     *
     * @param side whose
     * @param set which set
     * @param key the member
     */
    record Includes(Side side, PersonSet set, Key key) implements Condition {
        /**
         * Asks for a member.
         *
         * @param side whose
         * @param set which set
         * @param key the member
         */
        public Includes {
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(set, "set");
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * A set of the mentor and a set of the mentee have a member in common; denied where one is known to be empty, whatever is known of
     * the other.
     *
     * @param mentors the mentor's set
     * @param mentees the mentee's set
     */
    record Shares(PersonSet mentors, PersonSet mentees) implements Condition {
        /**
         * Asks for a common member.
         *
         * @param mentors the mentor's set
         * @param mentees the mentee's set
         */
        public Shares {
            Objects.requireNonNull(mentors, "mentors");
            Objects.requireNonNull(mentees, "mentees");
        }
    }

    /**
     * A set of one side is known to have a member.
     *
     * @param side whose
     * @param set which set
     */
    record HasAny(Side side, PersonSet set) implements Condition {
        /**
         * Asks for any member.
         *
         * @param side whose
         * @param set which set
         */
        public HasAny {
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(set, "set");
        }
    }

    /** The request that the nearest {@link ForSome} around speaks of names its argument; does not hold outside of one. */
    record ArgumentNamed() implements Condition {}

    /** The request that the nearest {@link ForSome} around speaks of is the person's own wish; does not hold outside of one. */
    record RaisedBySelf() implements Condition {}

    /**
     * One side carries a request of one of the types for which a condition holds, the same request throughout the condition.
     *
     * @param side whose requests
     * @param types the types
     * @param condition what must hold of one request; {@link Key.Requested} in it means that request's argument
     */
    record ForSome(Side side, Seq<RequestType> types, Condition condition) implements Condition {
        /**
         * Asks for a request.
         *
         * @param side whose requests
         * @param types the types
         * @param condition what must hold of one request
         */
        public ForSome {
            Objects.requireNonNull(side, "side");
            Require.noNulls("types", types);
            Objects.requireNonNull(condition, "condition");
        }
    }

    /**
     * Every one of the conditions holds.
     *
     * @param conditions the conditions
     * @return the condition
     */
    static Condition allOf(Condition... conditions) {
        return new AllOf(Vector.of(conditions));
    }

    /**
     * At least one of the conditions holds.
     *
     * @param conditions the conditions
     * @return the condition
     */
    static Condition anyOf(Condition... conditions) {
        return new AnyOf(Vector.of(conditions));
    }

    /**
     * The condition does not hold.
     *
     * @param condition the condition
     * @return the condition
     */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /**
     * If the premise holds, the conclusion holds too.
     *
     * @param premise the premise
     * @param conclusion the conclusion
     * @return the condition; it holds where the premise does not
     */
    static Condition given(Condition premise, Condition conclusion) {
        return anyOf(not(premise), conclusion);
    }

    /**
     * The mentee carries a request of a type for which a condition holds.
     *
     * @param type the type
     * @param condition what must hold of one request
     * @return the condition
     */
    static Condition requested(RequestType type, Condition condition) {
        return new ForSome(Side.MENTEE, Vector.of(type), condition);
    }

    /**
     * One side carries a request of one of the types.
     *
     * @param side whose requests
     * @param types the types
     * @return the condition
     */
    static Condition requests(Side side, RequestType... types) {
        return new ForSome(side, Vector.of(types), allOf());
    }

    /**
     * Tells whether the condition looks at one side, so that what it says can depend on that side.
     *
     * <p>A condition that mentions one side only can be judged once for each person of that side, whoever stands opposite. Every leaf
     * mentions the sides whose attributes it reads. {@link ForSome} mentions the side whose requests it goes through and whatever its
     * inner condition mentions: one over the mentee's requests around an attribute of the mentor mentions both, even where the inner
     * condition reads nothing of the mentee. {@link ArgumentNamed}, {@link RaisedBySelf} and {@link Key.Requested} speak of the request
     * of the {@code ForSome} around them and mention no side by themselves; in the coverage of a {@link RequestDefinition}, where no
     * {@code ForSome} stands around, the request is the mentee's, so a coverage always depends on both.
     *
     * @param side the side
     * @return true if the condition looks at it; cost is linear in the size of the condition
     */
    default boolean mentions(Side side) {
        return Mentions.in(this, side);
    }
}
