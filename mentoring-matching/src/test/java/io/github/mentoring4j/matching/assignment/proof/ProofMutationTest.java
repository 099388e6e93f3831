package io.github.mentoring4j.matching.assignment.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.Assignments;
import io.github.mentoring4j.matching.assignment.AssignmentAnswer;
import io.github.mentoring4j.matching.assignment.AssignmentCertificate;
import io.github.mentoring4j.matching.assignment.AssignmentProblem;
import io.github.mentoring4j.matching.assignment.OddSets;
import io.github.mentoring4j.matching.assignment.PairAnswer;
import io.github.mentoring4j.matching.assignment.PairCertificate;
import io.github.mentoring4j.matching.assignment.PairProblem;
import io.github.mentoring4j.matching.assignment.PriceTable;
import io.github.mentoring4j.matching.testkit.BareCases;
import io.github.mentoring4j.matching.testkit.BareOracle;
import io.github.mentoring4j.matching.testkit.DualBound;
import io.github.mentoring4j.matching.testkit.Samples;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Answers and prices with one thing changed: the checks accept just those that brute force, or the bound that the prices give,
 * calls as good as before.
 */
class ProofMutationTest {
    private static final int MUTANTS = Samples.count(10_000, 10_000);

    @Test
    void judgesChangedAssignmentsAsBruteForceDoes() {
        Tally tally = new Tally("assignments");
        for (long seed = 0; tally.sum() < MUTANTS; seed++) {
            AssignmentProblem problem = BareCases.assignment(seed);
            SplittableRandom random = new SplittableRandom(seed);
            BareOracle oracle = BareOracle.of(problem);
            for (AssignmentAnswer answer : solved(problem)) {
                Seq<Integer> edges = changed(answer.edges(), problem.edges().size(), random);
                Seq<Long> value =
                        value(edges, problem.edges()::weight, problem.edges().size(), answer.value());
                value = random.nextInt(4) == 0 ? nudged(value, random) : value;
                AssignmentAnswer mutant = new AssignmentAnswer(edges, value, answer.certificate());
                boolean good = isSorted(edges)
                        && oracle.isAllowed(edges)
                        && oracle.best().contains(oracle.gains(edges))
                        && value.map(problem.goal()::gain).eq(oracle.gains(edges));
                tally.add(
                        seed,
                        !mutant.equals(answer),
                        good,
                        AssignmentCheck.check(problem, mutant).isRight());
            }
        }
        tally.print();
    }

    @Test
    void judgesChangedPairsAsBruteForceDoes() {
        Tally tally = new Tally("pairs");
        for (long seed = 0; tally.sum() < MUTANTS; seed++) {
            PairProblem problem = BareCases.pairs(seed);
            SplittableRandom random = new SplittableRandom(seed);
            BareOracle oracle = BareOracle.of(problem);
            for (PairAnswer answer : solved(problem)) {
                Seq<Integer> edges = changed(answer.edges(), problem.edges().size(), random);
                Seq<Long> sums =
                        value(edges, problem.edges()::weight, problem.edges().size(), answer.value());
                Seq<Long> value = random.nextInt(4) == 0 ? nudged(sums, random) : sums;
                PairAnswer mutant = new PairAnswer(edges, value, answer.certificate());
                boolean good = isSorted(edges)
                        && oracle.isAllowed(edges)
                        && oracle.best().contains(oracle.gains(edges))
                        && value.eq(sums);
                tally.add(
                        seed,
                        !mutant.equals(answer),
                        good,
                        PairCheck.check(problem, mutant).isRight());
            }
        }
        tally.print();
    }

    @Test
    void judgesChangedPricesOfAssignmentsAsTheirBoundDoes() {
        Tally tally = new Tally("prices of assignments");
        for (long seed = 0; tally.sum() < MUTANTS; seed++) {
            AssignmentProblem problem = BareCases.assignment(seed);
            SplittableRandom random = new SplittableRandom(seed);
            for (AssignmentAnswer answer : solved(problem)) {
                AssignmentCertificate prices = changed(problem, answer, random);
                AssignmentAnswer mutant = new AssignmentAnswer(answer.edges(), answer.value(), prices);
                boolean good = DualBound.of(problem, prices).eq(answer.value().map(problem.goal()::gain));
                tally.add(
                        seed,
                        !mutant.equals(answer),
                        good,
                        AssignmentCheck.check(problem, mutant).isRight());
            }
        }
        tally.print();
    }

    @Test
    void judgesChangedPricesOfPairsAsTheirBoundDoes() {
        Tally tally = new Tally("prices of pairs");
        for (long seed = 0; tally.sum() < MUTANTS; seed++) {
            PairProblem problem = BareCases.pairs(seed);
            SplittableRandom random = new SplittableRandom(seed);
            for (PairAnswer answer : solved(problem)) {
                PairCertificate prices = changed(problem, answer, random);
                PairAnswer mutant = new PairAnswer(answer.edges(), answer.value(), prices);
                Seq<Long> gains = BareOracle.of(problem).gains(answer.edges());
                boolean good = DualBound.ofDoubled(problem, prices).contains(gains.map(gain -> 2 * gain));
                tally.add(
                        seed,
                        !mutant.equals(answer),
                        good,
                        PairCheck.check(problem, mutant).isRight());
            }
        }
        tally.print();
    }

