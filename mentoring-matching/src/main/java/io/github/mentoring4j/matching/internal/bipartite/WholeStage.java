package io.github.mentoring4j.matching.internal.bipartite;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.RowReader;
import java.util.stream.IntStream;

/**
 * A stage with all its edges, which are brought into arrays only when they have to be: a large grid is best read row by row.
 */
final class WholeStage {
    private final Stage nodes; // has the edges too unless they are a grid
    private final EdgeRows edges;
    private final int word;
    final long largest; // absolute weight

    private WholeStage(Stage nodes, EdgeRows edges, int word, long largest) {
        this.nodes = nodes;
        this.edges = edges;
        this.word = word;
        this.largest = largest;
    }

    /** The first word of a problem. */
    static WholeStage first(BipartiteProblem problem) {
        EdgeRows edges = problem.edges();
        Stage.Bounds bounds = new Stage.Bounds(problem.rows(), problem.columns(), problem.groups());
        int[] groupOf = IntStream.range(0, problem.columns().count())
                .map(problem::groupOf)
                .toArray();
        Stage nodes = edges.isGrid()
                ? Stage.ofGrid(bounds, groupOf, edges.starts(), edges.columnBound())
                : new Stage(bounds, groupOf, edges.starts(), edges.columns(), edges.word(0));
        return new WholeStage(nodes, edges, 0, edges.largest(0));
    }

    /** What an earlier word left open. */
    static WholeStage of(Stage stage) {
        EdgeRows edges = EdgeRows.of(stage.starts, stage.columns, stage.weights);
        return new WholeStage(stage, edges, 0, edges.largest(0));
    }

    /** Nodes, limits and the first places of rows. */
    Stage nodes() {
        return nodes;
    }

    /** The stage with its edges in arrays. */
    Stage inArrays() {
        return edges.isGrid() ? nodes.withEdges(nodes.starts, edges.columns(), edges.word(word)) : nodes;
    }

    RowReader reader() {
        return edges.reader(word);
    }

    int edgeCount() {
        return edges.size();
    }
}
