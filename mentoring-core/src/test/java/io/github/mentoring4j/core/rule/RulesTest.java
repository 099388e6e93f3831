package io.github.mentoring4j.core.rule;

import static io.github.mentoring4j.core.rule.Pairings.INFO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final HardRule ALLOWS = rule("allows", Verdict.allowed());
    private static final HardRule DENIES = rule("denies", Verdict.denied());
    private static final HardRule ASKS = rule("asks", Verdict.unknown("mentor.age"));
    private static final Pairing PAIR = Pairings.aged(16, 14);

    @Test
    void judgesCompletelyAndInOrder() {
        Seq<Finding> findings = Rules.judge(Vector.of(DENIES, ALLOWS, ASKS, DENIES), PAIR);
        assertThat(findings.map(finding -> finding.rule().code())).containsExactly("denies", "asks", "denies");
        assertThat(findings.map(Finding::verdict))
                .containsExactly(Verdict.denied(), Verdict.unknown("mentor.age"), Verdict.denied());
    }

    @Test
    void admitsWhoeverEveryRuleAllows() {
        assertThat(Rules.admit(Vector.of(ALLOWS, ALLOWS), PAIR)).isTrue();
        assertThat(Rules.admit(Vector.of(ALLOWS, ASKS), PAIR)).isFalse();
        assertThat(Rules.admit(Vector.of(DENIES, ALLOWS), PAIR)).isFalse();
        assertThat(Rules.admit(Vector.empty(), PAIR)).isTrue();
    }

    @Test
    void combinesByAnd() {
        assertThat(Rules.allOf(INFO, ALLOWS, ALLOWS).judge(PAIR)).isEqualTo(Verdict.allowed());
        assertThat(Rules.allOf(INFO, ALLOWS, DENIES, ASKS).judge(PAIR)).isEqualTo(Verdict.denied());
        assertThat(Rules.allOf(INFO, ALLOWS, ASKS).judge(PAIR)).isEqualTo(Verdict.unknown("mentor.age"));
        assertThat(Rules.allOf(INFO).judge(PAIR)).isEqualTo(Verdict.allowed());
    }

    @Test
    void combinesByOr() {
        HardRule other = rule("other", Verdict.unknown("mentee.age"));
        assertThat(Rules.anyOf(INFO, DENIES, ALLOWS).judge(PAIR)).isEqualTo(Verdict.allowed());
        assertThat(Rules.anyOf(INFO, DENIES, DENIES).judge(PAIR)).isEqualTo(Verdict.denied());
        assertThat(Rules.anyOf(INFO, ASKS, other).judge(PAIR))
                .isEqualTo(new Verdict.Unknown(TreeSet.of("mentee.age", "mentor.age")));
        assertThat(Rules.anyOf(INFO).judge(PAIR)).isEqualTo(Verdict.denied());
    }

    @Test
    void turnsARuleRound() {
        assertThat(Rules.not(INFO, ALLOWS).judge(PAIR)).isEqualTo(Verdict.denied());
        assertThat(Rules.not(INFO, DENIES).judge(PAIR)).isEqualTo(Verdict.allowed());
        assertThat(Rules.not(INFO, ASKS).judge(PAIR)).isEqualTo(Verdict.unknown("mentor.age"));
        assertThat(Rules.not(INFO, ASKS).info()).isEqualTo(INFO);
    }

    @Test
    void combinedRulesAreValues() {
        assertThat(Rules.allOf(INFO, ALLOWS)).isEqualTo(Rules.allOf(INFO, ALLOWS));
        assertThat(Rules.allOf(INFO, ALLOWS)).isNotEqualTo(Rules.anyOf(INFO, ALLOWS));
    }

    @Test
    void findingIsNeverAnAllowance() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Finding(INFO, Verdict.allowed()));
    }

    @Test
    void ruleHasACode() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleInfo(" ", Text.same("text")));
    }

    private static HardRule rule(String code, Verdict verdict) {
        return new Fixed(new RuleInfo(code, Text.same(code)), verdict);
    }

    private record Fixed(RuleInfo info, Verdict verdict) implements HardRule {
        @Override
        public Verdict judge(Pairing pairing) {
            return verdict;
        }
    }

    @Test
    void pairingPrintsPeopleAndNothingOfTheirs() {
        Pairing pairing = Pairings.of(
                Pairings.person("anna"), Pairings.person("boris"), MenteeRequest.of(RequestType.PSYCHO_EMOTIONAL));
        assertThat(pairing.toString()).contains("anna", "boris").doesNotContain("PSYCHO_EMOTIONAL");
    }

    @Test
    void findingThatRepeatsAnotherIsLeftOutButNeverTheOnlyOne() {
        HardRule denies = ConditionRule.of("denies", Text.same("denies"), Condition.anyOf());
        HardRule repeats = new Repeating();
        Pairing pairing = Pairings.aged(16, 12);
        assertThat(Rules.judge(Vector.of(repeats, denies), pairing)
                        .map(finding -> finding.rule().code()))
                .containsExactly("denies");
        assertThat(Rules.judge(Vector.of(repeats), pairing)).hasSize(1);
        assertThat(Rules.admit(Vector.of(repeats), pairing)).isFalse();
    }

    private record Repeating() implements HardRule {
        @Override
        public RuleInfo info() {
            return new RuleInfo("repeats", Text.same("repeats"));
        }

        @Override
        public Verdict judge(Pairing pairing) {
            return Verdict.denied();
        }

        @Override
        public boolean repeats(Seq<Finding> findings, Pairing pairing) {
            return true;
        }
    }
}
