package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.catalogue.Scene.form;
import static io.github.mentoring4j.core.catalogue.Scene.marks;
import static io.github.mentoring4j.core.catalogue.Scene.person;
import static io.github.mentoring4j.core.catalogue.Scene.placement;
import static io.github.mentoring4j.core.catalogue.Scene.profession;
import static io.github.mentoring4j.core.catalogue.Scene.schooling;
import static io.github.mentoring4j.core.catalogue.Scene.skills;

import io.github.mentoring4j.core.participant.Availability;
import io.github.mentoring4j.core.participant.Category;
import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.RaisedBy;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.WeeklySlot;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.util.function.UnaryOperator;

/**
 * For each role model an allowed pair and, for each of its rules, a change of that pair that this rule denies.
 *
 * <p>{@link #OVERLAPS} is the one list of rules that cannot deny alone: what the mentor brings there is all that covers the request.
 */
record RuleCases(String roleModel, Scene allowed, LinkedHashMap<String, UnaryOperator<Scene>> denials) {
    /** The rules denied together with a rule, by {@code role model + ":" + rule}. */
    static final Map<String, SortedSet<String>> OVERLAPS = LinkedHashMap.<String, SortedSet<String>>empty()
            .put("student-student/achiever-underachiever:request-covered", TreeSet.of("achiever-mean"))
            .put("teacher-teacher/innovator-conservative:innovator-level", TreeSet.of("request-covered"))
            .put("teacher-teacher/innovator-conservative:request-covered", TreeSet.of("innovator-level"))
            .put("senior-junior/achiever-underachiever:request-covered", TreeSet.of("achiever-mean"))
            .put("teacher-student/employer-future-employee:request-covered", TreeSet.of("same-field"))
            .put("r145/student-student/adapted-unadapted:adapted-tenure", TreeSet.of("request-covered"))
            .put("r145/student-student/adapted-unadapted:request-covered", TreeSet.of("adapted-tenure"))
            .put("r145/employer-college-student/employer-future-employee:request-covered", TreeSet.of("same-field"));

    private static final MenteeRequest MATH = MenteeRequest.of(RequestType.LEARNING_RESULT, "math");
    private static final MenteeRequest PHYSICS = MenteeRequest.of(RequestType.LEARNING_RESULT, "physics");
    private static final MenteeRequest SUPPORT = MenteeRequest.of(RequestType.PSYCHO_EMOTIONAL);
    private static final MenteeRequest CHESS = MenteeRequest.of(RequestType.PROJECT, "chess");

    static Vector<RuleCases> seed() {
        return Vector.of(
                achieverUnderachiever(),
                leaderPassive(),
                studentPeers(),
                experiencedNovice(),
                communityLeader(),
                innovator(),
                subjectExpert(),
                teacherPeers(),
                seniorAchiever(),
                seniorLeader(),
                seniorPeers(),
                projectGuide(),
                activeProfessional(),
                colleague(),
                employer());
    }

    static Vector<RuleCases> orderOnly() {
        return Vector.of(adapted(), activeWithStudent(), undecided(), futureColleague(), futureEmployee());
    }

    /** All rules that are denied by the change made for one rule. */
    SortedSet<String> denied(String rule) {
        return OVERLAPS.get(roleModel + ":" + rule).getOrElse(TreeSet.empty()).add(rule);
    }

    private static RuleCases of(String roleModel, Scene allowed) {
        return new RuleCases(roleModel, allowed, LinkedHashMap.empty())
                .with("distinct-persons", s -> s.mentee(person(p -> p.id(s.mentorId()))))
                .with("consents", s -> s.mentee(person(p -> p.consents())))
                .with("free-seat", s -> s.seats(Option.some(0)))
                .with(
                        "common-slot",
                        s -> s.mentee(person(p -> p.time(p.build().time().toBuilder()
                                .availability(Availability.of(new WeeklySlot(DayOfWeek.MONDAY, 961, 1020)))
                                .build()))))
                .with("no-veto", s -> s.wishes(form(s.menteeId(), Vector.empty(), s.mentorId())))
                .with(
                        "not-barred",
                        s -> s.history(ClosedPair.builder()
                                .first(s.menteeId())
                                .second(s.mentorId())
                                .roleModel("another")
                                .reason(ClosureReason.builder()
                                        .code("SAFEGUARDING")
                                        .text(Text.same("safeguarding"))
                                        .bar(ClosureReason.Bar.FOR_GOOD)
                                        .build())
                                .build()));
    }

