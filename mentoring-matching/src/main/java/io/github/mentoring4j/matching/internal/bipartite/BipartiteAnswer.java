package io.github.mentoring4j.matching.internal.bipartite;

import java.util.function.Function;
import java.util.function.Supplier;

/** Outcome of a solve. */
public sealed interface BipartiteAnswer {
    /**
     * Folds the three cases into one value.
     *
     * @param optimal applied to a best choice
     * @param infeasible applied to the reason why there is no choice at all
     * @param cancelled asked if the pulse stopped the solve
     * @param <T> type of the result
     * @return what the function of the case returns
     */
    <T> T fold(Function<Optimal, T> optimal, Function<Infeasible, T> infeasible, Supplier<T> cancelled);

    /** A best choice and its proof. */
    final class Optimal implements BipartiteAnswer {
        private final int[] chosen;
        private final BipartitePrices prices;

        Optimal(int[] chosen, BipartitePrices prices) {
            this.chosen = chosen;
            this.prices = prices;
        }

        /**
         * Numbers of the chosen edges.
         *
         * @return the array itself, for reading only: ascending row by row
         */
        public int[] chosen() {
            return chosen;
        }

        /**
         * The proof.
         *
         * @return prices for this very choice
         */
        public BipartitePrices prices() {
            return prices;
        }

        @Override
        public <T> T fold(Function<Optimal, T> optimal, Function<Infeasible, T> infeasible, Supplier<T> cancelled) {
            return optimal.apply(this);
        }
    }

    /**
     * No choice keeps the limits.
     *
     * <p>The named nodes show why. See the choice as a flow from outside through rows, columns and groups to outside
     * again. {@link Cause#CROSSED}: the lower limit of each of them is above its upper one. {@link Cause#TOO_MUCH_IN}: the lower limits force
     * more into the set of nodes than the upper limits, and the edges that leave it, let out. {@link Cause#TOO_MUCH_OUT}: they force
     * more out of it than can come in.
     */
    final class Infeasible implements BipartiteAnswer {
        private final Cause cause;
        private final int[] rows;
        private final int[] columns;
        private final int[] groups;

        Infeasible(Cause cause, int[] rows, int[] columns, int[] groups) {
            this.cause = cause;
            this.rows = rows;
            this.columns = columns;
            this.groups = groups;
        }

        /**
         * What kind of contradiction.
         *
         * @return the kind
         */
        public Cause cause() {
            return cause;
        }

        /**
         * Rows of the set.
         *
         * @return the array itself, ascending
         */
        public int[] rows() {
            return rows;
        }

        /**
         * Columns of the set.
         *
         * @return the array itself, ascending
         */
        public int[] columns() {
            return columns;
        }

        /**
         * Groups of the set.
         *
         * @return the array itself, ascending
         */
        public int[] groups() {
            return groups;
        }

        @Override
        public <T> T fold(Function<Optimal, T> optimal, Function<Infeasible, T> infeasible, Supplier<T> cancelled) {
            return infeasible.apply(this);
        }
    }

    /** The pulse stopped the solve. */
    enum Cancelled implements BipartiteAnswer {
        /** The only value. */
        CANCELLED;

        @Override
        public <T> T fold(Function<Optimal, T> optimal, Function<Infeasible, T> infeasible, Supplier<T> cancelled) {
            return cancelled.get();
        }
    }

    /** Why there is no choice at all. */
    enum Cause {
        /** A lower limit above the upper limit of the same node. */
        CROSSED,
        /** More must enter a set of nodes than can leave it. */
        TOO_MUCH_IN,
        /** More must leave a set of nodes than can enter it. */
        TOO_MUCH_OUT
    }
}
