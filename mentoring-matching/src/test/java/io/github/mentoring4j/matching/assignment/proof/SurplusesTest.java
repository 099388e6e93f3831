package io.github.mentoring4j.matching.assignment.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.assignment.AssignmentAnswer;
import io.github.mentoring4j.matching.assignment.AssignmentCertificate;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Goal;
import io.github.mentoring4j.matching.assignment.Limits;
import io.github.mentoring4j.matching.assignment.PriceTable;
import io.github.mentoring4j.matching.testkit.BareCases;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Prices drawn at random against the definition, in grids and in the same edges with one more, which no longer are a grid. */
class SurplusesTest {
    private static final int AGENTS = 5;
    private static final int PLACES = 4;

    private static EdgeTable.Builder grid(SplittableRandom random, int levels, int agents, int places) {
        EdgeTable.Builder edges = EdgeTable.builder(levels);
        for (int agent = 0; agent < agents; agent++) {
            for (int place = 0; place < places; place++) {
                edges.add(agent, place, level -> random.nextInt(-3, 4));
            }
        }
        return edges;
    }

    private static AssignmentProblem problem(EdgeTable edges, Goal goal) {
        return BareCases.valid(AssignmentProblem.builder(edges)
                .goal(goal)
                .agents(Limits.same(AGENTS, 0, 9))
                .places(Limits.same(PLACES, 0, 9))
                .groups(Limits.same(2, 0, 9), place -> place % 3 - 1)
                .build());
    }

    private static PriceTable prices(SplittableRandom random, int count, int levels, int least) {
        return PriceTable.of(count, levels, (index, level) -> random.nextInt(least, 4));
    }

    private static Seq<Flaw> expected(AssignmentProblem problem, AssignmentAnswer answer) {
        Vector<Integer> edges = Vector.range(0, problem.edges().size());
        return edges.flatMap(edge -> {
            int sign = sign(problem, answer.certificate(), edge);
            if (answer.edges().contains(edge)) {
                return sign < 0 ? Option.<Flaw>some(new Flaw.TooDear(edge)) : Option.<Flaw>none();
            }
            return sign > 0 ? Option.<Flaw>some(new Flaw.TooCheap(edge)) : Option.<Flaw>none();
        });
    }

    private static int sign(AssignmentProblem problem, AssignmentCertificate prices, int edge) {
        int sign = 0;
        for (int level = 0; level < problem.edges().levels() && sign == 0; level++) {
            sign = Long.signum(surplus(problem, prices, edge, level));
        }
        return sign;
    }

    private static long surplus(AssignmentProblem problem, AssignmentCertificate prices, int edge, int level) {
        int place = problem.edges().to(edge);
        int group = problem.groupOf(place);
        return problem.goal().gain(problem.edges().weight(edge, level))
                - prices.agents().price(problem.edges().from(edge), level)
                - prices.places().price(place, level)
                - (group < 0 ? 0 : prices.groups().price(group, level));
    }

    private static Seq<Flaw> found(AssignmentProblem problem, AssignmentAnswer answer) {
        return AssignmentCheck.check(problem, answer)
                .fold(flaws -> flaws, verified -> Vector.<Flaw>empty())
                .filter(flaw -> flaw instanceof Flaw.TooDear || flaw instanceof Flaw.TooCheap);
    }

    @Test
    void findsWhatTheDefinitionFindsInGridsAndInOtherTables() {
        int dear = 0;
        int cheap = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int levels = 1 + random.nextInt(2);
            int agents = 1 + random.nextInt(AGENTS);
            int places = 1 + random.nextInt(PLACES);
            Goal goal = random.nextBoolean() ? Goal.MAXIMISE : Goal.MINIMISE;
            EdgeTable.Builder edges = grid(random, levels, agents, places);
            AssignmentProblem grid = problem(edges.build(), goal);
            AssignmentProblem plain =
                    problem(edges.add(0, 0, level -> random.nextInt(-3, 4)).build(), goal);
            assertThat(grid.edges().gridWidth()).isEqualTo(places);
            assertThat(plain.edges().gridWidth()).isZero();
            // mostly dear agents, so that the best edge often tells enough of a row
            AssignmentCertificate prices = new AssignmentCertificate(
                    prices(random, AGENTS, levels, -1),
                    prices(random, PLACES, levels, -2),
                    prices(random, 2, levels, -2));
            Vector<Integer> chosen = Vector.range(0, agents * places).filter(edge -> random.nextInt(3) == 0);
            AssignmentAnswer answer = new AssignmentAnswer(chosen, Vector.fill(levels, 0L), prices);
            for (AssignmentProblem problem : Vector.of(grid, plain)) {
                Seq<Flaw> flaws = found(problem, answer);
                assertThat(flaws).as("case %d", seed).isEqualTo(expected(problem, answer));
                dear += flaws.count(Flaw.TooDear.class::isInstance);
                cheap += flaws.count(Flaw.TooCheap.class::isInstance);
            }
        }
        assertThat(dear).isPositive();
        assertThat(cheap).isPositive();
    }
}