    private static RuleCases symmetric(String roleModel, Scene allowed) {
        RuleCases cases = of(roleModel, allowed);
        return new RuleCases(roleModel, allowed, cases.denials().remove("free-seat"));
    }

    private RuleCases with(String rule, UnaryOperator<Scene> change) {
        return new RuleCases(roleModel, allowed, denials.put(rule, change));
    }

    private static RuleCases achieverUnderachiever() {
        return of("student-student/achiever-underachiever", RoleModelScenes.mathAchieverAndUnderachieverOneYearBelow())
                .with("request-covered", s -> s.mentor(schooling(b -> b.marks(marks("math", 449)))))
                .with("learning-requested", s -> s.menteeAsks())
                .with(
                        "achiever-mean",
                        s -> s.mentor(schooling(b -> b.marks(marks("math", 449))))
                                .mentor(skills(b -> b.competences(TreeMap.of("math", 2)))))
                .with("underachiever-mean", s -> s.mentee(schooling(b -> b.marks(marks("math", 341)))))
                .with(
                        "achiever-gap",
                        s -> s.mentor(schooling(b -> b.marks(marks("math", 480, "physics", 300))))
                                .mentee(schooling(b -> b.marks(marks("math", 400, "physics", 300))
                                        .periodMarks(TreeMap.of("math", 4, "physics", 3))))
                                .menteeAsks(MATH, PHYSICS))
                .with("mentor-age", s -> s.mentor(person(p -> p.age(11))))
                .with("grade-gap", s -> s.mentor(schooling(b -> b.gradeLevel(6))))
                .with("same-organisation", s -> s.mentor(placement(p -> p.organisation("school-1"))));
    }

    private static RuleCases leaderPassive() {
        return of("student-student/leader-passive", RoleModelScenes.classLeaderAndShyPupil())
                .with("request-covered", s -> s.menteeAsks(SUPPORT))
                .with("leader-activity", s -> s.mentor(schooling(b -> b.activities(3))))
                .with("leader-mean", s -> s.mentor(schooling(b -> b.markMean(369))))
                .with("mentor-age", s -> s.mentor(person(p -> p.age(11))))
                .with("passive-activity", s -> s.mentee(schooling(b -> b.activities(2))))
                .with("support-requested", s -> s.menteeAsks())
                .with("grade-gap", s -> s.mentor(schooling(b -> b.gradeLevel(6))))
                .with("same-organisation", s -> s.mentor(placement(p -> p.organisation("school-1"))));
    }

    private static RuleCases studentPeers() {
        return symmetric("student-student/peer-peer", RoleModelScenes.roboticsFanAndActorOfOneClass())
                .with("request-covered", s -> s.mentee(skills(b -> b.competences(TreeMap.of("drama", 1, "go", 3)))))
                .with("exchange-requested", s -> s.mentorAsks())
                .with(
                        "own-competence",
                        s -> s.mentor(skills(b -> b.competences(TreeMap.of("robotics", 1))))
                                .menteeAsks(CHESS))
                .with("near-grades", s -> s.mentor(schooling(b -> b.gradeLevel(10))));
    }

    private static RuleCases experiencedNovice() {
        return of("teacher-teacher/experienced-novice", RoleModelScenes.veteranAndFirstYearTeacher())
                .with("request-covered", s -> s.menteeAsks(MenteeRequest.of(RequestType.NEW_METHODS, "video")))
                .with("veteran-years", s -> s.mentor(profession(p -> p.experienceYears(4))))
                .with("veteran-tenure", s -> s.mentor(placement(p -> p.monthsInOrganisation(11))))
                .with("veteran-standing", s -> s.mentor(profession(p -> p.category(Category.NONE))))
                .with("early-career", s -> s.mentee(profession(p -> p.experienceYears(4))))
                .with(
                        "more-experienced",
                        s -> s.mentor(profession(p -> p.experienceYears(6)))
                                .mentee(profession(p -> p.experienceYears(6)))
                                .mentee(placement(p -> p.monthsInOrganisation(3))));
    }

