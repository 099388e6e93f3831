package io.github.mentoring4j.matching.internal.solve;

import static io.github.mentoring4j.matching.testkit.ExchangeSchool.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.candidate.CandidateFinder;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.objective.Objectives;
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
    private final MatchRequest request = request();
    private final List<Candidate> candidates =
            CandidateFinder.find(request, Pulse.steady()).get().all();
    private final Candidate first = candidates.get(0);
    private final Candidate second = candidates.get(1);
    private final Candidate worse = candidates.get(2);

    @Test
    void theBestIsWorthMostAndOfEqualsTheFirst() {
        Worth worth = new Worth(request, new Steps(Pulse.steady(), 0));

        assertThat(worth.vector(first)).isEqualTo(worth.vector(second));
        assertThat(worth.best(List.of(first, second, worse))).isSameAs(first);
        assertThat(worth.best(List.of(worse, second, first))).isSameAs(second);
    }

    @Test
    void theDecidingLevelIsTheFirstThatIsNotNothing() {
        ObjectiveStack stack = new ObjectiveStack(Vector.of(Objectives.fewestChanges(), Objectives.totalScore()));
        Worth worth = new Worth(request, stack, new Steps(Pulse.steady(), 0));

        assertThat(worth.decidingLevel(worse))
                .isEqualTo(new ObjectiveLevel(stack.levels(request.tiers()).get(1), worse.score()));
    }

    @Test
    void theFirstLevelThatIsNotNothingSaysWhetherAPairIsWorthAnything() {
        assertThat(Worth.isPositive(new long[] {0, 0})).isFalse();
        assertThat(Worth.isPositive(new long[] {0, 1})).isTrue();
        assertThat(Worth.isPositive(new long[] {1, -5})).isTrue();
        assertThat(Worth.isPositive(new long[] {-1, 5})).isFalse();
    }

    /* The ids of the first two mentors are such that their pairs with b2 have the same canonical mix. */
    private static MatchRequest request() {
        MatchRequestDraft draft = ExchangeSchool.draft(Vector.of(
                pupil("b2", 0, 4, SmallSchool.ADVICE),
                pupil("m1644547", 1, 4),
                pupil("m2278785", 1, 4),
                pupil("m3", 1, 1)));
        return Requests.checked(draft.toBuilder()
                .policy(draft.policy().toBuilder()
                        .directedNeeds(DirectedNeeds.ONE)
                        .build())
                .build());
    }
}
