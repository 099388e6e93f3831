package io.github.mentoring4j.matching.plan;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.EQUALS;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.methodology.ImpliedArgument;
import io.github.mentoring4j.core.methodology.ImpliedRequest;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.Contribution;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.Level;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveVector;
import io.github.mentoring4j.matching.request.Ban;
import io.github.mentoring4j.matching.request.LimitInAll;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.NearlyEligible;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.RoleModelLimit;
import io.github.mentoring4j.matching.testkit.People;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void anotherPairValueContributionOrReasonGivesAnotherFingerprint() {
        MatchPlan plan = plan(drafting(
                        elder("e1", 1), younger("y1", HELP), younger("y2", HELP), younger("y3", COMPANY), younger("y4"))
                .bans(Ban.of("y3", "y1"))
                .catalogue(SmallSchool.catalogue(model -> model.code().equals(EQUALS)
                        ? model.toBuilder()
                                .implied(new ImpliedRequest(COMPANY, ImpliedArgument.NONE))
                                .build()
                        : model))
                .build());
        Match match = plan.matches().head();
        Contribution part = match.contributions().head();
        Unmatched.NoSeatLeft seat = (Unmatched.NoSeatLeft) plan.unmatched().head();
        Seq<MatchPlan> others = Vector.of(
                with(plan, match.toBuilder().pair(PairRef.of(TUTOR, "e1", "y9")).build()),
                with(plan, match.toBuilder().needs(new NeedId("other")).build()),
                with(plan, match.toBuilder().pinned(true).build()),
                with(
                        plan,
                        match.toBuilder()
                                .notices(new Finding(new RuleInfo("n", Text.same("n")), Verdict.denied()))
                                .build()),
                with(
                        plan,
                        match.toBuilder()
                                .contributions(match.contributions().tail())
                                .build()),
                with(
                        plan,
                        contributing(
                                match,
                                part.toBuilder().weight(part.weight() + 1).build())),
                with(
                        plan,
                        contributing(match, part.toBuilder().level(new Level(1)).build())),
                with(
                        plan,
                        contributing(
                                match, part.toBuilder().level(Option.none()).build())),
                plan.toBuilder().matches().build(),
                plan.toBuilder().unmatched(plan.unmatched().tail()).build(),
                plan.toBuilder()
                        .unmatched(plan.unmatched()
                                .tail()
                                .prepend(new Unmatched.NoSeatLeft(seat.need(), Vector.of(new NeedId("other")))))
                        .build(),
                plan.toBuilder()
                        .unmatched(plan.unmatched()
                                .tail()
                                .prepend(new Unmatched.BarredByPin(seat.need(), Vector.of(match.pair()))))
                        .build(),
                plan.toBuilder()
                        .unmatched(plan.unmatched()
                                .tail()
                                .prepend(new Unmatched.BelowThreshold(seat.need(), new ScoredPair(match.pair(), 1), 2)))
                        .build(),
                plan.toBuilder()
                        .unmatched(plan.unmatched()
                                .tail()
                                .prepend(new Unmatched.BelowThreshold(seat.need(), new ScoredPair(match.pair(), 1), 3)))
                        .build(),
                with(
                        plan,
                        match.toBuilder()
                                .notices(new Finding(new RuleInfo("n", Text.same("n")), Verdict.unknown("x")))
                                .build()),
                with(
                        plan,
                        match.toBuilder()
                                .waived(new Waiver(
                                        new RuleInfo("n", Text.same("n")), ParticipantId.of("e1"), People.DAY))
                                .build()),
                plan.toBuilder()
                        .unmatched(plan.unmatched()
                                .tail()
                                .prepend(new Unmatched.NoPlaceOffered(seat.need(), Vector.of(ParticipantId.of("e1")))))
                        .build(),
                plan.toBuilder()
                        .unmatched(plan.unmatched()
                                .tail()
                                .prepend(new Unmatched.NotWorthwhile(
                                        seat.need(), match.pair(), new ObjectiveLevel("few", -1))))
                        .build(),
                plan.toBuilder()
                        .unmatched(plan.unmatched()
                                .tail()
                                .prepend(new Unmatched.LimitReached(
                                        seat.need(),
                                        Vector.of(new RoleModelLimit(ParticipantId.of("e1"), TUTOR, 1)),
                                        seat.takers())))
                        .build(),
                because(plan, new Unmatched.LimitInAllReached(seat.need(), limits(1), Vector.of(match.pair()))),
                because(plan, new Unmatched.LimitInAllReached(seat.need(), limits(2), Vector.of(match.pair()))),
                because(plan, new Unmatched.LimitInAllReached(seat.need(), limits(1), Vector.empty())),
                plan.toBuilder().nearlyEligible().build(),
                plan.toBuilder()
                        .nearlyEligible(plan.nearlyEligible()
                                .map(each -> new NearlyEligible(
                                        each.person(), each.roleModel(), MenteeRequest.of(COMPANY, "chess"))))
                        .build(),
                plan.toBuilder()
                        .value(new ObjectiveVector(plan.value().levels().tail()))
                        .build(),
                plan.toBuilder()
                        .value(new ObjectiveVector(plan.value().levels().tail().prepend(new ObjectiveLevel("pins", 1))))
                        .build());
        Set<String> fingerprints = new HashSet<>();
        fingerprints.add(plan.fingerprint());
        others.forEach(other -> fingerprints.add(other.fingerprint()));

        assertThat(plan.nearlyEligible()).hasSize(1);
        assertThat(fingerprints).hasSize(others.size() + 1);
        assertThat(plan.toBuilder().loads().tradeOff(Option.none()).build().fingerprint())
                .as("loads and trade-off follow from the rest")
                .isEqualTo(plan.fingerprint());
    }

    @Test
    void theKindOfCollectionDoesNotMatter() {
        MatchPlan plan = plan(People.draft(elder("e1", 1), younger("y1", HELP), younger("y2", HELP)));
        Unmatched.NoSeatLeft seat = (Unmatched.NoSeatLeft) plan.unmatched().head();
        MatchPlan listed = plan.toBuilder()
                .matches(plan.matches().toList())
                .unmatched(List.of(
                        new Unmatched.NoSeatLeft(seat.need(), seat.takers().toList())))
                .loads(plan.loads().toList())
                .build();

        assertThat(listed).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(listed.fingerprint()).isEqualTo(plan.fingerprint());
    }

    @Test
    void noIdCanImitateTwo() {
        MatchPlan plan = plan(People.draft(elder("e1", 1), younger("y1", HELP), younger("y2", HELP)));
        Unmatched.NoSeatLeft seat = (Unmatched.NoSeatLeft) plan.unmatched().head();
        MatchPlan one = plan.toBuilder()
                .unmatched(new Unmatched.NoSeatLeft(seat.need(), Vector.of(new NeedId("a\n1:b"))))
                .build();
        MatchPlan two = plan.toBuilder()
                .unmatched(new Unmatched.NoSeatLeft(seat.need(), Vector.of(new NeedId("a"), new NeedId("b"))))
                .build();

        assertThat(one.fingerprint()).isNotEqualTo(two.fingerprint());
    }

    @Test
    void wordingsHaveNoPartInTheFingerprint() {
        MatchPlan plan = plan(People.draft(elder("e1", 1), younger("y1", HELP)));
        Match match = plan.matches().head();
        Match said = match.toBuilder()
                .notices(new Finding(new RuleInfo("n", Text.same("one")), Verdict.denied()))
                .build();
        Match otherwise = match.toBuilder()
                .notices(new Finding(new RuleInfo("n", Text.same("two")), Verdict.denied()))
                .build();

        assertThat(with(plan, said).fingerprint())
                .isEqualTo(with(plan, otherwise).fingerprint());
    }

    private static MatchPlan because(MatchPlan plan, Unmatched first) {
        return plan.toBuilder()
                .unmatched(plan.unmatched().tail().prepend(first))
                .build();
    }

    private static Vector<LimitInAll> limits(int atMost) {
        return Vector.of(new LimitInAll(ParticipantId.of("e1"), atMost));
    }

    private static Match contributing(Match match, Contribution first) {
        return match.toBuilder()
                .contributions(match.contributions().tail().prepend(first))
                .build();
    }

    private static MatchPlan with(MatchPlan plan, Match first) {
        return plan.toBuilder().matches(plan.matches().tail().prepend(first)).build();
    }

    private static MatchPlan plan(MatchRequestDraft draft) {
        return Matchers.match(Requests.checked(draft));
    }
}