    private static RuleCases communityLeader() {
        return of("teacher-teacher/community-leader-struggling", RoleModelScenes.communityLeaderAndTiredTeacher())
                .with("request-covered", s -> s.menteeAsks(MenteeRequest.of(RequestType.COMMUNICATION_LEADERSHIP)))
                .with("veteran-years", s -> s.mentor(profession(p -> p.experienceYears(4))))
                .with("community-standing", s -> s.mentor(profession(p -> p.publicWorks(1))))
                .with("support-competence", s -> s.mentor(skills(b -> b.competences(TreeMap.of("support", 1)))))
                .with(
                        "own-request",
                        s -> s.menteeAsks(SUPPORT.toBuilder()
                                .raisedBy(RaisedBy.PSYCHOLOGIST)
                                .build()))
                .with(
                        "own-request-covered",
                        s -> s.menteeAsks(
                                SUPPORT.toBuilder()
                                        .raisedBy(RaisedBy.PSYCHOLOGIST)
                                        .build(),
                                MenteeRequest.of(RequestType.COMMUNICATION_LEADERSHIP)))
                .with("no-line-management", s -> s.mentee(placement(p -> p.manages(s.mentorId()))));
    }

    private static RuleCases innovator() {
        MenteeRequest video = MenteeRequest.of(RequestType.NEW_METHODS, "video");
        MenteeRequest audio = MenteeRequest.of(RequestType.NEW_METHODS, "audio");
        return of("teacher-teacher/innovator-conservative", RoleModelScenes.youngInnovatorAndTeacherOfTheOldSchool())
                .with("request-covered", s -> s.mentor(skills(b -> b.competences(TreeMap.of("video", 2)))))
                .with("methods-requested", s -> s.menteeAsks())
                .with("innovator-level", s -> s.mentor(skills(b -> b.competences(TreeMap.of("video", 2)))))
                .with("conservative-level", s -> s.mentee(skills(b -> b.competences(TreeMap.of("video", 2)))))
                .with(
                        "same-topic",
                        s -> s.menteeAsks(video, audio)
                                .mentee(skills(b -> b.competences(TreeMap.of("video", 2, "audio", 0)))))
                .with("inverted-seniority", s -> s.mentee(profession(p -> p.experienceYears(7))))
                .with("mentor-not-manager", s -> s.mentor(placement(p -> p.manages(s.menteeId()))));
    }

    private static RuleCases subjectExpert() {
        MenteeRequest math = MenteeRequest.of(RequestType.SUBJECT_METHOD, "math");
        MenteeRequest physics = MenteeRequest.of(RequestType.SUBJECT_METHOD, "physics");
        return of("teacher-teacher/subject-expert-subject-novice", RoleModelScenes.mathExpertAndMathBeginner())
                .with("request-covered", s -> s.mentor(profession(p -> p.subjects("physics"))))
                .with("method-requested", s -> s.menteeAsks())
                .with("expert-experience", s -> s.mentor(profession(p -> p.subjectExperience(TreeMap.of("math", 4)))))
                .with("novice-experience", s -> s.mentee(profession(p -> p.subjectExperience(TreeMap.of("math", 4)))))
                .with(
                        "same-subject",
                        s -> s.menteeAsks(math, physics)
                                .mentee(profession(p -> p.subjectExperience(TreeMap.of("math", 4, "physics", 0)))));
    }

    private static RuleCases teacherPeers() {
        return symmetric("teacher-teacher/peer-peer", RoleModelScenes.twoYoungTeachers())
                .with("request-covered", s -> s.mentee(skills(b -> b.competences(TreeMap.of("drama", 1, "go", 3)))))
                .with("exchange-requested", s -> s.menteeAsks())
                .with("own-competence", s -> s.mentor(skills(b -> b.competences(TreeMap.of("robotics", 1)))))
                .with(
                        "similar-position",
                        s -> s.mentor(profession(p -> p.experienceYears(4)))
                                .mentor(placement(p -> p.post("teacher")))
                                .mentee(placement(p -> p.post("tutor"))))
                .with("no-line-management", s -> s.mentor(placement(p -> p.manages(s.menteeId()))));
    }

