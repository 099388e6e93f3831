package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.JointScope;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Which needs and mentors hang together: by a candidate, or as those of one person with a limit in all.
 *
 * <p>What does not hang together with a broken limit keeps the plan of the parts solved apart. Cost: nearly linear in the candidates.
 */
final class JointScopes {
    private final Index<NeedId> needs = new Index<>();
    private final Index<ParticipantId> mentors = new Index<>();
    private final List<ParticipantId> personOfNeed = new ArrayList<>();
    private final Steps steps;
    private final int[] parents;

    JointScopes(MatchRequest request, List<Candidate> candidates, Steps steps) {
        this.steps = steps;
        for (Candidate candidate : steps.over(candidates, 1)) {
            candidate.needs().forEach(this::add);
            if (!candidate.model().isSymmetric()) {
                mentors.of(candidate.pair().mentor());
            }
        }
        this.parents = new int[needs.size() + mentors.size()];
        for (int node = 0; node < parents.length; node++) {
            parents[node] = node;
        }
        for (Candidate candidate : steps.over(candidates, 2)) {
            int need = needs.of(candidate.needs().head().id());
            unite(
                    need,
                    candidate.model().isSymmetric()
                            ? needs.of(candidate.needs().get(1).id())
                            : mentorNode(candidate.pair().mentor()));
        }
        Map<ParticipantId, Integer> nodes = new HashMap<>();
        for (int node = 0; node < parents.length && steps.goOn(1); node++) {
            ParticipantId person = personOf(node);
            if (request.limitInAll(person).isDefined()) {
                unite(node, nodes.getOrDefault(person, node));
                nodes.put(person, node);
            }
        }
    }

    /* Everything that hangs together with one of the people; less if the pulse of the steps stopped. */
    JointScope around(Seq<ParticipantId> people) {
        Set<ParticipantId> centres = new HashSet<>(people.asJava());
        boolean[] joined = new boolean[parents.length];
        for (int node = 0; node < parents.length && steps.goOn(1); node++) {
            if (centres.contains(personOf(node))) {
                joined[root(node)] = true;
            }
        }
        return new JointScope(inside(joined, needs, needs::of), inside(joined, mentors, this::mentorNode));
    }

    private <T extends Comparable<T>> Seq<T> inside(boolean[] joined, Index<T> things, ToIntFunction<T> node) {
        return Vector.range(0, things.size())
                .map(things::at)
                .filter(thing -> joined[root(node.applyAsInt(thing))])
                .sorted();
    }

    private void add(Need need) {
        if (needs.of(need.id()) == personOfNeed.size()) {
            personOfNeed.add(need.person());
        }
    }

    private int mentorNode(ParticipantId mentor) {
        return needs.size() + mentors.of(mentor);
    }

    private ParticipantId personOf(int node) {
        return node < needs.size() ? personOfNeed.get(node) : mentors.at(node - needs.size());
    }

    private void unite(int one, int other) {
        parents[root(one)] = root(other);
    }

    /* Halves the way on each visit. */
    private int root(int node) {
        int at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
