package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether a request is small enough for sums of its objectives to stay exact: needs by themselves, or, where somebody limits mentorships in
 * all, needs, places and what keeps them within their limits. Counted from people's needs, places and limits alone.
 */
final class VertexCount {
    /** With amounts up to 2^40 a level, so many vertices are what a {@code long} carries. */
    static final int MOST = (1 << 17) - 2;

    private VertexCount() {}

    static Seq<Problem> problems(MatchRequest request) {
        long needs = request.needs().size();
        if (needs > MOST) {
            return problem(
                    "participants", needs, Text.of("потребностей не больше " + MOST, "at most " + MOST + " needs"));
        }
        long vertices = request.isLimitedInAll() ? vertices(request) : 0;
        return vertices > MOST
                ? problem(
                        "limitsInAll",
                        vertices,
                        Text.of(
                                "потребностей, мест и их пределов вместе не больше " + MOST,
                                "at most " + MOST + " needs, places and limits on them together"))
                : Vector.empty();
    }

    private static Seq<Problem> problem(String path, long found, Text expected) {
        return Vector.of(new Problem.OutOfRange(path, Long.toString(found), expected));
    }

    /* Of each person: needs, places, places within role models of a tighter limit twice, and needs and places again where a limit in all may
     * have to keep them apart. */
    private static long vertices(MatchRequest request) {
        Map<ParticipantId, Long> tighter = new TreeMap<>();
        request.stated()
                .limits()
                .filter(limit -> request.participants().containsKey(limit.mentor()))
                .forEach(limit -> {
                    long places = places(request, limit.mentor());
                    if (limit.atMost() < places) {
                        tighter.merge(limit.mentor(), (long) limit.atMost(), Long::sum);
                    }
                });
        Map<ParticipantId, Long> needs = new TreeMap<>();
        request.needs().forEach(need -> needs.merge(need.person(), 1L, Long::sum));
        long sum = 0;
        for (ParticipantId person : request.participants().keySet()) {
            long own = needs.getOrDefault(person, 0L) + places(request, person);
            sum += own * (request.limitInAll(person).isDefined() ? 2 : 1) + 2 * tighter.getOrDefault(person, 0L);
        }
        return sum;
    }

    private static long places(MatchRequest request, ParticipantId person) {
        int capacity = request.participants()
                .get(person)
                .flatMap(each -> each.time().capacity())
                .getOrElse(request.policy().defaultCapacity());
        long places = request.seats(person).getOrElse(capacity);
        return request.limitInAll(person).fold(() -> places, limit -> Math.min(places, limit));
    }
}
