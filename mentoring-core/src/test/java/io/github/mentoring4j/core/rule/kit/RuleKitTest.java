package io.github.mentoring4j.core.rule.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.Criterion;
import io.github.mentoring4j.core.rule.CriterionInfo;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Level;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.PersonNumber;
import io.github.mentoring4j.core.rule.Quantity;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuleKitTest {
    private static final HardRule OLDER = ConditionRule.of(
            "older-by-two-years",
            Text.of("наставник старше на два года", "the mentor is two years older"),
            Quantity.mentor(PersonNumber.AGE)
                    .minus(Quantity.mentee(PersonNumber.AGE))
                    .atLeast(2));

    private static final HardRule ADULT_MENTOR = ConditionRule.of(
            "adult-mentor",
            Text.of("наставник совершеннолетний", "the mentor is of age"),
            Quantity.mentor(PersonNumber.AGE).atLeast(18));

    private static final RuleKit OLD_AND_YOUNG =
            given(person("anna").age(16), person("boris").age(14));

    private static final RuleKit UNKNOWN = given(person("anna").age(16), person("gleb"));

    @Test
    void acceptsWhatComesAsExpected() {
        assertThat(OLD_AND_YOUNG
                        .expectAllowed(OLDER)
                        .expectDenied(ADULT_MENTOR)
                        .expectObjections(Vector.of(OLDER, ADULT_MENTOR), "adult-mentor"))
                .isEqualTo(OLD_AND_YOUNG);
        UNKNOWN.expectUnknown(OLDER, "mentee.age");
    }

    @Test
    void saysWhoAndWhatDidNotComeAsExpected() {
        assertFails(
                () -> OLD_AND_YOUNG.expectDenied(OLDER), "older-by-two-years", "anna", "boris", "Denied", "Allowed");
        assertFails(() -> OLD_AND_YOUNG.expectAllowed(ADULT_MENTOR), "adult-mentor");
        assertFails(() -> UNKNOWN.expectUnknown(OLDER, "mentor.age"), "mentor.age", "mentee.age");
        assertFails(() -> OLD_AND_YOUNG.expectObjections(Vector.of(OLDER, ADULT_MENTOR)), "objections", "adult-mentor");
    }

    @Test
    void unknownCountsAsAnObjection() {
        UNKNOWN.expectObjections(Vector.of(ADULT_MENTOR, OLDER), "older-by-two-years", "adult-mentor");
    }

    @Test
    void findsARuleThatChangesItsMind() {
        Fickle fickle = new Fickle();
        assertFails(() -> OLD_AND_YOUNG.expectAllowed(fickle), "fickle", "every time", "the second time");
        assertFails(() -> OLD_AND_YOUNG.expectObjections(Vector.of(fickle)), "fickle");
        assertFails(() -> OLD_AND_YOUNG.expectLevel(fickle.asCriterion(), 0), "fickle", "the second time");
    }

    @Test
    void findsARuleThatTellsTheSidesApart() {
        RuleKit twins = given(person("anna").age(20), person("boris").age(20));
        twins.expectSymmetric(ADULT_MENTOR).expectSymmetric(OLDER);
        assertFails(() -> OLD_AND_YOUNG.expectSymmetric(OLDER), "older-by-two-years", "swapped");
        given(person("anna"), person("boris")).expectSymmetric(OLDER);
        assertFails(() -> UNKNOWN.expectSymmetric(ADULT_MENTOR), "adult-mentor");
    }

    @Test
    void measuresCriteria() {
        Criterion age = new AgeOf(100);
        Criterion none = new AgeOf(0);
        OLD_AND_YOUNG.expectLevel(age, 1_600).expectNoData(none).expectSymmetric(none);
        assertFails(() -> OLD_AND_YOUNG.expectLevel(age, 1_500), "age", "1500", "1600");
        assertFails(() -> OLD_AND_YOUNG.expectNoData(age), "age");
        assertFails(() -> OLD_AND_YOUNG.expectSymmetric(age), "age", "swapped");
    }

    @Test
    void pairsOfPeopleCarryTheirOwnRequestsAndOneFreePlace() {
        Pairing pairing = OLD_AND_YOUNG.pairing();
        assertThat(pairing.mentor().seats()).isEqualTo(Option.some(1));
        assertThat(pairing.mentee().requests())
                .isEqualTo(pairing.mentee().participant().requests());
        assertThat(RuleKit.given(pairing)).isEqualTo(OLD_AND_YOUNG);
    }

    private static void assertFails(ThrowingCallable expectation, String... parts) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(expectation)
                .satisfies(failure -> assertThat(failure.getMessage()).contains(parts));
    }

    private static RuleKit given(Participant.Builder mentor, Participant.Builder mentee) {
        return RuleKit.given(mentor.build(), mentee.build(), LocalDate.of(2025, 9, 1));
    }

    private static Participant.Builder person(String id) {
        return Participant.builder().id(ParticipantId.of(id)).kind(ParticipantKind.STUDENT);
    }

    /** Measures the age of the mentor. */
    private record AgeOf(int basisPointsPerYear) implements Criterion {
        @Override
        public CriterionInfo info() {
            return new CriterionInfo("age", Text.of("возраст", "age"));
        }

        @Override
        public Option<Level> level(Pairing pairing) {
            return pairing.mentor()
                    .participant()
                    .age()
                    .filter(age -> basisPointsPerYear > 0)
                    .map(age -> new Level(age * basisPointsPerYear));
        }
    }

    /** Says something else every time. */
    private static final class Fickle implements HardRule {
        private int asked;

        @Override
        public RuleInfo info() {
            return new RuleInfo("fickle", Text.of("непостоянное", "fickle"));
        }

        @Override
        public Verdict judge(Pairing pairing) {
            asked++;
            return Verdict.of(asked % 2 == 0);
        }

        Criterion asCriterion() {
            return new Criterion() {
                @Override
                public CriterionInfo info() {
                    return new CriterionInfo("fickle", Text.of("непостоянное", "fickle"));
                }

                @Override
                public Option<Level> level(Pairing pairing) {
                    return Option.when(judge(pairing).isAllowed(), new Level(0));
                }
            };
        }
    }
}