    /** A price or two nudged, or an agent made dearer and its place as much cheaper, or the other way round. */
    private static AssignmentCertificate changed(
            AssignmentProblem problem, AssignmentAnswer answer, SplittableRandom random) {
        AssignmentCertificate old = answer.certificate();
        if (!answer.edges().isEmpty() && random.nextBoolean()) {
            int edge = answer.edges().get(random.nextInt(answer.edges().size()));
            long by = nudge(random);
            int level = random.nextInt(old.agents().levels());
            return new AssignmentCertificate(
                    raised(old.agents(), problem.edges().from(edge), level, by),
                    raised(old.places(), problem.edges().to(edge), level, -by),
                    old.groups());
        }
        int part = random.nextInt(3);
        return new AssignmentCertificate(
                part == 0 ? nudged(old.agents(), random) : old.agents(),
                part == 1 || random.nextBoolean() ? nudged(old.places(), random) : old.places(),
                part == 2 ? nudged(old.groups(), random) : old.groups());
    }

    /** A price nudged, somebody or a set put elsewhere, or one of a pair made dearer and the other one as much cheaper. */
    private static PairCertificate changed(PairProblem problem, PairAnswer answer, SplittableRandom random) {
        PairCertificate old = answer.certificate();
        OddSets sets = old.sets();
        if (!answer.edges().isEmpty() && random.nextBoolean()) {
            int edge = answer.edges().get(random.nextInt(answer.edges().size()));
            long by = nudge(random);
            int level = random.nextInt(old.people().levels());
            PriceTable dearer = raised(old.people(), problem.edges().from(edge), level, by);
            return new PairCertificate(raised(dearer, problem.edges().to(edge), level, -by), sets);
        }
        return switch (sets.outer().isEmpty() ? 0 : random.nextInt(4)) {
            case 0 -> new PairCertificate(nudged(old.people(), random), sets);
            case 1 ->
                new PairCertificate(
                        old.people(), new OddSets(sets.innermost(), sets.outer(), nudged(sets.prices(), random)));
            case 2 ->
                new PairCertificate(
                        old.people(),
                        new OddSets(
                                replaced(sets.innermost(), sets.outer().size(), random), sets.outer(), sets.prices()));
            default ->
                new PairCertificate(
                        old.people(),
                        new OddSets(
                                sets.innermost(),
                                replaced(sets.outer(), sets.outer().size(), random),
                                sets.prices()));
        };
    }

    private static Option<AssignmentAnswer> solved(AssignmentProblem problem) {
        return Assignments.solve(problem).fold(Option::some, conflict -> Option.none(), Option::none);
    }

    private static Option<PairAnswer> solved(PairProblem problem) {
        return Assignments.solve(problem).fold(Option::some, barrier -> Option.none(), Option::none);
    }

    /** One number gone, one more, one instead of another, or a wrong one. */
    private static Seq<Integer> changed(Seq<Integer> edges, int count, SplittableRandom random) {
        Seq<Integer> fewer =
                edges.isEmpty() || random.nextInt(3) == 0 ? edges : edges.removeAt(random.nextInt(edges.size()));
        int more = random.nextInt(count + 2) - 1;
        Seq<Integer> all = random.nextInt(4) == 0 ? fewer : fewer.append(more);
        return random.nextInt(10) == 0 ? all : all.sorted();
    }

    private static boolean isSorted(Seq<Integer> edges) {
        return edges.eq(edges.distinct().sorted());
    }

    private static Seq<Long> value(Seq<Integer> edges, PriceTable.Source weights, int count, Seq<Long> like) {
        Seq<Integer> known = edges.distinct().filter(edge -> edge >= 0 && edge < count);
        return Vector.range(0, like.size())
                .map(level -> known.map(edge -> weights.price(edge, level)).fold(0L, Long::sum));
    }

    private static Seq<Long> nudged(Seq<Long> value, SplittableRandom random) {
        int level = random.nextInt(value.size());
        return value.update(level, value.get(level) + nudge(random));
    }

    private static PriceTable nudged(PriceTable prices, SplittableRandom random) {
        if (prices.count() == 0) {
            return prices;
        }
        return raised(prices, random.nextInt(prices.count()), random.nextInt(prices.levels()), nudge(random));
    }

    private static PriceTable raised(PriceTable prices, int raisedIndex, int raisedLevel, long by) {
        return PriceTable.of(
                prices.count(),
                prices.levels(),
                (index, level) -> prices.price(index, level) + (index == raisedIndex && level == raisedLevel ? by : 0));
    }

    private static Seq<Integer> replaced(Seq<Integer> numbers, int count, SplittableRandom random) {
        return numbers.update(random.nextInt(numbers.size()), random.nextInt(count + 2) - 1);
    }

    private static long nudge(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> 1;
            case 1 -> -1;
            case 2 -> 2;
            case 3 -> -2;
            case 4 -> random.nextLong(-(1L << 41), 1L << 41);
            default -> random.nextLong() >> 4; // beyond 2^61 a check refuses prices unseen
        };
    }

    /** How the mutants fared. */
    private static final class Tally {
        private final String name;
        private int rejected;
        private int valid;

        Tally(String name) {
            this.name = name;
        }

        int sum() {
            return rejected + valid;
        }

        void add(long seed, boolean isMutant, boolean good, boolean accepted) {
            if (isMutant) {
                assertThat(accepted).as("%s of case %d", name, seed).isEqualTo(good);
                rejected += accepted ? 0 : 1;
                valid += accepted ? 1 : 0;
            }
        }

        void print() {
            assertThat(rejected).isPositive();
            assertThat(valid).isPositive();
            System.out.println("[mutants] " + name + ": " + rejected + " rejected, " + valid + " still valid");
        }
    }
}
