package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.rule.Condition.allOf;
import static io.github.mentoring4j.core.rule.Condition.anyOf;
import static io.github.mentoring4j.core.rule.Condition.given;
import static io.github.mentoring4j.core.rule.Condition.requested;

import io.github.mentoring4j.core.methodology.ImpliedArgument;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Key;
import io.github.mentoring4j.core.rule.KeyedNumber;
import io.github.mentoring4j.core.rule.PersonNumber;
import io.github.mentoring4j.core.rule.PersonSet;
import io.github.mentoring4j.core.rule.Quantity;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.text.Text;

/** The role models of pupils among themselves. */
final class StudentRules {
    private StudentRules() {}

    /*
     * A premise keeps each rule on marks to one fact: without a request about a subject only the request is missing, and the gap is
     * looked at where both means are right. The mean of the mentor covers the request too; where it is too low and nothing else covers
     * the subject, "request-covered" is denied beside "achiever-mean". It has to stand: without the one rule the other still holds.
     */
    static Casting achieverUnderachiever(Thresholds t) {
        Condition asked = learningAsked();
        Condition achieves = Terms.mentorInRequested(KeyedNumber.SUBJECT_MEAN, t.of("achiever.minMean"));
        Condition struggles = struggles(t);
        Condition gap = Quantity.mentor(KeyedNumber.SUBJECT_MEAN, Key.requested())
                .minus(Quantity.mentee(KeyedNumber.SUBJECT_MEAN, Key.requested()))
                .atLeast(t.of("achiever.minGap"));
        return Frame.directed(t, RequestType.LEARNING_RESULT)
                .casting(
                        DefaultParameters.TASK,
                        learningRequested(t),
                        t.rule(
                                "achiever-mean",
                                Text.of(
                                        "средний балл наставника по запрошенному предмету не ниже"
                                                + " {achiever.minMean}",
                                        "the mentor's mean in a requested subject is at least" + " {achiever.minMean}"),
                                given(asked, learning(achieves))),
                        underachieverMean(t),
                        t.rule(
                                "achiever-gap",
                                Text.of(
                                        "по одному и тому же предмету балл наставника выше не менее чем на"
                                                + " {achiever.minGap}",
                                        "in one and the same subject the mentor's mean is higher by at least"
                                                + " {achiever.minGap}"),
                                given(
                                        allOf(learning(achieves), learning(struggles)),
                                        learning(allOf(achieves, struggles, gap)))),
                        mentorAge(t),
                        gradeGap(t),
                        sameOrganisation(t))
                .implying(RequestType.LEARNING_RESULT, ImpliedArgument.WEAKEST_SUBJECT);
    }

    static Casting leaderPassive(Thresholds t) {
        Frame frame = Frame.directed(
                        t, RequestType.COMMUNICATION_LEADERSHIP, RequestType.PSYCHO_EMOTIONAL, RequestType.ADAPTATION)
                .fitAlsoGiven(leads(t));
        return frame.casting(
                        DefaultParameters.CARE,
                        leaderActivity(t),
                        leaderMean(t),
                        mentorAge(t),
                        passiveActivity(t),
                        supportRequested(
                                frame,
                                Text.of(
                                        "есть запрос на общение и лидерство, на поддержку или на адаптацию",
                                        "the mentee asks for communication and leadership, support or adaptation")),
                        gradeGap(t),
                        sameOrganisation(t))
                .implying(RequestType.COMMUNICATION_LEADERSHIP, ImpliedArgument.NONE);
    }

    static Casting peers(Thresholds t) {
        Frame frame = Frame.symmetric(t, RequestType.EXCHANGE, RequestType.PROJECT)
                .projectsCoveredBy(ProjectCoverage.COMMON_TOPIC);
        return frame.casting(
                DefaultParameters.EXCH,
                exchangeRequested(frame),
                ownCompetence(t),
                t.rule(
                        "near-grades",
                        Text.of(
                                "классы отличаются не более чем на {peer.student.maxGradeDiff}",
                                "the years of study differ by no more than {peer.student.maxGradeDiff}"),
                        Terms.near(PersonNumber.GRADE_LEVEL, t.of("peer.student.maxGradeDiff"))));
    }

    /* The time in the organisation is what covers a request for adaptation: "adapted-tenure" and "request-covered" deny together. */
    static Casting adaptedUnadapted(Thresholds t) {
        Frame frame = Frame.directed(t, RequestType.ADAPTATION);
        Quantity grade = Quantity.mentee(PersonNumber.GRADE_LEVEL);
        return frame.casting(
                DefaultParameters.CARE,
                supportRequested(frame, Text.of("есть запрос на адаптацию", "the mentee asks for adaptation")),
                t.rule(
                        "adapted-tenure",
                        Text.of(
                                "наставник в организации не менее {adapted.minMonths} месяцев",
                                "the mentor has been in the organisation for at least {adapted.minMonths} months"),
                        Terms.mentorHas(PersonNumber.MONTHS_IN_ORGANISATION, t.of("adapted.minMonths"))),
                t.rule(
                        "communication-competence",
                        Text.of(
                                "компетенция наставника в общении не ниже {adapted.minCommunication}",
                                "the mentor's competence in communication is at least {adapted.minCommunication}"),
                        Terms.mentorCan(DefaultRequests.COMMUNICATION, t.of("adapted.minCommunication"))),
                t.rule(
                        "newcomer",
                        Text.of(
                                "наставляемый в организации не более {newcomer.maxMonths} месяцев или на первом году"
                                        + " ступени: в 1, 5 или 10 классе",
                                "the mentee has been in the organisation for no more than {newcomer.maxMonths} months,"
                                        + " or is in the first year of a level: year 1, 5 or 10"),
                        anyOf(
                                Quantity.mentee(PersonNumber.MONTHS_IN_ORGANISATION)
                                        .atMost(t.of("newcomer.maxMonths")),
                                equal(grade, 1),
                                equal(grade, 5),
                                equal(grade, 10))),
                t.rule(
                        "near-grades",
                        Text.of(
                                "классы отличаются не более чем на {adapted.maxGradeDiff}",
                                "the years of study differ by no more than {adapted.maxGradeDiff}"),
                        Terms.near(PersonNumber.GRADE_LEVEL, t.of("adapted.maxGradeDiff"))),
                sameOrganisation(t));
    }

