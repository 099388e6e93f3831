package io.github.mentoring4j.matching.internal.solve;

import static io.github.mentoring4j.matching.testkit.ExchangeSchool.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.candidate.CandidateFinder;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.request.DirectedNeeds;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.testkit.ExchangeSchool;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorthTest {
    /* The ids of the two mentors are such that their pairs with b2 have the same canonical mix. */
    @Test
    void ofPairsWorthTheSameTheFirstIsBest() {
        MatchRequestDraft draft = ExchangeSchool.draft(
                Vector.of(pupil("b2", 0, 4, SmallSchool.ADVICE), pupil("m1644547", 1, 4), pupil("m2278785", 1, 4)));
        MatchRequest request = Requests.checked(draft.toBuilder()
                .policy(draft.policy().toBuilder()
                        .directedNeeds(DirectedNeeds.ONE)
                        .build())
                .build());
        List<Candidate> candidates =
                CandidateFinder.find(request, Pulse.steady()).get().all();
        Candidate first = candidates.get(0);
        Candidate second = candidates.get(1);
        Worth worth = new Worth(request, new Steps(Pulse.steady(), 0));

        assertThat(candidates).hasSize(2);
        assertThat(worth.vector(first)).isEqualTo(worth.vector(second));
        assertThat(worth.best(List.of(first, second))).isSameAs(first);
        assertThat(worth.best(List.of(second, first))).isSameAs(second);
    }

    @Test
    void theFirstLevelThatIsNotNothingSaysWhetherAPairIsWorthAnything() {
        assertThat(Worth.isPositive(new long[] {0, 0})).isFalse();
        assertThat(Worth.isPositive(new long[] {0, 1})).isTrue();
        assertThat(Worth.isPositive(new long[] {1, -5})).isTrue();
        assertThat(Worth.isPositive(new long[] {-1, 5})).isFalse();
    }
}
