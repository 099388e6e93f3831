package io.github.mentoring4j.matching.bench;

import io.github.mentoring4j.matching.Assignments;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Goal;
import io.github.mentoring4j.matching.assignment.PairAim;
import io.github.mentoring4j.matching.assignment.PairProblem;
import io.github.mentoring4j.matching.assignment.proof.PairCheck;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jgrapht.Graph;
import org.jgrapht.alg.interfaces.MatchingAlgorithm;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/** A pair problem with 10 to 200 people of some shape, in each of the three aims. */
final class GeneralCase implements Agreement.Case {
    /** What the graph looks like. */
    private enum Shape {
        RANDOM,
        ODD_RINGS,
        NESTED,
        COMPLETE
    }

    /* JGraphT takes prices beyond 10^10 for a proof that there is no perfect matching. */
    private static final int BITS = 24;

    private final PairProblem problem;
    private final CaseWeights weights;
    private final Shape shape;

    private GeneralCase(PairProblem problem, CaseWeights weights, Shape shape) {
        this.problem = problem;
        this.weights = weights;
        this.shape = shape;
    }

    static GeneralCase of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CaseWeights weights = CaseWeights.of(seed, BITS);
        Shape shape = List.of(Shape.values()).get((int) (seed / 4 % 4));
        PairAim aim = List.of(PairAim.values()).get((int) (seed / 16 % 3));
        Pairs pairs = new Pairs(random, weights, shape);
        if (aim == PairAim.EVERYBODY && random.nextInt(4) > 0) {
            pairs.plant();
        }
        PairProblem problem = PairProblem.builder(pairs.people, pairs.edges.build())
                .goal(random.nextInt(4) == 0 ? Goal.MINIMISE : Goal.MAXIMISE)
                .aim(aim)
                .build()
                .getOrElseThrow(() -> new IllegalStateException("case " + seed + " is not valid"));
        return new GeneralCase(problem, weights, shape);
    }

    @Override
    public String family() {
        return problem.aim() + ", " + shape;
    }

    @Override
    public Optional<Long> ours() {
        return Assignments.solve(problem)
                .fold(
                        answer -> {
                            if (PairCheck.check(problem, answer).isLeft()) {
                                throw new IllegalStateException("certificate refused: " + problem);
                            }
                            return Optional.of(weights.packed(answer.value()
                                    .toJavaStream()
                                    .mapToLong(Long::longValue)
                                    .toArray()));
                        },
                        barrier -> Optional.empty(),
                        Optional::empty);
    }

    /**
     * Of parallel edges the best stands for all. Where the most pairs come first, every edge is worth more by the same, which is above what any
     * two answers differ by; the doubles hold all sums exactly.
     */
    @Override
    public Optional<Long> theirs() {
        long bonus = problem.aim() == PairAim.MOST_PAIRS_FIRST ? bonus() : 0;
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(
                SupplierUtil.createIntegerSupplier(problem.people()), SupplierUtil.createDefaultWeightedEdgeSupplier());
        for (int person = 0; person < problem.people(); person++) {
            graph.addVertex(person);
        }
        for (int edge = 0; edge < problem.edges().size(); edge++) {
            int from = problem.edges().from(edge);
            int to = problem.edges().to(edge);
            double weight = problem.goal().gain(weight(edge)) + bonus;
            DefaultWeightedEdge known = graph.getEdge(from, to);
            if (known == null) {
                graph.setEdgeWeight(graph.addEdge(from, to), weight);
            } else {
                graph.setEdgeWeight(known, Math.max(weight, graph.getEdgeWeight(known)));
            }
        }
        try {
            MatchingAlgorithm.Matching<Integer, DefaultWeightedEdge> found = problem.aim() == PairAim.EVERYBODY
                    ? new KolmogorovWeightedPerfectMatching<>(graph, ObjectiveSense.MAXIMIZE).getMatching()
                    : new KolmogorovWeightedMatching<>(graph, ObjectiveSense.MAXIMIZE).getMatching();
            long gains = 0;
            for (DefaultWeightedEdge edge : found.getEdges()) {
                gains += (long) graph.getEdgeWeight(edge) - bonus;
            }
            return Optional.of(problem.goal().gain(gains));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private long bonus() {
        long largest = 0;
        for (int edge = 0; edge < problem.edges().size(); edge++) {
            largest = Math.max(largest, Math.abs(weight(edge)));
        }
        return largest * problem.people() + 1;
    }

    private long weight(int edge) {
        long[] words = new long[weights.levels()];
        for (int level = 0; level < words.length; level++) {
            words[level] = problem.edges().weight(edge, level);
        }
        return weights.packed(words);
    }

    /** Edges under construction. */
    private static final class Pairs {
        private final SplittableRandom random;
        private final CaseWeights weights;
        private final int people;
        private final EdgeTable.Builder edges;

        Pairs(SplittableRandom random, CaseWeights weights, Shape shape) {
            this.random = random;
            this.weights = weights;
            this.edges = EdgeTable.builder(weights.levels(), 1_000);
            this.people = switch (shape) {
                case RANDOM, ODD_RINGS -> 10 + random.nextInt(191);
                case NESTED -> 81 + random.nextInt(100);
                case COMPLETE -> 10 + random.nextInt(41);
            };
            switch (shape) {
                case RANDOM -> strew(people * (1 + random.nextInt(6)));
                case ODD_RINGS -> rings();
                case NESTED -> nest();
                case COMPLETE -> meetAll();
            }
        }

        /* So that everybody can be in a pair, unless their number is odd. */
        private void plant() {
            for (int person = 1; person < people; person += 2) {
                add(person - 1, person);
            }
        }

        /* Rings of 3, 5 or 7 side by side; a few edges between them. */
        private void rings() {
            int first = 0;
            while (first + 7 <= people) {
                int length = 3 + 2 * random.nextInt(3);
                for (int corner = 0; corner < length; corner++) {
                    add(first + corner, first + (corner + 1) % length);
                }
                first += length;
            }
            strew(people);
        }

        /* Triangles of triangles of triangles, as far as there are people; a few edges between any two. */
        private void nest() {
            for (int width = 1; 3 * width <= people; width *= 3) {
                for (int start = 0; start + 3 * width <= people; start += 3 * width) {
                    for (int corner = 0; corner < 3; corner++) {
                        add(
                                start + corner * width + random.nextInt(width),
                                start + (corner + 1) % 3 * width + random.nextInt(width));
                    }
                }
            }
            strew(random.nextInt(people));
        }

        private void meetAll() {
            for (int person = 0; person < people; person++) {
                for (int other = 0; other < person; other++) {
                    add(person, other);
                }
            }
        }

        private void strew(int count) {
            for (int edge = 0; edge < count; edge++) {
                int person = random.nextInt(people);
                add(person, (person + 1 + random.nextInt(people - 1)) % people);
            }
        }

        private void add(int person, int other) {
            long[] weight = weights.draw(random);
            edges.add(person, other, level -> weight[level]);
        }
    }
}
