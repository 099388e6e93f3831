package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.testkit.PlanOracle;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans against brute force over all plans; 4,000 requests, 20,000 in the full run. */
class PlanOracleTest {
    private static final long FIRST_SEED = 20_190_145L;
    private static final int REQUESTS = Samples.count(4_000, 20_000);

    private int withPairs;
    private int withBothParts;
    private int unmatched;

    @Test
    void everyPlanIsTheBestOfAllPlans() {
        for (int i = 0; i < REQUESTS; i++) {
            compare(FIRST_SEED + i);
        }
        report("requests " + REQUESTS + " from seed " + FIRST_SEED + ", misses 0; with pairs " + withPairs
                + ", with directed and peer pairs together " + withBothParts + ", unmatched needs explained "
                + unmatched);
        assertThat(withPairs).isGreaterThan(REQUESTS / 2);
        assertThat(withBothParts).isGreaterThan(REQUESTS / 20);
    }

    private void compare(long seed) {
        MatchRequestDraft draft = new RandomRequests(seed).draft(7);
        PlanOracle oracle = new PlanOracle(draft);
        MatchRequest request = Requests.checked(draft);
        MatchPlan plan = Matchers.match(request);
        long[] value = plan.value()
                .levels()
                .tail()
                .map(ObjectiveLevel::amount)
                .toJavaStream()
                .mapToLong(Long::longValue)
                .toArray();
        List<String> pairs =
                plan.matches().map(match -> match.pair().toString()).sorted().asJava();

        assertThat(value).as("value, seed %d", seed).containsExactly(oracle.bestValue());
        assertThat(pairs).as("pairs, seed %d", seed).isEqualTo(oracle.bestPairs());
        plan.unmatched().forEach(each -> assertReason(each, oracle, seed));
        withPairs += pairs.isEmpty() ? 0 : 1;
        long symmetric = plan.matches().count(match -> match.needs().size() == 2);
        withBothParts += symmetric > 0 && symmetric < pairs.size() ? 1 : 0;
    }

    private void assertReason(Unmatched each, PlanOracle oracle, long seed) {
        String need = each.need().id().value();
        if (oracle.hasOption(need)) {
            assertThat(each)
                    .as("reason of %s, seed %d", need, seed)
                    .isInstanceOfAny(
                            Unmatched.NoSeatLeft.class, Unmatched.LimitReached.class, Unmatched.NoPlaceOffered.class);
            unmatched++;
            return;
        }
        String expected = oracle.hasOptionBelowFloor(need) ? "BelowThreshold" : "NoEligiblePartner";
        assertThat(each.getClass().getSimpleName())
                .as("reason of %s, seed %d", need, seed)
                .isEqualTo(expected);
        unmatched++;
    }

    private static void report(String line) {
        System.out.println("[plan oracle] " + line);
    }
}
