package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.certificate.Proof;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.ExchangeSchool;
import io.github.mentoring4j.matching.testkit.PairRuleOracle;
import io.github.mentoring4j.matching.testkit.PairRuleOracle.Possible;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.Samples;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How splits of a search deal out the pairs of two people, seen in the proof. */
class PairRuleSplitTest {
    private static final long FIRST_SEED = 16_180_339L;
    private static final int REQUESTS = Samples.count(1_000, 10_000);

    private int splits;
    private int dealt;
    private int leftOut;

    @Test
    void theFirstSplitIsAroundTheRivalsOfWhichTheLesserIsWorthMostAndDealsOutTheBestFirst() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + REQUESTS; seed++) {
            MatchRequestDraft draft =
                    new ExchangeSchool(seed).draft().toBuilder().pins().build();
            MatchRequest request = request(draft, draft.policy().toBuilder().pairRuleSteps(3));
            MatchPlan free =
                    Matchers.match(request(draft, draft.policy().toBuilder().pairRules()));
            for (Proof proof : Matchers.match(request).proof()) {
                if (proof instanceof Proof.Split split) {
                    PairRuleOracle oracle = new PairRuleOracle(request, false);
                    assertDealtOut(
                            split.rivalry(), oracle, oracle.of(free.matches().map(Match::pair)), seed);
                }
            }
        }
        assertThat(splits).isGreaterThan(REQUESTS / 5);
        assertThat(dealt).isGreaterThan(REQUESTS / 5);
        assertThat(leftOut).isGreaterThan(REQUESTS / 5);
    }

    @Test
    void noSplitNamesAPairTwiceOrOneThatASplitAboveLeftOut() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + REQUESTS; seed++) {
            MatchRequestDraft draft = new ExchangeSchool(seed).draft();
            MatchPlan plan =
                    Matchers.match(request(draft, draft.policy().toBuilder().pairRuleSteps(31)));
            for (Proof proof : plan.proof()) {
                assertFresh(proof, Vector.empty(), seed);
            }
        }
        assertThat(splits).isGreaterThan(REQUESTS / 10);
    }

    private void assertFresh(Proof proof, Seq<PairRef> leftOut, long seed) {
        if (proof instanceof Proof.Split split) {
            Seq<PairRef> one = split.rivalry().one();
            Seq<PairRef> other = split.rivalry().other();

            assertThat(one.appendAll(other))
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .noneMatch(leftOut::contains);
            splits++;
            assertFresh(split.withoutOne(), leftOut.appendAll(one), seed);
            assertFresh(split.withoutOther(), leftOut.appendAll(other), seed);
        }
    }

    private void assertDealtOut(Proof.Rivalry rivalry, PairRuleOracle oracle, List<Possible> chosen, long seed) {
        List<Possible> one = oracle.of(rivalry.one());
        List<Possible> other = oracle.of(rivalry.other());
        Comparator<Possible> better = Comparator.comparing(
                        (Possible pair) -> oracle.value(List.of(pair)), Arrays::compare)
                .reversed();
        Possible lesser = chosen.stream()
                .filter(pair -> chosen.stream()
                        .anyMatch(rival -> better.compare(rival, pair) < 0 && areRivals(oracle, pair, rival)))
                .min(better)
                .orElseThrow();
        List<Possible> heavier = chosen.stream()
                .filter(rival -> better.compare(rival, lesser) < 0 && areRivals(oracle, lesser, rival))
                .toList();

        assertThat(Stream.concat(one.stream(), other.stream()))
                .as("seed %d", seed)
                .contains(lesser)
                .containsAnyElementsOf(heavier);
        assertThat(one).as("seed %d", seed).allMatch(pair -> isAgainst(oracle, pair, other));
        splits++;
        if (heavier.size() == 1) {
            Comparator<Possible> order = Comparator.comparing((Possible pair) -> !pair.equals(heavier.get(0)))
                    .thenComparing(pair -> !pair.equals(lesser))
                    .thenComparing(pair -> !chosen.contains(pair))
                    .thenComparing(better);
            for (Possible pair : oracle.options()) {
                List<Possible> before = before(pair, one, order);
                List<Possible> beforeOther = before(pair, other, order);
                boolean joinsOne = isAgainst(oracle, pair, beforeOther);
                boolean joinsOther = isAgainst(oracle, pair, before);
                boolean stands = one.contains(pair) || other.contains(pair);

                assertThat(stands || pair.equals(lesser))
                        .as("%s, seed %d", pair.pair(), seed)
                        .isEqualTo(joinsOne || joinsOther);
                if (stands && joinsOne && joinsOther) {
                    List<Possible> own = one.contains(pair) ? before : beforeOther;
                    assertThat(own.size() * 2)
                            .as("the shorter side, %s, seed %d", pair.pair(), seed)
                            .isLessThanOrEqualTo(before.size() + beforeOther.size());
                    dealt++;
                }
                leftOut += stands ? 0 : 1;
            }
        }
    }

    private static List<Possible> before(Possible pair, List<Possible> side, Comparator<Possible> order) {
        return side.stream().filter(each -> order.compare(each, pair) < 0).toList();
    }

    private static boolean isAgainst(PairRuleOracle oracle, Possible pair, List<Possible> others) {
        return others.stream().allMatch(each -> areRivals(oracle, pair, each));
    }

    private static boolean areRivals(PairRuleOracle oracle, Possible first, Possible second) {
        return !oracle.broken(first, second).isEmpty();
    }

    private static MatchRequest request(MatchRequestDraft draft, MatchPolicy.Builder policy) {
        return Requests.checked(draft.toBuilder().policy(policy.build()).build());
    }
}