    static Condition learningAsked() {
        return Condition.requests(Side.MENTEE, RequestType.LEARNING_RESULT);
    }

    static Condition learning(Condition condition) {
        return requested(RequestType.LEARNING_RESULT, condition);
    }

    /** The mentee's mean in the requested subject is low, or its period mark is a fail. */
    static Condition struggles(Thresholds t) {
        return anyOf(
                Quantity.mentee(KeyedNumber.SUBJECT_MEAN, Key.requested()).atMost(t.of("underachiever.maxMean")),
                Quantity.mentee(KeyedNumber.PERIOD_MARK, Key.requested()).atMost(2));
    }

    static HardRule learningRequested(Thresholds t) {
        return t.rule(
                "learning-requested",
                Text.of("есть запрос на учебный результат", "the mentee asks for a result in a subject"),
                learningAsked());
    }

    static HardRule underachieverMean(Thresholds t) {
        return t.rule(
                "underachiever-mean",
                Text.of(
                        "средний балл наставляемого по запрошенному предмету не выше {underachiever.maxMean}, или отметка"
                                + " за период 2",
                        "the mentee's mean in a requested subject is at most {underachiever.maxMean}, or the period"
                                + " mark is 2"),
                given(learningAsked(), learning(struggles(t))));
    }

    static HardRule mentorAge(Thresholds t) {
        return t.rule(
                "mentor-age",
                Text.of(
                        "наставнику не менее {mentor.minAge.student} лет",
                        "the mentor is at least {mentor.minAge.student} years old"),
                Terms.mentorHas(PersonNumber.AGE, t.of("mentor.minAge.student")));
    }

    static HardRule leaderActivity(Thresholds t) {
        return t.rule(
                "leader-activity",
                Text.of(
                        "у наставника за год не менее {leader.minActivities} дел школьной жизни или не менее"
                                + " {leader.minRoles} лидерской роли",
                        "the mentor has at least {leader.minActivities} school-life activities of a year or holds at"
                                + " least {leader.minRoles} leadership role"),
                leads(t));
    }

    static Condition leads(Thresholds t) {
        return anyOf(
                Terms.mentorHas(PersonNumber.ACTIVITIES, t.of("leader.minActivities")),
                Terms.mentorHas(PersonNumber.LEADERSHIP_ROLES, t.of("leader.minRoles")));
    }

    static HardRule leaderMean(Thresholds t) {
        return t.rule(
                "leader-mean",
                Text.of(
                        "общий средний балл наставника не ниже {leader.minMean}",
                        "the mentor's overall mean is at least {leader.minMean}"),
                Terms.mentorHas(PersonNumber.MARK_MEAN, t.of("leader.minMean")));
    }

    static HardRule passiveActivity(Thresholds t) {
        return t.rule(
                "passive-activity",
                Text.of(
                        "у наставляемого за год не более {passive.maxActivities} дел школьной жизни",
                        "the mentee has no more than {passive.maxActivities} school-life activities of a year"),
                Quantity.mentee(PersonNumber.ACTIVITIES).atMost(t.of("passive.maxActivities")));
    }

    static HardRule supportRequested(Frame frame, Text words) {
        return frame.thresholds().rule("support-requested", words, Terms.asks(Side.MENTEE, frame.serves()));
    }

    static HardRule exchangeRequested(Frame frame) {
        return frame.thresholds()
                .rule(
                        "exchange-requested",
                        Text.of(
                                "каждый из двоих предлагает обмен или совместное дело",
                                "each of the two asks for an exchange or joint work"),
                        Terms.bothAsk(frame.serves()));
    }

    static HardRule ownCompetence(Thresholds t) {
        return t.rule(
                "own-competence",
                Text.of(
                        "у каждого есть компетенция не ниже {exchange.minLevel}, которой можно поделиться",
                        "each has a competence of at least {exchange.minLevel} to share"),
                bothCompetent(t));
    }

    static Condition bothCompetent(Thresholds t) {
        int least = t.of("exchange.minLevel");
        return allOf(
                Quantity.mentor(PersonNumber.BEST_COMPETENCE).atLeast(least),
                Quantity.mentee(PersonNumber.BEST_COMPETENCE).atLeast(least));
    }

    static HardRule sameOrganisation(Thresholds t) {
        return t.rule(
                "same-organisation",
                Text.of("оба из одной организации", "both belong to the same organisation"),
                Terms.common(PersonSet.ORGANISATION));
    }

    private static HardRule gradeGap(Thresholds t) {
        return t.rule(
                "grade-gap",
                Text.of(
                        "класс наставника выше не менее чем на {student.minGradeGap}",
                        "the mentor is ahead by at least {student.minGradeGap} years of study"),
                Terms.ahead(PersonNumber.GRADE_LEVEL, t.of("student.minGradeGap")));
    }

    private static Condition equal(Quantity quantity, int value) {
        return allOf(quantity.atLeast(value), quantity.atMost(value));
    }
}
