package io.github.mentoring4j.matching.internal.joint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.blossom.BlossomMatching;
import io.github.mentoring4j.matching.internal.blossom.PairGraph;
import io.github.mentoring4j.matching.internal.blossom.PairProof;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.testkit.Samples;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Limits over both roles against all choices of small problems, and proofs of small and larger ones. */
class JointMatchingOracleTest {
    @Test
    void isAsGoodAsTheBestOfAllChoices() {
        int[] bound = new int[1];
        Samples.seeds(5_000).forEach(seed -> {
            JointProblem problem = JointCases.small(seed);
            JointOracle oracle = new JointOracle(problem);
            JointAnswer answer = solved(problem);
            assertThat(oracle.isAllowed(answer.directed(), answer.peers()))
                    .as("seed %d keeps the limits", seed)
                    .isTrue();
            long[] best = oracle.best();
            assertThat(oracle.total(answer.directed(), answer.peers()))
                    .as("seed %d", seed)
                    .isEqualTo(best);
            bound[0] += Arrays.equals(best, new JointOracle(unlimited(problem)).best()) ? 0 : 1;
        });
        assertThat(bound[0])
                .as("problems in which a limit in all costs something")
                .isGreaterThan(Samples.count(500, 10_000));
    }

    @Test
    void provesLargerChoicesBest() {
        Samples.seeds(200).limit(2_000).forEach(seed -> {
            JointProblem problem = JointCases.medium(seed);
            PairGraph graph = CopyGraph.of(problem, new Steps(Pulse.steady(), 0))
                    .getOrElseThrow(AssertionError::new)
                    .pairGraph();
            assertThat(PairProof.fault(graph, BlossomMatching.solve(graph, Pulse.steady())))
                    .as("seed %d", seed)
                    .isEmpty();
            JointAnswer answer = solved(problem);
            assertThat(new JointOracle(problem).isAllowed(answer.directed(), answer.peers()))
                    .as("seed %d keeps the limits", seed)
                    .isTrue();
        });
    }

    private static JointAnswer solved(JointProblem problem) {
        return JointMatching.solve(problem, Pulse.steady())
                .getOrElseThrow(() -> new AssertionError("stopped without being asked to"));
    }

    private static JointProblem unlimited(JointProblem problem) {
        int[] limits = new int[problem.personCount()];
        Arrays.fill(limits, JointProblem.NO_LIMIT);
        int[] places = new int[problem.personCount()];
        Arrays.setAll(places, problem::places);
        int[] personOfNeed = new int[problem.needCount()];
        Arrays.setAll(personOfNeed, problem::personOfNeed);
        int[] personOfDesk = new int[problem.deskCount()];
        Arrays.setAll(personOfDesk, problem::personOfDesk);
        int[] deskLimits = new int[problem.deskCount()];
        Arrays.setAll(deskLimits, problem::deskLimit);
        return JointProblem.of(
                personOfNeed, personOfDesk, deskLimits, places, limits, problem.directed(), problem.peers());
    }
}
