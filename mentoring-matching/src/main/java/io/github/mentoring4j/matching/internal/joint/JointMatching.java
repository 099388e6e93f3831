package io.github.mentoring4j.matching.internal.joint;

import io.github.mentoring4j.matching.internal.blossom.BlossomMatching;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.vavr.control.Option;
import java.util.Arrays;

/**
 * Best choice of directed and peer pairs under limits of people on their mentorships in all, exactly.
 *
 * <p>Problem: {@link JointProblem}; greatest total weight vector over all allowed choices of any size.
 * Precondition: that of {@link BlossomMatching} on the {@link CopyGraph}.
 * Cost: that of {@link BlossomMatching} on the {@link CopyGraph}.
 * Ties: a function of the problem alone, order of needs, desks and pairs included.
 * Certificate: prices of the copy graph's vertices and odd sets; those of guards have any sign.
 * Not for: problems in which nobody limits mentorships in all; there the parts do not touch and are solved apart.
 *
 * <p>Source: copies of vertices and guards turn limits into a matching after W. T. Tutte, Can. J. Math. 6, 1954,
 * doi:10.4153/CJM-1954-033-3; that limits may be nested is our own remark.
 */
public final class JointMatching {
    private JointMatching() {}

    /**
     * Solves a problem.
     *
     * @param problem the problem
     * @param pulse polled while the copy graph is built and then by {@link BlossomMatching}; progress is measured in needs
     * @return a best choice, or none if the pulse stopped the solve
     * @throws IllegalArgumentException if a weight is beyond the range of {@link BlossomMatching}
     */
    public static Option<JointAnswer> solve(JointProblem problem, Pulse pulse) {
        Steps steps = new Steps(pulse, problem.needCount());
        return CopyGraph.of(problem, steps).flatMap(graph -> solve(problem, graph, steps.inner()));
    }

    private static Option<JointAnswer> solve(JointProblem problem, CopyGraph graph, Pulse pulse) {
        int directed = problem.directed().size();
        return BlossomMatching.solve(graph.pairGraph(), pulse)
                .fold(
                        best -> {
                            int[] pairs = graph.pairs(best.matched());
                            return Option.some(new JointAnswer(
                                    Arrays.stream(pairs)
                                            .filter(pair -> pair < directed)
                                            .toArray(),
                                    Arrays.stream(pairs)
                                            .filter(pair -> pair >= directed)
                                            .map(pair -> pair - directed)
                                            .toArray(),
                                    graph.vertices(),
                                    best.certificate()));
                        },
                        none -> {
                            throw new IllegalStateException("no matching covers the guards of a problem of "
                                    + problem.needCount() + " needs, though choosing nothing is allowed");
                        },
                        Option::none);
    }
}
