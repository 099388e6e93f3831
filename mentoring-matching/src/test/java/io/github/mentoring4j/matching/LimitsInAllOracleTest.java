package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.LimitInAll;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.testkit.PlanOracle;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.Samples;
import io.github.mentoring4j.matching.verify.PlanVerifier;
import io.github.mentoring4j.matching.verify.Verification;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Plans of requests with limits in all against brute force over all plans, and against the verifier; 4,000 requests, 20,000 in the full
 * run.
 */
class LimitsInAllOracleTest {
    private static final long FIRST_SEED = 20_261_125L;
    private static final int REQUESTS = Samples.count(4_000, 20_000);

    private int costly;
    private int joint;
    private int inPart;
    private int pinned;
    private int unmatched;
    private int named;

    @Test
    void everyPlanIsTheBestOfAllPlansWithinTheLimits() {
        for (int i = 0; i < REQUESTS; i++) {
            compare(FIRST_SEED + i, i % 3 == 0);
        }
        System.out.println("[limits in all] requests " + REQUESTS + " from seed " + FIRST_SEED
                + ", misses 0, all verified; a limit costs something in " + costly + ", joint prices in " + joint
                + ", beside prices of the parts in " + inPart + ", with pins " + pinned + ", unmatched needs "
                + unmatched + ", of these by a limit in all " + named);
        assertThat(costly).isGreaterThan(REQUESTS / 10);
        assertThat(inPart).isGreaterThan(REQUESTS / 200);
        assertThat(named).isGreaterThan(REQUESTS / 10);
    }

    private void compare(long seed, boolean withPins) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft free = random.draft(7);
        MatchRequestDraft limited = random.withLimitsInAll(free);
        MatchRequestDraft draft = withPins ? random.withPins(limited, new PlanOracle(limited)) : limited;
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
        assertThat(PlanVerifier.verify(request, plan)).as("seed %d", seed).isEqualTo(new Verification.Verified());
        plan.unmatched().forEach(each -> assertReason(each, oracle, plan, seed));
        pinned += draft.pins().isEmpty() ? 0 : 1;
        MatchRequestDraft unlimited = free.toBuilder().pins(draft.pins()).build();
        costly += pairs.equals(new PlanOracle(unlimited).bestPairs()) ? 0 : 1;
        plan.certificate()
                .filter(each -> !each.joint().scope().needs().isEmpty())
                .forEach(each -> {
                    joint++;
                    inPart += each.directed().needs().isEmpty()
                                    && each.peers().needs().isEmpty()
                            ? 0
                            : 1;
                });
    }

    /* A limit in all is the reason if and only if brute force finds an option that nothing else keeps out. */
    private void assertReason(Unmatched each, PlanOracle oracle, MatchPlan plan, long seed) {
        unmatched++;
        List<String> inTheWay = oracle.limitsInTheWay(each.need().id().value());
        if (each instanceof Unmatched.LimitInAllReached reached) {
            named++;
            assertThat(reached.limits().map(limit -> limit.person().value()))
                    .as("%s, seed %d", each, seed)
                    .containsExactlyElementsOf(inTheWay);
            for (LimitInAll limit : reached.limits()) {
                assertThat(limit.atMost()).isEqualTo(oracle.limitInAll(limit.person()));
            }
            assertThat(reached.pairs())
                    .as("%s, seed %d", each, seed)
                    .containsExactlyElementsOf(plan.matches()
                            .map(Match::pair)
                            .filter(pair -> inTheWay.contains(pair.mentor().value())
                                    || inTheWay.contains(pair.mentee().value())));
        } else {
            assertThat(inTheWay).as("%s, seed %d", each, seed).isEmpty();
        }
    }
}
