package io.github.mentoring4j.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.Rules;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.rule.WeightedCriterion;
import io.github.mentoring4j.core.rule.kit.RuleKit;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoleModelRulesTest {
    private static final Parameters PARAMETERS = DefaultParameters.standard();

    static List<RuleCases> all() {
        return RuleCases.seed().appendAll(RuleCases.orderOnly()).asJava();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRuleAllowsTheAllowedPair(RuleCases cases) {
        RuleKit.given(cases.allowed().pairing()).expectObjections(rules(cases.roleModel()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRuleHasAChangeThatItDenies(RuleCases cases) {
        assertThat(cases.denials().keySet().toVector())
                .containsExactlyInAnyOrderElementsOf(codes(rules(cases.roleModel())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyChangeIsDeniedByItsRuleAlone(RuleCases cases) {
        for (var denial : cases.denials()) {
            Scene changed = denial._2().apply(cases.allowed());
            Seq<Finding> findings = Rules.judge(rules(cases.roleModel()), changed.pairing());
            assertThat(findings.map(finding -> finding.rule().code()))
                    .as("%s: %s", cases.roleModel(), denial._1())
                    .containsExactlyInAnyOrderElementsOf(cases.denied(denial._1()));
            assertThat(findings).allMatch(finding -> finding.verdict().isDenied());
        }
    }

    @Test
    void countsWhatIsCovered() {
        int rules = 0;
        int alone = 0;
        for (RuleCases cases : all()) {
            int own = rules(cases.roleModel()).size();
            int single =
                    cases.denials().keySet().count(rule -> cases.denied(rule).size() == 1);
            System.out.println(cases.roleModel() + ": " + own + " rules allow one pair, " + single + " deny alone");
            rules += own;
            alone += single;
        }
        System.out.println("all: " + rules + " rules allow one pair, " + alone + " deny alone");
        assertThat(rules - alone).isEqualTo(RuleCases.OVERLAPS.size());
    }

    @Test
    void overlapsNameDenialsThatExist() {
        Vector<String> known = Vector.ofAll(all())
                .flatMap(cases -> cases.denials().keySet().map(rule -> cases.roleModel() + ":" + rule));
        assertThat(known).containsAll(RuleCases.OVERLAPS.keySet());
    }

    @Test
    void everyBuiltInRoleModelIsCast() {
        Seq<String> seed = RuleCases.seed().map(RuleCases::roleModel);
        assertThat(seed).hasSize(15).doesNotHaveDuplicates();
        assertThat(DefaultCastings.codes()).hasSize(34).containsAll(seed);
        assertThat(DefaultCastings.codes().count(code -> code.startsWith("r145/")))
                .isEqualTo(19);
    }

    @Test
    void roleModelsOfTheOrderFollowTheirChildren() {
        SortedSet<String> extra = TreeSet.ofAll(RuleCases.orderOnly().map(RuleCases::roleModel));
        Seq<String> parents =
                DefaultCastings.codes().toVector().filter(code -> code.startsWith("r145/") && !extra.contains(code));
        assertThat(parents).hasSize(14);
        for (String parent : parents) {
            String child = parent.replace("r145/", "")
                    .replace("college-student-student", "senior-junior")
                    .replace("employer-student", "teacher-student")
                    .replace("peer-other", "peer-peer");
            Casting order = DefaultCastings.of(parent, PARAMETERS);
            Casting seed = DefaultCastings.of(child, PARAMETERS);
            assertThat(codes(order.rules())).isEqualTo(codes(seed.rules()));
            assertThat(codes(order.notices())).isEqualTo(codes(seed.notices()));
            assertThat(order.serves()).isEqualTo(seed.serves());
            assertThat(order.implied()).isEqualTo(seed.implied());
            assertThat(order.criteria()).isEqualTo(seed.criteria());
        }
    }

    @Test
    void rejectsAnUnknownRoleModel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefaultCastings.of("student-student/unheard-of", PARAMETERS))
                .withMessageContaining("student-student/unheard-of");
    }

    @Test
    void everyRuleHasACodeOfItsOwnAndASentenceInBothLanguages() {
        for (String code : DefaultCastings.codes()) {
            Casting casting = DefaultCastings.of(code, PARAMETERS);
            Seq<HardRule> rules = casting.rules().appendAll(casting.notices());
            assertThat(codes(rules)).doesNotHaveDuplicates().allMatch(each -> each.matches("[a-z]+(-[a-z]+)*"));
            assertThat(rules).allSatisfy(rule -> {
                assertThat(rule.info().description().russian())
                        .matches("[а-яА-ЯёЁ0-9].*")
                        .doesNotContain("{");
                assertThat(rule.info().description().english())
                        .matches("[a-zA-Z].*")
                        .doesNotContain("{");
            });
        }
    }

    @Test
    void weightsOfEveryRoleModelMakeAHundred() {
        for (String code : DefaultCastings.codes()) {
            Seq<WeightedCriterion> criteria =
                    DefaultCastings.of(code, PARAMETERS).criteria();
            assertThat(criteria.map(each -> each.criterion().info().code()))
                    .containsExactly("request-fit", "mutual-preference", "shared-time", "shared-outlook");
            assertThat(criteria.map(WeightedCriterion::weight).sum().intValue()).isEqualTo(100);
        }
    }

    @Test
    void rulesOfSymmetricRoleModelsAreSymmetric() {
        for (RuleCases cases : all()) {
            if (cases.roleModel().endsWith("student-student/peer-peer")
                    || cases.roleModel().equals("teacher-teacher/peer-peer")) {
                for (var denial : cases.denials()) {
                    RuleKit kit =
                            RuleKit.given(denial._2().apply(cases.allowed()).pairing());
                    rules(cases.roleModel()).forEach(kit::expectSymmetric);
                }
            }
        }
    }

    @Test
    void someRulesCanBeJudgedOncePerPerson() {
        assertThat(mentionOnly("student-student/achiever-underachiever", Side.MENTOR))
                .containsExactly("mentor-age");
        assertThat(mentionOnly("student-student/achiever-underachiever", Side.MENTEE))
                .containsExactly("learning-requested", "underachiever-mean");
        assertThat(mentionOnly("teacher-teacher/experienced-novice", Side.MENTOR))
                .containsExactly("veteran-years", "veteran-tenure", "veteran-standing");
    }

    private static Seq<String> mentionOnly(String roleModel, Side side) {
        Side other = side == Side.MENTOR ? Side.MENTEE : Side.MENTOR;
        return rules(roleModel)
                .filter(rule -> rule instanceof ConditionRule made && only(made.condition(), side, other))
                .map(rule -> rule.info().code());
    }

    private static boolean only(Condition condition, Side side, Side other) {
        return condition.mentions(side) && !condition.mentions(other);
    }

    private static Seq<HardRule> rules(String roleModel) {
        return DefaultCastings.of(roleModel, PARAMETERS).rules();
    }

    private static Seq<String> codes(Seq<HardRule> rules) {
        return rules.map(rule -> rule.info().code());
    }
}
