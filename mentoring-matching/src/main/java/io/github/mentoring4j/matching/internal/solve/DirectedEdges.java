package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.certificate.DirectedPrices;
import io.github.mentoring4j.matching.certificate.Price;
import io.github.mentoring4j.matching.internal.bipartite.BipartitePrices;
import io.github.mentoring4j.matching.internal.bipartite.BipartiteProblem;
import io.github.mentoring4j.matching.internal.bipartite.Limits;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Directed candidates as the bipartite kernel sees them: needs are rows, desks columns, mentors groups of columns; and back again. */
final class DirectedEdges {
    private static final int EDGES_A_STEP = 1_000;
    private static final int STEPS_A_PRICE = 6;

    private final Index<NeedId> needs = new Index<>();
    private final Index<ParticipantId> mentors = new Index<>();
    private final Index<Desk> desks = new Index<>();
    private final List<List<Candidate>> rows = new ArrayList<>();
    private final List<Candidate> ordered;
    private final int[] needOf;
    private final int[] deskOf;
    private final long[][] weights;

    DirectedEdges(List<Candidate> candidates, int levels, Steps steps) {
        for (Candidate candidate : steps.over(candidates, 1)) {
            mentors.of(candidate.pair().mentor());
            desks.of(desk(candidate));
            int need = needs.of(candidate.needs().head().id());
            if (need == rows.size()) {
                rows.add(new ArrayList<>());
            }
            rows.get(need).add(candidate);
        }
        int room = steps.isStopped() ? 0 : candidates.size();
        this.ordered = new ArrayList<>(room);
        this.needOf = new int[room];
        this.deskOf = new int[room];
        this.weights = new long[levels][];
        for (int level = 0; level < levels; level++) {
            steps.goOn(room / EDGES_A_STEP);
            weights[level] = new long[room];
        }
    }

    /* Row by row, so that the kernel can adopt the edges as they stand. */
    void fill(Function<Candidate, long[]> weight, Steps steps) {
        for (int need = 0; need < rows.size(); need++) {
            for (Candidate candidate : steps.over(rows.get(need), Worth.STEPS)) {
                int edge = ordered.size();
                needOf[edge] = need;
                deskOf[edge] = desks.of(desk(candidate));
                long[] words = weight.apply(candidate);
                for (int level = 0; level < words.length; level++) {
                    weights[level][edge] = words[level];
                }
                ordered.add(candidate);
            }
        }
    }

    BipartiteProblem problem(Places places, Steps steps) {
        int[] deskLimits = new int[desks.size()];
        int[] mentorOfDesk = new int[desks.size()];
        for (int desk = 0; desk < desks.size() && steps.goOn(2); desk++) {
            Desk key = desks.at(desk);
            deskLimits[desk] = places.leftInModel(new PairRef(key.roleModel(), key.mentor(), key.mentor()));
            mentorOfDesk[desk] = mentors.of(key.mentor());
        }
        int[] mentorLimits = new int[mentors.size()];
        for (int mentor = 0; mentor < mentors.size() && steps.goOn(2); mentor++) {
            mentorLimits[mentor] = places.leftInAll(mentors.at(mentor));
        }
        EdgeRows edges = EdgeRows.group(needs.size(), needOf, deskOf, weights);
        steps.goOn(2 * edges.size() / EDGES_A_STEP);
        return BipartiteProblem.of(edges, Limits.same(needs.size(), 0, 1), Limits.upTo(deskLimits))
                .withGroups(mentorOfDesk, Limits.upTo(mentorLimits));
    }

    /* The candidates by the number of their edge. */
    List<Candidate> ordered() {
        return ordered;
    }

    DirectedPrices prices(BipartitePrices prices, Steps steps) {
        int levels = prices.wordCount();
        return new DirectedPrices(
                doubled(needs, levels, prices::rows, steps),
                doubled(desks, levels, prices::columns, steps),
                doubled(mentors, levels, prices::groups, steps));
    }

    /* A price below zero stands at a limit that nothing uses; zero proves the same there and covers more. */
    private static <T extends Comparable<T>> SortedMap<T, Price> doubled(
            Index<T> things, int levels, IntFunction<long[]> prices, Steps steps) {
        SortedMap<T, Price> doubled = TreeMap.empty();
        for (int thing = 0; thing < things.size() && steps.goOn(STEPS_A_PRICE); thing++) {
            int number = thing;
            Price price = new Price(
                    Vector.range(0, levels).map(level -> Math.multiplyExact(prices.apply(level)[number], 2L)));
            doubled = doubled.put(things.at(thing), price.signum() < 0 ? new Price(Vector.fill(levels, 0L)) : price);
        }
        return doubled;
    }

    private static Desk desk(Candidate candidate) {
        PairRef pair = candidate.pair();
        return new Desk(pair.mentor(), pair.roleModel());
    }
}
