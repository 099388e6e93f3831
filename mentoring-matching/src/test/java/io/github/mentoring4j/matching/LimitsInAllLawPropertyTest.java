package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.LimitInAll;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.verify.PlanVerifier;
import io.github.mentoring4j.matching.verify.Verification;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;

/** Laws of limits in all on random requests of a small school; a sample that fails is a seed of {@link RandomRequests}. */
@PropertyDefaults(tries = 200, shrinking = ShrinkingMode.OFF)
class LimitsInAllLawPropertyTest {
    private static final String SEED = "20261125";

    @Property(seed = SEED)
    void aLimitThatCannotBindChangesNothing(@ForAll long seed) {
        MatchRequestDraft draft = new RandomRequests(seed).draft(15);
        MatchPlan plan = plan(draft);
        MatchPlan wide = plan(draft.toBuilder()
                .policy(draft.policy().toBuilder().limitInAll(100).build())
                .build());

        assertThat(wide.fingerprint()).as("seed %d", seed).isEqualTo(plan.fingerprint());
        assertThat(wide.certificate()).as("seed %d", seed).isEqualTo(plan.certificate());
    }

    /* Reasons may differ: where a seat is left, the limit is what is in the way now. */
    @Property(seed = SEED)
    void aLimitThatThePlanKeepsChangesNoPair(@ForAll long seed) {
        MatchRequestDraft draft = new RandomRequests(seed).draft(15);
        MatchPlan plan = plan(draft);
        MatchPlan tight = plan(draft.toBuilder()
                .limitsInAll(draft.participants()
                        .map(Participant::id)
                        .map(person -> new LimitInAll(person, mentorships(plan, person))))
                .build());

        assertThat(tight.matches()).as("seed %d", seed).isEqualTo(plan.matches());
        assertThat(tight.value()).as("seed %d", seed).isEqualTo(plan.value());
        assertThat(tight.certificate()).as("seed %d", seed).isEqualTo(plan.certificate());
    }

    @Property(seed = SEED)
    void loweringALimitNeverRaisesTheValue(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft draft = random.withLimitsInAll(random.draft(15));
        Option<LimitInAll> own = random.oneOf(draft.limitsInAll()).filter(limit -> limit.atMost() > 0);
        MatchRequestDraft lower = draft.toBuilder()
                .policy(draft.policy().toBuilder()
                        .limitInAll(draft.policy().limitInAll().map(limit -> limit - 1))
                        .build())
                .limitsInAll(draft.limitsInAll()
                        .map(limit -> own.contains(limit) ? new LimitInAll(limit.person(), limit.atMost() - 1) : limit))
                .build();

        assertThat(Arrays.compare(value(plan(lower)), value(plan(draft))))
                .as("seed %d", seed)
                .isLessThanOrEqualTo(0);
    }

    @Property(seed = SEED)
    void theOrderOfPartsChangesNothing(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft draft = random.withLimitsInAll(random.draft(15));
        MatchRequest first = Requests.checked(draft);
        MatchRequest second = Requests.checked(random.shuffled(draft));
        MatchPlan plan = Matchers.match(first);

        assertThat(second).as("seed %d", seed).isEqualTo(first);
        assertThat(Matchers.match(second)).as("seed %d", seed).isEqualTo(plan);
        assertThat(Matchers.match(second).fingerprint()).isEqualTo(plan.fingerprint());
    }

    @Property(seed = SEED, tries = 100)
    void largerPlansKeepTheLimitsAndAreProvedBest(@ForAll long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequest request = Requests.checked(random.withLimitsInAll(random.draft(40)));
        MatchPlan plan = Matchers.match(request);

        assertThat(PlanVerifier.verify(request, plan)).as("seed %d", seed).isEqualTo(new Verification.Verified());
        request.participants()
                .keySet()
                .forEach(person -> request.limitInAll(person)
                        .forEach(limit -> assertThat(mentorships(plan, person))
                                .as("%s, seed %d", person, seed)
                                .isLessThanOrEqualTo(limit)));
    }

    private static int mentorships(MatchPlan plan, ParticipantId person) {
        Seq<PairRef> pairs = plan.matches().map(Match::pair);
        return pairs.count(pair -> pair.mentor().equals(person) || pair.mentee().equals(person));
    }

    private static long[] value(MatchPlan plan) {
        return plan.value()
                .levels()
                .map(ObjectiveLevel::amount)
                .toJavaStream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static MatchPlan plan(MatchRequestDraft draft) {
        return Matchers.match(Requests.checked(draft));
    }
}
