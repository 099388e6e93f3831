package io.github.mentoring4j.matching.internal.bipartite;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import java.util.Arrays;
import java.util.BitSet;

/** Solves the words one after another, each among the best choices for the words before it. */
final class WordByWord {
    private final BipartiteProblem problem;
    private final EdgeRows edges;
    private final Pulse pulse;
    private final int words;
    private final long[][] rowPrices;
    private final long[][] columnPrices;
    private final long[][] groupPrices;
    private final BitSet chosen = new BitSet(); // places

    WordByWord(BipartiteProblem problem, Pulse pulse) {
        this.problem = problem;
        this.edges = problem.edges();
        this.pulse = pulse;
        this.words = edges.wordCount();
        this.rowPrices = new long[words][];
        this.columnPrices = new long[words][];
        this.groupPrices = new long[words][];
    }

    BipartiteAnswer solve() {
        WholeStage first = WholeStage.first(problem);
        return Contradiction.atOneNode(first.nodes()).getOrElse(() -> solveFrom(first));
    }

    private BipartiteAnswer solveFrom(WholeStage first) {
        WholeStage whole = first;
        int[] places = new int[0]; // empty where the stage has all edges
        for (int word = 0; word < words; word++) {
            Meter meter = new Meter(share(word), edges.rowCount());
            if (meter.isStoppedNow()) {
                return BipartiteAnswer.Cancelled.CANCELLED;
            }
            StageRun run = new StageRun(whole, meter);
            StageSolver.End end = run.solve();
            if (end == StageSolver.End.STOPPED) {
                return BipartiteAnswer.Cancelled.CANCELLED;
            }
            if (end != StageSolver.End.DONE) {
                return Contradiction.of(run.solver(), end);
            }
            run.duals().trim(whole.nodes(), run.roster());
            keepPrices(word, whole.nodes(), run.duals());
            if (word == words - 1) {
                for (int edge : run.chosen()) {
                    chosen.set(places.length == 0 ? edge : places[edge]);
                }
            } else {
                TightPart tight = new TightPart(whole.nodes(), whole.reader(), run.duals(), places, chosen, meter);
                places = tight.places();
                long[] weights = weights(word + 1, places, meter);
                if (meter.isStoppedAfter(0)) {
                    return BipartiteAnswer.Cancelled.CANCELLED;
                }
                whole = WholeStage.of(tight.stage(weights));
            }
        }
        tighten();
        BipartitePrices prices = new BipartitePrices(rowPrices, columnPrices, groupPrices);
        return new BipartiteAnswer.Optimal(chosen.stream().map(edges::number).toArray(), prices);
    }

    private long[] weights(int word, int[] places, Meter meter) {
        long[] weights = new long[places.length];
        for (int edge = 0; edge < places.length && !meter.isStoppedAfter(1); edge++) {
            weights[edge] = edges.weight(word, places[edge]);
        }
        return weights;
    }

    /* A row with one place carries the whole worth of its edge: prices alone then cover all edges. */
    private void tighten() {
        for (int row = 0; row < edges.rowCount(); row++) {
            int edge = chosen.nextSetBit(edges.start(row));
            if (problem.rows().upper(row) == 1 && edge >= 0 && edge < edges.end(row)) {
                int column = edges.column(edge);
                int group = problem.groupOf(column);
                for (int word = 0; word < words; word++) {
                    long groupPrice = group == Stage.NONE ? 0 : groupPrices[word][group];
                    rowPrices[word][row] = edges.weight(word, edge) - columnPrices[word][column] - groupPrice;
                }
            }
        }
    }

    /* To the caller all words together are one pass over the rows. */
    private Pulse share(int word) {
        int rows = edges.rowCount();
        return (done, total) -> pulse.beat((int) (((long) word * rows + done) / words), rows);
    }

    private void keepPrices(int word, Stage stage, Duals duals) {
        rowPrices[word] = duals.rows;
        groupPrices[word] = duals.groups;
        columnPrices[word] = new long[stage.columnCount];
        Arrays.setAll(columnPrices[word], column -> duals.columns[column] - stage.outside(column, duals));
    }
}
