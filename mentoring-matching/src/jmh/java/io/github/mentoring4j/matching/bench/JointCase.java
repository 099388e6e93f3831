package io.github.mentoring4j.matching.bench;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import io.github.mentoring4j.matching.internal.joint.JointAnswer;
import io.github.mentoring4j.matching.internal.joint.JointMatching;
import io.github.mentoring4j.matching.internal.joint.JointProblem;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/** A joint problem with 10 to 200 people who mentor, are mentored and are peers at once, most of them with a limit over all of it. */
final class JointCase implements Agreement.Case {
    private static final int EVERYBODY = 200;
    private static final int BITS = 38;

    private final JointProblem problem;
    private final CaseWeights weights;

    private JointCase(JointProblem problem, CaseWeights weights) {
        this.problem = problem;
        this.weights = weights;
    }

    static JointCase of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CaseWeights weights = CaseWeights.of(seed, BITS);
        int people = 10 + random.nextInt(EVERYBODY - 9);
        int[] personOfNeed =
                random.ints(people + random.nextInt(people), 0, people).toArray();
        int[] personOfDesk =
                random.ints(people / 2 + random.nextInt(people), 0, people).toArray();
        int[] deskLimits = random.ints(personOfDesk.length, 0, 4).toArray();
        int[] places = random.ints(people, 0, 5).toArray();
        int[] limits = new int[people];
        Arrays.setAll(limits, person -> random.nextInt(4) == 0 ? JointProblem.NO_LIMIT : random.nextInt(4));
        VectorEdges.Builder directed = VectorEdges.builder(weights.levels());
        VectorEdges.Builder peers = VectorEdges.builder(weights.levels());
        int degree = 2 + random.nextInt(4);
        for (int pair = 0; pair < people * degree; pair++) {
            int need = random.nextInt(personOfNeed.length);
            int other = random.nextInt(personOfNeed.length);
            if (random.nextBoolean()) {
                directed.add(need, random.nextInt(personOfDesk.length), weights.draw(random));
            } else if (need != other) {
                peers.add(need, other, weights.draw(random));
            }
        }
        return new JointCase(
                JointProblem.of(
                        personOfNeed, personOfDesk, deskLimits, places, limits, directed.build(), peers.build()),
                weights);
    }

    @Override
    public String family() {
        return weights.toString();
    }

    @Override
    public Optional<Long> ours() {
        JointAnswer answer = JointMatching.solve(problem, Pulse.steady())
                .getOrElseThrow(() -> new IllegalStateException("stopped by nobody"));
        long total = Arrays.stream(answer.directed())
                .mapToLong(pair -> weight(problem.directed(), pair))
                .sum();
        return Optional.of(total
                + Arrays.stream(answer.peers())
                        .mapToLong(pair -> weight(problem.peers(), pair))
                        .sum());
    }

    /** The definitions, word for word: a variable for each pair, a sum for each limit. It knows no graph and no copies. */
    @Override
    public Optional<Long> theirs() {
        Loader.loadNativeLibraries();
        CpModel model = new CpModel();
        LinearExprBuilder gains = LinearExpr.newBuilder();
        LinearExprBuilder[] ofNeed = sums(problem.needCount());
        LinearExprBuilder[] ofDesk = sums(problem.deskCount());
        LinearExprBuilder[] asMentor = sums(problem.personCount());
        LinearExprBuilder[] inAll = sums(problem.personCount());
        VectorEdges directed = problem.directed();
        for (int pair = 0; pair < directed.size(); pair++) {
            BoolVar chosen = model.newBoolVar("directed " + pair);
            int mentor = problem.personOfDesk(directed.head(pair));
            gains.addTerm(chosen, weight(directed, pair));
            ofNeed[directed.tail(pair)].add(chosen);
            ofDesk[directed.head(pair)].add(chosen);
            asMentor[mentor].add(chosen);
            inAll[mentor].add(chosen);
            inAll[problem.personOfNeed(directed.tail(pair))].add(chosen);
        }
        VectorEdges peers = problem.peers();
        for (int pair = 0; pair < peers.size(); pair++) {
            BoolVar chosen = model.newBoolVar("peers " + pair);
            gains.addTerm(chosen, weight(peers, pair));
            for (int need : new int[] {peers.tail(pair), peers.head(pair)}) {
                ofNeed[need].add(chosen);
                inAll[problem.personOfNeed(need)].add(chosen);
            }
        }
        for (LinearExprBuilder need : ofNeed) {
            model.addLessOrEqual(need, 1);
        }
        for (int desk = 0; desk < ofDesk.length; desk++) {
            model.addLessOrEqual(ofDesk[desk], problem.deskLimit(desk));
        }
        for (int person = 0; person < inAll.length; person++) {
            model.addLessOrEqual(asMentor[person], problem.places(person));
            model.addLessOrEqual(inAll[person], problem.limit(person));
        }
        model.maximize(gains);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("CP-SAT says " + status);
        }
        long total = 0;
        for (int variable = 0; variable < directed.size() + peers.size(); variable++) {
            boolean isPeer = variable >= directed.size();
            if (solver.response().getSolution(variable) == 1) {
                total += isPeer ? weight(peers, variable - directed.size()) : weight(directed, variable);
            }
        }
        return Optional.of(total);
    }

    private static LinearExprBuilder[] sums(int count) {
        LinearExprBuilder[] sums = new LinearExprBuilder[count];
        Arrays.setAll(sums, index -> LinearExpr.newBuilder());
        return sums;
    }

    private long weight(VectorEdges edges, int edge) {
        return weights.packed(Arrays.copyOfRange(edges.weights(), edge * edges.levels(), (edge + 1) * edges.levels()));
    }
}
