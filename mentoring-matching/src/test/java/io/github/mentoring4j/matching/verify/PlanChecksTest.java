package io.github.mentoring4j.matching.verify;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVICE;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.EQUALS;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.methodology.ImpliedArgument;
import io.github.mentoring4j.core.methodology.ImpliedRequest;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MentorLoad;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NearlyEligible;
import io.github.mentoring4j.matching.request.UnservedRequest;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.github.mentoring4j.matching.verify.Violation.Statement;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A school with a tutor and peers in which one asks for nothing, though the tutor implies it, and one for what nobody gives. */
class PlanChecksTest {
    private static final Participant WITH_PLACES = younger("y1").toBuilder()
            .time(TimeResource.builder().capacity(2).minutesPerMonth(10_000).build())
            .build();

    private final MatchRequest request =
            Requests.checked(drafting(elder("e1", 1), WITH_PLACES, younger("y2", HELP, ADVICE), younger("y3", COMPANY))
                    .catalogue(SmallSchool.catalogue(model -> model.code().equals(TUTOR)
                            ? model.toBuilder()
                                    .implied(new ImpliedRequest(HELP, ImpliedArgument.NONE))
                                    .build()
                            : model))
                    .roleModels(Vector.of(TUTOR, EQUALS))
                    .build());
    private final MatchPlan plan = Matchers.match(request);

    @Test
    void thePlanOfTheMatcherIsVerified() {
        assertThat(violations(plan)).isEmpty();
    }

    @Test
    void whoCouldAskIsListedWholly() {
        assertThat(plan.nearlyEligible().map(NearlyEligible::person)).containsExactly(ParticipantId.of("y1"));
        assertThat(Vector.of(
                        Vector.<NearlyEligible>empty(),
                        Vector.of(new NearlyEligible(ParticipantId.of("y1"), TUTOR, MenteeRequest.of(ADVICE))),
                        plan.nearlyEligible().appendAll(plan.nearlyEligible())))
                .allSatisfy(other -> assertThat(violations(
                                plan.toBuilder().nearlyEligible(other).build()))
                        .containsExactly(new Violation.Misstated(Statement.NEARLY_ELIGIBLE, "")));
    }

    @Test
    void whatNoRoleModelServesIsListedWholly() {
        UnservedRequest unserved = new UnservedRequest(
                ParticipantId.of("y2"), MenteeRequest.of(ADVICE), UnservedRequest.Cause.TYPE_NOT_IN_PLAY);

        assertThat(plan.unservedRequests()).containsExactly(unserved);
        assertThat(Vector.of(
                        Vector.<UnservedRequest>empty(),
                        Vector.of(unserved, unserved),
                        Vector.of(new UnservedRequest(
                                unserved.person(), unserved.request(), UnservedRequest.Cause.NOT_FOR_THE_KIND))))
                .allSatisfy(other -> assertThat(violations(
                                plan.toBuilder().unservedRequests(other).build()))
                        .containsExactly(new Violation.Misstated(Statement.UNSERVED_REQUESTS, "")));
    }

    @Test
    void placesOfThoseWhoCanOnlyBePeersAreNoLoad() {
        MentorLoad load = plan.loads().head();

        assertThat(plan.loads().map(MentorLoad::mentor)).containsExactly(ParticipantId.of("e1"));
        assertThat(violations(plan.toBuilder()
                        .loads(
                                load,
                                load.toBuilder()
                                        .mentor(ParticipantId.of("y1"))
                                        .seats(2)
                                        .taken(0)
                                        .minutesPlanned(0)
                                        .candidates(0)
                                        .build())
                        .build()))
                .containsExactly(new Violation.Misstated(Statement.LOADS, ""));
    }

    @Test
    void aPlanWithoutAProofShowsNothing() {
        assertThat(violations(plan.toBuilder().proof(Option.none()).build()))
                .containsExactly(new Violation.NoCertificate());
    }

    private Seq<Violation> violations(MatchPlan changed) {
        return PlanVerifier.verify(request, changed).fold(Vector::empty, Verification.Rejected::violations);
    }
}
