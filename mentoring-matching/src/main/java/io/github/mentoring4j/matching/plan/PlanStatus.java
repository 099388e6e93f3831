package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveVector;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How good a plan is known to be, by the proof it carries.
 *
 * <p>There is no third case. A checked request always has a plan, be it one of its pins alone, so none is ever infeasible; and a solve that
 * the host stops gives no plan at all but {@code Cancelled}, the other answer of a {@code Matcher}.
 */
public sealed interface PlanStatus {
    /**
     * One function for each case.
     *
     * @param optimal for a plan that is proved best
     * @param withGap for one that is not
     * @param <T> the type of the result
     * @return what the function of this case returns
     */
    default <T> T fold(Supplier<T> optimal, Function<FeasibleWithGap, T> withGap) {
        return this instanceof FeasibleWithGap feasible ? withGap.apply(feasible) : optimal.get();
    }

    /** No plan of the request is worth more. */
    record Optimal() implements PlanStatus {
        /** Says so. */
        public Optimal {}
    }

    /**
     * The plan keeps every rule and limit, and the steps of the policy were used up before it was proved best or a better one was found.
     *
     * @param gap the value that no plan exceeds less the value of this one, level by level; the first level that is not 0 is positive, those
     *     behind it may have any sign
     */
    record FeasibleWithGap(ObjectiveVector gap) implements PlanStatus {
        /**
         * Says how far off the plan can be.
         *
         * @param gap the bound less the value, level by level
         */
        public FeasibleWithGap {
            Objects.requireNonNull(gap, "gap");
            Require.that(
                    gap.levels()
                            .map(ObjectiveLevel::amount)
                            .find(amount -> amount != 0)
                            .exists(amount -> amount > 0),
                    "gap",
                    gap);
        }
    }
}
