package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.catalogue.Scene.placement;
import static io.github.mentoring4j.core.catalogue.Scene.profession;
import static io.github.mentoring4j.core.catalogue.Scene.schooling;
import static io.github.mentoring4j.core.catalogue.Scene.skills;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.Rules;
import io.github.mentoring4j.core.rule.kit.RuleKit;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MissingDataTest {
    private static final Parameters PARAMETERS = DefaultParameters.standard();

    private static final LinkedHashMap<String, UnaryOperator<Participant>> FORGOTTEN =
            LinkedHashMap.<String, UnaryOperator<Participant>>empty()
                    .put("age", Scene.person(p -> p.age(Option.none())))
                    .put("gradeLevel", schooling(b -> b.gradeLevel(Option.none())))
                    .put("markMean", schooling(b -> b.markMean(Option.none())))
                    .put("activities", schooling(b -> b.activities(Option.none())))
                    .put("mean(math)", schooling(b -> b.marks(TreeMap.empty())))
                    .put("organisation", placement(b -> b.organisation(Option.none())))
                    .put("monthsInOrganisation", placement(b -> b.monthsInOrganisation(Option.none())))
                    .put("manages", placement(b -> b.manages(Option.none())))
                    .put("experienceYears", profession(b -> b.experienceYears(Option.none())))
                    .put("subjectExperience(math)", profession(b -> b.subjectExperience(Option.none())))
                    .put("publicWorks", profession(b -> b.publicWorks(Option.none())))
                    .put("bestCompetence", skills(b -> b.competences(Option.none())))
                    .put("topics", skills(b -> b.topics(Option.none())))
                    .put("fields", skills(b -> b.fields(Option.none())))
                    .put("finishedProjects", skills(b -> b.finishedProjects(Option.none())));

    @Test
    void whatIsForgottenNeverMakesADenial() {
        for (RuleCases cases : RuleCases.seed().appendAll(RuleCases.orderOnly())) {
            for (var forgotten : FORGOTTEN) {
                Scene both = cases.allowed().mentor(forgotten._2()).mentee(forgotten._2());
                assertThat(judge(cases.roleModel(), both))
                        .as("%s without %s", cases.roleModel(), forgotten._1())
                        .allMatch(finding -> !finding.verdict().isDenied());
            }
        }
    }

    @Test
    void everyForgottenAttributeIsReportedSomewhereByItsCode() {
        for (var forgotten : FORGOTTEN) {
            Seq<String> reported = RuleCases.seed()
                    .flatMap(cases -> judge(
                                    cases.roleModel(),
                                    cases.allowed().mentor(forgotten._2()).mentee(forgotten._2()))
                            .flatMap(finding -> finding.verdict()
                                    .fold(TreeSet::<String>empty, TreeSet::<String>empty, some -> some)));
            assertThat(reported).anyMatch(each -> each.endsWith("." + forgotten._1()));
        }
    }

    @Test
    void unknownManagerIsNeitherOneNorNone() {
        HardRule rule = rule("teacher-teacher/community-leader-struggling", "no-line-management");
        Scene pair = RoleModelScenes.communityLeaderAndTiredTeacher();
        Scene mentorUnknown = pair.mentor(placement(p -> p.manages(Option.none())));
        RuleKit.given(mentorUnknown.pairing()).expectUnknown(rule, "mentor.manages");
        RuleKit.given(mentorUnknown
                        .mentee(placement(p -> p.manages(pair.mentorId())))
                        .pairing())
                .expectDenied(rule);
    }

    @Test
    void menteeMayManageTheMentorWhereOnlyTheReverseIsExcluded() {
        HardRule rule = rule("teacher-teacher/innovator-conservative", "mentor-not-manager");
        Scene pair = RoleModelScenes.youngInnovatorAndTeacherOfTheOldSchool();
        RuleKit.given(pair.mentee(placement(p -> p.manages(pair.mentorId()))).pairing())
                .expectAllowed(rule);
    }

    @Test
    void unknownCoverageIsUnknown() {
        HardRule rule = rule("teacher-student/active-professional-indifferent-consumer", "request-covered");
        Scene pair = RoleModelScenes.teacherAndTenthYearWhoLooksForAProfession();
        RuleKit.given(pair.mentor(skills(b -> b.fields(Option.none()))).pairing())
                .expectUnknown(rule, "mentor.fields");
    }

    @Test
    void nothingAskedForIsNotCoveredWhateverElseIsUnknown() {
        HardRule rule = rule("teacher-teacher/experienced-novice", "request-covered");
        Scene pair = RoleModelScenes.veteranAndFirstYearTeacher();
        RuleKit.given(pair.menteeAsks()
                        .mentor(profession(p -> p.experienceYears(Option.none())))
                        .pairing())
                .expectDenied(rule);
    }

    @Test
    void noticesOfTheThreeRoleModelsSayWhatToLookAt() {
        Scene novice = RoleModelScenes.veteranAndFirstYearTeacher();
        assertThat(noticed("teacher-teacher/experienced-novice", novice)).isEmpty();
        assertThat(noticed(
                        "teacher-teacher/experienced-novice",
                        novice.mentee(profession(p -> p.subjects("physics")))
                                .mentor(placement(p -> p.manages(novice.menteeId())))))
                .containsExactly("common-subject", "no-line-management");
        Scene expert = RoleModelScenes.mathExpertAndMathBeginner()
                .mentor(profession(p -> p.taughtGrades(5, 6)))
                .mentee(profession(p -> p.taughtGrades(6, 7)));
        assertThat(noticed("teacher-teacher/subject-expert-subject-novice", expert))
                .isEmpty();
        assertThat(noticed(
                        "teacher-teacher/subject-expert-subject-novice",
                        expert.mentee(profession(p -> p.taughtGrades(10)))))
                .containsExactly("common-grades");
        Scene career = RoleModelScenes.teacherAndTenthYearWhoLooksForAProfession();
        String active = "teacher-student/active-professional-indifferent-consumer";
        assertThat(noticed(active, career)).isEmpty();
        assertThat(noticed(active, career.mentor(placement(p -> p.teaches(career.menteeId())))))
                .containsExactly("teaches-now");
    }

    @Test
    void otherRoleModelsHaveNoNotices() {
        Seq<String> noticing = RuleCases.seed()
                .map(RuleCases::roleModel)
                .filter(code -> !DefaultCastings.of(code, PARAMETERS).notices().isEmpty());
        assertThat(noticing).hasSize(3);
    }

    private static Seq<String> noticed(String roleModel, Scene scene) {
        return Rules.judge(DefaultCastings.of(roleModel, PARAMETERS).notices(), scene.pairing())
                .map(finding -> finding.rule().code());
    }

    private static Seq<Finding> judge(String roleModel, Scene scene) {
        return Rules.judge(DefaultCastings.of(roleModel, PARAMETERS).rules(), scene.pairing());
    }

    private static HardRule rule(String roleModel, String code) {
        return DefaultCastings.of(roleModel, PARAMETERS)
                .rules()
                .find(rule -> rule.info().code().equals(code))
                .getOrElseThrow(() -> new IllegalArgumentException(code));
    }
}
