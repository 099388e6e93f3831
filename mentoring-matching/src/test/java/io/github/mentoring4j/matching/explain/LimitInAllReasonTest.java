package io.github.mentoring4j.matching.explain;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.EQUALS;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MentorLoad;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.LimitInAll;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.Requests;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class LimitInAllReasonTest {
    @Test
    void oneIsAPeerAlreadyAndGetsNoMentor() {
        MatchPlan plan = plan(drafting(elder("e1", 2), younger("y1", HELP, COMPANY), younger("y2", COMPANY))
                .limitsInAll(limit("y1", 1))
                .build());

        assertThat(plan.matches().map(Match::pair)).containsExactly(PairRef.of(EQUALS, "y1", "y2"));
        assertThat(plan.unmatched()).hasSize(1);
        Unmatched reason = plan.unmatched().head();
        assertThat(reason).isInstanceOfSatisfying(Unmatched.LimitInAllReached.class, reached -> {
            assertThat(reached.limits()).containsExactly(limit("y1", 1));
            assertThat(reached.pairs()).containsExactly(PairRef.of(EQUALS, "y1", "y2"));
        });
        assertThat(in(Language.ENGLISH, reason))
                .containsExactly(
                        "There is a partner who would do, but a limit on mentorships in all is used up.",
                        "y1: at most 1 mentorships in all roles together",
                        "used up by the pair y1 – y2 (" + EQUALS + ")");
        assertThat(in(Language.RUSSIAN, reason))
                .containsExactly(
                        "Партнёр, который подошёл бы, есть, но предел общего числа наставничеств исчерпан.",
                        "y1: всего не более 1 наставничеств во всех ролях",
                        "предел заняла пара y1 – y2 (" + EQUALS + ")");
    }

    @Test
    void aMentorWithAPlaceMayTakeNobodyMore() {
        MatchPlan plan = plan(drafting(elder("e1", 2), younger("y1", HELP), younger("y2", HELP))
                .limitsInAll(limit("e1", 1))
                .build());

        assertThat(plan.unmatched()).hasSize(1);
        assertThat(plan.unmatched().head()).isInstanceOfSatisfying(Unmatched.LimitInAllReached.class, reached -> {
            assertThat(reached.limits()).containsExactly(limit("e1", 1));
            assertThat(reached.pairs()).containsExactlyElementsOf(plan.matches().map(Match::pair));
        });
    }

    @Test
    void withoutASeatTheLimitIsNotToBlame() {
        MatchPlan plan = plan(drafting(elder("e1", 1), younger("y1", HELP), younger("y2", HELP))
                .limitsInAll(limit("e1", 1))
                .build());

        assertThat(plan.unmatched()).hasSize(1);
        assertThat(plan.unmatched().head()).isInstanceOf(Unmatched.NoSeatLeft.class);
    }

    @Test
    void bothMayBeLimitedAndNoPairNeedsToUseThatUp() {
        Unmatched reason = plan(drafting(elder("e1", 1), younger("y1", HELP))
                        .limitsInAll(limit("y1", 0), limit("e1", 0))
                        .build())
                .unmatched()
                .head();

        assertThat(reason).isInstanceOfSatisfying(Unmatched.LimitInAllReached.class, reached -> {
            assertThat(reached.limits()).containsExactly(limit("e1", 0), limit("y1", 0));
            assertThat(reached.pairs()).isEmpty();
        });
        assertThat(in(Language.ENGLISH, reason)).hasSize(3);
    }

    @Test
    void aFreePeerMayBeOutOfReachForALimitToo() {
        Seq<Unmatched> reasons = plan(drafting(younger("y1", COMPANY), younger("y2", COMPANY))
                        .limitsInAll(limit("y2", 0))
                        .build())
                .unmatched();

        assertThat(reasons)
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason)
                        .isInstanceOfSatisfying(
                                Unmatched.LimitInAllReached.class,
                                reached -> assertThat(reached.limits()).containsExactly(limit("y2", 0))));
    }

    @Test
    void aPinCountsAndIsNamed() {
        MatchPlan plan = plan(drafting(elder("e1", 2), younger("y1", HELP, COMPANY), younger("y2", COMPANY))
                .limitsInAll(limit("y1", 1))
                .pins(PairRef.of(TUTOR, "e1", "y1"))
                .build());

        assertThat(plan.matches().map(Match::pair)).containsExactly(PairRef.of(TUTOR, "e1", "y1"));
        assertThat(plan.unmatched())
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason)
                        .isInstanceOfSatisfying(Unmatched.LimitInAllReached.class, reached -> {
                            assertThat(reached.limits()).containsExactly(limit("y1", 1));
                            assertThat(reached.pairs()).containsExactly(PairRef.of(TUTOR, "e1", "y1"));
                        }));
    }

    @Test
    void loadsTellTheLimitOfWhoeverIsAskedForAnything() {
        MatchPlan plan = plan(drafting(elder("e1", 2), younger("y1", HELP, COMPANY), younger("y2", COMPANY))
                .limitsInAll(limit("y1", 1), limit("e1", 3))
                .build());

        assertThat(plan.loads().map(load -> load.mentor().value())).containsExactly("e1", "y1");
        assertThat(plan.loads().map(MentorLoad::limitInAll).map(limit -> limit.getOrElse(-1)))
                .containsExactly(3, 1);
        assertThat(plan.loads().last().peerPairs()).isEqualTo(1);
    }

    private static MatchPlan plan(MatchRequestDraft draft) {
        return Matchers.match(Requests.checked(draft));
    }

    private static LimitInAll limit(String person, int atMost) {
        return new LimitInAll(ParticipantId.of(person), atMost);
    }

    private static Seq<String> in(Language language, Unmatched unmatched) {
        UnmatchedReason reason = UnmatchedReason.of(unmatched);
        Seq<Message> all = reason.details().prepend(reason.headline()).appendAll(reason.nearest());
        return all.map(message -> message.in(language));
    }
}
