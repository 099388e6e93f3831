package io.github.mentoring4j.matching.assignment;

import java.util.Objects;

/**
 * Prices that prove an answer to an {@link AssignmentProblem} best.
 *
 * <p>Prices are vectors with one number a level, and a vector is above zero if its first number that is not zero is. Let the
 * surplus of an edge be its gain ({@link Goal#gain}) less the price of its agent, of its place, and of the place's group if it has
 * one. The proof holds if
 *
 * <ol>
 *   <li>no chosen edge has a surplus below zero and no other edge one above zero;
 *   <li>what has a price above zero is chosen as often as its upper limit allows;
 *   <li>what has a price below zero is chosen no more often than its lower limit demands.
 * </ol>
 *
 * <p>For the total gain of any answer is the sum of surpluses of its edges, plus the sum over agents, places and groups of price times
 * times chosen; and no answer can do better at any of these summands. This is duality of linear programmes, level by level
 * (G. B. Dantzig, Linear Programming and Extensions, 1963, doi:10.1515/9781400884179).
 *
 * @param agents prices of agents
 * @param places prices of places, without those of their groups
 * @param groups prices of groups
 */
public record AssignmentCertificate(PriceTable agents, PriceTable places, PriceTable groups) {
    /**
     * Makes the value of its parts.
     *
     * @param agents prices of agents
     * @param places prices of places, without those of their groups
     * @param groups prices of groups
     */
    public AssignmentCertificate {
        Objects.requireNonNull(agents, "agents");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(groups, "groups");
    }
}
