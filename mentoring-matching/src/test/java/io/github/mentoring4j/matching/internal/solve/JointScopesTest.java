package io.github.mentoring4j.matching.internal.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.JointScope;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.candidate.CandidateFinder;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.Samples;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A scope is what can be reached from a person by candidates and limits, step by step, and nothing else. */
class JointScopesTest {
    private static final int REQUESTS = Samples.count(300, 10_000);

    private int proper;

    @Test
    void aScopeIsWhatHangsTogetherWithAPersonAndNoMore() {
        for (long seed = 0; seed < REQUESTS; seed++) {
            RandomRequests random = new RandomRequests(seed);
            MatchRequest request = Requests.checked(random.withLimitsInAll(random.draft(14)));
            List<Candidate> candidates =
                    CandidateFinder.find(request, Pulse.steady()).get().all();
            JointScopes scopes = new JointScopes(request, candidates, new Steps(Pulse.steady(), 0));
            List<Set<Node>> links = links(request, candidates);
            for (ParticipantId person : request.participants().keySet()) {
                assertThat(scopes.around(Vector.of(person)))
                        .as("around %s, seed %d", person, seed)
                        .isEqualTo(reached(person, links));
            }
        }
        assertThat(proper).as("scopes of some, but not of all").isGreaterThan(REQUESTS / 4);
    }

    /* Each set holds what hangs together directly. */
    private static List<Set<Node>> links(MatchRequest request, List<Candidate> candidates) {
        List<Set<Node>> links = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Set<Node> link = new HashSet<>();
            for (Need need : candidate.needs()) {
                link.add(new Node(need.person(), need.id().value()));
            }
            if (!candidate.model().isSymmetric()) {
                link.add(new Node(candidate.pair().mentor(), ""));
            }
            links.add(link);
        }
        for (ParticipantId person : request.participants().keySet()) {
            if (request.limitInAll(person).isDefined()) {
                Set<Node> own = new HashSet<>();
                links.forEach(link -> link.stream()
                        .filter(node -> node.person().equals(person))
                        .forEach(own::add));
                links.add(own);
            }
        }
        return links;
    }

    private JointScope reached(ParticipantId person, List<Set<Node>> links) {
        Set<Node> reached = new HashSet<>();
        Set<Node> all = new HashSet<>();
        links.forEach(all::addAll);
        all.stream().filter(node -> node.person().equals(person)).forEach(reached::add);
        for (int before = -1; before < reached.size(); ) {
            before = reached.size();
            links.stream()
                    .filter(link -> link.stream().anyMatch(reached::contains))
                    .forEach(reached::addAll);
        }
        proper += !reached.isEmpty() && reached.size() < all.size() ? 1 : 0;
        TreeSet<NeedId> needs = new TreeSet<>();
        TreeSet<ParticipantId> mentors = new TreeSet<>();
        for (Node node : reached) {
            if (node.need().isEmpty()) {
                mentors.add(node.person());
            } else {
                needs.add(new NeedId(node.need()));
            }
        }
        return new JointScope(Vector.ofAll(needs), Vector.ofAll(mentors));
    }

    /** A need of a person, or, without one, the person as a mentor. */
    private record Node(ParticipantId person, String need) {}
}
