package io.github.mentoring4j.matching.assignment.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.matching.assignment.AssignmentAnswer;
import io.github.mentoring4j.matching.assignment.AssignmentCertificate;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Limits;
import io.github.mentoring4j.matching.assignment.Node;
import io.github.mentoring4j.matching.assignment.OddSets;
import io.github.mentoring4j.matching.assignment.PairAnswer;
import io.github.mentoring4j.matching.assignment.PairCertificate;
import io.github.mentoring4j.matching.assignment.PairProblem;
import io.github.mentoring4j.matching.assignment.PriceTable;
import io.github.mentoring4j.matching.testkit.BareCases;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Each flaw by hand: two agents want one place, and three people of whom two can pair. */
class FlawTest {
    private static final AssignmentProblem RIVALS = BareCases.valid(AssignmentProblem.builder(
                    EdgeTable.builder(1).add(0, 0, 5).add(1, 0, 7).build())
            .agents(Limits.same(2, 0, 1))
            .places(Limits.same(1, 0, 1))
            .groups(Limits.same(1, 0, 3), place -> 0)
            .build());

    private static final PairProblem TRIANGLE = BareCases.valid(PairProblem.builder(
                    3,
                    EdgeTable.builder(1).add(0, 1, 5).add(1, 2, 7).add(2, 0, 6).build())
            .build());

    private static final EdgeTable TWO_PAIRS = EdgeTable.builder(2)
            .add(0, 1, level -> level == 0 ? 5 : 0)
            .add(2, 3, level -> level == 0 ? 5 : 0)
            .build();

    private static PriceTable prices(long... numbers) {
        return PriceTable.of(numbers.length, 1, (index, level) -> numbers[index]);
    }

    private static Seq<Flaw> rivals(Seq<Integer> edges, long value, PriceTable agents, PriceTable places) {
        return rivals(edges, value, agents, places, prices(0));
    }

    private static Seq<Flaw> rivals(
            Seq<Integer> edges, long value, PriceTable agents, PriceTable places, PriceTable groups) {
        return flaws(AssignmentCheck.check(
                RIVALS,
                new AssignmentAnswer(edges, Vector.of(value), new AssignmentCertificate(agents, places, groups))));
    }

    /** The first people in one set or in nested ones; whoever has a pair within pays that much less, level by level. */
    private static Seq<Flaw> twoPairs(int together, long less, long lessBelow, Seq<Integer> outer, PriceTable sets) {
        PriceTable people = PriceTable.of(4, 2, (person, level) -> {
            boolean isWithin = together >= (person < 2 ? 2 : 4);
            long reduction = level == 0 ? less : lessBelow;
            return (level == 0 ? 5 : 0) - (isWithin ? reduction : 0);
        });
        OddSets nested = new OddSets(Vector.range(0, 4).map(person -> person < together ? 0 : -1), outer, sets);
        return flaws(PairCheck.check(
                BareCases.valid(PairProblem.builder(4, TWO_PAIRS).build()),
                new PairAnswer(Vector.of(0, 1), Vector.of(10L, 0L), new PairCertificate(people, nested))));
    }

    private static PriceTable price(long first, long second) {
        return PriceTable.of(1, 2, (index, level) -> level == 0 ? first : second);
    }

    /** People's prices, then that of the set of all three; the second pair is chosen. */
    private static Seq<Flaw> triangle(PriceTable people, OddSets sets) {
        return flaws(PairCheck.check(
                TRIANGLE, new PairAnswer(Vector.of(1), Vector.of(7L), new PairCertificate(people, sets))));
    }

    private static OddSets all(int around, long price) {
        return new OddSets(Vector.of(0, 0, 0), Vector.of(around), prices(price));
    }

    private static Seq<Flaw> flaws(Either<Seq<Flaw>, Verified> checked) {
        return checked.fold(flaws -> flaws, verified -> Vector.empty());
    }

    private static Node agent(int index) {
        return new Node(Node.Kind.AGENT, index);
    }

    private static Node person(int index) {
        return new Node(Node.Kind.PERSON, index);
    }

    @Test
    void acceptsWhatIsBest() {
        assertThat(rivals(Vector.of(1), 7, prices(0, 2), prices(5))).isEmpty();
        assertThat(rivals(Vector.of(1), 7, prices(0, 0), prices(6))).isEmpty();
        assertThat(triangle(prices(0, 2, 4), all(-1, 8))).isEmpty();
    }

    @Test
    void givesTheValueThatItFound() {
        assertThat(PairCheck.check(
                        TRIANGLE,
                        new PairAnswer(Vector.of(1), Vector.of(7L), new PairCertificate(prices(0, 2, 4), all(-1, 8)))))
                .isEqualTo(Either.right(new Verified(Vector.of(7L))));
    }

