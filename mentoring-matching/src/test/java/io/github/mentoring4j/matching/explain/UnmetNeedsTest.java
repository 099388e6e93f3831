package io.github.mentoring4j.matching.explain;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.person;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVICE;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.programme.UnmetNeed;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.plan.BarredPair;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.ScoredPair;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.Ban;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.PairRule;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.Samples;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class UnmetNeedsTest {
    private static final PairRef PAIR = PairRef.of(SmallSchool.TUTOR, "e1", "y1");

    @Test
    void everyCaseHasItsOwnReason() {
        MatchRequest request = Requests.checked(drafting(younger("y1", HELP)).build());
        Need need = request.needs().head();
        Seq<Unmatched> cases = Vector.of(
                new Unmatched.NoEligiblePartner(need, Vector.empty(), Vector.empty()),
                new Unmatched.BelowThreshold(need, new ScoredPair(PAIR, 1), 2),
                new Unmatched.NotWorthwhile(need, PAIR, new ObjectiveLevel("few", -3)),
                new Unmatched.BarredByPin(need, Vector.empty()),
                new Unmatched.NoPlaceOffered(need, Vector.empty()),
                new Unmatched.BarredByPairRule(
                        need, Vector.of(new BarredPair(PAIR, PairRule.NO_REVERSE, PAIR)), Vector.empty()),
                new Unmatched.LimitInAllReached(need, Vector.empty(), Vector.empty()),
                new Unmatched.LimitReached(need, Vector.empty(), Vector.empty()),
                new Unmatched.NoSeatLeft(need, Vector.empty()));
        MatchPlan plan =
                Matchers.match(request).toBuilder().unmatched(cases.reverse()).build();

        assertThat(UnmetNeeds.of(plan, request).map(UnmetNeed::reason))
                .containsExactly(
                        UnmetNeed.Reason.NO_ELIGIBLE_PARTNER,
                        UnmetNeed.Reason.BELOW_THRESHOLD,
                        UnmetNeed.Reason.NOT_WORTHWHILE,
                        UnmetNeed.Reason.BARRED_BY_PIN,
                        UnmetNeed.Reason.NO_PLACE_OFFERED,
                        UnmetNeed.Reason.BARRED_BY_PAIR_RULE,
                        UnmetNeed.Reason.LIMIT_IN_ALL_REACHED,
                        UnmetNeed.Reason.LIMIT_REACHED,
                        UnmetNeed.Reason.NO_SEAT_LEFT);
        assertThat(UnmetNeeds.of(plan, request)).allMatch(unmet -> unmet.form().contains("elder-younger"));
        assertThat(UnmetNeed.Reason.values())
                .allMatch(reason -> reason.text().isComplete())
                .hasSize(cases.size() + 1);
    }

    /* Bans stand in the way of y1 and y2 with either elder: 4 pairs. The skill does so with e2, who lacks it, and among equals, where each
     * of them could be helped by two others: 2 + 4 pairs. */
    @Test
    void groupsPeopleAndCountsRulesOverThem() {
        MatchRequest request = Requests.checked(drafting(
                        elder("e1", 1),
                        person("e2", SmallSchool.ELDER, 0),
                        younger("y2", HELP),
                        younger("y1", HELP),
                        younger("y3", COMPANY))
                .bans(Ban.of("e1", "y1"), Ban.of("e2", "y1"), Ban.of("e1", "y2"), Ban.of("e2", "y2"))
                .build());

        assertThat(UnmetNeeds.of(Matchers.match(request), request))
                .containsExactly(
                        UnmetNeed.builder()
                                .id("unmet/no-eligible-partner/elder-younger")
                                .reason(UnmetNeed.Reason.NO_ELIGIBLE_PARTNER)
                                .form("elder-younger")
                                .people(ParticipantId.of("y1"), ParticipantId.of("y2"))
                                .count(2)
                                .rules("skill", "ban")
                                .build(),
                        UnmetNeed.builder()
                                .id("unmet/no-eligible-partner/younger-younger")
                                .reason(UnmetNeed.Reason.NO_ELIGIBLE_PARTNER)
                                .form("younger-younger")
                                .people(ParticipantId.of("y3"))
                                .count(1)
                                .build());
    }

    @Test
    void requestsThatNothingServesCountWithoutAForm() {
        MatchRequest request = Requests.checked(drafting(
                        person("e1", SmallSchool.ELDER, 4).toBuilder()
                                .requests(younger("x", HELP, ADVICE).requests())
                                .build(),
                        younger("y1", HELP))
                .build());
        Seq<UnmetNeed> unserved = UnmetNeeds.of(Matchers.match(request), request)
                .filter(unmet -> unmet.reason() == UnmetNeed.Reason.NOT_SERVED);

        assertThat(unserved)
                .containsExactly(UnmetNeed.builder()
                        .id("unmet/not-served")
                        .reason(UnmetNeed.Reason.NOT_SERVED)
                        .people(ParticipantId.of("e1"))
                        .count(2)
                        .build());
    }

    @Test
    void refusesAPlanOfAnotherRequest() {
        MatchRequest request = Requests.checked(drafting(younger("y1", HELP)).build());
        Need stranger = request.needs().head().toBuilder()
                .roleModels("elder-younger/unknown")
                .build();
        MatchPlan plan = Matchers.match(request).toBuilder()
                .unmatched(Vector.of(new Unmatched.NoSeatLeft(stranger, Vector.empty())))
                .build();

        assertThatThrownBy(() -> UnmetNeeds.of(plan, request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("elder-younger/unknown");
    }

    @Test
    void nothingIsLostAndNothingCountedTwice() {
        Samples.seeds(300).forEach(seed -> {
            MatchRequest request = Requests.checked(new RandomRequests(seed).draft(8));
            MatchPlan plan = Matchers.match(request);
            Seq<UnmetNeed> unmet = UnmetNeeds.of(plan, request);

            assertThat(count(unmet.reject(each -> each.reason() == UnmetNeed.Reason.NOT_SERVED)))
                    .as("seed %d", seed)
                    .isEqualTo(plan.unmatched().size());
            assertThat(count(unmet.filter(each -> each.reason() == UnmetNeed.Reason.NOT_SERVED)))
                    .as("seed %d", seed)
                    .isEqualTo(plan.unservedRequests().size());
            assertThat(unmet.flatMap(UnmetNeed::people).distinct().sorted())
                    .as("seed %d", seed)
                    .isEqualTo(plan.unmatched()
                            .map(each -> each.need().person())
                            .appendAll(plan.unservedRequests().map(each -> each.person()))
                            .distinct()
                            .sorted());
            assertThat(unmet.map(UnmetNeed::id).distinct()).as("seed %d", seed).hasSize(unmet.size());
            assertThat(unmet)
                    .as("seed %d", seed)
                    .allMatch(each -> each.form()
                            .forAll(form -> request.roleModels()
                                    .exists(model -> model.form().equals(form))))
                    .isEqualTo(UnmetNeeds.of(plan, request));
        });
    }

    private static int count(Seq<UnmetNeed> unmet) {
        return unmet.map(UnmetNeed::count).foldLeft(0, Integer::sum);
    }
}
