package io.github.mentoring4j.matching.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.bipartite.BipartiteAnswer.Cause;
import io.github.mentoring4j.matching.internal.bipartite.BipartiteAnswer.Infeasible;
import io.github.mentoring4j.matching.internal.bipartite.BipartiteAnswer.Optimal;
import io.github.mentoring4j.matching.internal.bipartite.BipartiteProblem;
import io.github.mentoring4j.matching.internal.bipartite.Limits;
import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** Checks answers by what they carry, without a solver: prices by complementary slackness, contradictions by counting. */
public final class ChoiceProof {
    private final BipartiteProblem problem;
    private final ChoiceOracle oracle;
    private final String name;

    /**
     * A check for one problem.
     *
     * @param problem the problem
     * @param name told on failure
     */
    public ChoiceProof(BipartiteProblem problem, String name) {
        this.problem = problem;
        this.oracle = new ChoiceOracle(problem);
        this.name = name;
    }

    /**
     * Demands that a choice is feasible and its prices prove it best.
     *
     * @param answer the choice
     */
    public void requireBest(Optimal answer) {
        BitSet chosen = oracle.places(answer.chosen());
        assertThat(oracle.isFeasible(chosen)).as(name).isTrue();
        EdgeRows edges = problem.edges();
        for (int place = 0; place < edges.size(); place++) {
            int sign = sign(reduced(answer, place));
            assertThat(chosen.get(place) ? sign >= 0 : sign <= 0)
                    .as("%s: edge %d, sign %d", name, place, sign)
                    .isTrue();
            assertThat(chosen.get(place) && problem.rows().upper(oracle.rowOf(place)) == 1 && sign != 0)
                    .as("%s: edge %d of a row with one place is worth more than its prices", name, place)
                    .isFalse();
        }
        requireSlackness(
                "row",
                problem.rows(),
                oracle.rowLoads(chosen),
                row -> vector(word -> answer.prices().rows(word)[row]));
        requireSlackness(
                "column",
                problem.columns(),
                oracle.columnLoads(chosen),
                column -> vector(word -> answer.prices().columns(word)[column]));
        requireSlackness(
                "group",
                problem.groups(),
                oracle.groupLoads(chosen),
                group -> vector(word -> answer.prices().groups(word)[group]));
    }

    private long[] reduced(Optimal answer, int place) {
        int column = problem.edges().columns()[place];
        int group = problem.groupOf(column);
        return vector(word -> problem.edges().word(word)[place]
                - answer.prices().rows(word)[oracle.rowOf(place)]
                - answer.prices().columns(word)[column]
                - (group < 0 ? 0 : answer.prices().groups(word)[group]));
    }

    private long[] vector(IntFunction<Long> component) {
        long[] vector = new long[problem.edges().wordCount()];
        Arrays.setAll(vector, component::apply);
        return vector;
    }

    private static int sign(long[] vector) {
        return Arrays.compare(vector, new long[vector.length]);
    }

    private void requireSlackness(String kind, Limits limits, int[] loads, IntFunction<long[]> price) {
        for (int node = 0; node < loads.length; node++) {
            int sign = sign(price.apply(node));
            assertThat((sign <= 0 || loads[node] == limits.upper(node))
                            && (sign >= 0 || loads[node] == limits.lower(node)))
                    .as("%s: %s %d with sign %d has %d edges", name, kind, node, sign, loads[node])
                    .isTrue();
        }
    }

    /**
     * Demands that the nodes named really cannot keep their limits as stated, and that those named for crossed limits are all that have them.
     *
     * @param answer the contradiction
     */
    public void requireContradiction(Infeasible answer) {
        BitSet rows = set(answer.rows());
        BitSet columns = set(answer.columns());
        BitSet groups = set(answer.groups());
        if (answer.cause() == Cause.CROSSED) {
            assertThat(List.of(rows, columns, groups))
                    .as(name)
                    .isEqualTo(List.of(crossed(problem.rows()), crossed(problem.columns()), crossed(problem.groups())))
                    .isNotEqualTo(List.of(new BitSet(), new BitSet(), new BitSet()));
            return;
        }
        boolean in = answer.cause() == Cause.TOO_MUCH_IN;
        long forced = 0;
        long room = 0;
        for (int row : answer.rows()) {
            forced += in ? problem.rows().lower(row) : 0;
            room += in ? 0 : problem.rows().upper(row);
        }
        for (int group : answer.groups()) {
            forced += in ? 0 : problem.groups().lower(group);
            room += in ? problem.groups().upper(group) : 0;
        }
        for (int column = 0; column < problem.columns().count(); column++) {
            int group = problem.groupOf(column);
            boolean above = group >= 0 && groups.get(group);
            if (columns.get(column) && !above) { // leaves the set
                forced += in ? 0 : problem.columns().lower(column);
                room += in ? problem.columns().upper(column) : 0;
            } else if (!columns.get(column) && above) { // enters it
                forced += in ? problem.columns().lower(column) : 0;
                room += in ? 0 : problem.columns().upper(column);
            }
        }
        for (int place = 0; place < problem.edges().size(); place++) {
            boolean from = rows.get(oracle.rowOf(place));
            boolean to = columns.get(problem.edges().columns()[place]);
            room += from != to && from == in ? 1 : 0;
        }
        assertThat(forced).as("%s: %s", name, answer.cause()).isGreaterThan(room);
    }

    private static BitSet crossed(Limits limits) {
        BitSet crossed = new BitSet();
        for (int node = 0; node < limits.count(); node++) {
            crossed.set(node, limits.lower(node) > limits.upper(node));
        }
        return crossed;
    }

    private static BitSet set(int[] numbers) {
        BitSet set = new BitSet();
        Arrays.stream(numbers).forEach(set::set);
        return set;
    }
}
