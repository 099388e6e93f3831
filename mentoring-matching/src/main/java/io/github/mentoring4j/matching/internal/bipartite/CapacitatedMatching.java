package io.github.mentoring4j.matching.internal.bipartite;

import io.github.mentoring4j.matching.internal.graph.Pulse;

/**
 * Best choice of edges of a bipartite graph under lower and upper limits on rows, columns and groups of columns.
 *
 * <p>Problem: n rows, m columns, e edges that are chosen or not, weights of k words with any sign; limits as in
 * {@link BipartiteProblem}; greatest total over all feasible choices of any size, compared word by word.
 * Precondition: no absolute weight exceeds {@link #mostWeight}, otherwise {@link IllegalArgumentException}.
 * Cost: time O(k b (e + (n + m) log(n + m))) at worst for b chosen edges, far less where searches end early; space
 * O(e + k (n + m)), no recursion.
 * Ties: which of equally good choices is found is a function of the problem alone, edge order included.
 * Certificate: {@link BipartitePrices}; {@link BipartiteAnswer.Infeasible} names the nodes that cannot get along.
 *
 * <p>Source: the searches' papers stand at {@link RowSearch}. Words one after another: the best choices for the first
 * words are those that are feasible and in order with their prices (complementary slackness), which is a problem of the
 * same kind with fewer edges and narrower limits.
 */
public final class CapacitatedMatching {
    private CapacitatedMatching() {}

    /**
     * Finds a best choice.
     *
     * @param problem rows, columns, groups, edges
     * @param pulse asked after every 131,072 edges looked at, or more often
     * @return a best choice with its proof, or why there is none
     * @throws IllegalArgumentException if a weight is too large for exact sums
     */
    public static BipartiteAnswer solve(BipartiteProblem problem, Pulse pulse) {
        return Ranges.require(problem.edges(), problem.columns().count(), pulse)
                ? new WordByWord(problem, pulse).solve()
                : BipartiteAnswer.Cancelled.CANCELLED;
    }

    /**
     * Greatest absolute weight that is accepted.
     *
     * @param rowCount number of rows
     * @param columnCount number of columns
     * @return a bound that holds for each word
     */
    public static long mostWeight(int rowCount, int columnCount) {
        return Ranges.most(rowCount, columnCount);
    }
}
