package io.github.mentoring4j.matching.internal.bipartite;

import static io.github.mentoring4j.matching.internal.bipartite.Stage.NONE;

import io.github.mentoring4j.matching.internal.bipartite.BipartiteAnswer.Cause;
import io.vavr.control.Option;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The nodes that cannot keep their limits.
 *
 * <p>A search that got stuck has reached a set that no more can leave, or enter, under the limits as the stage cut them.
 * The count holds with the limits as stated: a row or column all of whose edges are chosen is not reached by one, a column
 * with room lets its group have room for it. Only columns that stay outside of their group's set for want of edges are moved into it:
 * what limits them are their edges.
 *
 * <p>Source: A. J. Hoffman, Proc. Symp. Appl. Math. 10, 1960, doi:10.1090/psapm/010/0114759.
 */
final class Contradiction {
    private final Stage stage;
    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();
    private final BitSet groups = new BitSet();

    private Contradiction(Stage stage) {
        this.stage = stage;
    }

    /** What the set that a search reached says. */
    static BipartiteAnswer of(StageSolver solver, StageSolver.End end) {
        Stage stage = solver.stage;
        Contradiction found = new Contradiction(stage);
        int rowAt = stage.columnCount + stage.groupCount;
        for (int node = 0; node < rowAt + stage.rowCount; node++) {
            if (solver.isReached(end, node)) {
                if (node < stage.columnCount) {
                    found.columns.set(node);
                } else if (node < rowAt) {
                    found.groups.set(node - stage.columnCount);
                } else {
                    found.rows.set(node - rowAt);
                }
            }
        }
        return end == StageSolver.End.ROW_STUCK ? found.answer(Cause.TOO_MUCH_IN) : found.tooMuchOut();
    }

    /** What single nodes contradict, if any; if none does, lower limits are never above the cut upper ones. */
    static Option<BipartiteAnswer> atOneNode(Stage stage) {
        Contradiction found = new Contradiction(stage);
        return found.crossed().orElse(found::beyondEdges).orElse(found::beyondColumns);
    }

    private Option<BipartiteAnswer> crossed() {
        mark(rows, stage.rowLower, stage.stated.rowUpper);
        mark(columns, stage.columnLower, stage.stated.columnUpper);
        mark(groups, stage.groupLower, stage.stated.groupUpper);
        return Option.when(!rows.isEmpty() || !columns.isEmpty() || !groups.isEmpty(), () -> answer(Cause.CROSSED));
    }

    private Option<BipartiteAnswer> beyondEdges() {
        mark(rows, stage.rowLower, stage.rowUpper);
        if (!rows.isEmpty()) {
            return Option.some(answer(Cause.TOO_MUCH_IN));
        }
        mark(columns, stage.columnLower, stage.columnUpper);
        mark(groups, stage.groupLower, stage.groupUpper);
        return Option.when(!columns.isEmpty() || !groups.isEmpty(), this::tooMuchOut);
    }

    private Option<BipartiteAnswer> beyondColumns() {
        long[] inner = new long[stage.groupCount];
        for (int column = 0; column < stage.columnCount; column++) {
            if (stage.groupOf[column] != NONE) {
                inner[stage.groupOf[column]] += stage.columnLower[column];
            }
        }
        IntStream.range(0, stage.groupCount)
                .filter(group -> inner[group] > stage.groupUpper[group])
                .forEach(groups::set);
        return Option.when(!groups.isEmpty(), () -> answer(Cause.TOO_MUCH_IN));
    }

    private static void mark(BitSet nodes, int[] lower, int[] upper) {
        for (int node = 0; node < lower.length; node++) {
            if (lower[node] > upper[node]) {
                nodes.set(node);
            }
        }
    }

    private BipartiteAnswer tooMuchOut() {
        IntStream.range(0, stage.columnCount)
                .filter(column -> stage.columnUpper[column] < stage.stated.columnUpper[column])
                .filter(column -> stage.groupOf[column] != NONE && groups.get(stage.groupOf[column]))
                .forEach(columns::set);
        return answer(Cause.TOO_MUCH_OUT);
    }

    private BipartiteAnswer answer(Cause cause) {
        return new BipartiteAnswer.Infeasible(
                cause,
                rows.stream().toArray(),
                columns.stream().toArray(),
                groups.stream().toArray());
    }
}
