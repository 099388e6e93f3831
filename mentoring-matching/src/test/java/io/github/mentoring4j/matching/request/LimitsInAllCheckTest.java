package io.github.mentoring4j.matching.request;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.EQUALS;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.matching.testkit.Requests;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class LimitsInAllCheckTest {
    private static final Participant TEACHER = elder("e1", 2);
    private static final Participant PUPIL = younger("y1", HELP, COMPANY);
    private static final Participant FRIEND = younger("y2", HELP, COMPANY);

    @Test
    void nobodyIsLimitedUnlessSomebodySaysSo() {
        MatchRequest request = Requests.checked(drafting(TEACHER, PUPIL).build());

        assertThat(request.isLimitedInAll()).isFalse();
        assertThat(request.limitInAll(id("y1"))).isEmpty();
    }

    @Test
    void onesOwnLimitStandsInsteadOfThePolicys() {
        MatchRequest request = Requests.checked(drafting(TEACHER, PUPIL)
                .policy(MatchPolicy.builder().limitInAll(2).build())
                .limitsInAll(new LimitInAll(id("y1"), 5))
                .build());
        MatchRequest own = Requests.checked(drafting(TEACHER, PUPIL)
                .limitsInAll(new LimitInAll(id("y1"), 0))
                .build());

        assertThat(request.isLimitedInAll()).isTrue();
        assertThat(request.limitInAll(id("e1"))).containsExactly(2);
        assertThat(request.limitInAll(id("y1"))).containsExactly(5);
        assertThat(own.isLimitedInAll()).isTrue();
        assertThat(own.limitInAll(id("e1"))).isEmpty();
        assertThat(own.limitInAll(id("y1"))).containsExactly(0);
    }

    @Test
    void limitsStandInIdOrder() {
        LimitInAll first = new LimitInAll(id("e1"), 3);
        LimitInAll second = new LimitInAll(id("y1"), 1);
        MatchRequest request = Requests.checked(
                drafting(TEACHER, PUPIL).limitsInAll(second, first).build());

        assertThat(request.stated().limitsInAll()).containsExactly(first, second);
        assertThat(request)
                .isEqualTo(Requests.checked(
                        drafting(PUPIL, TEACHER).limitsInAll(first, second).build()))
                .isNotEqualTo(Requests.checked(drafting(PUPIL, TEACHER).build()));
    }

    @Test
    void tellsEverythingThatIsWrongWithLimits() {
        MatchRequestDraft draft = drafting(TEACHER, PUPIL)
                .limitsInAll(
                        new LimitInAll(id("stranger"), -1),
                        new LimitInAll(id("y1"), 1),
                        new LimitInAll(id("y1"), 2),
                        new LimitInAll(id("e1"), -2))
                .build();

        assertThat(told(draft))
                .containsExactly(
                        "UNKNOWN_REFERENCE limitsInAll[0].person",
                        "OUT_OF_RANGE limitsInAll[0].atMost",
                        "OUT_OF_RANGE limitsInAll[3].atMost",
                        "DUPLICATE limitsInAll[2].person");
        assertThat(Requests.problems(draft)).allSatisfy(problem -> {
            assertThat(problem.message().in(Language.RUSSIAN)).containsPattern("[а-я]");
            assertThat(problem.message().in(Language.ENGLISH)).doesNotContainPattern("[а-я]");
        });
    }

    @Test
    void reportsPinsBeyondALimitOverBothRoles() {
        MatchRequestDraft draft = drafting(TEACHER, PUPIL, FRIEND)
                .limitsInAll(new LimitInAll(id("y1"), 1))
                .pins(PairRef.of(EQUALS, "y2", "y1"), PairRef.of(TUTOR, "e1", "y1"))
                .build();

        assertThat(told(draft)).containsExactly("CONTRADICTION pins[0]");
        assertThat(Requests.problems(draft).head().message().in(Language.ENGLISH))
                .isEqualTo("participant y1 is in 2 pinned pairs, and may have at most 1 mentorships in all");
        assertThat(Requests.problems(draft).head().message().in(Language.RUSSIAN))
                .isEqualTo("закреплённых пар участника y1 – 2, а наставничеств у него может быть не больше 1");
    }

    @Test
    void reportsPinsBeyondThePolicysLimit() {
        MatchRequestDraft draft = drafting(TEACHER, PUPIL, FRIEND)
                .policy(MatchPolicy.builder().limitInAll(1).build())
                .pins(PairRef.of(TUTOR, "e1", "y1"), PairRef.of(TUTOR, "e1", "y2"))
                .build();

        assertThat(told(draft)).containsExactly("CONTRADICTION pins[1]");
        assertThat(told(draft.toBuilder()
                        .limitsInAll(new LimitInAll(id("e1"), 2))
                        .build()))
                .isEmpty();
    }

    @Test
    void pinsAreHeldAgainstTheFirstOfTwoLimits() {
        MatchRequestDraft draft = drafting(TEACHER, PUPIL, FRIEND)
                .limitsInAll(new LimitInAll(id("e1"), 0), new LimitInAll(id("e1"), 3), new LimitInAll(id("y1"), -1))
                .pins(PairRef.of(TUTOR, "e1", "y1"))
                .build();

        assertThat(told(draft))
                .containsExactly(
                        "OUT_OF_RANGE limitsInAll[2].atMost",
                        "DUPLICATE limitsInAll[1].person",
                        "CONTRADICTION pins[0]");
    }

    @Test
    void rejectsNullsAndAcceptsAPolicyOfZero() {
        assertThatNullPointerException()
                .isThrownBy(() ->
                        drafting().limitsInAll(Vector.of((LimitInAll) null)).build())
                .withMessageContaining("limitsInAll");
        assertThat(MatchPolicy.builder().limitInAll(0).build().limitInAll()).containsExactly(0);
    }

    private static Seq<String> told(MatchRequestDraft draft) {
        return Requests.problems(draft).map(problem -> problem.code() + " " + problem.path());
    }

    private static ParticipantId id(String value) {
        return ParticipantId.of(value);
    }
}
