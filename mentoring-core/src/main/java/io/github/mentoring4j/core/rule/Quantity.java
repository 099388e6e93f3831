package io.github.mentoring4j.core.rule;

import java.util.Objects;

/** A number that a condition compares: exact, in the unit of its attribute. */
public sealed interface Quantity {
    /**
     * A number.
     *
     * @param value the number, in the unit of what it is compared with
     */
    record Constant(int value) implements Quantity {}

    /**
     * An attribute of one side.
     *
     * @param side whose
     * @param attribute which
     */
    record Of(Side side, Attribute attribute) implements Quantity {
        /**
         * Names the attribute.
         *
         * @param side whose
         * @param attribute which
         */
        public Of {
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(attribute, "attribute");
        }
    }

    /**
     * An attribute that one side has for each subject or topic.
     *
     * @param side whose
     * @param attribute which
     * @param key of which subject or topic
     */
    record Keyed(Side side, KeyedNumber attribute, Key key) implements Quantity {
        /**
         * Names the attribute.
         *
         * @param side whose
         * @param attribute which
         * @param key of which subject or topic
         */
        public Keyed {
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(attribute, "attribute");
            Objects.requireNonNull(key, "key");
        }
    }

    /**
     * One quantity less another.
     *
     * @param minuend what is taken from
     * @param subtrahend what is taken away
     */
    record Difference(Quantity minuend, Quantity subtrahend) implements Quantity {
        /**
         * Makes a difference.
         *
         * @param minuend what is taken from
         * @param subtrahend what is taken away
         */
        public Difference {
            Objects.requireNonNull(minuend, "minuend");
            Objects.requireNonNull(subtrahend, "subtrahend");
        }
    }

    /**
     * An attribute of the mentor.
     *
     * @param attribute which
     * @return the quantity
     */
    static Quantity mentor(Attribute attribute) {
        return new Of(Side.MENTOR, attribute);
    }

    /**
     * An attribute of the mentee.
     *
     * @param attribute which
     * @return the quantity
     */
    static Quantity mentee(Attribute attribute) {
        return new Of(Side.MENTEE, attribute);
    }

    /**
     * A keyed attribute of the mentor.
     *
     * @param attribute which
     * @param key of which subject or topic
     * @return the quantity
     */
    static Quantity mentor(KeyedNumber attribute, Key key) {
        return new Keyed(Side.MENTOR, attribute, key);
    }

    /**
     * A keyed attribute of the mentee.
     *
     * @param attribute which
     * @param key of which subject or topic
     * @return the quantity
     */
    static Quantity mentee(KeyedNumber attribute, Key key) {
        return new Keyed(Side.MENTEE, attribute, key);
    }

    /**
     * This quantity less another.
     *
     * @param other what is taken away
     * @return the difference
     */
    default Quantity minus(Quantity other) {
        return new Difference(this, other);
    }

    /**
     * The condition that this quantity is at least a number.
     *
     * @param bound the number
     * @return the condition
     */
    default Condition atLeast(int bound) {
        return new Condition.AtLeast(this, new Constant(bound));
    }

    /**
     * The condition that this quantity is at most a number.
     *
     * @param bound the number
     * @return the condition
     */
    default Condition atMost(int bound) {
        return new Condition.AtLeast(new Constant(bound), this);
    }
}
