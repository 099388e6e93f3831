package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.matching.internal.bipartite.BipartiteProblem;
import io.github.mentoring4j.matching.internal.bipartite.Limits;
import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.BitSet;

/** What a choice of edges is worth, whether it is feasible, and, by trying all of them, what the best one is worth. */
public final class ChoiceOracle {
    private final BipartiteProblem problem;
    private final EdgeRows edges;
    private final int[] rowOf;

    /**
     * An oracle for one problem.
     *
     * @param problem any problem; {@link #best} needs a small one
     */
    public ChoiceOracle(BipartiteProblem problem) {
        this.problem = problem;
        this.edges = problem.edges();
        this.rowOf = new int[edges.size()];
        for (int row = 0; row < edges.rowCount(); row++) {
            Arrays.fill(rowOf, edges.start(row), edges.end(row), row);
        }
    }

    /**
     * Best total over all feasible choices.
     *
     * @return one number a word, or nothing if no choice is feasible
     */
    public Option<long[]> best() {
        Option<long[]> best = Option.none();
        for (int mask = 0; mask < 1 << edges.size(); mask++) {
            BitSet places = BitSet.valueOf(new long[] {mask});
            if (isFeasible(places)) {
                long[] total = total(places);
                if (best.forAll(rival -> Arrays.compare(total, rival) > 0)) {
                    best = Option.some(total);
                }
            }
        }
        return best;
    }

    /**
     * Places of edges that are named by their numbers.
     *
     * @param numbers numbers of edges
     * @return their places
     * @throws IllegalArgumentException if a number does not exist or occurs twice
     */
    public BitSet places(int[] numbers) {
        BitSet wanted = new BitSet();
        Arrays.stream(numbers).forEach(wanted::set);
        BitSet places = new BitSet();
        for (int place = 0; place < edges.size(); place++) {
            places.set(place, wanted.get(edges.number(place)));
        }
        if (places.cardinality() != numbers.length) {
            throw new IllegalArgumentException("not a set of edges: " + Arrays.toString(numbers));
        }
        return places;
    }

    /**
     * Total weight.
     *
     * @param places places of edges
     * @return one number a word
     */
    public long[] total(BitSet places) {
        long[] total = new long[edges.wordCount()];
        places.stream().forEach(place -> {
            for (int word = 0; word < total.length; word++) {
                total[word] = Math.addExact(total[word], edges.word(word)[place]);
            }
        });
        return total;
    }

    /**
     * Whether a choice keeps all limits.
     *
     * @param places places of edges
     * @return true if nothing is broken
     */
    public boolean isFeasible(BitSet places) {
        return keeps(problem.rows(), rowLoads(places))
                && keeps(problem.columns(), columnLoads(places))
                && keeps(problem.groups(), groupLoads(places));
    }

    int[] rowLoads(BitSet places) {
        int[] loads = new int[problem.rows().count()];
        places.stream().forEach(place -> loads[rowOf[place]]++);
        return loads;
    }

    int[] columnLoads(BitSet places) {
        int[] loads = new int[problem.columns().count()];
        places.stream().forEach(place -> loads[edges.columns()[place]]++);
        return loads;
    }

    int[] groupLoads(BitSet places) {
        int[] loads = new int[problem.groups().count()];
        places.stream()
                .map(place -> problem.groupOf(edges.columns()[place]))
                .filter(group -> group >= 0)
                .forEach(group -> loads[group]++);
        return loads;
    }

    int rowOf(int place) {
        return rowOf[place];
    }

    private static boolean keeps(Limits limits, int[] loads) {
        for (int node = 0; node < loads.length; node++) {
            if (loads[node] < limits.lower(node) || loads[node] > limits.upper(node)) {
                return false;
            }
        }
        return true;
    }
}
