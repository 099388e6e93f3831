package io.github.mentoring4j.matching.verify;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.EQUALS;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.certificate.Certificate;
import io.github.mentoring4j.matching.certificate.CopyOddSet;
import io.github.mentoring4j.matching.certificate.CopyVertex;
import io.github.mentoring4j.matching.certificate.DirectedPrices;
import io.github.mentoring4j.matching.certificate.JointPrices;
import io.github.mentoring4j.matching.certificate.JointScope;
import io.github.mentoring4j.matching.certificate.Price;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.Ban;
import io.github.mentoring4j.matching.request.LimitInAll;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.Requests;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** Somebody with a mentor and a peer in reach who may have one mentorship in all, and two peers beside, whom that does not touch. */
class JointViolationTest {
    private static final ParticipantId TEACHER = ParticipantId.of("e1");
    private static final ParticipantId PUPIL = ParticipantId.of("y1");
    private static final NeedId DIRECTED = new NeedId("y1/directed");
    private static final CopyVertex GUARD = new CopyVertex.LimitGuard(PUPIL, 0);
    private static final CopyVertex NEED = new CopyVertex.OfNeed(DIRECTED);
    private static final CopyVertex PLACE = new CopyVertex.SharedPlace(TEACHER, 0);
    private static final MatchRequestDraft DRAFT = drafting(
                    elder("e1", 2),
                    younger("y1", HELP, COMPANY),
                    younger("y2", COMPANY),
                    younger("y3", COMPANY),
                    younger("y4", COMPANY))
            .bans(Ban.of("y1", "y3"), Ban.of("y1", "y4"), Ban.of("y2", "y3"), Ban.of("y2", "y4"))
            .limitsInAll(new LimitInAll(PUPIL, 1))
            .build();

    private final MatchRequest request = Requests.checked(DRAFT);
    private final MatchPlan plan = Matchers.match(request);
    private final Certificate certificate =
            plan.certificate().getOrElseThrow(() -> new AssertionError("no certificate"));
    private final JointPrices joint = certificate.joint();

    @Test
    void onlyWhatHangsTogetherIsPricedTogether() {
        assertThat(PlanVerifier.verify(request, plan)).isEqualTo(new Verification.Verified());
        assertThat(joint.scope())
                .isEqualTo(new JointScope(
                        Vector.of(DIRECTED, new NeedId("y1/" + EQUALS), new NeedId("y2/" + EQUALS)),
                        Vector.of(TEACHER)));
        assertThat(joint.vertices().keySet())
                .containsExactly(
                        NEED,
                        new CopyVertex.OfNeed(new NeedId("y1/" + EQUALS)),
                        new CopyVertex.OfNeed(new NeedId("y2/" + EQUALS)),
                        PLACE,
                        GUARD);
        assertThat(certificate.peers().needs().keySet().map(NeedId::value))
                .allMatch(need -> need.startsWith("y3") || need.startsWith("y4"))
                .isNotEmpty();
        assertThat(certificate.directed().needs()).isEmpty();
    }

    @Test
    void aLimitInAllIsHeld() {
        MatchPlan beyond =
                Matchers.match(Requests.checked(DRAFT.toBuilder().limitsInAll().build()));

        assertThat(violations(beyond)).contains(new Violation.LimitInAllExceeded(PUPIL, 1, 2));
    }

    @Test
    void aCandidateMayNotLeadOutOfTheScope() {
        JointScope mentorless = new JointScope(joint.scope().needs(), Vector.empty());
        JointScope needless =
                new JointScope(joint.scope().needs().tail(), joint.scope().mentors());

        assertThat(violations(with(new JointPrices(mentorless, joint.vertices(), joint.oddSets()))))
                .containsExactly(new Violation.ScopeNotClosed(PairRef.of(TUTOR, "e1", "y1")));
        assertThat(violations(with(new JointPrices(needless, joint.vertices(), joint.oddSets()))))
                .containsExactly(new Violation.ScopeNotClosed(PairRef.of(TUTOR, "e1", "y1")));
    }

    @Test
    void aScopeNamesWhatIsThereAndOnce() {
        assertThat(violations(with(scope(new JointScope(
                        joint.scope().needs().append(new NeedId("nobody/directed")),
                        joint.scope().mentors().append(TEACHER))))))
                .containsExactly(new Violation.PriceMalformed("nobody/directed"), new Violation.PriceMalformed("e1"));
        assertThat(violations(with(scope(new JointScope(
                        joint.scope().needs(), joint.scope().mentors().append(ParticipantId.of("nobody")))))))
                .containsExactly(new Violation.PriceMalformed("nobody"));
        assertThat(violations(with(scope(new JointScope(
                        joint.scope().needs(), joint.scope().mentors().append(ParticipantId.of("y4")))))))
                .as("a person who mentors nobody adds nothing to the scope")
                .isEmpty();
    }

