package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The needs of a plan that got what another need could have had. */
final class Takers {
    private final Map<ParticipantId, List<Match>> byMentor = new TreeMap<>();
    private final Map<NeedId, List<NeedId>> partners = new TreeMap<>();

    Takers(MatchRequest request, MatchPlan plan) {
        for (Match match : plan.matches()) {
            if (request.findRoleModel(match.pair().roleModel()).exists(model -> !model.isSymmetric())) {
                byMentor.computeIfAbsent(match.pair().mentor(), fresh -> new ArrayList<>())
                        .add(match);
            } else {
                match.needs()
                        .forEach(need -> partners.computeIfAbsent(need, fresh -> new ArrayList<>())
                                .addAll(match.needs().reject(need::equals).asJava()));
            }
        }
    }

    /* Of options that have no place, in order; of a mentor with a limit in the way, those within the role model alone. */
    Seq<NeedId> of(NeedId need, List<Candidacy> options, InAllCount count) {
        TreeSet<NeedId> takers = new TreeSet<>();
        for (Candidacy option : options) {
            if (count.hasPlace(need, option)) {
                continue;
            }
            if (option.model().isSymmetric()) {
                option.needIds()
                        .reject(need::equals)
                        .forEach(other -> takers.addAll(partners.getOrDefault(other, List.of())));
            } else {
                boolean isLimited = count.isLimited(option);
                byMentor.getOrDefault(option.pair().mentor(), List.of()).stream()
                        .filter(match -> !isLimited
                                || match.pair().roleModel().equals(option.pair().roleModel()))
                        .forEach(match -> takers.addAll(match.needs().asJava()));
            }
        }
        return Vector.ofAll(takers);
    }
}
