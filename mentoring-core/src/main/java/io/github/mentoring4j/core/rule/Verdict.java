package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a rule says of two people: allowed, denied, or not to be told because something is not known.
 *
 * <p>Verdicts combine by strong Kleene logic: one denial decides an "and", one allowance decides an "or", and what is not known stays
 * not known unless the rest decides. An unknown verdict is never taken for either of the others.
 */
public sealed interface Verdict {
    /** The rule holds. */
    record Allowed() implements Verdict {
        private static final Allowed INSTANCE = new Allowed();
    }

    /** The rule does not hold. */
    record Denied() implements Verdict {
        private static final Denied INSTANCE = new Denied();
    }

    /**
     * Whether the rule holds depends on attributes that are not known.
     *
     * @param attributes the codes of the missing attributes, each with the side it is missing on, such as {@code mentor.age}; not
     *     empty
     */
    record Unknown(SortedSet<String> attributes) implements Verdict {
        /**
         * Names the missing attributes.
         *
         * @param attributes the codes of the missing attributes, not empty
         */
        public Unknown {
            Require.noNulls("attributes", attributes);
            Require.that(!attributes.isEmpty(), "attributes", attributes);
        }
    }

    /**
     * The verdict that a rule holds.
     *
     * @return allowed
     */
    static Verdict allowed() {
        return Allowed.INSTANCE;
    }

    /**
     * The verdict that a rule does not hold.
     *
     * @return denied
     */
    static Verdict denied() {
        return Denied.INSTANCE;
    }

    /**
     * The verdict of a condition that is known.
     *
     * @param holds whether the condition holds
     * @return allowed or denied
     */
    static Verdict of(boolean holds) {
        return holds ? allowed() : denied();
    }

    /**
     * The verdict of a condition that cannot be told.
     *
     * @param attribute the code of the missing attribute
     * @return unknown
     */
    static Verdict unknown(String attribute) {
        return new Unknown(TreeSet.of(attribute));
    }

    /**
     * Tells whether the rule holds.
     *
     * @return true if allowed
     */
    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /**
     * Tells whether the rule does not hold.
     *
     * @return true if denied
     */
    default boolean isDenied() {
        return this instanceof Denied;
    }

    /**
     * One function for each case.
     *
     * @param allowed for allowed
     * @param denied for denied
     * @param unknown for unknown, given the missing attributes
     * @param <T> the type of the result
     * @return what the function of this case returns
     */
    default <T> T fold(Supplier<T> allowed, Supplier<T> denied, Function<SortedSet<String>, T> unknown) {
        if (this instanceof Unknown missing) {
            return unknown.apply(missing.attributes());
        }
        return isAllowed() ? allowed.get() : denied.get();
    }

    /**
     * Both must hold.
     *
     * @param other the other verdict
     * @return denied if one is denied, else unknown with the attributes of both if one is unknown, else allowed
     */
    default Verdict and(Verdict other) {
        if (isDenied() || other.isDenied()) {
            return denied();
        }
        return merge(other);
    }

    /**
     * One must hold.
     *
     * @param other the other verdict
     * @return allowed if one is allowed, else unknown with the attributes of both if one is unknown, else denied
     */
    default Verdict or(Verdict other) {
        if (isAllowed() || other.isAllowed()) {
            return allowed();
        }
        return merge(other);
    }

    /**
     * The opposite.
     *
     * @return denied for allowed, allowed for denied, unknown for unknown
     */
    default Verdict not() {
        return fold(Verdict::denied, Verdict::allowed, attributes -> this);
    }

    /**
     * The same verdict told from the other side: what was missing on the mentor's side is missing on the mentee's, and the reverse.
     *
     * @return the verdict for the swapped pairing
     */
    default Verdict swapped() {
        return this instanceof Unknown missing
                ? new Unknown(TreeSet.ofAll(missing.attributes().toVector().map(Side::swapped)))
                : this;
    }

    private Verdict merge(Verdict other) {
        if (this instanceof Unknown mine) {
            return other instanceof Unknown theirs
                    ? new Unknown(mine.attributes().union(theirs.attributes()))
                    : this;
        }
        return other;
    }
}
