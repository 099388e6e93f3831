package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.CopyVertex;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.certificate.JointScope;
import io.github.mentoring4j.matching.request.NeedId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The copy graph of a scope, built from its description in the package of certificates. */
final class JointGraph {
    private final Capacities capacities;
    private final List<CopyVertex> vertices = new ArrayList<>();
    private final Map<NeedId, Integer> needs = new TreeMap<>();
    private final Map<Desk, List<Integer>> places = new TreeMap<>();
    private final List<List<Integer>> guards = new ArrayList<>();

    JointGraph(Capacities capacities, JointScope scope, Map<NeedId, ParticipantId> owners, List<Candidacy> candidates) {
        this.capacities = capacities;
        Map<Desk, Integer> demand = new TreeMap<>();
        for (Candidacy each : candidates) {
            if (!each.model().isSymmetric()) {
                demand.merge(desk(each), 1, Integer::sum);
            }
        }
        Map<ParticipantId, List<Integer>> ownNeeds = new TreeMap<>();
        for (NeedId need : scope.needs()) {
            needs.put(need, vertices.size());
            ownNeeds.computeIfAbsent(owners.get(need), fresh -> new ArrayList<>())
                    .add(vertices.size());
            vertices.add(new CopyVertex.OfNeed(need));
        }
        Map<ParticipantId, List<Desk>> desks = new TreeMap<>();
        demand.keySet()
                .forEach(desk -> desks.computeIfAbsent(desk.mentor(), none -> new ArrayList<>())
                        .add(desk));
        ownNeeds.keySet().forEach(person -> desks.putIfAbsent(person, List.of()));
        desks.forEach((person, own) -> addPerson(person, ownNeeds.getOrDefault(person, List.of()), own, demand));
    }

    List<CopyVertex> vertices() {
        return vertices;
    }

    /* The vertices to which a candidate joins its first need. */
    List<Integer> joinedBy(Candidacy candidate) {
        return candidate.model().isSymmetric()
                ? List.of(vertex(candidate.needIds().get(1)))
                : places.getOrDefault(desk(candidate), List.of());
    }

    int vertex(NeedId need) {
        return needs.getOrDefault(need, -1);
    }

    /* Of each guard, itself and then all that it is joined to. */
    List<List<Integer>> guards() {
        return guards;
    }

    private void addPerson(ParticipantId person, List<Integer> ownNeeds, List<Desk> desks, Map<Desk, Integer> demand) {
        int left = Math.min(
                capacities.leftBesidePins(person),
                capacities.leftInAllBesidePins(person).getOrElse(Integer.MAX_VALUE));
        long wanted = 0;
        for (Desk desk : desks) {
            wanted += capacities.leftBesidePins(desk) >= left ? demand.getOrDefault(desk, 0) : 0;
        }
        List<Integer> copies = new ArrayList<>();
        for (int number = 0; number < Math.min(left, wanted); number++) {
            copies.add(added(new CopyVertex.SharedPlace(person, number)));
        }
        List<Integer> shared = List.copyOf(copies);
        for (Desk desk : desks) {
            int limit = capacities.leftBesidePins(desk);
            if (limit >= left) {
                places.put(desk, shared);
                continue;
            }
            List<Integer> own = new ArrayList<>();
            for (int number = 0; number < Math.min(limit, demand.getOrDefault(desk, 0)); number++) {
                own.add(added(new CopyVertex.DeskPlace(desk, number)));
            }
            places.put(desk, own);
            copies.addAll(own);
        }
        for (int number = 0; number < copies.size() - left; number++) {
            guard(new CopyVertex.PlaceGuard(person, number), copies);
        }
        int usable = ownNeeds.size() + Math.min(copies.size(), left);
        List<Integer> all = new ArrayList<>(ownNeeds);
        all.addAll(copies);
        for (int limit : capacities.leftInAllBesidePins(person)) {
            for (int number = 0; number < usable - limit; number++) {
                guard(new CopyVertex.LimitGuard(person, number), all);
            }
        }
    }

    private void guard(CopyVertex guard, List<Integer> watched) {
        List<Integer> joined = new ArrayList<>();
        joined.add(added(guard));
        joined.addAll(watched);
        guards.add(joined);
    }

    private int added(CopyVertex vertex) {
        vertices.add(vertex);
        return vertices.size() - 1;
    }

    private static Desk desk(Candidacy candidacy) {
        return new Desk(candidacy.pair().mentor(), candidacy.pair().roleModel());
    }
}