    @Test
    void aPriceIsOfOnePartAlone() {
        DirectedPrices twice = new DirectedPrices(
                certificate.directed().needs().put(DIRECTED, price(0)),
                certificate.directed().desks(),
                certificate.directed().mentors().put(TEACHER, price(0)));

        assertThat(violations(plan.toBuilder()
                        .certificate(new Certificate(twice, certificate.peers(), joint))
                        .build()))
                .containsExactly(new Violation.PriceMalformed("y1/directed"), new Violation.PriceMalformed("e1"));
    }

    @Test
    void guardsAloneMayBeNegative() {
        assertThat(violations(with(vertex(GUARD, price(-1_000_000)))))
                .containsExactly(new Violation.GuardPriceTooLow(GUARD.toString()));
        assertThat(violations(with(vertex(NEED, price(-1)))))
                .containsExactly(new Violation.PriceMalformed(NEED.toString()));
        assertThat(violations(with(vertex(new CopyVertex.LimitGuard(PUPIL, 1), price(0)))))
                .containsExactly(new Violation.PriceMalformed(new CopyVertex.LimitGuard(PUPIL, 1).toString()));
        assertThat(violations(with(vertex(GUARD, new Price(Vector.empty())))))
                .containsExactly(new Violation.PriceMalformed(GUARD.toString()));
    }

    @Test
    void anOddSetIsOddAndOfVerticesThatAreThere() {
        assertThat(violations(with(set(Vector.of(NEED, PLACE))))).hasSize(1).allMatch(this::isMalformed);
        assertThat(violations(with(set(Vector.of(NEED, NEED, PLACE)))))
                .hasSize(1)
                .allMatch(this::isMalformed);
        assertThat(violations(with(set(Vector.of(NEED, PLACE, new CopyVertex.PlaceGuard(TEACHER, 0))))))
                .hasSize(1)
                .allMatch(this::isMalformed);
        assertThat(violations(with(set(Vector.of(NEED, PLACE, GUARD)))))
                .as("a set without a price is no fault")
                .isEmpty();
    }

    @Test
    void withoutJointPricesNothingIsProved() {
        assertThat(violations(with(JointPrices.none())))
                .contains(
                        new Violation.PriceTooLow(PairRef.of(TUTOR, "e1", "y1")),
                        new Violation.PriceTooLow(PairRef.of(EQUALS, "y1", "y2")));
    }

    @Test
    void aLimitIsNamedAsAReasonOnlyWhereItIsOne() {
        Unmatched.LimitInAllReached reason =
                (Unmatched.LimitInAllReached) plan.unmatched().head();

        assertThat(PlanVerifier.verify(
                        request,
                        because(new Unmatched.LimitInAllReached(reason.need(), Vector.empty(), reason.pairs()))))
                .isEqualTo(misstated(reason));
        assertThat(PlanVerifier.verify(
                        request,
                        because(new Unmatched.LimitInAllReached(reason.need(), reason.limits(), Vector.empty()))))
                .isEqualTo(misstated(reason));
        assertThat(PlanVerifier.verify(
                        request,
                        because(new Unmatched.LimitInAllReached(
                                reason.need(), Vector.of(new LimitInAll(PUPIL, 2)), reason.pairs()))))
                .isEqualTo(misstated(reason));
        assertThat(PlanVerifier.verify(request, because(new Unmatched.NoSeatLeft(reason.need(), Vector.empty()))))
                .isEqualTo(misstated(reason));
    }

    private static Verification misstated(Unmatched reason) {
        return new Verification.Rejected(Vector.of(new Violation.Misstated(
                Violation.Statement.REASON, reason.need().id().value())));
    }

    private MatchPlan because(Unmatched reason) {
        return plan.toBuilder().unmatched(reason).build();
    }

    private boolean isMalformed(Violation violation) {
        return violation instanceof Violation.PriceMalformed;
    }

    private Seq<Violation> violations(MatchPlan changed) {
        return PlanVerifier.verify(request, changed).fold(Vector::empty, Verification.Rejected::violations);
    }

    private MatchPlan with(JointPrices prices) {
        return plan.toBuilder()
                .certificate(new Certificate(certificate.directed(), certificate.peers(), prices))
                .build();
    }

    private JointPrices scope(JointScope scope) {
        return new JointPrices(scope, joint.vertices(), joint.oddSets());
    }

    private JointPrices vertex(CopyVertex vertex, Price price) {
        return new JointPrices(joint.scope(), joint.vertices().put(vertex, price), joint.oddSets());
    }

    private JointPrices set(Seq<CopyVertex> vertices) {
        return new JointPrices(joint.scope(), joint.vertices(), Vector.of(new CopyOddSet(vertices, price(0))));
    }

    /* The given amount on the first level, which says that a need is served. */
    private Price price(long amount) {
        int levels = joint.vertices().head()._2().levels().size();
        return new Price(Vector.fill(levels, 0L).update(0, amount));
    }
}
