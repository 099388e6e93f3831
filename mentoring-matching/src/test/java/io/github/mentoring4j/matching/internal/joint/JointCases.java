package io.github.mentoring4j.matching.internal.joint;

import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.testkit.WeightFamily;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Random joint problems, in which people mentor, are mentored and are peers at once. */
final class JointCases {
    private JointCases() {}

    /** A problem small enough to try all choices: up to 11 pairs. */
    static JointProblem small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return draw(random, seed, 2 + random.nextInt(4), random.nextInt(12));
    }

    /** A problem with up to 60 people and some 300 pairs. */
    static JointProblem medium(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return draw(random, seed, 10 + random.nextInt(51), 50 + random.nextInt(251));
    }

    private static JointProblem draw(SplittableRandom random, long seed, int people, int pairs) {
        int[] personOfNeed = people(random, people, 1 + random.nextInt(2 * people));
        int[] personOfDesk = people(random, people, 1 + random.nextInt(2 * people));
        int[] places = new int[people];
        int[] limits = new int[people];
        Arrays.setAll(places, person -> random.nextInt(5));
        Arrays.setAll(limits, person -> random.nextInt(3) == 0 ? JointProblem.NO_LIMIT : random.nextInt(4));
        int[] deskLimits = new int[personOfDesk.length];
        Arrays.setAll(deskLimits, desk -> random.nextInt(5));
        int levels = 1 + random.nextInt(3);
        WeightFamily family = WeightFamily.of(seed);
        VectorEdges.Builder directed = VectorEdges.builder(levels);
        VectorEdges.Builder peers = VectorEdges.builder(levels);
        int kinds = random.nextInt(4);
        for (int pair = 0; pair < pairs; pair++) {
            int need = random.nextInt(personOfNeed.length);
            if (random.nextInt(4) < kinds) {
                int other = random.nextInt(personOfNeed.length);
                if (other != need) {
                    peers.add(need, other, family.draw(random, levels));
                }
            } else {
                directed.add(need, random.nextInt(personOfDesk.length), family.draw(random, levels));
            }
        }
        return JointProblem.of(personOfNeed, personOfDesk, deskLimits, places, limits, directed.build(), peers.build());
    }

    private static int[] people(SplittableRandom random, int people, int count) {
        int[] owners = new int[count];
        Arrays.setAll(owners, index -> random.nextInt(people));
        return owners;
    }
}
