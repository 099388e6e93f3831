package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the objectives of a request hold of single candidates. */
final class Worth {
    /** What one candidate takes. */
    static final int STEPS = 4;

    private final ObjectiveStack stack;
    private final int tiers;
    private final Set<PairRef> incumbent;
    private final Steps steps;

    Worth(MatchRequest request, Steps steps) {
        this(request, request.policy().objectives(), steps);
    }

    Worth(MatchRequest request, ObjectiveStack stack, Steps steps) {
        this.stack = stack;
        this.steps = steps;
        this.tiers = request.tiers();
        this.incumbent = new HashSet<>(request.stated().incumbent().asJava());
    }

    boolean isPositive(Candidate candidate) {
        return isPositive(vector(candidate));
    }

    /* A pair that is worth nothing or less stands in no plan of its own accord. */
    static boolean isPositive(long[] amounts) {
        return Arrays.compare(amounts, new long[amounts.length]) > 0;
    }

    /* Of several that are worth the same, the first. */
    Candidate best(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        for (Candidate candidate : steps.over(candidates, 2 * STEPS)) {
            if (Arrays.compare(vector(candidate), vector(best)) > 0) {
                best = candidate;
            }
        }
        return best;
    }

    /* The first level on which a candidate counts for anything, or the last. */
    ObjectiveLevel decidingLevel(Candidate candidate) {
        Seq<ObjectiveLevel> levels = stack.levels(tiers).zipWith(amounts(candidate), ObjectiveLevel::new);
        return levels.find(level -> level.amount() != 0).getOrElse(levels::last);
    }

    /* One amount a level. */
    long[] vector(Candidate candidate) {
        return amounts(candidate).toJavaStream().mapToLong(Long::longValue).toArray();
    }

    private Seq<Long> amounts(Candidate candidate) {
        return stack.amounts(candidate.facts(incumbent.contains(candidate.pair())), tiers);
    }
}
