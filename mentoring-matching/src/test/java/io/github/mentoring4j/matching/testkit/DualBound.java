package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.matching.assignment.AssignmentCertificate;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.Limits;
import io.github.mentoring4j.matching.assignment.OddSets;
import io.github.mentoring4j.matching.assignment.PairAim;
import io.github.mentoring4j.matching.assignment.PairCertificate;
import io.github.mentoring4j.matching.assignment.PairProblem;
import io.github.mentoring4j.matching.assignment.PriceTable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;

/**
 * What prices prove that no answer can exceed, in whole numbers without bound and straight from weak duality; nothing is asked of
 * any answer. Prices prove an answer best if and only if their bound is what it gains.
 */
public final class DualBound {
    private DualBound() {}

    /**
     * The bound of an assignment: over all edges, what they gain beyond their prices, where that is anything; over all agents, places
     * and groups, the price times the limit that makes it dearest.
     *
     * @param problem the problem
     * @param prices some prices
     * @return one number a level
     */
    public static Seq<Long> of(AssignmentProblem problem, AssignmentCertificate prices) {
        Vector<BigInteger> bound = Vector.fill(problem.edges().levels(), BigInteger.ZERO);
        for (int edge = 0; edge < problem.edges().size(); edge++) {
            int number = edge;
            int place = problem.edges().to(edge);
            int group = problem.groupOf(place);
            Vector<BigInteger> surplus = Vector.range(0, bound.size())
                    .map(level -> BigInteger.valueOf(
                            problem.goal().gain(problem.edges().weight(number, level))));
            surplus = minus(surplus, vector(prices.agents(), problem.edges().from(edge)));
            surplus = minus(surplus, vector(prices.places(), place));
            surplus = group < 0 ? surplus : minus(surplus, vector(prices.groups(), group));
            bound = signum(surplus) > 0 ? plus(bound, surplus, 1) : bound;
        }
        bound = nodes(bound, problem.agents(), prices.agents());
        bound = nodes(bound, problem.places(), prices.places());
        bound = nodes(bound, problem.groups(), prices.groups());
        return longs(bound);
    }

    private static Vector<BigInteger> nodes(Vector<BigInteger> bound, Limits limits, PriceTable prices) {
        Vector<BigInteger> sum = bound;
        for (int index = 0; index < limits.count(); index++) {
            Vector<BigInteger> price = vector(prices, index);
            sum = plus(sum, price, signum(price) > 0 ? limits.upper(index) : limits.lower(index));
        }
        return sum;
    }

    /**
     * Twice the bound of a pair problem: all prices of people, and those of sets as often as the set has room for pairs.
     *
     * @param problem the problem
     * @param prices some prices
     * @return one number a level; none if sets or signs are not in order, or an edge gains more than its prices
     */
    public static Option<Seq<Long>> ofDoubled(PairProblem problem, PairCertificate prices) {
        Option<Vector<Vector<Integer>>> members = members(problem.people(), prices.sets());
        return members.filter(sets -> sets.forAll(people -> people.size() % 2 == 1 && people.size() >= 3))
                .filter(sets -> Vector.range(0, sets.size())
                        .forAll(set -> signum(vector(prices.sets().prices(), set)) > 0))
                .filter(sets -> problem.aim() == PairAim.EVERYBODY
                        || Vector.range(0, problem.people())
                                .forAll(person -> signum(vector(prices.people(), person)) >= 0))
                .filter(sets -> Vector.range(0, problem.edges().size())
                        .forAll(edge -> signum(surplus(problem, prices, sets, edge)) <= 0))
                .map(sets -> sum(problem, prices, sets));
    }

    private static Seq<Long> sum(PairProblem problem, PairCertificate prices, Vector<Vector<Integer>> sets) {
        Vector<BigInteger> bound = Vector.fill(prices.people().levels(), BigInteger.ZERO);
        for (int person = 0; person < problem.people(); person++) {
            bound = plus(bound, vector(prices.people(), person), 1);
        }
        for (int set = 0; set < sets.size(); set++) {
            bound = plus(
                    bound, vector(prices.sets().prices(), set), sets.get(set).size() / 2);
        }
        return longs(bound);
    }

    private static Vector<BigInteger> surplus(
            PairProblem problem, PairCertificate prices, Vector<Vector<Integer>> sets, int edge) {
        int extra = problem.aim() == PairAim.MOST_PAIRS_FIRST ? 1 : 0;
        int from = problem.edges().from(edge);
        int to = problem.edges().to(edge);
        Vector<BigInteger> surplus = Vector.range(0, prices.people().levels())
                .map(level -> level < extra
                        ? BigInteger.TWO
                        : BigInteger.valueOf(
                                2 * problem.goal().gain(problem.edges().weight(edge, level - extra))));
        surplus = minus(minus(surplus, vector(prices.people(), from)), vector(prices.people(), to));
        for (int set = 0; set < sets.size(); set++) {
            if (sets.get(set).contains(from) && sets.get(set).contains(to)) {
                surplus = minus(surplus, vector(prices.sets().prices(), set));
            }
        }
        return surplus;
    }

    /** The people of each set, or none if numbers of sets lead nowhere or not outward. */
    private static Option<Vector<Vector<Integer>>> members(int people, OddSets sets) {
        int count = sets.outer().size();
        boolean sound = sets.innermost().forAll(set -> set >= -1 && set < count)
                && sets.outer()
                        .zipWithIndex()
                        .forAll(set -> set._1() == -1 || (set._1() > set._2() && set._1() < count));
        return Option.when(
                sound,
                () -> Vector.range(0, count)
                        .map(set -> Vector.range(0, people).filter(person -> {
                            int around = sets.innermost().get(person);
                            while (around >= 0 && around < set) {
                                around = sets.outer().get(around);
                            }
                            return around == set;
                        })));
    }

    private static Vector<BigInteger> vector(PriceTable prices, int index) {
        return Vector.range(0, prices.levels()).map(level -> BigInteger.valueOf(prices.price(index, level)));
    }

    private static Vector<BigInteger> plus(Vector<BigInteger> one, Vector<BigInteger> other, long times) {
        return one.zipWith(other, (left, right) -> left.add(right.multiply(BigInteger.valueOf(times))));
    }

    private static Vector<BigInteger> minus(Vector<BigInteger> one, Vector<BigInteger> other) {
        return plus(one, other, -1);
    }

    private static int signum(Vector<BigInteger> vector) {
        return vector.map(BigInteger::signum).find(sign -> sign != 0).getOrElse(0);
    }

    /** Numbers beyond a {@code long} become the greatest one, which no answer gains. */
    private static Seq<Long> longs(Vector<BigInteger> numbers) {
        return numbers.map(
                number -> number.bitLength() < Long.SIZE ? number.longValue() : Long.valueOf(Long.MAX_VALUE));
    }
}
