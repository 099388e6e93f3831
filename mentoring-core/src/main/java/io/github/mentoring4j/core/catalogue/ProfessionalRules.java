package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.rule.Condition.allOf;
import static io.github.mentoring4j.core.rule.Condition.anyOf;
import static io.github.mentoring4j.core.rule.Condition.given;
import static io.github.mentoring4j.core.rule.Condition.not;
import static io.github.mentoring4j.core.rule.Condition.requested;
import static io.github.mentoring4j.core.rule.Condition.requests;

import io.github.mentoring4j.core.methodology.ImpliedArgument;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.PersonNumber;
import io.github.mentoring4j.core.rule.PersonSet;
import io.github.mentoring4j.core.rule.Quantity;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Vector;

/** The role models of a teacher, an employer's person or a former pupil with a pupil or student. */
final class ProfessionalRules {
    private ProfessionalRules() {}

    static Casting activeProfessionalIndifferentConsumer(Thresholds t) {
        Condition indifferent = anyOf(
                Quantity.mentee(PersonNumber.ACTIVITIES).atMost(t.of("passive.maxActivities")),
                requests(Side.MENTEE, RequestType.CAREER));
        return Frame.directed(t, RequestType.CAREER)
                .fitGiven(indifferent)
                .casting(
                        DefaultParameters.CARE,
                        professionalYears(t),
                        professionalStanding(t),
                        careerGrade(t),
                        t.rule(
                                "indifferent",
                                Text.of(
                                        "у наставляемого за год не более {passive.maxActivities} дел школьной жизни, или"
                                                + " есть запрос на выбор профессии",
                                        "the mentee has no more than {passive.maxActivities} school-life activities of"
                                                + " a year or asks for the choice of a profession"),
                                indifferent))
                .implying(RequestType.CAREER, ImpliedArgument.NONE)
                .noticing(t.rule(
                        "teaches-now",
                        Text.of(
                                "наставник сейчас не ставит отметок наставляемому",
                                "the mentor does not give marks to the mentee now"),
                        not(new Condition.Shares(PersonSet.TEACHES, PersonSet.ID))));
    }

    static Casting colleagueYoungColleague(Thresholds t) {
        Condition asked = requests(Side.MENTEE, RequestType.PROJECT);
        Condition topics = new Condition.HasAny(Side.MENTOR, PersonSet.TOPICS);
        Condition initiative =
                anyOf(asked, Quantity.mentee(PersonNumber.ACTIVITIES).atLeast(t.of("initiative.minActivities")));
        Condition common = given(
                topics,
                anyOf(
                        requested(RequestType.PROJECT, Terms.mentorOffers(PersonSet.TOPICS)),
                        Terms.common(PersonSet.TOPICS),
                        Terms.common(PersonSet.FIELDS)));
        return Frame.directed(t, RequestType.PROJECT)
                .projectsCoveredBy(ProjectCoverage.GUIDANCE)
                .fitGiven(allOf(topics, initiative, common))
                .casting(
                        DefaultParameters.PROJ,
                        professionalYears(t),
                        t.rule("topic-stated", Text.of("наставник назвал тему", "the mentor states a topic"), topics),
                        careerGrade(t),
                        t.rule(
                                "project-initiative",
                                Text.of(
                                        "у наставляемого есть запрос на проект или не менее"
                                                + " {initiative.minActivities} дел школьной жизни",
                                        "the mentee asks for a project or has at least {initiative.minActivities}"
                                                + " school-life activities"),
                                initiative),
                        t.rule(
                                "common-topic",
                                Text.of("есть общая тема или область", "both have a topic or a field in common"),
                                common))
                .implying(RequestType.PROJECT, ImpliedArgument.NONE);
    }

    /*
     * The mentor's field is all that covers a request for a career in it: "same-field" and "request-covered" deny together, unless the
     * mentee also asks for a career in any field.
     */
    static Casting employerFutureEmployee(Thresholds t) {
        Condition fields = new Condition.HasAny(Side.MENTOR, PersonSet.FIELDS);
        return Frame.directed(t, RequestType.CAREER)
                .fitGiven(allOf(fields, definiteFieldAsked()))
                .casting(
                        DefaultParameters.TASK,
                        professionalYears(t),
                        t.rule(
                                "field-stated",
                                Text.of("наставник назвал область", "the mentor states a field"),
                                fields),
                        careerGrade(t),
                        t.rule(
                                "intern-age",
                                Text.of(
                                        "наставляемому не менее {intern.minAge} лет",
                                        "the mentee is at least {intern.minAge} years old"),
                                Quantity.mentee(PersonNumber.AGE).atLeast(t.of("intern.minAge"))),
                        definiteFieldRequested(t),
                        sameField(t, fields));
    }

