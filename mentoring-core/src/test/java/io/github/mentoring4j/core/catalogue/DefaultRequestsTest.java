package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.catalogue.Scene.marks;
import static io.github.mentoring4j.core.catalogue.Scene.placement;
import static io.github.mentoring4j.core.catalogue.Scene.profession;
import static io.github.mentoring4j.core.catalogue.Scene.schooling;
import static io.github.mentoring4j.core.catalogue.Scene.skills;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.Coverage;
import io.github.mentoring4j.core.rule.RequestDefinition;
import io.github.mentoring4j.core.rule.Verdict;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DefaultRequestsTest {
    private static final Scene NOTHING = Scene.of(Scene.pupil("anna", 8), Scene.pupil("boris", 7))
            .mentor(placement(p -> p.monthsInOrganisation(0)))
            .mentor(profession(p -> p.experienceYears(0).subjectExperience(TreeMap.empty())))
            .mentor(schooling(b -> b.marks(marks("math", 300))));

    @Test
    void definesTenTypesInBothLanguages() {
        SortedMap<String, RequestDefinition> definitions = definitions("student-student");
        assertThat(definitions.keySet()).hasSize(10).contains("LEARNING_RESULT", "EXCHANGE");
        assertThat(definitions.values()).allMatch(each -> each.name().isComplete());
        assertThat(definitions)
                .allMatch(entry -> entry._1().equals(entry._2().type().code()));
    }

    @Test
    void nothingCoversNothing() {
        for (RequestDefinition definition : definitions("").values()) {
            assertThat(covers("", MenteeRequest.of(definition.type(), "math"), NOTHING))
                    .as(definition.type().code())
                    .isEqualTo(Verdict.denied());
        }
    }

    @Test
    void learningResultIsCoveredByMarksCompetenceOrTeaching() {
        MenteeRequest math = MenteeRequest.of(RequestType.LEARNING_RESULT, "math");
        assertCovers("", math, schooling(b -> b.marks(marks("math", 450))));
        assertCovers("", math, skills(b -> b.competences(TreeMap.of("math", 2))));
        assertCovers("", math, profession(p -> p.subjects("math")));
        assertCovers("senior-junior/achiever-underachiever", math, schooling(b -> b.marks(marks("math", 400))));
    }

    @Test
    void supportAndAdaptationAndStartAreCoveredByTheirThresholds() {
        assertCovers("", MenteeRequest.of(RequestType.ADAPTATION), placement(p -> p.monthsInOrganisation(12)));
        assertCovers(
                "",
                MenteeRequest.of(RequestType.PSYCHO_EMOTIONAL),
                skills(b -> b.competences(TreeMap.of(DefaultRequests.SUPPORT, 2))));
        assertCovers("", MenteeRequest.of(RequestType.PROFESSIONAL_START), profession(p -> p.experienceYears(5)));
    }

    @Test
    void leadershipIsCoveredByRolesActivitiesOrCompetence() {
        MenteeRequest leadership = MenteeRequest.of(RequestType.COMMUNICATION_LEADERSHIP);
        assertCovers("", leadership, schooling(b -> b.leadershipRoles(1)));
        assertCovers("", leadership, schooling(b -> b.activities(4)));
        assertCovers("", leadership, skills(b -> b.competences(TreeMap.of(DefaultRequests.COMMUNICATION, 2))));
    }

    @Test
    void projectIsCoveredByTopicAndPracticeAnyProjectByPracticeAlone() {
        MenteeRequest rockets = MenteeRequest.of(RequestType.PROJECT, "rockets");
        MenteeRequest any = MenteeRequest.of(RequestType.PROJECT);
        assertCovers("", rockets, skills(b -> b.topics("rockets").finishedProjects(1)));
        assertDenies("", rockets, skills(b -> b.topics("rockets")));
        assertDenies("", rockets, skills(b -> b.finishedProjects(1)));
        assertCovers("", any, skills(b -> b.finishedProjects(1)));
    }

    @Test
    void topicAloneCoversAProjectAmongPartners() {
        MenteeRequest rockets = MenteeRequest.of(RequestType.PROJECT, "rockets");
        Scene topic = NOTHING.mentor(skills(b -> b.topics("rockets")));
        for (ProjectCoverage partners : Vector.of(ProjectCoverage.TOPIC, ProjectCoverage.COMMON_TOPIC)) {
            assertThat(covers(partners, rockets, topic)).isEqualTo(Verdict.allowed());
        }
        for (ProjectCoverage others : Vector.of(ProjectCoverage.PRACTICE, ProjectCoverage.GUIDANCE)) {
            assertThat(covers(others, rockets, topic)).isEqualTo(Verdict.denied());
        }
    }

    @Test
    void coverageHangsOnTheRoleModelAndNotOnItsCode() {
        for (String code : DefaultCastings.codes()) {
            Scene peers = RoleModelScenes.roboticsFanAndActorOfOneClass();
            MenteeRequest any = MenteeRequest.of(RequestType.PROJECT);
            Thresholds copy = new Thresholds(DefaultParameters.standard(), "ours/" + code.replace('/', '-'));
            Thresholds own = new Thresholds(DefaultParameters.standard(), code);
            Scene asked = peers.mentorAsks(any).menteeAsks(any);
            assertThat(StudentRules.peers(copy).rules().map(rule -> rule.judge(asked.pairing())))
                    .isEqualTo(StudentRules.peers(own).rules().map(rule -> rule.judge(asked.pairing())));
        }
    }

    @Test
    void careerIsCoveredByItsFieldAnyCareerByAnyField() {
        MenteeRequest it = MenteeRequest.of(RequestType.CAREER, "it");
        MenteeRequest any = MenteeRequest.of(RequestType.CAREER);
        assertCovers("", it, skills(b -> b.fields("it", "medicine")));
        assertDenies("", it, skills(b -> b.fields("medicine")));
        assertCovers("", any, skills(b -> b.fields("medicine")));
        assertThat(covers("", any, NOTHING)).isEqualTo(Verdict.denied());
    }

    @Test
    void methodsOfASubjectAreCoveredByTeachingItLongEnough() {
        MenteeRequest math = MenteeRequest.of(RequestType.SUBJECT_METHOD, "math");
        assertCovers("", math, profession(p -> p.subjects("math").subjectExperience(TreeMap.of("math", 5))));
        assertDenies("", math, profession(p -> p.subjects("math").subjectExperience(TreeMap.of("math", 4))));
        assertDenies("", math, profession(p -> p.subjectExperience(TreeMap.of("math", 5))));
    }

    @Test
    void newMethodsAndExchangeAreCoveredByCompetenceInTheTopic() {
        MenteeRequest video = MenteeRequest.of(RequestType.NEW_METHODS, "video");
        MenteeRequest drama = MenteeRequest.of(RequestType.EXCHANGE, "drama");
        assertCovers("", video, skills(b -> b.competences(TreeMap.of("video", 3))));
        assertDenies("", video, skills(b -> b.competences(TreeMap.of("video", 2))));
        assertCovers("", drama, skills(b -> b.competences(TreeMap.of("drama", 2))));
        assertDenies("", drama, skills(b -> b.competences(TreeMap.of("drama", 1))));
    }

    @Test
    void exchangeNeedsAPartnerWhoIsAhead() {
        MenteeRequest drama = MenteeRequest.of(RequestType.EXCHANGE, "drama");
        Scene equal = NOTHING.mentor(skills(b -> b.competences(TreeMap.of("drama", 2))))
                .mentee(skills(b -> b.competences(TreeMap.of("drama", 2))));
        assertThat(covers("", drama, equal)).isEqualTo(Verdict.denied());
    }

    @Test
    void requestWithoutItsArgumentIsUnknown() {
        assertThat(covers("", MenteeRequest.of(RequestType.NEW_METHODS), NOTHING))
                .isEqualTo(Verdict.unknown("mentor.competence(?)"));
    }

    private static void assertCovers(String scope, MenteeRequest request, UnaryOperator<Participant> mentor) {
        assertThat(covers(scope, request, NOTHING.mentor(mentor))).isEqualTo(Verdict.allowed());
    }

    private static void assertDenies(String scope, MenteeRequest request, UnaryOperator<Participant> mentor) {
        assertThat(covers(scope, request, NOTHING.mentor(mentor))).isEqualTo(Verdict.denied());
    }

    private static Verdict covers(String scope, MenteeRequest request, Scene scene) {
        return new Coverage(definitions(scope), Vector.of(request.type()), Coverage.Direction.ONE_WAY)
                .covers(request, scene.pairing());
    }

    private static Verdict covers(ProjectCoverage project, MenteeRequest request, Scene scene) {
        return new Coverage(
                        DefaultRequests.definitions(DefaultParameters.standard(), "", project),
                        Vector.of(request.type()),
                        Coverage.Direction.ONE_WAY)
                .covers(request, scene.pairing());
    }

    private static SortedMap<String, RequestDefinition> definitions(String scope) {
        return DefaultRequests.definitions(DefaultParameters.standard(), scope);
    }
}
