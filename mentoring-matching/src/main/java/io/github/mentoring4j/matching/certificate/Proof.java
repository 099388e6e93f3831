package io.github.mentoring4j.matching.certificate;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.function.Function;

/**
 * A bound on the value of every plan that keeps the pair rules, as a tree of cases.
 *
 * <p>Without pair rules, and wherever the best plan keeps them of its own accord, it is a single leaf.
 */
public sealed interface Proof {
    /**
     * One function for each case.
     *
     * @param leaf for prices
     * @param split for two cases
     * @param <T> the type of the result
     * @return what the function of this case returns
     */
    default <T> T fold(Function<Leaf, T> leaf, Function<Split, T> split) {
        return this instanceof Leaf end ? leaf.apply(end) : split.apply((Split) this);
    }

    /**
     * The end of a branch: prices that bound every plan without the pairs that the splits above it leave out.
     *
     * @param prices the prices; they cover every candidate that neither a split above nor a pair rule beside a pin leaves out
     */
    record Leaf(Certificate prices) implements Proof {
        /**
         * Makes a leaf.
         *
         * @param prices the prices
         */
        public Leaf {
            Objects.requireNonNull(prices, "prices");
        }
    }

    /**
     * Two cases: every plan that keeps the pair rules leaves out all pairs of one side of a rivalry, or all of the other.
     *
     * @param rivalry the two sides
     * @param withoutOne the bound of the plans without one side
     * @param withoutOther the bound of the plans without the other
     */
    record Split(Rivalry rivalry, Proof withoutOne, Proof withoutOther) implements Proof {
        /**
         * Makes two cases.
         *
         * @param rivalry the two sides
         * @param withoutOne the bound of the plans without one side
         * @param withoutOther the bound of the plans without the other
         */
        public Split {
            Objects.requireNonNull(rivalry, "rivalry");
            Objects.requireNonNull(withoutOne, "withoutOne");
            Objects.requireNonNull(withoutOther, "withoutOther");
        }

        /**
         * Compares case by case, however deep they go; parts that stand in several places are compared once.
         *
         * @param other what to compare with
         * @return whether it has the same cases
         */
        @Override
        public boolean equals(Object other) {
            return other instanceof Split that && SameCases.in(this, that);
        }

        /**
         * Takes in the rivalries of this split and of the two below it, not all that comes further down.
         *
         * @return the hash code
         */
        @Override
        public int hashCode() {
            return Objects.hash(rivalry, top(withoutOne), top(withoutOther));
        }

        /**
         * Tells the rivalry and what sort of bound each case has, not what comes further down.
         *
         * @return a text of ids
         */
        @Override
        public String toString() {
            return "Split[rivalry=" + rivalry + ", withoutOne=" + sort(withoutOne) + ", withoutOther="
                    + sort(withoutOther) + "]";
        }

        private static Object top(Proof proof) {
            return proof.fold(Leaf::prices, Split::rivalry);
        }

        private static String sort(Proof proof) {
            return proof.getClass().getSimpleName();
        }
    }

    /**
     * Pairs on two sides, such that a rule in force forbids each pair of one side beside each of the other.
     *
     * @param one one side, not empty
     * @param other the other side, not empty
     */
    record Rivalry(Seq<PairRef> one, Seq<PairRef> other) {
        /**
         * Sets pairs against others.
         *
         * @param one one side, not empty
         * @param other the other side, not empty
         */
        public Rivalry {
            Require.noNulls("one", one);
            Require.that(!one.isEmpty(), "one", one);
            Require.noNulls("other", other);
            Require.that(!other.isEmpty(), "other", other);
        }
    }
}