    /* Of employers with college students the order's methodology says less: experience and a field in common, and what is asked for. */
    static Casting activeProfessionalWithStudent(Thresholds t) {
        return withStudent(t, RequestType.CAREER).casting(DefaultParameters.CARE, studentRules(t, careerRequested(t)));
    }

    static Casting successfulProfessionalUndecided(Thresholds t) {
        return withStudent(t, RequestType.CAREER).casting(DefaultParameters.TASK, studentRules(t, careerRequested(t)));
    }

    static Casting colleagueFutureColleague(Thresholds t) {
        HardRule asks = t.rule(
                "project-requested",
                Text.of("есть запрос на проект", "the mentee asks for a project"),
                requests(Side.MENTEE, RequestType.PROJECT));
        return withStudent(t, RequestType.PROJECT)
                .projectsCoveredBy(ProjectCoverage.GUIDANCE)
                .casting(DefaultParameters.PROJ, studentRules(t, asks));
    }

    static Casting employerFutureEmployeeStudent(Thresholds t) {
        Condition fields = new Condition.HasAny(Side.MENTOR, PersonSet.FIELDS);
        return withStudent(t, RequestType.CAREER)
                .fitGiven(allOf(definiteFieldAsked(), Terms.common(PersonSet.FIELDS)))
                .casting(DefaultParameters.TASK, studentRules(t, definiteFieldRequested(t), sameField(t, fields)));
    }

    private static Frame withStudent(Thresholds t, RequestType serves) {
        return Frame.directed(t, serves).fitAlsoGiven(Terms.common(PersonSet.FIELDS));
    }

    private static HardRule[] studentRules(Thresholds t, HardRule... more) {
        HardRule field = t.rule(
                "common-field",
                Text.of("есть общая область", "both state a field in common"),
                Terms.common(PersonSet.FIELDS));
        return Vector.of(professionalYears(t), field).appendAll(Vector.of(more)).toJavaArray(HardRule[]::new);
    }

    private static Condition definiteFieldAsked() {
        return requested(RequestType.CAREER, new Condition.ArgumentNamed());
    }

    private static HardRule definiteFieldRequested(Thresholds t) {
        return t.rule(
                "definite-field-requested",
                Text.of(
                        "есть запрос на выбор профессии с названной областью",
                        "the mentee asks for a career in a definite field"),
                definiteFieldAsked());
    }

    private static HardRule sameField(Thresholds t, Condition fields) {
        return t.rule(
                "same-field",
                Text.of("запрошенная область есть у наставника", "the mentor works in a requested field"),
                given(
                        allOf(fields, definiteFieldAsked()),
                        requested(
                                RequestType.CAREER,
                                allOf(new Condition.ArgumentNamed(), Terms.mentorOffers(PersonSet.FIELDS)))));
    }

    private static HardRule careerRequested(Thresholds t) {
        return t.rule(
                "career-requested",
                Text.of("есть запрос на выбор профессии", "the mentee asks for the choice of a profession"),
                requests(Side.MENTEE, RequestType.CAREER));
    }

    private static HardRule professionalYears(Thresholds t) {
        return t.rule(
                "professional-years",
                Text.of(
                        "стаж наставника не менее {professional.minYears} лет",
                        "the mentor has at least {professional.minYears} years of experience"),
                Terms.mentorHas(PersonNumber.EXPERIENCE_YEARS, t.of("professional.minYears")));
    }

    private static HardRule professionalStanding(Thresholds t) {
        int works = t.of("professional.minWorks");
        return t.rule(
                "professional-standing",
                Text.of(
                        "если наставник учитель: категория не ниже: {professional.minCategory}, или не менее"
                                + " {professional.minWorks} публичной работы либо достижения",
                        "if the mentor is a teacher: the category is at least: {professional.minCategory}, or there are"
                                + " at least {professional.minWorks} public works or achievements"),
                given(
                        Terms.kind(Side.MENTOR, ParticipantKind.TEACHER),
                        anyOf(
                                Terms.mentorHas(PersonNumber.CATEGORY, t.of("professional.minCategory")),
                                Terms.mentorHas(PersonNumber.PUBLIC_WORKS, works),
                                Terms.mentorHas(PersonNumber.ACHIEVEMENTS, works))));
    }

    private static HardRule careerGrade(Thresholds t) {
        return t.rule(
                "career-grade",
                Text.of(
                        "наставляемый учится не ниже {career.minGrade} класса, или он студент",
                        "the mentee is in year {career.minGrade} or above, or is a college student"),
                anyOf(
                        Terms.kind(Side.MENTEE, ParticipantKind.COLLEGE_STUDENT),
                        Quantity.mentee(PersonNumber.GRADE_LEVEL).atLeast(t.of("career.minGrade"))));
    }
}
