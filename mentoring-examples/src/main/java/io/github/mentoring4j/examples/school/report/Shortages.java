package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.Need;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Comparator;

/**
 * Who is short of whom: for each kind of request, the needs without a pair against the people who could answer it and their free places.
 *
 * <p>Somebody could answer a request if they are of a fitting kind in a role model of the need and cover the request there, whatever the
 * other rules say: no free place means too few mentors, a free place that stays free means that another rule is in the way.
 */
final class Shortages {
    private static final int HOTTEST = 4;

    private final FormedPlan formed;
    private final Words words;
    private final Requests requests;
    private final SortedSet<String> unserved;
    private final SortedMap<ParticipantId, Integer> taken;
    private final Map<String, Seq<PairSide>> mentors;

    Shortages(FormedPlan formed, Words words) {
        this.formed = formed;
        this.words = words;
        this.requests = new Requests(formed);
        this.unserved = TreeSet.ofAll(formed.plan()
                .unmatched()
                .map(Unmatched::need)
                .map(need -> need.id().value()));
        this.taken = taken();
        this.mentors =
                TreeMap.ofEntries(formed.request().roleModels().map(model -> Tuple.of(model.code(), mentors(model))));
    }

    Seq<ReportPage.Shortage> rows() {
        SortedMap<String, Seq<Need>> byRequest = TreeMap.empty();
        for (Need need : formed.request().needs()) {
            for (MenteeRequest request : need.requests()) {
                String key = words.get(requests.name(request));
                byRequest = byRequest.put(
                        key, byRequest.get(key).getOrElse(Vector.empty()).append(need));
            }
        }
        return byRequest
                .toVector()
                .map(entry -> row(entry._1(), entry._2().distinct()))
                .sorted(Comparator.comparingInt(ReportPage.Shortage::unserved)
                        .reversed()
                        .thenComparing(ReportPage.Shortage::request));
    }

    private ReportPage.Shortage row(String name, Seq<Need> needs) {
        Seq<Need> without = needs.filter(need -> unserved.contains(need.id().value()));
        SortedSet<Place> places = TreeSet.ofAll(without.flatMap(need -> helpers(name, need)));
        SortedSet<ParticipantId> helpers = TreeSet.ofAll(places.toVector().map(Place::person));
        int seats = places.toVector().map(this::free).sum().intValue();
        String verdict = without.isEmpty()
                ? "shortage.none"
                : helpers.isEmpty() ? "shortage.nobody" : seats == 0 ? "shortage.seats" : "shortage.rules";
        return new ReportPage.Shortage(
                name,
                needs.size(),
                without.size(),
                helpers.size(),
                seats,
                heat(without.size(), needs.size()),
                words.get(verdict));
    }

    private static int heat(int without, int all) {
        return (without * HOTTEST + all - 1) / Math.max(1, all);
    }

    private Seq<Place> helpers(String name, Need need) {
        Seq<MenteeRequest> asked = need.requests()
                .filter(request -> words.get(requests.name(request)).equals(name));
        return need.roleModels()
                .map(formed::roleModel)
                .flatMap(model -> asked.filter(request -> model.serves().contains(request.type()))
                        .flatMap(request -> helpers(model, need, request)));
    }

    private Seq<Place> helpers(RoleModel model, Need need, MenteeRequest request) {
        PairSide mentee = formed.request().side(model, need.person());
        return mentors.get(model.code())
                .getOrElse(Vector.empty())
                .filter(mentor -> !mentor.participant().id().equals(need.person()))
                .filter(mentor -> Requests.covers(
                        model,
                        request,
                        new Pairing(mentor, mentee, formed.request().circumstances())))
                .map(mentor -> new Place(mentor.participant().id(), model.isSymmetric() ? model.code() : ""));
    }

    /* In a symmetric role model only those with a need of their own can be partners. */
    private Seq<PairSide> mentors(RoleModel model) {
        SortedSet<ParticipantId> asking = TreeSet.ofAll(formed.request()
                .needs()
                .filter(need -> need.roleModels().contains(model.code()))
                .map(Need::person));
        return formed.request()
                .participants()
                .values()
                .filter(person -> formed.request().kinds(model, Side.MENTOR).contains(person.kind()))
                .filter(person -> model.isSymmetric()
                        ? asking.contains(person.id())
                        : formed.request().seats(person.id()).exists(seats -> seats > 0))
                .map(person -> formed.request().side(model, person.id()))
                .toVector();
    }

    private int free(Place place) {
        if (place.symmetric().isEmpty()) {
            int places = formed.request().seats(place.person()).getOrElse(0);
            return Math.max(0, places - taken.get(place.person()).getOrElse(0));
        }
        return formed.plan()
                .unmatched()
                .map(Unmatched::need)
                .count(need -> need.person().equals(place.person())
                        && need.roleModels().contains(place.symmetric()));
    }

    private SortedMap<ParticipantId, Integer> taken() {
        SortedMap<ParticipantId, Integer> result = TreeMap.empty();
        for (Match match : formed.plan().matches()) {
            if (!formed.roleModel(match.pair().roleModel()).isSymmetric()) {
                ParticipantId mentor = match.pair().mentor();
                result = result.put(mentor, result.get(mentor).getOrElse(0) + 1);
            }
        }
        return result;
    }

    /* Where somebody could help: as a mentor, or as a partner in a symmetric role model. */
    private record Place(ParticipantId person, String symmetric) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byPerson = person.compareTo(other.person);
            return byPerson != 0 ? byPerson : symmetric.compareTo(other.symmetric);
        }
    }
}
