package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.rule.Condition.allOf;
import static io.github.mentoring4j.core.rule.Condition.anyOf;
import static io.github.mentoring4j.core.rule.Condition.given;
import static io.github.mentoring4j.core.rule.Condition.not;
import static io.github.mentoring4j.core.rule.Condition.requested;
import static io.github.mentoring4j.core.rule.Condition.requests;

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

/** The role models of teachers among themselves. */
final class TeacherRules {
    private TeacherRules() {}

    static Casting experiencedNovice(Thresholds t) {
        Frame frame = Frame.directed(
                        t,
                        RequestType.PROFESSIONAL_START,
                        RequestType.ADAPTATION,
                        RequestType.PSYCHO_EMOTIONAL,
                        RequestType.COMMUNICATION_LEADERSHIP,
                        RequestType.SUBJECT_METHOD,
                        RequestType.NEW_METHODS)
                .fitGiven(allOf(veteran(t), tenured(t)));
        Casting casting = frame.casting(
                DefaultParameters.TASK,
                veteranYears(t),
                veteranTenure(t),
                veteranStanding(t),
                earlyCareer(t),
                t.rule(
                        "more-experienced",
                        Text.of("стаж наставника больше", "the mentor has more years of experience"),
                        Terms.ahead(PersonNumber.EXPERIENCE_YEARS, 1)));
        return casting.implying(RequestType.PROFESSIONAL_START, ImpliedArgument.NONE)
                .noticing(
                        t.rule(
                                "common-subject",
                                Text.of("есть общий предмет", "both teach a subject in common"),
                                Terms.common(PersonSet.SUBJECTS)),
                        noLineManagement(t));
    }

    static Casting communityLeaderStruggling(Thresholds t) {
        Condition supports = Terms.mentorCan(DefaultRequests.SUPPORT, t.of("competence.sufficient"));
        Frame frame = Frame.directed(t, RequestType.PSYCHO_EMOTIONAL, RequestType.COMMUNICATION_LEADERSHIP);
        Condition anything = allOf();
        Condition own = new Condition.ForSome(Side.MENTEE, frame.serves(), new Condition.RaisedBySelf());
        return frame.fitAlsoGiven(supports)
                .casting(
                        DefaultParameters.CARE,
                        veteranYears(t),
                        t.rule(
                                "community-standing",
                                Text.of(
                                        "у наставника не менее {community.minPublicWorks} публичных работ, или он"
                                                + " руководит методическим объединением",
                                        "the mentor has at least {community.minPublicWorks} public works or leads a"
                                                + " methodical association"),
                                anyOf(
                                        Terms.mentorHas(PersonNumber.PUBLIC_WORKS, t.of("community.minPublicWorks")),
                                        Terms.mentorHas(PersonNumber.LEADS_ASSOCIATION, 1))),
                        t.rule(
                                "support-competence",
                                Text.of(
                                        "компетенция наставника в поддержке не ниже {competence.sufficient}",
                                        "the mentor's competence in support is at least {competence.sufficient}"),
                                supports),
                        t.rule(
                                "own-request",
                                Text.of(
                                        "наставляемый сам просит о поддержке или о помощи в общении",
                                        "the mentee asks for support or help in communication by own wish"),
                                own),
                        t.rule(
                                "own-request-covered",
                                Text.of(
                                        "наставник может помочь с тем, о чём наставляемый просит сам",
                                        "the mentor covers a request that the mentee makes by own wish"),
                                given(
                                        allOf(own, frame.covered(anything)),
                                        frame.covered(new Condition.RaisedBySelf()))),
                        noLineManagement(t));
    }

