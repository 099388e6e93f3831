package io.github.mentoring4j.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.matching.assignment.LimitConflict.Direction;
import io.github.mentoring4j.matching.testkit.BareCases;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What the values of the bare engine promise of equality, hashes, words and nulls. */
class BareValueTest {
    private static final int MANY = 100;

    private static EdgeTable edge(int from, int to, long weight) {
        return EdgeTable.builder(1).add(from, to, weight).build();
    }

    private static AssignmentProblem problem(EdgeTable edges, Limits agents, Limits places) {
        return BareCases.valid(AssignmentProblem.builder(edges)
                .agents(agents)
                .places(places)
                .groups(Limits.same(3, 0, 1), place -> -1)
                .build());
    }

    /** A hundred values that differ in one part, which their hash must not pass over. */
    private static void differ(String part, IntFunction<?> values) {
        Vector<?> built = Vector.range(0, MANY).map(values::apply);
        assertThat(built)
                .as(part)
                .isEqualTo(Vector.range(0, MANY).map(values::apply))
                .doesNotHaveDuplicates();
        assertThat(built.map(Object::hashCode))
                .as(part)
                .isEqualTo(Vector.range(0, MANY).map(values::apply).map(Object::hashCode));
        assertThat(built.map(Object::hashCode).distinct().size()).as(part).isGreaterThan(MANY * 9 / 10);
    }

    @Test
    void hashesEveryPart() {
        Limits one = Limits.same(1, 0, 1);
        differ("first ends", number -> edge(number, 1, 1));
        differ("other ends", number -> edge(1, number, 1));
        differ("weights", number -> edge(1, 1, number));
        differ("lower limits", number -> Limits.same(1, number, MANY));
        differ("upper limits", number -> Limits.same(1, 0, number));
        differ("prices", number -> PriceTable.of(2, 1, (index, level) -> index + number));
        differ(
                "people",
                number -> BareCases.valid(
                        PairProblem.builder(2 + number, edge(0, 1, 1)).build()));
        differ(
                "pairs",
                number -> BareCases.valid(
                        PairProblem.builder(2, edge(0, 1, number)).build()));
        differ("edges", number -> problem(edge(0, 0, number), one, one));
        differ("agents", number -> problem(edge(0, 0, 1), Limits.same(1, 0, number), one));
        differ("places", number -> problem(edge(0, 0, 1), one, Limits.same(1, 0, number)));
    }

    @Test
    void hashesTheShapeOfPrices() {
        Vector<PriceTable> shapes =
                Vector.range(0, 13).map(power -> PriceTable.of(1 << power, 1 << (12 - power), (index, level) -> 0));
        assertThat(shapes).doesNotHaveDuplicates();
        assertThat(shapes.map(PriceTable::hashCode)).doesNotHaveDuplicates();
    }

    @Test
    void namesCountsAlone() {
        EdgeTable edges = EdgeTable.builder(2)
                .add(0, 1, level -> 77)
                .add(1, 0, level -> 88)
                .build();
        assertThat(edges).hasToString("2 edges of 2 levels");
        assertThat(BareCases.valid(PairProblem.builder(9, edges).build())).hasToString("9 people, 2 edges of 2 levels");
        assertThat(problem(edges, Limits.same(5, 0, 66), Limits.same(4, 0, 66)))
                .hasToString("5 agents, 4 places, 3 groups, 2 edges of 2 levels");
    }

    @Test
    void refusesNullsWithinItsParts() {
        Vector<Integer> numbers = Vector.of(0);
        Vector<Integer> noNumber = Vector.ofAll(Arrays.asList(new Integer[1]));
        Vector<Long> value = Vector.of(0L);
        Vector<Long> noValue = Vector.ofAll(Arrays.asList(new Long[1]));
        Vector<Node> noNode = Vector.ofAll(Arrays.asList(new Node[1]));
        PriceTable prices = PriceTable.of(1, 1, (index, level) -> 0);
        PairCertificate pairs = new PairCertificate(prices, new OddSets(numbers, numbers, prices));
        AssignmentCertificate places = new AssignmentCertificate(prices, prices, prices);
        assertThatNullPointerException()
                .isThrownBy(() -> new OddSets(noNumber, numbers, prices))
                .withMessage("innermost");
        assertThatNullPointerException()
                .isThrownBy(() -> new OddSets(numbers, noNumber, prices))
                .withMessage("outer");
        assertThatNullPointerException()
                .isThrownBy(() -> new PairAnswer(noNumber, value, pairs))
                .withMessage("edges");
        assertThatNullPointerException()
                .isThrownBy(() -> new PairAnswer(numbers, noValue, pairs))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new AssignmentAnswer(noNumber, value, places))
                .withMessage("edges");
        assertThatNullPointerException()
                .isThrownBy(() -> new AssignmentAnswer(numbers, noValue, places))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new LimitConflict(Direction.TOO_MUCH_IN, noNode))
                .withMessage("nodes");
        assertThatNullPointerException().isThrownBy(() -> new Barrier(noNumber)).withMessage("people");
    }
}
