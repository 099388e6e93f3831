package io.github.mentoring4j.matching.internal.solve;

import static io.github.mentoring4j.matching.testkit.ExchangeSchool.pupil;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVICE;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.DirectedPrices;
import io.github.mentoring4j.matching.certificate.PeerPrices;
import io.github.mentoring4j.matching.internal.candidate.Candidate;
import io.github.mentoring4j.matching.internal.candidate.CandidateFinder;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRule;
import io.github.mentoring4j.matching.spi.Cancelled;
import io.github.mentoring4j.matching.spi.Watch;
import io.github.mentoring4j.matching.testkit.ExchangeSchool;
import io.github.mentoring4j.matching.testkit.Requests;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A search over a core that chooses all it is given, and asks the watch once. */
class PairRuleSearchTest {
    private static final Certificate NO_PRICES = new Certificate(
            new DirectedPrices(TreeMap.empty(), TreeMap.empty(), TreeMap.empty()),
            new PeerPrices(TreeMap.empty(), Vector.empty()));

    private final MatchRequest request = request();
    private final List<Boolean> told = new ArrayList<>();
    private final List<Integer> beats = new ArrayList<>();

    @Test
    void everyCaseIsOneStepOfTheProgress() {
        Either<Cancelled, Answer> answer = search(Integer.MAX_VALUE);

        assertThat(answer.isRight()).isTrue();
        assertThat(beats).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(told).as("the first solve, and six more").hasSize(7).containsOnly(true);
    }

    @Test
    void aNoInACaseReachesTheCoreAndEndsTheSearch() {
        for (int last = 1; last < 7; last++) {
            told.clear();
            beats.clear();

            assertThat(search(last).swap()).as("no at %d", last).containsExactly(new Cancelled(Watch.Phase.PAIR_RULES));
            assertThat(beats).as("nobody is asked after the no").hasSize(last + 1);
            assertThat(told.indexOf(false)).as("no at %d", last).isEqualTo(last);
            assertThat(told).as("nothing is solved after the no").hasSize(last + 1);
        }
    }

    @Test
    void aPlanThatKeepsTheRulesCostsALookAtItsPairsAlone() {
        List<Candidate> candidates = candidates(request);
        List<Candidate> many = new ArrayList<>();
        while (many.size() < 10_000) {
            many.addAll(candidates);
        }
        PairRuleSearch search = new PairRuleSearch(
                request,
                request.policy().objectives(),
                List.of(),
                (all, watch) -> Either.right(new Solution(List.of(), all.subList(0, 1), NO_PRICES)));

        assertThat(search.run(many, watch(Integer.MAX_VALUE))
                        .map(answer -> answer.solution().chosen()))
                .containsExactly(candidates.subList(0, 1));
        assertThat(beats).containsExactly(0);
    }

    @Test
    void aNoWhileThePinsAreLookedAtEndsTheSearchBeforeAnythingIsSolved() {
        List<Candidate> candidates = candidates(request);
        PairRuleSearch search =
                new PairRuleSearch(request, request.policy().objectives(), candidates.subList(0, 1), this::choosesAll);

        assertThat(search.run(candidates, (phase, done, total) -> false).swap())
                .containsExactly(new Cancelled(Watch.Phase.MENTORS));
        assertThat(told).isEmpty();
    }

    private Either<Cancelled, Answer> search(int last) {
        return new PairRuleSearch(request, request.policy().objectives(), List.of(), this::choosesAll)
                .run(candidates(request), watch(last));
    }

    /* Notes the beats of the search and says no when so many cases are solved. */
    private Watch watch(int last) {
        return (phase, done, total) -> {
            boolean counts = phase == Watch.Phase.PAIR_RULES;
            if (counts) {
                beats.add(done);
            }
            return !counts || done < last;
        };
    }

    private Either<Cancelled, Solution> choosesAll(List<Candidate> candidates, Watch watch) {
        boolean goesOn = watch.goOn(Watch.Phase.MENTORS, 0, 1);
        told.add(goesOn);
        return goesOn
                ? Either.right(new Solution(List.of(), candidates, NO_PRICES))
                : Either.left(new Cancelled(Watch.Phase.MENTORS));
    }

    private static List<Candidate> candidates(MatchRequest request) {
        return CandidateFinder.find(request, Pulse.steady()).get().all();
    }

    private static MatchRequest request() {
        MatchRequestDraft draft = ExchangeSchool.draft(
                Vector.of(pupil("a", 3, 4, HELP, ADVICE, COMPANY), pupil("b", 3, 4, HELP, ADVICE, COMPANY)),
                PairRule.values());
        return Requests.checked(draft.toBuilder()
                .policy(draft.policy().toBuilder().pairRuleSteps(7).build())
                .build());
    }
}
