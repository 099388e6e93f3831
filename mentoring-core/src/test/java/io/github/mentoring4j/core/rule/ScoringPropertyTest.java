package io.github.mentoring4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ScoringPropertyTest {
    private static final Pairing PAIR = Pairings.aged(16, 14);

    /** A criterion that measures what it is told. */
    private record Told(CriterionInfo info, Option<Level> told) implements Criterion {
        @Override
        public Option<Level> level(Pairing pairing) {
            return told;
        }
    }

    @Provide
    Arbitrary<Seq<WeightedCriterion>> criteria() {
        Arbitrary<Option<Level>> levels = Arbitraries.integers()
                .between(-3_000, Level.FULL)
                .map(points -> points < 0 ? Option.none() : Option.some(new Level(points)));
        Arbitrary<WeightedCriterion> weighted = Arbitraries.integers()
                .between(0, 100)
                .flatMap(weight -> levels.map(level -> weighted("c", weight, level)));
        return weighted.list().ofMinSize(1).ofMaxSize(6).map(Vector::ofAll);
    }

    @Property(seed = "5007")
    void levelRoundsDownOnce(
            @ForAll @LongRange(max = 1_000_000) long one, @ForAll @LongRange(max = 1_000_000) long two) {
        long numerator = Math.min(one, two);
        long denominator = Math.max(1, Math.max(one, two));
        BigInteger exact = BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(Level.FULL))
                .divide(BigInteger.valueOf(denominator));
        assertThat(Level.of(numerator, denominator).basisPoints()).isEqualTo(exact.intValueExact());
    }

    @Property(seed = "5008")
    void weightsInForceKeepTheirSumWhereOneHasData(@ForAll("criteria") Seq<WeightedCriterion> criteria) {
        Seq<Contribution> contributions = Scoring.contributions(criteria, PAIR);
        int stated = criteria.map(WeightedCriterion::weight).sum().intValue();
        int inForce = contributions.map(Contribution::weight).sum().intValue();
        boolean weighty = contributions.exists(each -> each.level().isDefined() && each.statedWeight() > 0);
        assertThat(inForce).isEqualTo(weighty ? stated : 0);
    }

    @Property(seed = "5009")
    void onlyCriteriaWithDataCount(@ForAll("criteria") Seq<WeightedCriterion> criteria) {
        Seq<Contribution> contributions = Scoring.contributions(criteria, PAIR);
        assertThat(contributions).hasSize(criteria.size());
        assertThat(contributions).allMatch(each -> each.level().isDefined() || each.weight() == 0);
        assertThat(contributions).allMatch(each -> each.level().isEmpty() || each.weight() >= each.statedWeight());
    }

    @Property(seed = "5010")
    void freedWeightIsSpreadInProportionToLessThanOne(@ForAll("criteria") Seq<WeightedCriterion> criteria) {
        Seq<Contribution> contributions = Scoring.contributions(criteria, PAIR);
        Seq<Contribution> known = contributions.filter(each -> each.level().isDefined());
        int total = contributions.map(Contribution::statedWeight).sum().intValue();
        int left = known.map(Contribution::statedWeight).sum().intValue();
        assertThat(known)
                .allMatch(each ->
                        left == 0 || Math.abs((long) each.weight() * left - (long) each.statedWeight() * total) < left);
    }

    @Property(seed = "5011")
    void scoreIsTheSumOfThePoints(@ForAll("criteria") Seq<WeightedCriterion> criteria) {
        Seq<Contribution> contributions = Scoring.contributions(criteria, PAIR);
        long sum = 0;
        for (Contribution each : contributions) {
            sum += each.points();
        }
        assertThat(Scoring.score(contributions)).isEqualTo(sum);
    }

    @Property(seed = "5012")
    void betterLevelNeverLowersTheScore(
            @ForAll @IntRange(max = 10_000) int one, @ForAll @IntRange(max = 10_000) int two) {
        assertThat(score(Math.max(one, two))).isGreaterThanOrEqualTo(score(Math.min(one, two)));
    }

    @Example
    void tiesGoToTheEarlierCriterion() {
        Option<Level> full = Option.some(new Level(Level.FULL));
        Seq<WeightedCriterion> criteria = Vector.of(
                weighted("a", 33, full),
                weighted("b", 33, full),
                weighted("c", 33, full),
                weighted("d", 1, Option.none()));
        assertThat(Scoring.contributions(criteria, PAIR).map(Contribution::weight))
                .containsExactly(34, 33, 33, 0);
    }

    @Example
    void largestRemainderGoesFirst() {
        Option<Level> full = Option.some(new Level(Level.FULL));
        Seq<WeightedCriterion> criteria = Vector.of(
                weighted("a", 45, full),
                weighted("b", 25, Option.none()),
                weighted("c", 20, full),
                weighted("d", 10, full));
        assertThat(Scoring.contributions(criteria, PAIR).map(Contribution::weight))
                .containsExactly(60, 0, 27, 13);
    }

    @Example
    void withoutAnyDataThereIsNoScore() {
        Seq<Contribution> contributions = Scoring.contributions(
                Vector.of(weighted("a", 60, Option.none()), weighted("b", 40, Option.none())), PAIR);
        assertThat(contributions.map(Contribution::weight)).containsExactly(0, 0);
        assertThat(Scoring.score(contributions)).isZero();
        assertThat(contributions.head().toBuilder().build()).isEqualTo(contributions.head());
    }

    @Example
    void levelsAndWeightsHaveBounds() {
        for (int wrong : List.of(-1, 10_001)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Level(wrong));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Level.of(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Level.of(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Level.of(-1, 1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Level.of(Long.MAX_VALUE, Long.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> weighted("a", -1, Option.none()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CriterionInfo("", Text.same("text")));
    }

    private static long score(int points) {
        return Scoring.score(Scoring.contributions(
                Vector.of(
                        weighted("a", 60, Option.some(new Level(points))),
                        weighted("b", 30, Option.some(new Level(5_000))),
                        weighted("c", 10, Option.none())),
                PAIR));
    }

    private static WeightedCriterion weighted(String code, int weight, Option<Level> level) {
        return new WeightedCriterion(new Told(new CriterionInfo(code, Text.same(code)), level), weight);
    }
}
