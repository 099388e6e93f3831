package io.github.mentoring4j.matching.verify;

import static io.github.mentoring4j.matching.testkit.ExchangeSchool.pupil;
import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVISER;
import static io.github.mentoring4j.matching.testkit.SmallSchool.EQUALS;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.Desk;
import io.github.mentoring4j.matching.certificate.DirectedPrices;
import io.github.mentoring4j.matching.certificate.PeerPrices;
import io.github.mentoring4j.matching.certificate.Price;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.PairRule;
import io.github.mentoring4j.matching.testkit.ExchangeSchool;
import io.github.mentoring4j.matching.testkit.Requests;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class PriceChecksTest {
    @Test
    void onlyAMentorOfTheRequestHasADeskAndOnlyWhereSomebodyMentors() {
        MatchRequest request =
                Requests.checked(drafting(elder("e1", 1), younger("y1", HELP)).build());
        MatchPlan plan = Matchers.match(request);
        ParticipantId mentor = ParticipantId.of("e1");

        assertThat(violations(request, plan)).isEmpty();
        assertThat(violations(request, with(plan, new Desk(mentor, ADVISER)))).isEmpty();
        assertThat(Vector.of(
                        new Desk(ParticipantId.of("nobody"), TUTOR),
                        new Desk(mentor, EQUALS),
                        new Desk(mentor, "no/model")))
                .allSatisfy(desk -> assertThat(violations(request, with(plan, desk)))
                        .containsExactly(new Violation.PriceMalformed(desk.toString())));
    }

    @Test
    void besideAPinOnlyWhatARuleForbidsNeedsNoPrice() {
        PairRef pin = PairRef.of(ExchangeSchool.TUTOR, "a", "b");
        PairRef beside = PairRef.of(ExchangeSchool.GUIDE, "a", "b");
        MatchRequest request = Requests.checked(
                ExchangeSchool.draft(Vector.of(pupil("a", 3, 4, HELP), pupil("b", 3, 4, HELP)), PairRule.NO_REVERSE)
                        .toBuilder()
                        .pins(pin)
                        .build());
        MatchPlan plan = Matchers.match(request);

        assertThat(plan.matches().map(Match::pair)).containsExactly(pin, beside);
        assertThat(violations(request, plan)).isEmpty();
        assertThat(violations(
                        request,
                        plan.toBuilder()
                                .certificate(new Certificate(
                                        new DirectedPrices(TreeMap.empty(), TreeMap.empty(), TreeMap.empty()),
                                        new PeerPrices(TreeMap.empty(), Vector.empty())))
                                .build()))
                .containsExactly(new Violation.PriceTooLow(beside));
    }

    /* The plan with a price of nothing at a desk. */
    private static MatchPlan with(MatchPlan plan, Desk desk) {
        Certificate certificate = plan.certificate().getOrElseThrow(AssertionError::new);
        DirectedPrices directed = certificate.directed();
        Price nothing = new Price(directed.needs().head()._2().levels().map(amount -> 0L));
        return plan.toBuilder()
                .certificate(new Certificate(
                        new DirectedPrices(directed.needs(), directed.desks().put(desk, nothing), directed.mentors()),
                        certificate.peers()))
                .build();
    }

    private static Seq<Violation> violations(MatchRequest request, MatchPlan plan) {
        return PlanVerifier.verify(request, plan).fold(Vector::empty, Verification.Rejected::violations);
    }
}
