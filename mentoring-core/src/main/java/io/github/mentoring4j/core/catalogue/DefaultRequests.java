package io.github.mentoring4j.core.catalogue;

import static io.github.mentoring4j.core.rule.Condition.allOf;
import static io.github.mentoring4j.core.rule.Condition.anyOf;

import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.Key;
import io.github.mentoring4j.core.rule.KeyedNumber;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.PersonNumber;
import io.github.mentoring4j.core.rule.PersonSet;
import io.github.mentoring4j.core.rule.Quantity;
import io.github.mentoring4j.core.rule.RequestDefinition;
import io.github.mentoring4j.core.rule.RequestDefinition.ArgumentKind;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;

/**
 * The ten request types of the default catalogue and when a mentor covers a request of each.
 *
 * <p>A learning result is covered by marks, by competence or by teaching the subject; adaptation by time in the organisation; support and
 * leadership by competence or by part in school life; a project by topic and finished projects; a career by field; a professional start
 * by experience; methods of a subject by experience in it; new methods and exchange by competence in the topic. A request for any
 * project asks for finished projects alone, one for any career for a stated field.
 *
 * <p>A project is covered otherwise in some role models, as {@link ProjectCoverage} tells; which one that is stands with the role model
 * and does not hang on its code.
 */
public final class DefaultRequests {
    /** The competence in supporting people. */
    public static final String SUPPORT = "support";

    /** The competence in communication. */
    public static final String COMMUNICATION = "communication";

    private DefaultRequests() {}

    /**
     * The request types with their general coverage, in which a project is covered by {@link ProjectCoverage#PRACTICE}.
     *
     * @param parameters the parameters
     * @param scope the code of the form or role model whose values count; empty for the general ones
     * @return the definitions by type code
     */
    public static SortedMap<String, RequestDefinition> definitions(Parameters parameters, String scope) {
        return definitions(parameters, scope, ProjectCoverage.PRACTICE);
    }

    /**
     * The request types with their coverage.
     *
     * @param parameters the parameters
     * @param scope the code of the form or role model whose values count; empty for the general ones
     * @param project what covers a request for a project
     * @return the definitions by type code
     */
    public static SortedMap<String, RequestDefinition> definitions(
            Parameters parameters, String scope, ProjectCoverage project) {
        Thresholds t = new Thresholds(parameters, scope);
        return TreeMap.ofEntries(Vector.of(
                        learningResult(t),
                        adaptation(t),
                        support(t),
                        leadership(t),
                        definition(RequestType.PROJECT, ArgumentKind.TOPIC, "Проект", "Project")
                                .coveredWhen(project(t, project))
                                .build(),
                        definition(RequestType.CAREER, ArgumentKind.FIELD, "Выбор профессии", "Choice of profession")
                                .coveredWhen(Terms.mentorOffers(PersonSet.FIELDS))
                                .build(),
                        professionalStart(t),
                        subjectMethod(t),
                        newMethods(t),
                        exchange(t))
                .map(each -> Tuple.of(each.type().code(), each)));
    }

    private static RequestDefinition learningResult(Thresholds t) {
        return definition(
                        RequestType.LEARNING_RESULT,
                        ArgumentKind.SUBJECT,
                        "Учебный результат по предмету",
                        "Result in a school subject")
                .coveredWhen(anyOf(
                        Terms.mentorInRequested(KeyedNumber.SUBJECT_MEAN, t.of("achiever.minMean")),
                        Terms.mentorInRequested(KeyedNumber.COMPETENCE, t.of("competence.sufficient")),
                        Terms.mentorOffers(PersonSet.SUBJECTS)))
                .build();
    }

    private static RequestDefinition adaptation(Thresholds t) {
        return definition(RequestType.ADAPTATION, ArgumentKind.NONE, "Адаптация", "Adaptation")
                .coveredWhen(Terms.mentorHas(PersonNumber.MONTHS_IN_ORGANISATION, t.of("adapted.minMonths")))
                .build();
    }