    @Test
    void seesLimits() {
        assertThat(rivals(Vector.of(0, 1), 12, prices(0, 2), prices(5)))
                .containsExactly(
                        new Flaw.LimitBroken(new Node(Node.Kind.PLACE, 0), 2),
                        new Flaw.PriceWithoutLimit(new Node(Node.Kind.PLACE, 0)));
    }

    @Test
    void seesWrongEdgesAndValues() {
        assertThat(rivals(Vector.of(1, 1), 7, prices(0, 2), prices(5))).containsExactly(new Flaw.WrongEdge(1));
        assertThat(rivals(Vector.of(1, 2), 7, prices(0, 2), prices(5))).containsExactly(new Flaw.WrongEdge(2));
        assertThat(rivals(Vector.of(-1, 1), 7, prices(0, 2), prices(5))).containsExactly(new Flaw.WrongEdge(-1));
        assertThat(rivals(Vector.of(1), 8, prices(0, 2), prices(5)))
                .containsExactly(new Flaw.WrongValue(Vector.of(8L), Vector.of(7L)));
    }

    @Test
    void seesPricesThatDoNotFit() {
        assertThat(rivals(Vector.of(1), 7, prices(0, 2), prices(4))).containsExactly(new Flaw.TooCheap(0));
        assertThat(rivals(Vector.of(1), 7, prices(0, 3), prices(5))).containsExactly(new Flaw.TooDear(1));
        assertThat(rivals(Vector.of(1), 7, prices(1, 2), prices(5)))
                .containsExactly(new Flaw.PriceWithoutLimit(agent(0)));
        assertThat(rivals(Vector.of(1), 7, prices(0, -1), prices(8)))
                .containsExactly(new Flaw.PriceWithoutLimit(agent(1)));
    }

    @Test
    void seesPricesThatItCannotAddUp() {
        long most = 1L << 61;
        assertThat(rivals(Vector.of(1), 7, prices(0, 2), prices(most + 1)))
                .containsExactly(new Flaw.PriceTooLarge(new Node(Node.Kind.PLACE, 0)));
        assertThat(rivals(Vector.of(1), 7, prices(0, Long.MIN_VALUE), prices(5)))
                .containsExactly(new Flaw.PriceTooLarge(agent(1)));
        assertThat(rivals(Vector.of(1), 7, prices(most, most), prices(most)))
                .doesNotHaveAnyElementsOfTypes(Flaw.PriceTooLarge.class)
                .contains(new Flaw.TooDear(1));
        OddSets nested = new OddSets(Vector.of(0, 0, 0), Vector.of(1, -1), prices(most, 1));
        assertThat(triangle(prices(0, 2, 4), nested)).contains(new Flaw.PriceTooLarge(new Node(Node.Kind.SET, 0)));
    }

    @Test
    void seesPartsOfTheWrongSize() {
        assertThat(rivals(Vector.of(1), 7, prices(0), prices(5)))
                .containsExactly(new Flaw.WrongSize("certificate.agents", 2, 1));
        assertThat(rivals(Vector.of(1), 7, prices(0, 2), PriceTable.of(1, 2, (index, level) -> 5)))
                .containsExactly(new Flaw.WrongSize("certificate.places.levels", 1, 2));
        assertThat(rivals(Vector.of(1), 7, prices(0, 2), prices(5), prices(0, 0)))
                .containsExactly(new Flaw.WrongSize("certificate.groups", 1, 2));
        assertThat(flaws(AssignmentCheck.check(
                        RIVALS,
                        new AssignmentAnswer(
                                Vector.of(1),
                                Vector.of(7L, 0L),
                                new AssignmentCertificate(prices(0, 2), prices(5), prices(0))))))
                .containsExactly(new Flaw.WrongSize("value", 1, 2));
        PairCertificate whole = new PairCertificate(prices(0, 2, 4), all(-1, 8));
        assertThat(flaws(PairCheck.check(TRIANGLE, new PairAnswer(Vector.of(1), Vector.empty(), whole))))
                .containsExactly(new Flaw.WrongSize("value", 1, 0));
        assertThat(triangle(prices(0, 2, 4, 0), all(-1, 8)))
                .containsExactly(new Flaw.WrongSize("certificate.people", 3, 4));
        assertThat(triangle(prices(0, 2, 4), new OddSets(Vector.of(0, 0, 0), Vector.of(-1), prices(8, 8))))
                .containsExactly(new Flaw.WrongSize("certificate.sets.prices", 1, 2));
        OddSets short_ = new OddSets(Vector.of(0, 0), Vector.of(-1), prices(8));
        assertThat(triangle(prices(0, 2, 4), short_))
                .containsExactly(new Flaw.WrongSize("certificate.sets.innermost", 3, 2));
    }

