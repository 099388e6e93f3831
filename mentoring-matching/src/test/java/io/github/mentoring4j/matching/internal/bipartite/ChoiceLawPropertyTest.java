package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.testkit.ChoiceCases;
import io.github.mentoring4j.matching.testkit.ChoiceOracle;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What must hold of a best choice whatever the problem: laws that need no second algorithm. */
class ChoiceLawPropertyTest {
    @Property(seed = "20260102", tries = 200)
    void equalProblemsHaveEqualChoices(@ForAll @LongRange(max = 1L << 40) long seed) {
        assertThat(chosen(ChoiceCases.medium(seed))).isEqualTo(chosen(ChoiceCases.medium(seed)));
    }

    @Property(seed = "20260103", tries = 200)
    void theOrderOfEdgesDoesNotChangeTheTotal(@ForAll @LongRange(max = 1L << 40) long seed) {
        BipartiteProblem problem = ChoiceCases.medium(seed);
        int size = problem.edges().size();
        int[] rows = new int[size];
        int[] columns = new int[size];
        long[][] words = new long[problem.edges().wordCount()][size];
        for (int row = 0; row < problem.rows().count(); row++) {
            for (int place = problem.edges().start(row); place < problem.edges().end(row); place++) {
                int turned = size - 1 - place;
                rows[turned] = row;
                columns[turned] = problem.edges().columns()[place];
                for (int word = 0; word < words.length; word++) {
                    words[word][turned] = problem.edges().word(word)[place];
                }
            }
        }
        EdgeRows turned = EdgeRows.group(problem.rows().count(), rows, columns, words);
        assertThat(total(with(problem, turned), 1)).isEqualTo(total(problem, 1));
    }

    @Property(seed = "20260104", tries = 200)
    void threefoldWeightsHaveAThreefoldTotal(@ForAll @LongRange(max = 1L << 40) long seed) {
        BipartiteProblem problem = ChoiceCases.medium(seed);
        long[][] words = IntStream.range(0, problem.edges().wordCount())
                .mapToObj(word -> Arrays.stream(problem.edges().word(word))
                        .map(weight -> 3 * weight)
                        .toArray())
                .toArray(long[][]::new);
        EdgeRows heavier = EdgeRows.of(problem.edges().starts(), problem.edges().columns(), words);
        assertThat(total(with(problem, heavier), 1)).isEqualTo(total(problem, 3));
    }

    private static BipartiteProblem with(BipartiteProblem problem, EdgeRows edges) {
        int[] groupOf = IntStream.range(0, problem.columns().count())
                .map(problem::groupOf)
                .toArray();
        return BipartiteProblem.of(edges, problem.rows(), problem.columns()).withGroups(groupOf, problem.groups());
    }

    private static Option<String> total(BipartiteProblem problem, long factor) {
        ChoiceOracle oracle = new ChoiceOracle(problem);
        return CapacitatedMatching.solve(problem, Pulse.steady())
                .fold(
                        optimal ->
                                Option.some(Arrays.toString(LongStream.of(oracle.total(oracle.places(optimal.chosen())))
                                        .map(sum -> factor * sum)
                                        .toArray())),
                        infeasible -> Option.none(),
                        () -> {
                            throw new AssertionError("stopped without being asked to");
                        });
    }

    private static int[] chosen(BipartiteProblem problem) {
        return CapacitatedMatching.solve(problem, Pulse.steady())
                .fold(optimal -> optimal.chosen(), infeasible -> infeasible.rows(), () -> new int[0]);
    }
}
