package io.github.mentoring4j.matching.internal.joint;

import io.github.mentoring4j.matching.internal.blossom.PairGraph;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The general graph whose matchings are the choices of a joint problem.
 *
 * <p>Vertices, in this order: each need; then person by person, whose places count up to the limit in all
 *
 * <ol>
 *   <li>a copy for each place that desks without a limit of their own can use, at most as many as they have pairs;
 *   <li>copies of each desk with a limit below the person's places, as many as the limit, at most as many as it has pairs;
 *   <li>guards of places: as many as there are more copies than places, each joined to all copies by an edge of weight
 *       zero;
 *   <li>guards of the limit in all: with t the needs of the person and the copies that the guards of places leave free, as
 *       many as t is above the limit, each joined to all needs and copies of the person by an edge of weight zero.
 * </ol>
 *
 * <p>A pair joins its need to every copy of its desk, or its two needs. Guards have to be covered: each takes a copy, or a
 * need, out of play, and those left are as many as places and limit allow. Every allowed choice leaves enough for the
 * guards; so choices and matchings that cover the guards correspond, weight for weight.
 *
 * <p>Size: with c copies of a person, at most c (c + t) edges for guards, and each directed pair as often as its desk
 * has copies.
 */
final class CopyGraph {
    private static final int GUARD = -1;
    private static final int EDGES_A_STEP = 16;

    private final JointProblem problem;
    private final Steps steps;
    private final VectorEdges.Builder edges;
    private int[] origins = new int[64]; // pair behind each edge: directed first, then peers
    private int edgeCount;
    private final List<Copy> vertices = new ArrayList<>();
    private final int[] firstCopies; // of desks
    private final int[] copyCounts; // of desks
    private final long[] nothing;

    private CopyGraph(JointProblem problem, Steps steps) {
        this.problem = problem;
        this.steps = steps;
        this.edges = VectorEdges.builder(problem.directed().levels());
        this.firstCopies = new int[problem.deskCount()];
        this.copyCounts = new int[problem.deskCount()];
        this.nothing = new long[problem.directed().levels()];
    }

    /** Builds the graph of a problem; none if the pulse of the steps stopped. */
    static Option<CopyGraph> of(JointProblem problem, Steps steps) {
        CopyGraph graph = new CopyGraph(problem, steps);
        int[][] desks = grouped(problem.personCount(), problem.deskCount(), problem::personOfDesk);
        int[][] needs = grouped(problem.personCount(), problem.needCount(), problem::personOfNeed);
        for (int need = 0; need < problem.needCount(); need++) {
            graph.vertices.add(new Copy(Copy.Sort.NEED, need, 0));
        }
        int[] degrees = new int[problem.deskCount()];
        for (int pair = 0; pair < problem.directed().size(); pair++) {
            degrees[problem.directed().head(pair)]++;
        }
        for (int person = 0; person < problem.personCount() && steps.goOn(1); person++) {
            graph.addPerson(person, needs[person], desks[person], degrees);
        }
        graph.addPairs();
        return Option.when(!steps.isStopped(), graph);
    }

    /** The graph for the kernel: guards have to be covered. */
    PairGraph pairGraph() {
        boolean[] demanded = new boolean[vertexCount()];
        for (int vertex = problem.needCount(); vertex < demanded.length; vertex++) {
            demanded[vertex] = vertices.get(vertex).isGuard();
        }
        return PairGraph.of(demanded.length, edges.build()).covering(demanded);
    }

    /** What the vertices stand for, in the order of their numbers. */
    List<Copy> vertices() {
        return vertices;
    }

    /** The pairs of a matching, ascending: directed ones by their number, peer ones by theirs above all directed ones. */
    int[] pairs(int[] matched) {
        return Arrays.stream(matched)
                .filter(edge -> edge >= 0)
                .map(edge -> origins[edge])
                .filter(pair -> pair != GUARD)
                .sorted()
                .distinct()
                .toArray();
    }

    private int vertexCount() {
        return vertices.size();
    }

    private void addPerson(int person, int[] needs, int[] desks, int[] degrees) {
        int places = Math.min(problem.places(person), problem.limit(person));
        int open = (int) Arrays.stream(desks)
                .filter(desk -> problem.deskLimit(desk) >= places)
                .mapToLong(desk -> degrees[desk])
                .sum();
        int firstCopy = vertexCount();
        int shared = addVertices(Math.min(places, open), Copy.Sort.SHARED_PLACE, person);
        for (int desk : desks) {
            boolean isOpen = problem.deskLimit(desk) >= places;
            firstCopies[desk] = isOpen ? firstCopy : vertexCount();
            copyCounts[desk] = isOpen
                    ? shared
                    : addVertices(Math.min(problem.deskLimit(desk), degrees[desk]), Copy.Sort.DESK_PLACE, desk);
        }
        int copies = vertexCount() - firstCopy;
        int usable = Math.min(places, copies);
        int[] copyVertices = range(firstCopy, copies);
        addGuards(copies - usable, Copy.Sort.PLACE_GUARD, person, copyVertices);
        int[] all = Arrays.copyOf(needs, needs.length + copies);
        System.arraycopy(copyVertices, 0, all, needs.length, copies);
        addGuards(Math.max(0, needs.length + usable - problem.limit(person)), Copy.Sort.LIMIT_GUARD, person, all);
    }

    private void addGuards(int count, Copy.Sort sort, int person, int[] watched) {
        int first = vertexCount();
        addVertices(count, sort, person);
        for (int guard = first; guard < first + count && goesOn(watched.length); guard++) {
            for (int vertex : watched) {
                add(guard, vertex, nothing, 0, GUARD);
            }
        }
    }

    private void addPairs() {
        VectorEdges directed = problem.directed();
        int levels = directed.levels();
        for (int pair = 0; pair < directed.size() && goesOn(copyCounts[directed.head(pair)]); pair++) {
            int desk = directed.head(pair);
            for (int copy = firstCopies[desk]; copy < firstCopies[desk] + copyCounts[desk]; copy++) {
                add(directed.tail(pair), copy, directed.weights(), pair * levels, pair);
            }
        }
        VectorEdges peers = problem.peers();
        for (int pair = 0; pair < peers.size() && goesOn(1); pair++) {
            add(peers.tail(pair), peers.head(pair), peers.weights(), pair * levels, directed.size() + pair);
        }
    }

    private boolean goesOn(int moreEdges) {
        return steps.goOn(1 + moreEdges / EDGES_A_STEP);
    }

    private int addVertices(int count, Copy.Sort sort, int owner) {
        for (int index = 0; index < count; index++) {
            vertices.add(new Copy(sort, owner, index));
        }
        return count;
    }

    private void add(int tail, int head, long[] weights, int offset, int origin) {
        edges.addFrom(tail, head, weights, offset);
        if (edgeCount == origins.length) {
            origins = Arrays.copyOf(origins, Math.multiplyExact(edgeCount, 2));
        }
        origins[edgeCount++] = origin;
    }

    private static int[] range(int first, int count) {
        int[] numbers = new int[count];
        Arrays.setAll(numbers, index -> first + index);
        return numbers;
    }

    private static int[][] grouped(int people, int things, java.util.function.IntUnaryOperator personOf) {
        int[] counts = new int[people];
        for (int thing = 0; thing < things; thing++) {
            counts[personOf.applyAsInt(thing)]++;
        }
        int[][] groups = new int[people][];
        Arrays.setAll(groups, person -> new int[counts[person]]);
        for (int thing = things - 1; thing >= 0; thing--) {
            int person = personOf.applyAsInt(thing);
            groups[person][--counts[person]] = thing;
        }
        return groups;
    }
}
