package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.catalogue.Scene.schooling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.Rules;
import io.github.mentoring4j.core.rule.WeightedCriterion;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class SchoolRoleModelTest {
    private static final Parameters PARAMETERS = DefaultParameters.standard();
    private static final Scene PAIR = RoleModelScenes.classLeaderAndShyPupil();

    @Test
    void schoolsOwnRoleModelGetsTheCommonRules() {
        assertThat(codes(CommonRules.directed(PARAMETERS, "ours/chess", RequestType.ADAPTATION)
                        .rules()))
                .containsExactly(
                        "distinct-persons",
                        "consents",
                        "free-seat",
                        "common-slot",
                        "no-veto",
                        "not-barred",
                        "request-covered");
        assertThat(codes(CommonRules.symmetric(PARAMETERS, "ours/chess", RequestType.EXCHANGE)
                        .rules()))
                .doesNotContain("free-seat")
                .hasSize(6);
        assertThat(codes(CommonRules.reciprocal(PARAMETERS, "ours/chess", RequestType.EXCHANGE)
                        .rules()))
                .hasSize(7);
    }

    @Test
    void builtInRoleModelsStartWithTheCommonRules() {
        Seq<String> common = codes(CommonRules.directed(PARAMETERS, "ours/chess", RequestType.ADAPTATION)
                .rules());
        assertThat(codes(leaderRules()).take(common.size())).isEqualTo(common);
    }

    @Test
    void criteriaComeWithTheWeightsOfTheNamedSet() {
        CommonRules common = CommonRules.directed(
                PARAMETERS.with("weight.BASE.fit", 50).with("weight.BASE.outlook", 0),
                "ours/chess",
                RequestType.ADAPTATION);
        assertThat(common.criteria(DefaultParameters.BASE).map(WeightedCriterion::weight))
                .containsExactly(50, 30, 20, 0);
        assertThat(common.criteria(DefaultParameters.CARE).map(WeightedCriterion::weight))
                .containsExactly(35, 35, 15, 15);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> common.criteria("NONE"))
                .withMessageContaining("weight.NONE.fit");
    }

    @Test
    void projectIsCoveredAsTheSchoolSays() {
        CommonRules common = CommonRules.symmetric(PARAMETERS, "ours/chess", RequestType.PROJECT);
        MenteeRequest any = MenteeRequest.of(RequestType.PROJECT);
        Scene pair = RoleModelScenes.roboticsFanAndActorOfOneClass()
                .mentor(Scene.skills(s -> s.topics("go")))
                .mentee(Scene.skills(s -> s.topics("go")))
                .mentorAsks(any)
                .menteeAsks(any);
        assertThat(codes(Rules.judge(common.rules(), pair.pairing()), true)).containsExactly("request-covered");
        assertThat(Rules.judge(
                        common.projectsCoveredBy(ProjectCoverage.COMMON_TOPIC).rules(), pair.pairing()))
                .isEmpty();
    }

    @Test
    void nothingCoveredBarsThePairWhateverRulesASchoolTakesOut() {
        Scene uncovered = PAIR.mentor(schooling(b -> b.activities(0).leadershipRoles(0)))
                .mentor(Scene.skills(b -> b.competences(TreeMap.empty())));
        assertThat(codes(Rules.judge(leaderRules(), uncovered.pairing()), true)).containsExactly("leader-activity");
        Seq<HardRule> replaced = leaderRules().reject(rule -> rule.info().code().equals("leader-activity"));
        assertThat(codes(Rules.judge(replaced, uncovered.pairing()), true)).containsExactly("request-covered");
        assertThat(Rules.admit(replaced, uncovered.pairing())).isFalse();
    }

    private static Seq<HardRule> leaderRules() {
        return DefaultCastings.of("student-student/leader-passive", PARAMETERS).rules();
    }

    private static Vector<String> codes(Seq<Finding> findings, boolean denied) {
        return findings.filter(finding -> finding.verdict().isDenied() == denied)
                .map(finding -> finding.rule().code())
                .toVector();
    }

    private static Seq<String> codes(Seq<HardRule> rules) {
        return rules.map(rule -> rule.info().code());
    }
}