    @Test
    void seesPeopleInTwoPairsOrWithAPriceForNothing() {
        assertThat(flaws(PairCheck.check(
                        TRIANGLE,
                        new PairAnswer(
                                Vector.of(0, 1), Vector.of(12L), new PairCertificate(prices(0, 2, 4), all(-1, 8))))))
                .contains(new Flaw.LimitBroken(person(1), 2), new Flaw.WrongSet(0));
        assertThat(triangle(prices(2, 2, 4), all(-1, 8))).containsExactly(new Flaw.PriceWithoutLimit(person(0)));
        assertThat(triangle(prices(0, -2, 4), all(-1, 12))).containsExactly(new Flaw.PriceWithoutLimit(person(1)));
        assertThat(triangle(prices(0, 2, 4), all(-1, 7)))
                .containsExactly(new Flaw.TooCheap(0), new Flaw.TooCheap(1), new Flaw.TooCheap(2));
        assertThat(triangle(prices(0, 2, 4), all(-1, 9))).containsExactly(new Flaw.TooDear(1));
    }

    @Test
    void seesSetsThatAreNone() {
        assertThat(triangle(prices(0, 2, 4), all(0, 8))).containsExactly(new Flaw.WrongSet(0));
        assertThat(triangle(prices(0, 2, 4), all(1, 8))).containsExactly(new Flaw.WrongSet(0));
        assertThat(triangle(prices(0, 8, 12), all(-1, -6))).contains(new Flaw.WrongSet(0));
        OddSets pair = new OddSets(Vector.of(-1, 0, 0), Vector.of(-1), prices(8));
        assertThat(triangle(prices(0, 2, 4), pair)).contains(new Flaw.WrongSet(0));
        OddSets unknown = new OddSets(Vector.of(1, 0, -2), Vector.of(-1), prices(8));
        assertThat(triangle(prices(0, 2, 4), unknown)).containsExactly(new Flaw.UnknownSet(0), new Flaw.UnknownSet(2));
    }

    @Test
    void seesSetsOfTheWrongSizeOrPrice() {
        Seq<Integer> one = Vector.of(-1);
        for (int together : Vector.of(0, 1, 2, 4)) {
            assertThat(twoPairs(together, 1, 0, one, price(2, 0)))
                    .as("%d people", together)
                    .containsExactly(new Flaw.WrongSet(0));
        }
        assertThat(twoPairs(3, 1, 0, one, price(2, 0))).isEmpty();
        assertThat(twoPairs(3, 0, 1, one, price(0, 2))).isEmpty();
        assertThat(twoPairs(3, 0, 0, one, price(0, 0))).containsExactly(new Flaw.WrongSet(0));
        assertThat(twoPairs(3, 0, -1, one, price(0, -2))).contains(new Flaw.WrongSet(0));
        assertThat(twoPairs(3, -1, 1, one, price(-2, 2))).contains(new Flaw.WrongSet(0));
        assertThat(twoPairs(3, 0, 0, one, price(2, 0)))
                .as("a pair that is worth the prices of people, but not that of their set")
                .containsExactly(new Flaw.TooDear(0));
    }

    @Test
    void addsUpPricesAsLargeAsTheyMayBe() {
        long most = Findings.MOST_PRICE;
        Flaw tooLarge = new Flaw.PriceTooLarge(new Node(Node.Kind.SET, 0));
        for (long sign : Vector.of(1L, -1L)) {
            assertThat(twoPairs(3, 1, sign * most / 2, Vector.of(-1), price(2, sign * most)))
                    .isEmpty();
            assertThat(twoPairs(3, 1, sign * most / 2, Vector.of(-1), price(2, sign * (most + 1))))
                    .contains(tooLarge);
            for (long beyond : Vector.of(0L, 1L)) {
                PriceTable nested = PriceTable.of(
                        2, 2, (set, level) -> level == 0 ? 1 : sign * (set == 0 ? most / 2 + beyond : most / 2));
                assertThat(twoPairs(3, 1, sign * most / 2, Vector.of(1, -1), nested)
                                .contains(tooLarge))
                        .isEqualTo(beyond > 0);
            }
        }
    }

    @Test
    void refusesASumThatDoesNotFitALong() {
        EdgeTable edges =
                EdgeTable.builder(1).add(0, 0, Long.MAX_VALUE).add(0, 0, 1).build();
        Vector<Long> wrapped = Vector.of(Long.MIN_VALUE);
        assertThat(flaws(new Findings().verdict(edges, new int[] {0, 1}, wrapped)))
                .containsExactly(new Flaw.WrongValue(wrapped, wrapped));
        Vector<Long> fits = Vector.of(Long.MAX_VALUE);
        assertThat(new Findings().verdict(edges, new int[] {0}, fits)).isEqualTo(Either.right(new Verified(fits)));
    }

    @Test
    void refusesNullsWithinValues() {
        Vector<Long> value = Vector.of(0L);
        Vector<Long> none = Vector.ofAll(Arrays.asList(new Long[1]));
        assertThatNullPointerException().isThrownBy(() -> new Verified(none)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Flaw.WrongValue(none, value))
                .withMessage("stated");
        assertThatNullPointerException()
                .isThrownBy(() -> new Flaw.WrongValue(value, none))
                .withMessage("found");
    }
}
