package io.github.mentoring4j.matching.internal.blossom;

import java.util.function.Function;
import java.util.function.Supplier;

/** What a solve of a general graph comes to. Arrays are handed out as they are, for reading only. */
public sealed interface PairAnswer {
    /**
     * Tells the three cases apart.
     *
     * @param optimal for a best matching and its proof
     * @param infeasible for the proof that there is no allowed matching
     * @param cancelled for nothing
     * @param <T> what all three give
     * @return what the function of the case gives
     */
    default <T> T fold(
            Function<? super Optimal, ? extends T> optimal,
            Function<? super Infeasible, ? extends T> infeasible,
            Supplier<? extends T> cancelled) {
        if (this instanceof Optimal found) {
            return optimal.apply(found);
        }
        return this instanceof Infeasible none ? infeasible.apply(none) : cancelled.get();
    }

    /** A best matching. */
    final class Optimal implements PairAnswer {
        private final int[] matched;
        private final PairCertificate certificate;

        Optimal(int[] matched, PairCertificate certificate) {
            this.matched = matched;
            this.certificate = certificate;
        }

        /**
         * The matching.
         *
         * @return for each vertex the number of its edge, or -1 where it stays alone
         */
        public int[] matched() {
            return matched;
        }

        /**
         * The proof that no allowed matching weighs more.
         *
         * @return prices of vertices and odd sets
         */
        public PairCertificate certificate() {
            return certificate;
        }
    }

    /**
     * The proof that no matching covers all vertices that it has to: without the barrier, the graph has more components
     * with an odd number of vertices, all of which have to be paired, than the barrier has vertices
     * (W. T. Tutte, J. London Math. Soc. 22, 1947, doi:10.1112/jlms/s1-22.2.107).
     */
    final class Infeasible implements PairAnswer {
        private final int[] barrier;

        Infeasible(int[] barrier) {
            this.barrier = barrier;
        }

        /**
         * The barrier.
         *
         * @return vertices, ascending; possibly none
         */
        public int[] barrier() {
            return barrier;
        }
    }

    /** The pulse stopped the solve. */
    record Cancelled() implements PairAnswer {}
}
