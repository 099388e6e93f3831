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
 * Nodes at a cut limit are moved out of the set, or into it, so that the count holds with the limits as stated: what
 * limits them are their edges.
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
        return found.answer(end == StageSolver.End.ROW_STUCK ? Cause.TOO_MUCH_IN : Cause.TOO_MUCH_OUT);
    }

    /** A contradiction that a single node shows; without one, lower limits are never above the cut upper ones. */
    static Option<BipartiteAnswer> atOneNode(Stage stage) {
        Contradiction found = new Contradiction(stage);
        return found.crossed().orElse(found::beyondEdges).orElse(found::beyondColumns);
    }

    private Option<BipartiteAnswer> crossed() {
        mark(rows, stage.rowLower, stage.stated.rowUpper);
        mark(columns, stage.columnLower, stage.stated.columnUpper);
        mark(groups, stage.groupLower, stage.stated.groupUpper);
        return found(Cause.CROSSED);
    }

    private Option<BipartiteAnswer> beyondEdges() {
        mark(rows, stage.rowLower, stage.rowUpper);
        if (rows.isEmpty()) {
            mark(columns, stage.columnLower, stage.columnUpper);
            mark(groups, stage.groupLower, columns.isEmpty() ? stage.groupUpper : stage.stated.groupUpper);
            return found(Cause.TOO_MUCH_OUT);
        }
        return found(Cause.TOO_MUCH_IN);
    }

    private Option<BipartiteAnswer> beyondColumns() {
        long[] inner = new long[stage.groupCount];
        for (int column = 0; column < stage.columnCount; column++) {
            if (stage.groupOf[column] != NONE) {
                inner[stage.groupOf[column]] += stage.columnLower[column];
            }
        }
        for (int group = 0; group < stage.groupCount; group++) {
            if (inner[group] > stage.groupUpper[group]) {
                groups.set(group);
            }
        }
        return found(Cause.TOO_MUCH_IN);
    }

    private static void mark(BitSet nodes, int[] lower, int[] upper) {
        for (int node = 0; node < lower.length; node++) {
            if (lower[node] > upper[node]) {
                nodes.set(node);
            }
        }
    }

    private Option<BipartiteAnswer> found(Cause cause) {
        return Option.when(!rows.isEmpty() || !columns.isEmpty() || !groups.isEmpty(), () -> answer(cause));
    }

    private BipartiteAnswer answer(Cause cause) {
        if (cause == Cause.TOO_MUCH_IN) {
            groups.stream()
                    .filter(group -> stage.groupUpper[group] < stage.stated.groupUpper[group])
                    .forEach(groups::clear);
            columns.stream()
                    .filter(column -> isCut(column) && !isGroupIn(column))
                    .forEach(columns::clear);
        } else if (cause == Cause.TOO_MUCH_OUT) {
            rows.stream()
                    .filter(row -> stage.rowUpper[row] < stage.stated.rowUpper[row])
                    .forEach(rows::clear);
            IntStream.range(0, stage.columnCount)
                    .filter(column -> isCut(column) && isGroupIn(column))
                    .forEach(columns::set);
        }
        return new BipartiteAnswer.Infeasible(
                cause,
                rows.stream().toArray(),
                columns.stream().toArray(),
                groups.stream().toArray());
    }

    private boolean isCut(int column) {
        return stage.columnUpper[column] < stage.stated.columnUpper[column];
    }

    private boolean isGroupIn(int column) {
        return stage.groupOf[column] != NONE && groups.get(stage.groupOf[column]);
    }
}
