package io.github.mentoring4j.matching.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class PairCountTest {
    @Test
    void countsThePairsOfALoopOverAllPeople() {
        for (long seed = 0; seed < 200; seed++) {
            MatchRequest request = Requests.checked(new RandomRequests(seed).draft(14));
            assertThat(count(request)).as("seed %d", seed).isEqualTo(loop(request));
        }
    }

    @Test
    void aRequestBeyondTheBoundIsRefusedAndOneAtTheBoundIsNot() {
        MatchRequestDraft draft = new RandomRequests(145).draft(25);
        long pairs = count(Requests.checked(draft));
        assertThat(pairs).isGreaterThan(1);

        assertThat(Requests.problems(limited(draft, pairs))).isEmpty();
        assertThat(Requests.problems(limited(draft, pairs - 1)))
                .singleElement()
                .isInstanceOfSatisfying(Problem.OutOfRange.class, problem -> {
                    assertThat(problem.path()).isEqualTo("participants");
                    assertThat(problem.value()).isEqualTo(Long.toString(pairs));
                });
    }

    @Test
    void aRefusalTellsOfAllElseWhatItWouldTellWithoutTheBound() {
        int told = 0;
        for (long seed = 0; seed < 200; seed++) {
            MatchRequestDraft drawn = new RandomRequests(seed).draft(14);
            MatchRequestDraft draft = drawn.toBuilder()
                    .pins(drawn.incumbent())
                    .participants(
                            seed % 4 == 0
                                    ? drawn.participants()
                                            .appendAll(drawn.participants().take(1))
                                    : drawn.participants())
                    .build();
            Seq<Problem> others = Requests.problems(limited(draft, Long.MAX_VALUE));
            Seq<Problem> all = Requests.problems(limited(draft, 0));
            Seq<Problem> bound = all.filter(problem -> problem.path().equals("participants"));
            assertThat(all.removeAll(bound)).as("seed %d", seed).isEqualTo(others);
            if (others.isEmpty()) {
                assertThat(bound).as("seed %d", seed).hasSize(count(Requests.checked(draft)) > 0 ? 1 : 0);
            }
            told += bound.isEmpty() || others.isEmpty() ? 0 : 1;
        }
        assertThat(told).as("refusals that tell of more than the bound").isGreaterThan(100);
    }

    private static long count(MatchRequest request) {
        return PairCount.of(request.stated(), request.roleModels());
    }

    private static MatchRequestDraft limited(MatchRequestDraft draft, long most) {
        return draft.toBuilder()
                .policy(draft.policy().toBuilder().mostPairs(most).build())
                .build();
    }

    /* A pair of a directed role model may hold one person twice: the bound need not be tight. */
    private static long loop(MatchRequest request) {
        long pairs = 0;
        for (var model : request.roleModels()) {
            for (var mentor : request.participants().values()) {
                for (var mentee : request.participants().values()) {
                    boolean mentors = model.isSymmetric()
                            ? request.findNeed(model, mentor.id()).isDefined()
                                    && mentor.id().compareTo(mentee.id()) < 0
                            : request.kinds(model, Side.MENTOR).contains(mentor.kind());
                    pairs += mentors && request.findNeed(model, mentee.id()).isDefined() ? 1 : 0;
                }
            }
        }
        return pairs;
    }
}
