package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a verifier says of a plan. */
public sealed interface Verification {
    /**
     * One function for each case.
     *
     * @param verified for a plan that is as it says
     * @param rejected for one that is not
     * @param <T> the type of the result
     * @return what the function of this case returns
     */
    default <T> T fold(Supplier<T> verified, Function<Rejected, T> rejected) {
        return this instanceof Rejected no ? rejected.apply(no) : verified.get();
    }

    /** Every statement holds, and the certificate proves that no plan is better. */
    record Verified() implements Verification {
        /** Says so. */
        public Verified {}
    }

    /**
     * Something is not so.
     *
     * @param violations everything that was found, not empty: pairs first, then limits, statements and prices
     */
    record Rejected(Seq<Violation> violations) implements Verification {
        /**
         * Says what.
         *
         * @param violations everything that was found, not empty
         */
        public Rejected {
            Require.noNulls("violations", violations);
            Require.that(!violations.isEmpty(), "violations", violations);
        }
    }
}