    /* Competence in the topic is all that covers a request for new methods: "innovator-level" and "request-covered" deny together. */
    static Casting innovatorConservative(Thresholds t) {
        Condition asked = requests(Side.MENTEE, RequestType.NEW_METHODS);
        Condition innovates = Terms.mentorInRequested(KeyedNumber.COMPETENCE, t.of("innovator.minLevel"));
        Condition lags =
                Quantity.mentee(KeyedNumber.COMPETENCE, Key.requested()).atMost(t.of("conservative.maxLevel"));
        Condition innovator = requested(RequestType.NEW_METHODS, innovates);
        Condition conservative = requested(RequestType.NEW_METHODS, lags);
        return Frame.directed(t, RequestType.NEW_METHODS)
                .casting(
                        DefaultParameters.TASK,
                        methodsRequested(t),
                        t.rule(
                                "innovator-level",
                                Text.of(
                                        "компетенция наставника в запрошенной теме не ниже {innovator.minLevel}",
                                        "the mentor's competence in a requested topic is at least {innovator.minLevel}"),
                                given(asked, innovator)),
                        t.rule(
                                "conservative-level",
                                Text.of(
                                        "компетенция наставляемого в запрошенной теме не выше {conservative.maxLevel}",
                                        "the mentee's competence in a requested topic is at most"
                                                + " {conservative.maxLevel}"),
                                given(asked, conservative)),
                        t.rule(
                                "same-topic",
                                Text.of(
                                        "наставник силён и наставляемый слаб в одной и той же теме",
                                        "the mentor is strong and the mentee weak in one and the same topic"),
                                given(
                                        allOf(innovator, conservative),
                                        requested(RequestType.NEW_METHODS, allOf(innovates, lags)))),
                        invertedSeniority(t),
                        t.rule(
                                "mentor-not-manager",
                                Text.of(
                                        "наставник не руководит наставляемым",
                                        "the mentor is not the mentee's line manager"),
                                not(Terms.mentorManages())));
    }

    static Casting subjectExpertSubjectNovice(Thresholds t) {
        Condition asked = requests(Side.MENTEE, RequestType.SUBJECT_METHOD);
        Condition masters = Terms.mentorInRequested(KeyedNumber.SUBJECT_EXPERIENCE, t.of("subject.minYears"));
        Condition learns =
                Quantity.mentee(KeyedNumber.SUBJECT_EXPERIENCE, Key.requested()).atMost(t.of("subject.maxYears"));
        Condition expert = requested(RequestType.SUBJECT_METHOD, masters);
        Condition novice = requested(RequestType.SUBJECT_METHOD, learns);
        Casting casting = Frame.directed(t, RequestType.SUBJECT_METHOD)
                .fitAlsoGiven(expert)
                .casting(
                        DefaultParameters.TASK,
                        t.rule(
                                "method-requested",
                                Text.of("есть запрос на методику предмета", "the mentee asks for methods of a subject"),
                                asked),
                        t.rule(
                                "expert-experience",
                                Text.of(
                                        "стаж наставника по запрошенному предмету не менее {subject.minYears} лет",
                                        "the mentor has at least {subject.minYears} years in a requested subject"),
                                given(asked, expert)),
                        t.rule(
                                "novice-experience",
                                Text.of(
                                        "стаж наставляемого по запрошенному предмету не более {subject.maxYears} лет",
                                        "the mentee has no more than {subject.maxYears} years in a requested subject"),
                                given(asked, novice)),
                        t.rule(
                                "same-subject",
                                Text.of(
                                        "наставник опытен и наставляемый неопытен в одном и том же предмете",
                                        "the mentor is the expert and the mentee the novice of one and the same subject"),
                                given(
                                        allOf(expert, novice),
                                        requested(RequestType.SUBJECT_METHOD, allOf(masters, learns)))));
        return casting.noticing(t.rule(
                "common-grades",
                Text.of("оба преподают в общих классах", "both teach years of study in common"),
                Terms.common(PersonSet.TAUGHT_GRADES)));
    }

