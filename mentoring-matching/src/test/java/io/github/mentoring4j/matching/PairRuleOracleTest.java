package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.certificate.Proof;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveVector;
import io.github.mentoring4j.matching.plan.BarredPair;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.PlanStatus;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.testkit.ExchangeSchool;
import io.github.mentoring4j.matching.testkit.PairRuleOracle;
import io.github.mentoring4j.matching.testkit.PairRuleOracle.Possible;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.Samples;
import io.github.mentoring4j.matching.verify.PlanVerifier;
import io.github.mentoring4j.matching.verify.Verification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Plans under pair rules against brute force over all plans; 1,500 requests, 20,000 in the full run. Each
 * is solved with steps enough to prove the best plan, with a few, and with one.
 */
class PairRuleOracleTest {
    private static final long FIRST_SEED = 31_415_926L;
    private static final int REQUESTS = Samples.count(1_500, 20_000);
    private static final int[] FEW_STEPS = {1, 3, 5};

    private int binding;
    private int withPins;
    private int withLimits;
    private int mostCases;
    private int unproved;
    private int fallingShort;
    private int barred;

    @Test
    void everyPlanIsTheBestOfAllThatKeepTheRulesOrSaysHowFarOffItCanBe() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + REQUESTS; seed++) {
            MatchRequestDraft draft = new ExchangeSchool(seed).draft();
            MatchRequest request = Requests.checked(draft);
            PairRuleOracle oracle = new PairRuleOracle(request, true);
            MatchPlan plan = Matchers.match(request);
            assertBest(plan, request, oracle, seed);
            assertSameInAnyOrder(plan, draft, seed);
            boolean binds = assertBindsOnlyWhereItMust(plan, draft, request, oracle, seed);
            assertReasons(plan, oracle, seed);
            for (int steps : FEW_STEPS) {
                assertHonest(draft, steps, oracle, seed);
            }
            withPins += draft.pins().isEmpty() ? 0 : 1;
            withLimits += binds && !draft.limitsInAll().isEmpty() ? 1 : 0;
        }
        System.out.println(
                "[pair rules] requests " + REQUESTS + " from seed " + FIRST_SEED + ", misses 0; rules bind in "
                        + binding + ", of these with limits in all " + withLimits + "; with pins " + withPins
                        + ", most cases of a proof " + mostCases
                        + ", needs barred by a rule "
                        + barred + "; of " + REQUESTS * FEW_STEPS.length + " solves with few steps " + unproved
                        + " not proved best, of these not the best " + fallingShort);
        assertThat(binding).isGreaterThan(REQUESTS / 5);
        assertThat(unproved).isGreaterThan(REQUESTS / 5);
        assertThat(fallingShort).isPositive();
        assertThat(barred).isPositive();
        assertThat(withLimits).isGreaterThan(REQUESTS / 50);
        assertThat(withPins).isGreaterThan(REQUESTS / 20);
    }

    private void assertBest(MatchPlan plan, MatchRequest request, PairRuleOracle oracle, long seed) {
        assertThat(value(plan)).as("value, seed %d", seed).containsExactly(oracle.bestValue());
        assertThat(plan.matches().map(match -> match.pair().toString()).sorted())
                .as("pairs, seed %d", seed)
                .containsExactlyElementsOf(oracle.bestPairs());
        assertThat(plan.status()).as("status, seed %d", seed).isEqualTo(new PlanStatus.Optimal());
        assertVerified(request, plan, seed);
        mostCases =
                Math.max(mostCases, plan.proof().map(PairRuleOracleTest::cases).getOrElse(0));
    }

    private static void assertSameInAnyOrder(MatchPlan plan, MatchRequestDraft draft, long seed) {
        MatchPlan other = Matchers.match(Requests.checked(new RandomRequests(seed).shuffled(draft)));

        assertThat(other).as("another order, seed %d", seed).isEqualTo(plan);
    }

    /* Where the best plan without rules keeps them, turning them on changes nothing at all. */
    private boolean assertBindsOnlyWhereItMust(
            MatchPlan plan, MatchRequestDraft draft, MatchRequest request, PairRuleOracle oracle, long seed) {
        MatchPlan off = Matchers.match(Requests.checked(draft.toBuilder()
                .policy(draft.policy().toBuilder().pairRules().build())
                .build()));
        PairRuleOracle free = new PairRuleOracle(request, false);
        List<Possible> pairs = oracle.of(off.matches().map(Match::pair));
        boolean binds = pairs.stream()
                .anyMatch(first -> pairs.stream()
                        .anyMatch(second -> !oracle.broken(first, second).isEmpty()));
        binding += binds ? 1 : 0;

        assertThat(value(off)).as("value without rules, seed %d", seed).containsExactly(free.bestValue());
        assertThat(off.fingerprint().equals(plan.fingerprint()))
                .as("the same plan, seed %d", seed)
                .isEqualTo(!binds);
        assertThat(off.certificate()).as("one case, seed %d", seed).isNotEmpty();
        assertThat(plan.certificate().isEmpty() && !binds)
                .as("cases without need, seed %d", seed)
                .isFalse();
        assertThat(plan.certificate().isDefined() && binds && draft.pins().isEmpty())
                .as("no cases, seed %d", seed)
                .isFalse();
        return binds;
    }

    /* A need with a place left is barred by a rule, and by no other reason; one without is not. */
    private void assertReasons(MatchPlan plan, PairRuleOracle oracle, long seed) {
        List<Possible> pairs = oracle.of(plan.matches().map(Match::pair));
        for (Unmatched each : plan.unmatched()) {
            String need = each.need().id().value();
            List<String> expected = new ArrayList<>();
            for (Possible option : oracle.options()) {
                boolean open = option.needs().contains(need) && oracle.hasRoom(option, pairs);
                List<String> rules = pairs.stream()
                        .map(standing -> oracle.broken(option, standing))
                        .filter(rule -> !rule.isEmpty())
                        .distinct()
                        .toList();
                assertThat(open && rules.isEmpty())
                        .as("%s could be served, seed %d", need, seed)
                        .isFalse();
                if (open) {
                    expected.add(option.pair() + " " + rules.get(0));
                }
            }
            List<String> told = each instanceof Unmatched.BarredByPairRule ruled
                    ? ruled.barred().map(PairRuleOracleTest::told).asJava()
                    : List.of();
            assertThat(told).as("reason of %s, seed %d", need, seed).containsExactlyInAnyOrderElementsOf(expected);
            barred += told.isEmpty() ? 0 : 1;
        }
    }

    private static String told(BarredPair barred) {
        return barred.pair() + " " + barred.rule().info().code();
    }

    private void assertHonest(MatchRequestDraft draft, int steps, PairRuleOracle oracle, long seed) {
        MatchRequest request = Requests.checked(draft.toBuilder()
                .policy(draft.policy().toBuilder().pairRuleSteps(steps).build())
                .build());
        MatchPlan plan = Matchers.match(request);
        long[] value = value(plan);
        long[] bound = plan.status().fold(value::clone, feasible -> sum(value, amounts(feasible.gap())));

        assertVerified(request, plan, seed);
        assertReasons(plan, oracle, seed);
        assertThat(Arrays.compare(value, oracle.bestValue()))
                .as("value and optimum, %d steps, seed %d", steps, seed)
                .isNotPositive();
        assertThat(Arrays.compare(oracle.bestValue(), bound))
                .as("optimum and bound, %d steps, seed %d", steps, seed)
                .isNotPositive();
        boolean proved = plan.status() instanceof PlanStatus.Optimal;
        int solves = plan.proof().map(PairRuleOracleTest::cases).getOrElse(0) * 2 - 1;
        assertThat(solves).as("solves, seed %d", seed).isLessThanOrEqualTo(steps);
        assertThat(proved || solves == steps)
                .as("no gap while there are steps left, seed %d", seed)
                .isTrue();
        unproved += proved ? 0 : 1;
        fallingShort += Arrays.compare(value, oracle.bestValue()) < 0 ? 1 : 0;
    }

    private static void assertVerified(MatchRequest request, MatchPlan plan, long seed) {
        assertThat(PlanVerifier.verify(request, plan)).as("seed %d", seed).isEqualTo(new Verification.Verified());
    }

    private static int cases(Proof proof) {
        return proof.fold(leaf -> 1, split -> cases(split.withoutOne()) + cases(split.withoutOther()));
    }

    private static long[] value(MatchPlan plan) {
        return amounts(plan.value());
    }

    /* Without the pins. */
    private static long[] amounts(ObjectiveVector vector) {
        return vector.levels()
                .tail()
                .map(ObjectiveLevel::amount)
                .toJavaStream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static long[] sum(long[] first, long[] second) {
        long[] sum = first.clone();
        Arrays.setAll(sum, level -> first[level] + second[level]);
        return sum;
    }
}