    private static RuleCases seniorAchiever() {
        return of(
                        "senior-junior/achiever-underachiever",
                        RoleModelScenes.tenthYearAchieverAndSeventhYearUnderachiever())
                .with("request-covered", s -> s.mentor(schooling(b -> b.marks(marks("math", 399)))))
                .with("learning-requested", s -> s.menteeAsks())
                .with(
                        "achiever-mean",
                        s -> s.mentor(schooling(b -> b.marks(marks("math", 399))))
                                .mentor(profession(p -> p.subjects("math"))))
                .with("underachiever-mean", s -> s.mentee(schooling(b -> b.marks(marks("math", 341)))))
                .with(
                        "same-subject",
                        s -> s.mentor(schooling(b -> b.marks(marks("math", 480, "physics", 300))))
                                .mentee(schooling(b -> b.marks(marks("math", 400, "physics", 300))
                                        .periodMarks(TreeMap.of("math", 4, "physics", 3))))
                                .menteeAsks(MATH, PHYSICS))
                .with("mentor-age", s -> s.mentor(person(p -> p.age(11))))
                .with("level-gap", s -> s.mentor(schooling(b -> b.gradeLevel(9))));
    }

    private static RuleCases seniorLeader() {
        return of("senior-junior/leader-indifferent", RoleModelScenes.tenthYearLeaderAndIndifferentSeventhYear())
                .with("request-covered", s -> s.menteeAsks(SUPPORT))
                .with("leader-activity", s -> s.mentor(schooling(b -> b.leadershipRoles(0))))
                .with("leader-mean", s -> s.mentor(schooling(b -> b.markMean(369))))
                .with("mentor-age", s -> s.mentor(person(p -> p.age(11))))
                .with("passive-activity", s -> s.mentee(schooling(b -> b.activities(2))))
                .with("support-requested", s -> s.menteeAsks())
                .with("level-gap", s -> s.mentor(schooling(b -> b.gradeLevel(9))));
    }

    private static RuleCases seniorPeers() {
        return of("senior-junior/peer-peer", RoleModelScenes.tenthYearAndSeventhYearWhoExchange())
                .with("request-covered", s -> s.mentee(skills(b -> b.competences(TreeMap.of("drama", 1, "go", 3)))))
                .with("exchange-requested", s -> s.mentorAsks())
                .with(
                        "own-competence",
                        s -> s.mentor(skills(b -> b.competences(TreeMap.of("robotics", 1))))
                                .menteeAsks(CHESS))
                .with("mentor-age", s -> s.mentor(person(p -> p.age(11))))
                .with("level-gap", s -> s.mentor(schooling(b -> b.gradeLevel(9))));
    }

    private static RuleCases projectGuide() {
        return of("senior-junior/project-guide-project-author", RoleModelScenes.finishedProjectAndNewProject())
                .with("request-covered", s -> s.menteeAsks().mentee(skills(b -> b.ownIdea(true))))
                .with("project-experience", s -> s.mentor(skills(b -> b.finishedProjects(0))))
                .with("mentor-age", s -> s.mentor(person(p -> p.age(11))))
                .with("project-initiative", s -> s.menteeAsks().mentee(schooling(b -> b.activities(1))))
                .with("level-gap", s -> s.mentor(schooling(b -> b.gradeLevel(9))))
                .with("common-topic", s -> s.mentor(skills(b -> b.topics("chess"))));
    }

    private static RuleCases activeProfessional() {
        return of(
                        "teacher-student/active-professional-indifferent-consumer",
                        RoleModelScenes.teacherAndTenthYearWhoLooksForAProfession())
                .with("request-covered", s -> s.mentor(skills(b -> b.fields("medicine"))))
                .with("professional-years", s -> s.mentor(profession(p -> p.experienceYears(4))))
                .with("professional-standing", s -> s.mentor(profession(p -> p.category(Category.NONE))))
                .with("career-grade", s -> s.mentee(schooling(b -> b.gradeLevel(9))))
                .with("indifferent", s -> s.menteeAsks().mentee(schooling(b -> b.activities(2))));
    }