    static Casting peers(Thresholds t) {
        int young = t.of("novice.maxYears");
        Frame frame = Frame.symmetric(t, RequestType.EXCHANGE).projectsCoveredBy(ProjectCoverage.TOPIC);
        return frame.fitAlsoGiven(StudentRules.bothCompetent(t))
                .casting(
                        DefaultParameters.EXCH,
                        StudentRules.exchangeRequested(frame),
                        StudentRules.ownCompetence(t),
                        t.rule(
                                "similar-position",
                                Text.of(
                                        "стаж обоих не более {novice.maxYears} лет, или должность одна и стаж отличается"
                                                + " не более чем на {peer.samePost.maxExpDiff} лет",
                                        "both have no more than {novice.maxYears} years of experience, or they hold"
                                                + " the same post and differ by no more than"
                                                + " {peer.samePost.maxExpDiff} years"),
                                anyOf(
                                        allOf(
                                                Quantity.mentor(PersonNumber.EXPERIENCE_YEARS)
                                                        .atMost(young),
                                                Quantity.mentee(PersonNumber.EXPERIENCE_YEARS)
                                                        .atMost(young)),
                                        allOf(
                                                Terms.common(PersonSet.POST),
                                                Terms.near(
                                                        PersonNumber.EXPERIENCE_YEARS,
                                                        t.of("peer.samePost.maxExpDiff"))))),
                        noLineManagement(t));
    }

    private static Condition veteran(Thresholds t) {
        return Terms.mentorHas(PersonNumber.EXPERIENCE_YEARS, t.of("veteran.minYears"));
    }

    private static Condition tenured(Thresholds t) {
        return Terms.mentorHas(PersonNumber.MONTHS_IN_ORGANISATION, t.of("veteran.minTenureMonths"));
    }

    private static HardRule veteranYears(Thresholds t) {
        return t.rule(
                "veteran-years",
                Text.of(
                        "стаж наставника не менее {veteran.minYears} лет",
                        "the mentor has at least {veteran.minYears} years of experience"),
                veteran(t));
    }

    private static HardRule veteranTenure(Thresholds t) {
        return t.rule(
                "veteran-tenure",
                Text.of(
                        "наставник в организации не менее {veteran.minTenureMonths} месяцев",
                        "the mentor has been in the organisation for at least {veteran.minTenureMonths} months"),
                tenured(t));
    }

    private static HardRule veteranStanding(Thresholds t) {
        return t.rule(
                "veteran-standing",
                Text.of(
                        "категория наставника не ниже: {veteran.minCategory}; или не менее"
                                + " {veteran.minPublicWorks} публичной работы",
                        "the mentor's category is at least: {veteran.minCategory}; or there are at least"
                                + " {veteran.minPublicWorks} public works"),
                anyOf(
                        Terms.mentorHas(PersonNumber.CATEGORY, t.of("veteran.minCategory")),
                        Terms.mentorHas(PersonNumber.PUBLIC_WORKS, t.of("veteran.minPublicWorks"))));
    }

    private static HardRule earlyCareer(Thresholds t) {
        return t.rule(
                "early-career",
                Text.of(
                        "стаж наставляемого не более {novice.maxYears} лет, или он в организации не более"
                                + " {newEmployee.maxMonths} месяцев",
                        "the mentee has no more than {novice.maxYears} years of experience or has been in the"
                                + " organisation for no more than {newEmployee.maxMonths} months"),
                anyOf(
                        Quantity.mentee(PersonNumber.EXPERIENCE_YEARS).atMost(t.of("novice.maxYears")),
                        Quantity.mentee(PersonNumber.MONTHS_IN_ORGANISATION).atMost(t.of("newEmployee.maxMonths"))));
    }

    private static HardRule invertedSeniority(Thresholds t) {
        return t.rule(
                "inverted-seniority",
                Text.of(
                        "стаж наставляемого больше не менее чем на {innovator.minInvertedGap} лет",
                        "the mentee has at least {innovator.minInvertedGap} more years of experience"),
                Quantity.mentee(PersonNumber.EXPERIENCE_YEARS)
                        .minus(Quantity.mentor(PersonNumber.EXPERIENCE_YEARS))
                        .atLeast(t.of("innovator.minInvertedGap")));
    }

    private static HardRule methodsRequested(Thresholds t) {
        return t.rule(
                "methods-requested",
                Text.of("есть запрос на новые методы", "the mentee asks for new methods"),
                requests(Side.MENTEE, RequestType.NEW_METHODS));
    }

    private static HardRule noLineManagement(Thresholds t) {
        return t.rule(
                "no-line-management",
                Text.of("никто из двоих не руководит другим", "neither of the two is the other's line manager"),
                not(Terms.eitherManages()));
    }
}
