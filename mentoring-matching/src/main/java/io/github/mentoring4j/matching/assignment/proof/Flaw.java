package io.github.mentoring4j.matching.assignment.proof;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.assignment.Node;
import io.vavr.collection.Seq;
import java.util.Objects;

/** One thing that is wrong with an answer or its proof. */
public sealed interface Flaw {
    /**
     * A part of the answer has another size than the problem asks for; nothing else was looked at.
     *
     * @param part the part, as {@code certificate.agents}
     * @param expected the size that the problem asks for
     * @param found the size it has
     */
    record WrongSize(String part, int expected, int found) implements Flaw {
        /**
         * Makes the value of its parts.
         *
         * @param part the part, as {@code certificate.agents}
         * @param expected the size that the problem asks for
         * @param found the size it has
         */
        public WrongSize {
            Objects.requireNonNull(part, "part");
        }
    }

    /**
     * A chosen edge does not exist, or does not come after the one before it.
     *
     * @param edge the number of the edge as claimed
     */
    record WrongEdge(int edge) implements Flaw {}

    /**
     * A limit is broken; that of people is one pair, or just one where everybody has to have one.
     *
     * @param node whose limit
     * @param chosen how many edges are chosen there
     */
    record LimitBroken(Node node, long chosen) implements Flaw {
        /**
         * Makes the value of its parts.
         *
         * @param node whose limit
         * @param chosen how many edges are chosen there
         */
        public LimitBroken {
            Objects.requireNonNull(node, "node");
        }
    }

    /**
     * The value is not the sum of the chosen weights.
     *
     * @param stated the value as claimed
     * @param found the sum
     */
    record WrongValue(Seq<Long> stated, Seq<Long> found) implements Flaw {
        /**
         * Makes the value of its parts.
         *
         * @param stated the value as claimed
         * @param found the sum
         */
        public WrongValue {
            Require.noNulls("stated", stated);
            Require.noNulls("found", found);
        }
    }

    /**
     * A price is beyond 2^61, or prices of sets around one person add up to more; no solve needs such prices, and sums could not be
     * trusted.
     *
     * @param node whose price
     */
    record PriceTooLarge(Node node) implements Flaw {
        /**
         * Makes the value of its parts.
         *
         * @param node whose price
         */
        public PriceTooLarge {
            Objects.requireNonNull(node, "node");
        }
    }

    /**
     * A chosen edge gains less than the prices ask for it.
     *
     * @param edge the number of the edge
     */
    record TooDear(int edge) implements Flaw {}

    /**
     * An edge gains more than the prices ask for it: another answer could be better.
     *
     * @param edge the number of the edge
     */
    record TooCheap(int edge) implements Flaw {}

    /**
     * A price has a sign that no limit justifies: above zero although more could be chosen, below zero although less could.
     *
     * @param node whose price
     */
    record PriceWithoutLimit(Node node) implements Flaw {
        /**
         * Makes the value of its parts.
         *
         * @param node whose price
         */
        public PriceWithoutLimit {
            Objects.requireNonNull(node, "node");
        }
    }

    /**
     * An odd set does not do what it should: its number of people is even or below 3, its price is not above zero, it holds fewer
     * chosen edges than half its people, or it names a set around it that has no higher number.
     *
     * @param set the number of the set
     */
    record WrongSet(int set) implements Flaw {}

    /**
     * Somebody names a set that does not exist.
     *
     * @param person the number of the person
     */
    record UnknownSet(int person) implements Flaw {}
}
