package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.CopyOddSet;
import io.github.mentoring4j.matching.certificate.CopyVertex;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.certificate.DirectedPrices;
import io.github.mentoring4j.matching.certificate.JointPrices;
import io.github.mentoring4j.matching.certificate.JointScope;
import io.github.mentoring4j.matching.certificate.PeerPrices;
import io.github.mentoring4j.matching.certificate.Price;
import io.github.mentoring4j.matching.internal.blossom.PairCertificate;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.internal.joint.Copy;
import io.github.mentoring4j.matching.internal.joint.JointAnswer;
import io.github.mentoring4j.matching.internal.joint.JointMatching;
import io.github.mentoring4j.matching.internal.joint.JointProblem;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The needs and mentors of a scope with everything between them: chosen at once, with the proof. */
final class JointPart {
    private static final int STEPS_A_PRICE = 6;

    private final Solver solver;
    private final Places places;
    private final LimitsInAll limits;
    private final Solution apart;
    private final JointScope scope;
    private final Set<NeedId> needsInside;
    private final Set<ParticipantId> mentorsInside;
    private final List<Candidate> directed = new ArrayList<>();
    private final List<Candidate> peers = new ArrayList<>();
    private final Index<NeedId> needs = new Index<>();
    private final List<ParticipantId> personOfNeed = new ArrayList<>();
    private final Index<Desk> desks = new Index<>();
    private final Index<ParticipantId> people = new Index<>();

    JointPart(MatchRequest request, Solver solver, Solution apart, JointScope scope) {
        this.solver = solver;
        this.places = new Places(request, apart.pinned());
        this.limits = new LimitsInAll(request, apart.pinned());
        this.apart = apart;
        this.scope = scope;
        this.needsInside = new HashSet<>(scope.needs().asJava());
        this.mentorsInside = new HashSet<>(scope.mentors().asJava());
    }

    /* Of candidates whose needs no pin serves. */
    Option<Solution> solve(List<Candidate> free, Steps steps) {
        for (Candidate candidate : steps.over(free, 1)) {
            if (isInside(candidate)) {
                add(candidate);
            }
        }
        VectorEdges.Builder toDesks = VectorEdges.builder(solver.levels());
        for (Candidate candidate : steps.over(directed, Worth.STEPS)) {
            PairRef pair = candidate.pair();
            int desk = desks.of(new Desk(pair.mentor(), pair.roleModel()));
            toDesks.add(needs.of(candidate.needs().head().id()), desk, solver.weight(candidate));
        }
        VectorEdges.Builder toPeers = VectorEdges.builder(solver.levels());
        for (Candidate candidate : steps.over(peers, Worth.STEPS)) {
            int first = needs.of(candidate.needs().get(0).id());
            toPeers.add(first, needs.of(candidate.needs().get(1).id()), solver.weight(candidate));
        }
        return steps.isStopped()
                ? Option.none()
                : JointMatching.solve(problem(toDesks.build(), toPeers.build()), steps.inner())
                        .map(answer -> mended(answer, steps))
                        .filter(solution -> !steps.isStopped());
    }

    private JointProblem problem(VectorEdges toDesks, VectorEdges toPeers) {
        return JointProblem.of(
                numbers(personOfNeed.size(), need -> people.of(personOfNeed.get(need))),
                numbers(desks.size(), desk -> people.of(desks.at(desk).mentor())),
                numbers(desks.size(), desk -> places.leftInModel(reference(desks.at(desk)))),
                numbers(people.size(), person -> places.leftInAll(people.at(person))),
                numbers(people.size(), person -> limits.left(people.at(person))),
                toDesks,
                toPeers);
    }

    private boolean isInside(Candidate candidate) {
        return needsInside.contains(candidate.needs().head().id());
    }

    private void add(Candidate candidate) {
        for (Need need : candidate.needs()) {
            people.of(need.person());
            if (needs.of(need.id()) == personOfNeed.size()) {
                personOfNeed.add(need.person());
            }
        }
        if (candidate.model().isSymmetric()) {
            peers.add(candidate);
        } else {
            people.of(candidate.pair().mentor());
            directed.add(candidate);
        }
    }

    private Solution mended(JointAnswer answer, Steps steps) {
        List<Candidate> chosen = new ArrayList<>(apart.chosen().stream()
                .filter(candidate -> !isInside(candidate))
                .toList());
        Arrays.stream(answer.directed()).mapToObj(directed::get).forEach(chosen::add);
        Arrays.stream(answer.peers()).mapToObj(peers::get).forEach(chosen::add);
        return new Solution(apart.pinned(), chosen, certificate(answer, steps));
    }

    /* Whoever is outside hangs together with nobody inside, so the prices of the parts apart prove the rest of their plan best. */
    private Certificate certificate(JointAnswer answer, Steps steps) {
        DirectedPrices outside = apart.certificate().directed();
        PeerPrices peersOutside = apart.certificate().peers();
        return new Certificate(
                new DirectedPrices(
                        outside.needs().filterKeys(need -> !needsInside.contains(need)),
                        outside.desks().filterKeys(desk -> !mentorsInside.contains(desk.mentor())),
                        outside.mentors().filterKeys(mentor -> !mentorsInside.contains(mentor))),
                new PeerPrices(
                        peersOutside.needs().filterKeys(need -> !needsInside.contains(need)),
                        peersOutside.oddSets().reject(set -> set.needs().exists(needsInside::contains))),
                new JointPrices(scope, vertexPrices(answer, steps), oddSets(answer)));
    }

    private SortedMap<CopyVertex, Price> vertexPrices(JointAnswer answer, Steps steps) {
        TreeMap<CopyVertex, Price> prices = new TreeMap<>();
        for (int vertex = 0; vertex < answer.vertices().size() && steps.goOn(STEPS_A_PRICE); vertex++) {
            prices.put(
                    named(answer.vertices().get(vertex)),
                    solver.price(answer.certificate().vertexPrices(), vertex));
        }
        return io.vavr.collection.TreeMap.ofAll(prices);
    }

    private Vector<CopyOddSet> oddSets(JointAnswer answer) {
        PairCertificate certificate = answer.certificate();
        int[][] members = certificate.members();
        return Vector.range(0, members.length)
                .map(set -> new CopyOddSet(
                        Vector.ofAll(members[set])
                                .map(vertex -> named(answer.vertices().get(vertex)))
                                .sorted(),
                        solver.price(certificate.oddPrices(), set)));
    }

    private CopyVertex named(Copy copy) {
        return switch (copy.sort()) {
            case NEED -> new CopyVertex.OfNeed(needs.at(copy.owner()));
            case SHARED_PLACE -> new CopyVertex.SharedPlace(people.at(copy.owner()), copy.number());
            case DESK_PLACE -> new CopyVertex.DeskPlace(desks.at(copy.owner()), copy.number());
            case PLACE_GUARD -> new CopyVertex.PlaceGuard(people.at(copy.owner()), copy.number());
            case LIMIT_GUARD -> new CopyVertex.LimitGuard(people.at(copy.owner()), copy.number());
        };
    }

    private static PairRef reference(Desk desk) {
        return new PairRef(desk.roleModel(), desk.mentor(), desk.mentor());
    }

    private static int[] numbers(int count, java.util.function.IntUnaryOperator number) {
        int[] numbers = new int[count];
        Arrays.setAll(numbers, number);
        return numbers;
    }
}
