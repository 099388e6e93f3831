package io.github.mentoring4j.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.testkit.PlanOracle;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.Samples;
import org.junit.jupiter.api.Test;

/** Every plan of the library's own matcher is verified; 2,000 requests, 20,000 in the full run. */
class PlanVerifierTest {
    private static final long FIRST_SEED = 20_261_123L;
    private static final int REQUESTS = Samples.count(2_000, 20_000);

    @Test
    void everyPlanIsVerified() {
        for (int i = 0; i < REQUESTS; i++) {
            long seed = FIRST_SEED + i;
            RandomRequests random = new RandomRequests(seed);
            MatchRequestDraft draft = random.draft(9);
            MatchRequestDraft decided = i % 2 == 0 ? draft : random.withOverrides(draft);
            MatchRequestDraft pinned = i % 3 == 0 ? random.withPins(decided, new PlanOracle(decided)) : decided;
            MatchRequest request = Requests.checked(pinned);
            MatchPlan plan = Matchers.match(request);

            assertThat(PlanVerifier.verify(request, plan)).as("seed %d", seed).isEqualTo(new Verification.Verified());
        }
    }
}
