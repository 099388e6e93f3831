package io.github.mentoring4j.matching.assignment;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a solve comes to.
 *
 * @param <A> an answer with its proof
 * @param <R> why there is none
 */
public sealed interface Outcome<A, R> {
    /**
     * Tells the three cases apart.
     *
     * @param optimal for a best answer
     * @param infeasible for the reason why there is none
     * @param cancelled for a solve that was stopped
     * @param <T> what all three give
     * @return what the function of the case gives
     */
    default <T> T fold(
            Function<? super A, ? extends T> optimal,
            Function<? super R, ? extends T> infeasible,
            Supplier<? extends T> cancelled) {
        if (this instanceof Optimal<A, R> found) {
            return optimal.apply(found.answer());
        }
        return this instanceof Infeasible<A, R> none ? infeasible.apply(none.reason()) : cancelled.get();
    }

    /**
     * No answer is better than this one.
     *
     * @param answer the answer with its proof
     * @param <A> an answer with its proof
     * @param <R> why there is none
     */
    record Optimal<A, R>(A answer) implements Outcome<A, R> {
        /**
         * Makes the value of its parts.
         *
         * @param answer the answer with its proof
         */
        public Optimal {
            Objects.requireNonNull(answer, "answer");
        }
    }

    /**
     * Nothing keeps all limits.
     *
     * @param reason why
     * @param <A> an answer with its proof
     * @param <R> why there is none
     */
    record Infeasible<A, R>(R reason) implements Outcome<A, R> {
        /**
         * Makes the value of its parts.
         *
         * @param reason why
         */
        public Infeasible {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The caller stopped the solve.
     *
     * @param <A> an answer with its proof
     * @param <R> why there is none
     */
    record Cancelled<A, R>() implements Outcome<A, R> {}
}
