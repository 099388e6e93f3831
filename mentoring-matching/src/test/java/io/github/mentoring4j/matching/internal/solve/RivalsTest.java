package io.github.mentoring4j.matching.internal.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.candidate.CandidateFinder;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.PairRule;
import io.github.mentoring4j.matching.testkit.ExchangeSchool;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RivalsTest {
    private static final int PEOPLE = 20;

    /* Two people have up to eight pairs: three role models either way, and two as equals. */
    @Test
    void everybodyWhomARuleForbidsIsFoundByALookAtPairsOfTheSameTwoPeople() {
        MatchRequest request = Requests.checked(ExchangeSchool.draft(
                Vector.range(0, PEOPLE)
                        .map(number -> ExchangeSchool.pupil(
                                "p" + number, 1, 4, SmallSchool.HELP, SmallSchool.ADVICE, SmallSchool.COMPANY)),
                PairRule.values()));
        List<Candidate> candidates =
                CandidateFinder.find(request, Pulse.steady()).get().all();
        int[] beats = {0};
        Rivals rivals = new Rivals(request, candidates, new Steps((done, total) -> ++beats[0] > 0, 0));

        assertThat(candidates).hasSize(8 * PEOPLE * (PEOPLE - 1) / 2);
        for (int number = 0; number < candidates.size(); number++) {
            Candidate candidate = candidates.get(number);
            assertThat(rivals.of(number))
                    .containsExactly(IntStream.range(0, candidates.size())
                            .filter(other -> request.brokenRule(
                                            candidate.pair(),
                                            candidates.get(other).pair())
                                    .isDefined())
                            .toArray());
        }
        assertThat(beats[0]).as("nine looks a candidate").isLessThanOrEqualTo(1 + 9 * candidates.size() / 1_000);
    }
}
