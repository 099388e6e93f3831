package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.rule.Condition.allOf;
import static io.github.mentoring4j.core.rule.Condition.anyOf;
import static io.github.mentoring4j.core.rule.Condition.given;
import static io.github.mentoring4j.core.rule.Condition.requested;
import static io.github.mentoring4j.core.rule.Condition.requests;

import io.github.mentoring4j.core.methodology.ImpliedArgument;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.KeyedNumber;
import io.github.mentoring4j.core.rule.PersonNumber;
import io.github.mentoring4j.core.rule.PersonSet;
import io.github.mentoring4j.core.rule.Quantity;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.text.Text;

/** The role models of a senior pupil or a college student with a junior one. */
final class SeniorRules {
    private SeniorRules() {}

    /* As among pupils, "request-covered" is denied beside "achiever-mean" where nothing else covers the subject. */
    static Casting achieverUnderachiever(Thresholds t) {
        Condition achieves = anyOf(
                Terms.mentorInRequested(KeyedNumber.SUBJECT_MEAN, t.of("achiever.minMean")),
                Terms.mentorInRequested(KeyedNumber.COMPETENCE, t.of("competence.sufficient")));
        Condition struggles = StudentRules.struggles(t);
        Condition achiever = StudentRules.learning(achieves);
        Condition underachiever = StudentRules.learning(struggles);
        return Frame.directed(t, RequestType.LEARNING_RESULT)
                .casting(
                        DefaultParameters.TASK,
                        StudentRules.learningRequested(t),
                        t.rule(
                                "achiever-mean",
                                Text.of(
                                        "по запрошенному предмету средний балл наставника не ниже {achiever.minMean} или"
                                                + " компетенция не ниже {competence.sufficient}",
                                        "in a requested subject the mentor's mean is at least {achiever.minMean} or the"
                                                + " competence at least {competence.sufficient}"),
                                given(StudentRules.learningAsked(), achiever)),
                        StudentRules.underachieverMean(t),
                        t.rule(
                                "same-subject",
                                Text.of(
                                        "наставник успевает и наставляемый не успевает по одному и тому же предмету",
                                        "the mentor achieves and the mentee needs help in one and the same subject"),
                                given(
                                        allOf(achiever, underachiever),
                                        StudentRules.learning(allOf(achieves, struggles)))),
                        StudentRules.mentorAge(t),
                        levelGap(t))
                .implying(RequestType.LEARNING_RESULT, ImpliedArgument.WEAKEST_SUBJECT);
    }

    static Casting leaderIndifferent(Thresholds t) {
        Frame frame = Frame.directed(
                        t, RequestType.COMMUNICATION_LEADERSHIP, RequestType.PSYCHO_EMOTIONAL, RequestType.CAREER)
                .fitAlsoGiven(StudentRules.leads(t));
        return frame.casting(
                        DefaultParameters.CARE,
                        StudentRules.leaderActivity(t),
                        StudentRules.leaderMean(t),
                        StudentRules.mentorAge(t),
                        StudentRules.passiveActivity(t),
                        StudentRules.supportRequested(
                                frame,
                                Text.of(
                                        "есть запрос на общение и лидерство, на поддержку или на выбор профессии",
                                        "the mentee asks for communication and leadership, support or the choice of a"
                                                + " profession")),
                        levelGap(t))
                .implying(RequestType.COMMUNICATION_LEADERSHIP, ImpliedArgument.NONE);
    }

    static Casting peers(Thresholds t) {
        Frame frame =
                Frame.reciprocal(t, RequestType.EXCHANGE, RequestType.PROJECT).projectsCoveredBy(ProjectCoverage.TOPIC);
        return frame.casting(
                DefaultParameters.EXCH,
                StudentRules.exchangeRequested(frame),
                StudentRules.ownCompetence(t),
                StudentRules.mentorAge(t),
                levelGap(t));
    }

    static Casting projectGuideProjectAuthor(Thresholds t) {
        Condition asked = requests(Side.MENTEE, RequestType.PROJECT);
        Condition practised = Terms.mentorHas(PersonNumber.FINISHED_PROJECTS, t.of("project.minFinished"));
        Condition initiative = anyOf(
                asked,
                Quantity.mentee(PersonNumber.OWN_IDEA).atLeast(1),
                Quantity.mentee(PersonNumber.ACTIVITIES).atLeast(t.of("initiative.minActivities")));
        Condition topic = given(
                asked,
                anyOf(
                        requested(RequestType.PROJECT, Terms.mentorOffers(PersonSet.TOPICS)),
                        Terms.common(PersonSet.FIELDS)));
        return Frame.directed(t, RequestType.PROJECT)
                .projectsCoveredBy(ProjectCoverage.GUIDANCE)
                .fitGiven(allOf(practised, initiative, topic))
                .casting(
                        DefaultParameters.PROJ,
                        t.rule(
                                "project-experience",
                                Text.of(
                                        "у наставника не менее {project.minFinished} завершённого проекта",
                                        "the mentor has at least {project.minFinished} finished project"),
                                practised),
                        StudentRules.mentorAge(t),
                        t.rule(
                                "project-initiative",
                                Text.of(
                                        "у наставляемого есть запрос на проект, своя идея или не менее"
                                                + " {initiative.minActivities} дел школьной жизни",
                                        "the mentee asks for a project, has an idea or at least"
                                                + " {initiative.minActivities} school-life activities"),
                                initiative),
                        levelGap(t),
                        t.rule(
                                "common-topic",
                                Text.of(
                                        "запрошенная тема есть у наставника, или есть общая область",
                                        "the mentor works on a requested topic, or both state a field in common"),
                                topic))
                .implying(RequestType.PROJECT, ImpliedArgument.NONE);
    }

    private static HardRule levelGap(Thresholds t) {
        boolean byGrade = t.of("senior.useGradeGap") == 1;
        Text words = byGrade
                ? Text.of(
                        "класс наставника выше не менее чем на {senior.minGradeGap}, или наставник студент",
                        "the mentor is ahead by at least {senior.minGradeGap} years of study or is a college student")
                : Text.of(
                        "уровень образования наставника выше не менее чем на {senior.minLevelGap}, или наставник студент",
                        "the mentor is ahead by at least {senior.minLevelGap} level of education or is a college"
                                + " student");
        Condition gap = byGrade
                ? Terms.ahead(PersonNumber.GRADE_LEVEL, t.of("senior.minGradeGap"))
                : Terms.ahead(PersonNumber.EDUCATION_LEVEL, t.of("senior.minLevelGap"));
        return t.rule("level-gap", words, anyOf(Terms.kind(Side.MENTOR, ParticipantKind.COLLEGE_STUDENT), gap));
    }
}
