package io.github.mentoring4j.matching.internal.bare;

import io.github.mentoring4j.matching.assignment.Barrier;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.OddSets;
import io.github.mentoring4j.matching.assignment.Outcome;
import io.github.mentoring4j.matching.assignment.PairAnswer;
import io.github.mentoring4j.matching.assignment.PairCertificate;
import io.github.mentoring4j.matching.assignment.PairProblem;
import io.github.mentoring4j.matching.assignment.PriceTable;
import io.github.mentoring4j.matching.assignment.SolveWatch;
import io.github.mentoring4j.matching.internal.blossom.BlossomMatching;
import io.github.mentoring4j.matching.internal.blossom.PairGraph;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.vavr.collection.Vector;
import java.util.Arrays;

/** A pair problem of values, brought to the kernel for general graphs. */
public final class BarePairs {
    private final PairProblem problem;

    private BarePairs(PairProblem problem) {
        this.problem = problem;
    }

    /**
     * Solves.
     *
     * @param problem the problem
     * @param watch told of progress, asked whether to go on
     * @return a best answer, the reason why there is none, or nothing if the watch stopped the solve
     */
    public static Outcome<PairAnswer, Barrier> solve(PairProblem problem, SolveWatch watch) {
        BarePairs bare = new BarePairs(problem);
        return BlossomMatching.solve(bare.graph(), watch::goOn)
                .fold(
                        found -> new Outcome.Optimal<>(bare.answer(found.matched(), found.certificate())),
                        none -> new Outcome.Infeasible<>(new Barrier(Vector.ofAll(none.barrier()))),
                        Outcome.Cancelled::new);
    }

    private PairGraph graph() {
        EdgeTable edges = problem.edges();
        int[] from = new int[edges.size()];
        int[] to = new int[edges.size()];
        edges.allFrom().get(from);
        edges.allTo().get(to);
        PairGraph graph = PairGraph.of(problem.people(), VectorEdges.of(edges.levels(), from, to, gains(edges)));
        return switch (problem.aim()) {
            case ANY_NUMBER -> graph;
            case MOST_PAIRS_FIRST -> graph.mostPairsFirst();
            case EVERYBODY -> graph.perfect();
        };
    }

    /** What edges gain, edge by edge. */
    private long[] gains(EdgeTable edges) {
        int levels = edges.levels();
        if (levels == 1) {
            return Gains.of(problem.goal(), edges, 0);
        }
        long[] gains = new long[Math.multiplyExact(levels, edges.size())];
        for (int level = 0; level < levels; level++) {
            long[] column = Gains.of(problem.goal(), edges, level);
            for (int edge = 0; edge < column.length; edge++) {
                gains[edge * levels + level] = column[edge];
            }
        }
        return gains;
    }

    private PairAnswer answer(
            int[] matched, io.github.mentoring4j.matching.internal.blossom.PairCertificate certificate) {
        int[] chosen = chosen(matched);
        int words = certificate.words();
        long[] people = certificate.vertexPrices();
        long[] sets = certificate.oddPrices();
        return new PairAnswer(
                Vector.ofAll(chosen),
                Gains.total(problem.edges(), chosen),
                new PairCertificate(
                        PriceTable.of(matched.length, words, (index, level) -> people[index * words + level]),
                        new OddSets(
                                Vector.ofAll(certificate.innermost()),
                                Vector.ofAll(certificate.outer()),
                                PriceTable.of(
                                        certificate.outer().length,
                                        words,
                                        (index, level) -> sets[index * words + level]))));
    }

    /** The edges of a matching, ascending, each once. */
    private int[] chosen(int[] matched) {
        int[] chosen = new int[matched.length / 2];
        int count = 0;
        for (int person = 0; person < matched.length; person++) {
            int edge = matched[person];
            if (edge >= 0 && person == problem.edges().from(edge)) {
                chosen[count++] = edge;
            }
        }
        Arrays.sort(chosen, 0, count);
        return Arrays.copyOf(chosen, count);
    }
}
