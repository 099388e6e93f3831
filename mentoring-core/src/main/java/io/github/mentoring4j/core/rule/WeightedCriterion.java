package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.style.Require;
import java.util.Objects;

/**
 * A criterion with its weight in a role model.
 *
 * @param criterion the criterion
 * @param weight the weight, at least 0; the weights of a role model sum to 100
 */
public record WeightedCriterion(Criterion criterion, int weight) {
    /**
     * Makes the value of its parts.
     *
     * @param criterion the criterion
     * @param weight the weight, at least 0; the weights of a role model sum to 100
     */
    public WeightedCriterion {
        Objects.requireNonNull(criterion, "criterion");
        Require.that(weight >= 0, "weight", weight);
    }
}
