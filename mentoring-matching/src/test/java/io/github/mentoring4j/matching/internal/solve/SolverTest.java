package io.github.mentoring4j.matching.internal.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.candidate.CandidateFinder;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.ExchangeSchool;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Needs in plenty and one candidate for every two of them, so that writing the prices down takes several beats. */
class SolverTest {
    private static final int PEOPLE = 600;

    private final MatchRequest request = Requests.checked(ExchangeSchool.draft(Vector.range(0, PEOPLE)
            .map(number -> ExchangeSchool.pupil("p" + number, 1, 4, SmallSchool.HELP, SmallSchool.COMPANY))));
    private final Solver solver = new Solver(request, request.policy().objectives(), new Places(request, List.of()));

    @Test
    void aNoAtAnyBeatLeavesNoChoiceOfMentors() {
        assertStopsAtEveryBeat(ExchangeSchool.TUTOR, solver::chooseDirected);
    }

    @Test
    void aNoAtAnyBeatLeavesNoChoiceOfPeers() {
        assertStopsAtEveryBeat(ExchangeSchool.EQUALS, solver::choosePeers);
    }

    private <P> void assertStopsAtEveryBeat(
            String model, BiFunction<List<Candidate>, Pulse, Option<Solver.Part<P>>> choice) {
        List<Candidate> candidates = Vector.range(0, PEOPLE / 2)
                .map(number -> PairRef.of(model, "p" + 2 * number, "p" + (2 * number + 1)))
                .flatMap(pair ->
                        request.findRoleModel(model).map(found -> CandidateFinder.of(request, found, pair.inIdOrder())))
                .asJava();
        int[] beats = {0};
        assertThat(choice.apply(candidates, (done, total) -> ++beats[0] > 0).map(Solver.Part::chosen))
                .containsExactly(candidates);
        int all = beats[0];
        for (int last = 1; last <= all; last++) {
            int stop = last;
            beats[0] = 0;

            assertThat(choice.apply(candidates, (done, total) -> ++beats[0] < stop))
                    .as("no at beat %d of %d", last, all)
                    .isEmpty();
            assertThat(beats[0]).isEqualTo(last);
        }
    }
}
