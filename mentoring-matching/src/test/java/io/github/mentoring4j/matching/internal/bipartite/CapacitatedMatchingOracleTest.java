package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.testkit.ChoiceCases;
import io.github.mentoring4j.matching.testkit.ChoiceOracle;
import io.github.mentoring4j.matching.testkit.ChoiceProof;
import io.github.mentoring4j.matching.testkit.Samples;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** The kernel against all feasible choices of small problems; every answer's proof is checked besides. */
class CapacitatedMatchingOracleTest {
    @Test
    void isAsGoodAsTheBestOfAllChoices() {
        Samples.seeds(3_000).forEach(seed -> requireBest(ChoiceCases.small(seed), "seed " + seed));
    }

    private static void requireBest(BipartiteProblem problem, String name) {
        ChoiceOracle oracle = new ChoiceOracle(problem);
        ChoiceProof proof = new ChoiceProof(problem, name);
        Option<long[]> total = CapacitatedMatching.solve(problem, Pulse.steady())
                .fold(
                        optimal -> {
                            proof.requireBest(optimal);
                            return Option.some(oracle.total(oracle.places(optimal.chosen())));
                        },
                        infeasible -> {
                            proof.requireContradiction(infeasible);
                            return Option.none();
                        },
                        () -> {
                            throw new AssertionError("stopped without being asked to");
                        });
        assertThat(total.isDefined()).as(name).isEqualTo(oracle.best().isDefined());
        total.forEach(
                found -> assertThat(found).as(name).isEqualTo(oracle.best().getOrElse(new long[0])));
    }

    @Test
    void provesLargerChoicesBestByPrices() {
        Samples.seeds(300).limit(2_000).forEach(seed -> requireProof(ChoiceCases.medium(seed), "seed " + seed));
    }

    @Test
    void provesChoicesAmongManyEdgesBestByPrices() {
        Samples.seeds(100).limit(2_000).forEach(seed -> requireProof(ChoiceCases.dense(seed), "seed " + seed));
    }

    @Test
    void provesChoicesAmongRichRowsBestByPrices() {
        Samples.seeds(200).limit(2_000).forEach(seed -> requireProof(ChoiceCases.rich(seed), "seed " + seed));
    }

    @Test
    void provesChoicesAmongHardlyEnoughSeatsBestByPrices() {
        Samples.seeds(200).limit(2_000).forEach(seed -> requireProof(ChoiceCases.crowded(seed), "seed " + seed));
    }

    private static void requireProof(BipartiteProblem problem, String name) {
        ChoiceProof proof = new ChoiceProof(problem, name);
        boolean isProved = CapacitatedMatching.solve(problem, Pulse.steady())
                .fold(
                        optimal -> {
                            proof.requireBest(optimal);
                            return true;
                        },
                        infeasible -> {
                            proof.requireContradiction(infeasible);
                            return true;
                        },
                        () -> false);
        assertThat(isProved).as(name).isTrue();
    }
}
