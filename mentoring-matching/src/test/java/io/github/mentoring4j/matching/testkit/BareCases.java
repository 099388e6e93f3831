package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Goal;
import io.github.mentoring4j.matching.assignment.Limits;
import io.github.mentoring4j.matching.assignment.PairAim;
import io.github.mentoring4j.matching.assignment.PairProblem;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.SplittableRandom;
import java.util.function.IntBinaryOperator;

/** Random problems of the bare engine, small enough for brute force; weights by their family, the rest by the seed. */
public final class BareCases {
    private BareCases() {}

    /**
     * Up to 4 agents, 4 places, 2 groups and 9 edges; lower limits, limits of 0 and parallel edges occur.
     *
     * @param seed of the case
     * @return a problem, with or without an answer
     */
    public static AssignmentProblem assignment(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int agents = 1 + random.nextInt(4);
        int places = 1 + random.nextInt(4);
        int groups = random.nextInt(3);
        boolean needy = random.nextInt(3) == 0;
        return valid(AssignmentProblem.builder(edges(
                        seed, random, random.nextInt(10), (edge, end) -> random.nextInt(end == 0 ? agents : places)))
                .goal(goal(random))
                .agents(limits(random, agents, 2, needy))
                .places(limits(random, places, 3, needy))
                .groups(limits(random, groups, 4, needy), place -> random.nextInt(groups + 1) - 1)
                .build());
    }

    /**
     * Up to 9 people and 12 edges; parallel edges and people whom nobody meets occur, and so do cycles of odd length, which every
     * third case begins with.
     *
     * @param seed of the case
     * @return a problem, with or without an answer
     */
    public static PairProblem pairs(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int people = 2 + random.nextInt(8);
        int cycle = seed % 3 == 0 ? people - 1 + people % 2 : 0;
        int[] last = new int[1];
        EdgeTable edges = edges(seed, random, cycle + random.nextInt(13 - cycle), (edge, end) -> {
            if (edge < cycle && cycle > 1) {
                return (edge + end) % cycle;
            }
            last[0] = end == 0 ? random.nextInt(people) : (last[0] + 1 + random.nextInt(people - 1)) % people;
            return last[0];
        });
        return valid(PairProblem.builder(people, edges)
                .goal(goal(random))
                .aim(Vector.of(PairAim.values()).get(random.nextInt(3)))
                .build());
    }

    /**
     * What a builder gave.
     *
     * @param built a problem that must not have flaws
     * @param <T> the kind of problem
     * @return the problem
     */
    public static <T> T valid(Validation<?, T> built) {
        return built.getOrElseThrow(() -> new AssertionError(built.toString()));
    }

    private static EdgeTable edges(long seed, SplittableRandom random, int count, IntBinaryOperator ends) {
        int levels = 1 + random.nextInt(3);
        EdgeTable.Builder edges = EdgeTable.builder(levels, random.nextInt(3));
        for (int edge = 0; edge < count; edge++) {
            long[] weight = WeightFamily.of(seed).draw(random, levels);
            edges.add(ends.applyAsInt(edge, 0), ends.applyAsInt(edge, 1), level -> weight[level]);
        }
        return edges.build();
    }

    private static Goal goal(SplittableRandom random) {
        return random.nextInt(3) == 0 ? Goal.MINIMISE : Goal.MAXIMISE;
    }

    private static Limits limits(SplittableRandom random, int count, int most, boolean needy) {
        int[] upper = random.ints(count, 0, most + 1).toArray();
        int[] lower = new int[count];
        for (int index = 0; index < count; index++) {
            lower[index] = needy && random.nextInt(3) == 0 ? random.nextInt(upper[index] + 1) : 0;
        }
        return Limits.of(count, index -> lower[index], index -> upper[index]);
    }
}
