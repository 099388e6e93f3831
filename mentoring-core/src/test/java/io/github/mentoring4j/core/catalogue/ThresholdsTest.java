package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.catalogue.Scene.marks;
import static io.github.mentoring4j.core.catalogue.Scene.person;
import static io.github.mentoring4j.core.catalogue.Scene.placement;
import static io.github.mentoring4j.core.catalogue.Scene.profession;
import static io.github.mentoring4j.core.catalogue.Scene.schooling;
import static io.github.mentoring4j.core.catalogue.Scene.skills;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.Category;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.kit.RuleKit;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
    private static final Parameters PARAMETERS = DefaultParameters.standard();

    private static final Scene MATH = RoleModelScenes.mathAchieverAndUnderachieverOneYearBelow();

    private static final Scene VETERAN = RoleModelScenes.veteranAndFirstYearTeacher();

    @Test
    void achievingMeanCountsFromTheThresholdOn() {
        HardRule rule = rule("student-student/achiever-underachiever", "achiever-mean", PARAMETERS);
        RuleKit.given(MATH.mentor(schooling(b -> b.marks(marks("math", 450)))).pairing())
                .expectAllowed(rule);
        RuleKit.given(MATH.mentor(schooling(b -> b.marks(marks("math", 449)))).pairing())
                .expectDenied(rule);
    }

    @Test
    void strugglingMeanCountsUpToTheThreshold() {
        HardRule rule = rule("student-student/achiever-underachiever", "underachiever-mean", PARAMETERS);
        Scene above = MATH.mentee(schooling(b -> b.marks(marks("math", 341))));
        RuleKit.given(MATH.mentee(schooling(b -> b.marks(marks("math", 340)))).pairing())
                .expectAllowed(rule);
        RuleKit.given(above.pairing()).expectDenied(rule);
        RuleKit.given(above.mentee(schooling(b -> b.periodMarks(TreeMap.of("math", 2))))
                        .pairing())
                .expectAllowed(rule);
        RuleKit.given(above.mentee(schooling(b -> b.periodMarks(TreeMap.empty())))
                        .pairing())
                .expectUnknown(rule, "mentee.periodMark(math)");
    }

    @Test
    void gapCountsFromTheThresholdOn() {
        HardRule rule = rule("student-student/achiever-underachiever", "achiever-gap", PARAMETERS);
        Scene failing = MATH.mentee(schooling(b -> b.periodMarks(TreeMap.of("math", 2))));
        RuleKit.given(failing.mentee(schooling(b -> b.marks(marks("math", 380))))
                        .pairing())
                .expectAllowed(rule);
        RuleKit.given(failing.mentee(schooling(b -> b.marks(marks("math", 381))))
                        .pairing())
                .expectDenied(rule);
    }

    @Test
    void seniorPupilsHaveALowerBarThatMayBeReplacedForTheirFormAlone() {
        String roleModel = "senior-junior/achiever-underachiever";
        Scene four = RoleModelScenes.tenthYearAchieverAndSeventhYearUnderachiever()
                .mentor(schooling(b -> b.marks(marks("math", 400))));
        RuleKit.given(four.pairing())
                .expectAllowed(rule(roleModel, "achiever-mean", PARAMETERS))
                .expectDenied(rule("student-student/achiever-underachiever", "achiever-mean", PARAMETERS))
                .expectAllowed(rule("r145/college-student-student/achiever-underachiever", "achiever-mean", PARAMETERS))
                .expectDenied(
                        rule(roleModel, "achiever-mean", PARAMETERS.with("senior-junior", "achiever.minMean", 401)))
                .expectDenied(rule(roleModel, "achiever-mean", PARAMETERS.with(roleModel, "achiever.minMean", 401)))
                .expectAllowed(rule(roleModel, "achiever-mean", PARAMETERS.with("achiever.minMean", 500)));
    }

    @Test
    void replacedThresholdStandsInTheWords() {
        assertThat(words(PARAMETERS).russian()).endsWith("не ниже 4,50");
        assertThat(words(PARAMETERS).english()).endsWith("at least 4.50");
        assertThat(words(PARAMETERS.with("achiever.minMean", 405)).russian()).endsWith("не ниже 4,05");
    }

    @Test
    void categoriesStandInTheWordsByName() {
        assertThat(standing(0).english()).contains("at least: any;");
        assertThat(standing(1).russian()).contains("не ниже: первая;");
        assertThat(standing(2).english()).contains("at least: highest;");
    }

    @Test
    void replacedThresholdChangesTheVerdict() {
        HardRule looser =
                rule("teacher-teacher/experienced-novice", "veteran-years", PARAMETERS.with("veteran.minYears", 3));
        HardRule standard = rule("teacher-teacher/experienced-novice", "veteran-years", PARAMETERS);
        RuleKit.given(VETERAN.mentor(profession(p -> p.experienceYears(4))).pairing())
                .expectDenied(standard)
                .expectAllowed(looser);
    }

    @Test
    void categoryOrPublicWorkMakesAVeteran() {
        HardRule rule = rule("teacher-teacher/experienced-novice", "veteran-standing", PARAMETERS);
        RuleKit.given(VETERAN.mentor(profession(p -> p.category(Category.FIRST)))
                        .pairing())
                .expectAllowed(rule);
        RuleKit.given(VETERAN.mentor(profession(p -> p.category(Option.none()).publicWorks(1)))
                        .pairing())
                .expectAllowed(rule);
        RuleKit.given(VETERAN.mentor(profession(p -> p.category(Option.none()))).pairing())
                .expectUnknown(rule, "mentor.category");
    }

    @Test
    void newEmployeeOfAnyExperienceIsAnEarlyCareerTeacher() {
        HardRule rule = rule("teacher-teacher/experienced-novice", "early-career", PARAMETERS);
        Scene experienced = VETERAN.mentee(profession(p -> p.experienceYears(15)));
        RuleKit.given(VETERAN.mentee(profession(p -> p.experienceYears(3))).pairing())
                .expectAllowed(rule);
        RuleKit.given(experienced
                        .mentee(placement(p -> p.monthsInOrganisation(12)))
                        .pairing())
                .expectAllowed(rule);
        RuleKit.given(experienced
                        .mentee(placement(p -> p.monthsInOrganisation(13)))
                        .pairing())
                .expectDenied(rule);
    }

    @Test
    void leaderIsKnownByActivitiesOrRoles() {
        HardRule rule = rule("student-student/leader-passive", "leader-activity", PARAMETERS);
        Scene leader = RoleModelScenes.classLeaderAndShyPupil();
        RuleKit.given(leader.mentor(schooling(b -> b.activities(4))).pairing()).expectAllowed(rule);
        RuleKit.given(leader.mentor(schooling(b -> b.activities(0).leadershipRoles(1)))
                        .pairing())
                .expectAllowed(rule);
        RuleKit.given(leader.mentor(schooling(b -> b.activities(0).leadershipRoles(Option.none())))
                        .pairing())
                .expectUnknown(rule, "mentor.leadershipRoles");
    }

    @Test
    void seniorityIsALevelOrAsTheSchoolDecidesYears() {
        HardRule levels = rule("senior-junior/leader-indifferent", "level-gap", PARAMETERS);
        HardRule years =
                rule("senior-junior/leader-indifferent", "level-gap", PARAMETERS.with("senior.useGradeGap", 1));
        Scene pair = RoleModelScenes.tenthYearLeaderAndIndifferentSeventhYear();
        Scene neighbours = pair.mentor(schooling(b -> b.gradeLevel(5))).mentee(schooling(b -> b.gradeLevel(4)));
        Scene oneLevel = pair.mentor(schooling(b -> b.gradeLevel(9))).mentee(schooling(b -> b.gradeLevel(6)));
        RuleKit.given(neighbours.pairing()).expectAllowed(levels).expectDenied(years);
        RuleKit.given(oneLevel.pairing()).expectDenied(levels).expectAllowed(years);
        assertThat(years.info().description().english()).contains("3 years of study");
    }

    @Test
    void collegeStudentIsSeniorByKind() {
        HardRule rule = rule("r145/college-student-student/leader-indifferent", "level-gap", PARAMETERS);
        Scene pair = RoleModelScenes.tenthYearLeaderAndIndifferentSeventhYear();
        Scene student = pair.mentor(person(p -> p.kind(ParticipantKind.COLLEGE_STUDENT)))
                .mentor(schooling(b -> b.gradeLevel(Option.none())));
        Scene unknown = pair.mentor(schooling(b -> b.gradeLevel(Option.none())));
        RuleKit.given(student.pairing()).expectAllowed(rule);
        RuleKit.given(unknown.pairing()).expectUnknown(rule, "mentor.educationLevel");
    }

    @Test
    void collegeStudentNeedsNoYearForACareer() {
        HardRule rule = rule("teacher-student/employer-future-employee", "career-grade", PARAMETERS);
        Scene pair = RoleModelScenes.alumnusAndInternOfOneField().mentee(schooling(b -> b.gradeLevel(Option.none())));
        RuleKit.given(pair.pairing()).expectUnknown(rule, "mentee.gradeLevel");
        RuleKit.given(pair.mentee(person(p -> p.kind(ParticipantKind.COLLEGE_STUDENT)))
                        .pairing())
                .expectAllowed(rule);
    }

    @Test
    void onlyTeachersShowACategoryToGuideToAProfession() {
        HardRule rule =
                rule("teacher-student/active-professional-indifferent-consumer", "professional-standing", PARAMETERS);
        Scene pair = RoleModelScenes.teacherAndTenthYearWhoLooksForAProfession()
                .mentor(profession(p -> p.category(Category.NONE)));
        RuleKit.given(pair.pairing()).expectDenied(rule);
        RuleKit.given(pair.mentor(schooling(b -> b.achievements(1))).pairing()).expectAllowed(rule);
        RuleKit.given(pair.mentor(profession(p -> p.publicWorks(1))).pairing()).expectAllowed(rule);
        RuleKit.given(pair.mentor(person(p -> p.kind(ParticipantKind.EMPLOYER_STAFF)))
                        .pairing())
                .expectAllowed(rule);
    }

    @Test
    void partnersShareAPostOrAreBothYoung() {
        HardRule rule = rule("teacher-teacher/peer-peer", "similar-position", PARAMETERS);
        Scene pair = RoleModelScenes.twoYoungTeachers();
        Scene experienced =
                pair.mentor(profession(p -> p.experienceYears(10))).mentee(profession(p -> p.experienceYears(15)));
        Scene samePost =
                experienced.mentor(placement(p -> p.post("teacher"))).mentee(placement(p -> p.post("teacher")));
        RuleKit.given(samePost.pairing()).expectAllowed(rule).expectSymmetric(rule);
        RuleKit.given(samePost.mentee(profession(p -> p.experienceYears(16))).pairing())
                .expectDenied(rule)
                .expectSymmetric(rule);
        RuleKit.given(experienced.pairing())
                .expectUnknown(rule, "mentor.post", "mentee.post")
                .expectSymmetric(rule);
    }

    @Test
    void newcomerIsNewInTheSchoolOrInTheLevel() {
        HardRule rule = rule("r145/student-student/adapted-unadapted", "newcomer", PARAMETERS);
        Scene settled = RoleModelScenes.adaptedPupilAndNewcomer().mentee(placement(p -> p.monthsInOrganisation(7)));
        for (int grade : new int[] {1, 5, 10}) {
            RuleKit.given(settled.mentee(schooling(b -> b.gradeLevel(grade))).pairing())
                    .expectAllowed(rule);
        }
        for (int grade : new int[] {2, 4, 6, 9, 11}) {
            RuleKit.given(settled.mentee(schooling(b -> b.gradeLevel(grade))).pairing())
                    .expectDenied(rule);
        }
    }

    @Test
    void projectMayRestOnACommonFieldInsteadOfTheTopic() {
        String roleModel = "senior-junior/project-guide-project-author";
        Scene pair = RoleModelScenes.finishedProjectAndNewProject()
                .menteeAsks(MenteeRequest.of(RequestType.PROJECT, "bridges"))
                .mentee(skills(b -> b.fields("engineering")));
        RuleKit.given(pair.pairing())
                .expectObjections(DefaultCastings.of(roleModel, PARAMETERS).rules());
    }

    private static Text words(Parameters parameters) {
        return rule("student-student/achiever-underachiever", "achiever-mean", parameters)
                .info()
                .description();
    }

    private static Text standing(int category) {
        Parameters parameters = PARAMETERS.with("veteran.minCategory", category);
        return rule("teacher-teacher/experienced-novice", "veteran-standing", parameters)
                .info()
                .description();
    }

    private static HardRule rule(String roleModel, String code, Parameters parameters) {
        Seq<HardRule> rules = DefaultCastings.of(roleModel, parameters).rules();
        return rules.find(rule -> rule.info().code().equals(code))
                .getOrElseThrow(() -> new IllegalArgumentException(code));
    }
}