    private static RuleCases colleague() {
        return of("teacher-student/colleague-young-colleague", RoleModelScenes.teacherAndTenthYearWithOneTopic())
                .with("request-covered", s -> s.mentor(skills(b -> b.finishedProjects(0))))
                .with("professional-years", s -> s.mentor(profession(p -> p.experienceYears(4))))
                .with("topic-stated", s -> s.mentor(skills(b -> b.topics())))
                .with("career-grade", s -> s.mentee(schooling(b -> b.gradeLevel(9))))
                .with("project-initiative", s -> s.menteeAsks().mentee(schooling(b -> b.activities(1))))
                .with("common-topic", s -> s.mentor(skills(b -> b.topics("chess"))));
    }

    private static RuleCases employer() {
        MenteeRequest any = MenteeRequest.of(RequestType.CAREER);
        MenteeRequest medicine = MenteeRequest.of(RequestType.CAREER, "medicine");
        return of("teacher-student/employer-future-employee", RoleModelScenes.alumnusAndInternOfOneField())
                .with("request-covered", s -> s.menteeAsks(medicine))
                .with("professional-years", s -> s.mentor(profession(p -> p.experienceYears(4))))
                .with("field-stated", s -> s.mentor(skills(b -> b.fields())))
                .with("career-grade", s -> s.mentee(schooling(b -> b.gradeLevel(9))))
                .with("intern-age", s -> s.mentee(person(p -> p.age(13))))
                .with("definite-field-requested", s -> s.menteeAsks(any))
                .with("same-field", s -> s.menteeAsks(medicine, any));
    }

    private static RuleCases adapted() {
        return of("r145/student-student/adapted-unadapted", RoleModelScenes.adaptedPupilAndNewcomer())
                .with("request-covered", s -> s.mentor(placement(p -> p.monthsInOrganisation(11))))
                .with("support-requested", s -> s.menteeAsks())
                .with("adapted-tenure", s -> s.mentor(placement(p -> p.monthsInOrganisation(11))))
                .with("communication-competence", s -> s.mentor(skills(b -> b.competences(TreeMap.empty()))))
                .with("newcomer", s -> s.mentee(placement(p -> p.monthsInOrganisation(7))))
                .with("near-grades", s -> s.mentor(schooling(b -> b.gradeLevel(9))))
                .with("same-organisation", s -> s.mentor(placement(p -> p.organisation("school-1"))));
    }

    private static RuleCases withStudent(String name, RequestType type, String argument) {
        return of("r145/employer-college-student/" + name, RoleModelScenes.engineerAndStudentOfOneField(type, argument))
                .with("professional-years", s -> s.mentor(profession(p -> p.experienceYears(4))))
                .with("common-field", s -> s.mentee(skills(b -> b.fields("medicine"))));
    }

    private static RuleCases activeWithStudent() {
        return withStudent("active-professional-indifferent-consumer", RequestType.CAREER, "engineering")
                .with("request-covered", s -> s.menteeAsks(MenteeRequest.of(RequestType.CAREER, "medicine")))
                .with("career-requested", s -> s.menteeAsks());
    }

    private static RuleCases undecided() {
        return withStudent("successful-professional-undecided", RequestType.CAREER, "engineering")
                .with("request-covered", s -> s.menteeAsks(MenteeRequest.of(RequestType.CAREER, "medicine")))
                .with("career-requested", s -> s.menteeAsks());
    }

    private static RuleCases futureColleague() {
        return withStudent("colleague-future-colleague", RequestType.PROJECT, "rockets")
                .with("request-covered", s -> s.mentor(skills(b -> b.finishedProjects(0))))
                .with("project-requested", s -> s.menteeAsks());
    }

    private static RuleCases futureEmployee() {
        MenteeRequest any = MenteeRequest.of(RequestType.CAREER);
        MenteeRequest medicine = MenteeRequest.of(RequestType.CAREER, "medicine");
        return withStudent("employer-future-employee", RequestType.CAREER, "engineering")
                .with("request-covered", s -> s.menteeAsks(medicine))
                .with("definite-field-requested", s -> s.menteeAsks(any))
                .with("same-field", s -> s.menteeAsks(medicine, any));
    }
}
