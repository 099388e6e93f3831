package io.github.mentoring4j.matching.assignment;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * An answer to a {@link PairProblem}, as claimed; {@code proof.PairCheck} holds it against the problem.
 *
 * @param edges the numbers of the chosen edges, ascending
 * @param value the sum of their weights, one number a level
 * @param certificate prices that prove that no answer is better
 */
public record PairAnswer(Seq<Integer> edges, Seq<Long> value, PairCertificate certificate) {
    /**
     * Makes the value of its parts.
     *
     * @param edges the numbers of the chosen edges, ascending
     * @param value the sum of their weights, one number a level
     * @param certificate prices that prove that no answer is better
     */
    public PairAnswer {
        Require.noNulls("edges", edges);
        Require.noNulls("value", value);
        Objects.requireNonNull(certificate, "certificate");
    }
}