    private static RequestDefinition support(Thresholds t) {
        return definition(
                        RequestType.PSYCHO_EMOTIONAL,
                        ArgumentKind.NONE,
                        "Психоэмоциональная поддержка",
                        "Psycho-emotional support")
                .coveredWhen(Terms.mentorCan(SUPPORT, t.of("competence.sufficient")))
                .build();
    }

    private static RequestDefinition leadership(Thresholds t) {
        return definition(
                        RequestType.COMMUNICATION_LEADERSHIP,
                        ArgumentKind.NONE,
                        "Коммуникация и лидерство",
                        "Communication and leadership")
                .coveredWhen(anyOf(
                        Terms.mentorHas(PersonNumber.LEADERSHIP_ROLES, t.of("leader.minRoles")),
                        Terms.mentorHas(PersonNumber.ACTIVITIES, t.of("leader.minActivities")),
                        Terms.mentorCan(COMMUNICATION, t.of("competence.sufficient"))))
                .build();
    }

    private static Condition project(Thresholds t, ProjectCoverage by) {
        Condition topic = Terms.mentorOffers(PersonSet.TOPICS);
        Condition practised = Terms.mentorHas(PersonNumber.FINISHED_PROJECTS, t.of("project.minFinished"));
        Condition any = Condition.not(new Condition.ArgumentNamed());
        return switch (by) {
            case PRACTICE -> allOf(practised, anyOf(any, topic));
            case GUIDANCE -> allOf(practised, anyOf(any, topic, Terms.common(PersonSet.FIELDS)));
            case TOPIC -> topic;
            case COMMON_TOPIC -> anyOf(allOf(new Condition.ArgumentNamed(), topic), Terms.common(PersonSet.TOPICS));
        };
    }

    private static RequestDefinition professionalStart(Thresholds t) {
        return definition(
                        RequestType.PROFESSIONAL_START,
                        ArgumentKind.NONE,
                        "Профессиональный старт",
                        "Start in the profession")
                .coveredWhen(Terms.mentorHas(PersonNumber.EXPERIENCE_YEARS, t.of("veteran.minYears")))
                .build();
    }

    private static RequestDefinition subjectMethod(Thresholds t) {
        return definition(
                        RequestType.SUBJECT_METHOD,
                        ArgumentKind.SUBJECT,
                        "Методика предмета",
                        "Methods of a school subject")
                .coveredWhen(allOf(
                        Terms.mentorOffers(PersonSet.SUBJECTS),
                        Terms.mentorInRequested(KeyedNumber.SUBJECT_EXPERIENCE, t.of("subject.minYears"))))
                .build();
    }

    private static RequestDefinition newMethods(Thresholds t) {
        return definition(
                        RequestType.NEW_METHODS,
                        ArgumentKind.COMPETENCE,
                        "Цифровые и новые методы",
                        "Digital and new methods")
                .coveredWhen(Terms.mentorInRequested(KeyedNumber.COMPETENCE, t.of("innovator.minLevel")))
                .build();
    }

    private static RequestDefinition exchange(Thresholds t) {
        Quantity giver = Quantity.mentor(KeyedNumber.COMPETENCE, Key.requested());
        Quantity taker = Quantity.mentee(KeyedNumber.COMPETENCE, Key.requested());
        return definition(RequestType.EXCHANGE, ArgumentKind.COMPETENCE, "Обмен опытом", "Exchange of experience")
                .coveredWhen(allOf(
                        giver.atLeast(t.of("exchange.minLevel")),
                        giver.minus(taker).atLeast(t.of("exchange.minDelta"))))
                .build();
    }

    private static RequestDefinition.Builder definition(
            RequestType type, ArgumentKind argument, String russian, String english) {
        return RequestDefinition.builder().type(type).argument(argument).name(Text.of(russian, english));
    }
}
