package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.catalogue.Scene.marks;
import static io.github.mentoring4j.core.catalogue.Scene.profession;
import static io.github.mentoring4j.core.catalogue.Scene.pupil;
import static io.github.mentoring4j.core.catalogue.Scene.schooling;
import static io.github.mentoring4j.core.catalogue.Scene.skills;
import static io.github.mentoring4j.core.catalogue.Scene.student;
import static io.github.mentoring4j.core.catalogue.Scene.teacher;

import io.github.mentoring4j.core.participant.Category;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.RequestType;
import io.vavr.collection.TreeMap;

/** For each role model two people whom every one of its rules allows. */
final class RoleModelScenes {
    private RoleModelScenes() {}

    static Scene mathAchieverAndUnderachieverOneYearBelow() {
        return Scene.of(pupil("anna", 8), pupil("boris", 7))
                .mentor(schooling(s -> s.marks(marks("math", 480))))
                .mentor(skills(s -> s.competences(TreeMap.empty())))
                .mentee(schooling(s -> s.marks(marks("math", 300)).periodMarks(TreeMap.of("math", 3))))
                .menteeAsks(MenteeRequest.of(RequestType.LEARNING_RESULT, "math"));
    }

    static Scene classLeaderAndShyPupil() {
        return Scene.of(pupil("lida", 8), pupil("pasha", 7))
                .mentor(schooling(s -> s.activities(5)))
                .mentor(skills(s -> s.competences(TreeMap.of("communication", 2, "support", 1))))
                .menteeAsks(MenteeRequest.of(RequestType.COMMUNICATION_LEADERSHIP));
    }

    static Scene roboticsFanAndActorOfOneClass() {
        return exchange(Scene.of(pupil("dasha", 8), pupil("egor", 8)));
    }

    static Scene veteranAndFirstYearTeacher() {
        return Scene.of(teacher("vera", 20), teacher("yulia", 1))
                .mentor(profession(p -> p.category(Category.HIGHEST)))
                .menteeAsks(MenteeRequest.of(RequestType.PROFESSIONAL_START));
    }

    static Scene communityLeaderAndTiredTeacher() {
        return Scene.of(teacher("galina", 20), teacher("tanya", 8))
                .mentor(profession(p -> p.publicWorks(3)))
                .mentor(skills(s -> s.competences(TreeMap.of("support", 2))))
                .menteeAsks(MenteeRequest.of(RequestType.PSYCHO_EMOTIONAL));
    }

    static Scene youngInnovatorAndTeacherOfTheOldSchool() {
        return Scene.of(teacher("kirill", 3), teacher("nina", 30))
                .mentor(skills(s -> s.competences(TreeMap.of("video", 3))))
                .menteeAsks(MenteeRequest.of(RequestType.NEW_METHODS, "video"));
    }

    static Scene mathExpertAndMathBeginner() {
        return Scene.of(teacher("olga", 15), teacher("roman", 1))
                .menteeAsks(MenteeRequest.of(RequestType.SUBJECT_METHOD, "math"));
    }

    static Scene twoYoungTeachers() {
        return exchange(Scene.of(teacher("sonya", 1), teacher("timur", 2)));
    }

    static Scene tenthYearAchieverAndSeventhYearUnderachiever() {
        return Scene.of(pupil("fedor", 10), pupil("zoya", 7))
                .mentor(schooling(s -> s.marks(marks("math", 410))))
                .mentee(schooling(s -> s.marks(marks("math", 300)).periodMarks(TreeMap.of("math", 3))))
                .menteeAsks(MenteeRequest.of(RequestType.LEARNING_RESULT, "math"));
    }

    static Scene tenthYearLeaderAndIndifferentSeventhYear() {
        return Scene.of(pupil("lev", 10), pupil("ivan", 7))
                .mentor(schooling(s -> s.leadershipRoles(1)))
                .mentor(skills(s -> s.competences(TreeMap.of("communication", 2, "support", 1))))
                .menteeAsks(MenteeRequest.of(RequestType.COMMUNICATION_LEADERSHIP));
    }

    static Scene tenthYearAndSeventhYearWhoExchange() {
        return exchange(Scene.of(pupil("mila", 10), pupil("oleg", 7)));
    }

    static Scene finishedProjectAndNewProject() {
        return Scene.of(pupil("petr", 10), pupil("rita", 7))
                .mentor(skills(s -> s.finishedProjects(2).topics("rockets").fields("engineering")))
                .mentee(skills(s -> s.fields("medicine")))
                .menteeAsks(MenteeRequest.of(RequestType.PROJECT, "rockets"));
    }

    static Scene teacherAndTenthYearWhoLooksForAProfession() {
        return Scene.of(teacher("stepan", 12), pupil("uliana", 10))
                .mentor(profession(p -> p.category(Category.FIRST)))
                .mentor(skills(s -> s.fields("it")))
                .menteeAsks(MenteeRequest.of(RequestType.CAREER, "it"));
    }

    static Scene teacherAndTenthYearWithOneTopic() {
        return Scene.of(teacher("timofey", 12), pupil("vadim", 10))
                .mentor(skills(s -> s.finishedProjects(1).topics("rockets").fields("engineering")))
                .mentee(skills(s -> s.topics("rockets").fields("medicine")))
                .menteeAsks(MenteeRequest.of(RequestType.PROJECT, "rockets"));
    }

    static Scene alumnusAndInternOfOneField() {
        return Scene.of(teacher("arkady", 12), pupil("bella", 10))
                .mentor(Scene.person(p -> p.kind(ParticipantKind.ALUMNUS).age(35)))
                .mentor(skills(s -> s.fields("it")))
                .menteeAsks(MenteeRequest.of(RequestType.CAREER, "it"));
    }

    static Scene adaptedPupilAndNewcomer() {
        return Scene.of(pupil("vika", 7), pupil("gosha", 7))
                .mentor(skills(s -> s.competences(TreeMap.of("communication", 1))))
                .mentee(Scene.placement(p -> p.monthsInOrganisation(2)))
                .menteeAsks(MenteeRequest.of(RequestType.ADAPTATION));
    }

    static Scene engineerAndStudentOfOneField(RequestType type, String argument) {
        return Scene.of(teacher("denis", 12), student("eva"))
                .mentor(Scene.person(p -> p.kind(ParticipantKind.EMPLOYER_STAFF)))
                .mentor(skills(s -> s.finishedProjects(3).topics("rockets").fields("engineering")))
                .mentee(skills(s -> s.fields("engineering")))
                .menteeAsks(MenteeRequest.of(type, argument));
    }

    private static Scene exchange(Scene two) {
        return two.mentor(skills(s -> s.competences(TreeMap.of("robotics", 3)).topics("chess")))
                .mentee(skills(s -> s.competences(TreeMap.of("drama", 3)).topics("chess")))
                .mentorAsks(MenteeRequest.of(RequestType.EXCHANGE, "drama"))
                .menteeAsks(MenteeRequest.of(RequestType.EXCHANGE, "robotics"));
    }
}
