package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.CopyVertex;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.certificate.JointScope;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.testkit.PlanOracle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The copy graph of a scope as its description says, by plain loops over the oracle's options; of requests without pins. */
final class CopyGraphOracle {
    /** Two vertices and what joins them; none for the edge of a guard. */
    record Edge(CopyVertex one, CopyVertex other, List<PlanOracle.Possible> option) {}

    private final PlanOracle oracle;
    private final List<PlanOracle.Possible> inside;
    private final Set<CopyVertex> vertices = new TreeSet<>();
    private final List<Edge> edges = new ArrayList<>();

    CopyGraphOracle(PlanOracle oracle, JointScope scope) {
        this.oracle = oracle;
        this.inside = oracle.options().stream()
                .filter(option ->
                        scope.needs().contains(new NeedId(option.needs().get(0))))
                .toList();
        scope.needs().forEach(need -> vertices.add(new CopyVertex.OfNeed(need)));
        for (PlanOracle.Possible option : inside) {
            if (option.model().isSymmetric()) {
                edges.add(new Edge(need(option, 0), need(option, 1), List.of(option)));
            }
        }
        for (ParticipantId person : oracle.people()) {
            List<CopyVertex> copies = new ArrayList<>();
            if (scope.mentors().contains(person)) {
                addPlaces(person, copies);
            }
            List<CopyVertex> all = new ArrayList<>(copies);
            scope.needs()
                    .filter(need -> oracle.owner(need.value()).equals(person))
                    .forEach(need -> all.add(new CopyVertex.OfNeed(need)));
            int usable = all.size() - Math.max(0, copies.size() - places(person));
            for (int i = 0; i < usable - oracle.limitInAll(person); i++) {
                guard(new CopyVertex.LimitGuard(person, i), all);
            }
        }
    }

    Set<CopyVertex> vertices() {
        return vertices;
    }

    List<Edge> edges() {
        return edges;
    }

    private void addPlaces(ParticipantId mentor, List<CopyVertex> copies) {
        int places = places(mentor);
        Set<String> models = new TreeSet<>();
        List<PlanOracle.Possible> open = new ArrayList<>();
        for (PlanOracle.Possible option : inside) {
            if (!option.model().isSymmetric() && option.pair().mentor().equals(mentor)) {
                boolean isOpen = oracle.limit(mentor, option.model().code()) >= places;
                if (isOpen) {
                    open.add(option);
                } else {
                    models.add(option.model().code());
                }
            }
        }
        for (int i = 0; i < Math.min(places, open.size()); i++) {
            copies.add(place(new CopyVertex.SharedPlace(mentor, i), open));
        }
        for (String model : models) {
            List<PlanOracle.Possible> own = inside.stream()
                    .filter(option -> option.pair().mentor().equals(mentor)
                            && option.model().code().equals(model))
                    .toList();
            for (int i = 0; i < Math.min(oracle.limit(mentor, model), own.size()); i++) {
                copies.add(place(new CopyVertex.DeskPlace(new Desk(mentor, model), i), own));
            }
        }
        for (int i = 0; i < copies.size() - places; i++) {
            guard(new CopyVertex.PlaceGuard(mentor, i), copies);
        }
    }

    /* Nobody takes more mentees than they may have mentorships. */
    private int places(ParticipantId mentor) {
        return Math.min(oracle.limit(mentor), oracle.limitInAll(mentor));
    }

    private CopyVertex place(CopyVertex place, List<PlanOracle.Possible> options) {
        vertices.add(place);
        options.forEach(option -> edges.add(new Edge(need(option, 0), place, List.of(option))));
        return place;
    }

    private void guard(CopyVertex guard, List<CopyVertex> watched) {
        vertices.add(guard);
        watched.forEach(vertex -> edges.add(new Edge(guard, vertex, List.of())));
    }

    private static CopyVertex need(PlanOracle.Possible option, int at) {
        return new CopyVertex.OfNeed(new NeedId(option.needs().get(at)));
    }
}
