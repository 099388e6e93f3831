package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.rule.Parameter;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;

/**
 * The parameters that the default rules, criteria and request types are built with.
 *
 * <p>Every threshold of the default catalogue stands here and nowhere else. Mark means are in hundredths of a mark (4.50 is 450),
 * categories count 0 none, 1 first, 2 highest, competences run from 0 to 3, and weights are parts of 100. A value is replaced by
 * {@link Parameters#with(String, int)} wherever no form or role model has a value of its own, or by
 * {@link Parameters#with(String, String, int)} in one form or role model; a value for a role model wins over one for its form, and that
 * over the general one. {@code achiever.minMean} has such a value in {@code senior-junior} and
 * {@code r145/college-student-student} from the start. The rules built from the new set follow, without code:
 *
 * <pre>{@code
 * Parameters ours = DefaultParameters.standard()
 *         .with("career.minGrade", 8)
 *         .with("teacher-teacher", "meeting.minutes", 45);
 * }</pre>
 *
 * <p>Weights belong to the sets TASK, CARE, EXCH, PROJ and the fallback BASE; each set has a part for the covered requests ({@code fit}),
 * the mutual wishes ({@code preference}), the common time ({@code time}) and the outlook, together 100. Whoever replaces one part of a
 * set replaces another too; {@link #check(Parameters)} tells where they do not add up, and where a value lies out of its range.
 */
public final class DefaultParameters {
    /** The set of weights for role models around a task. */
    public static final String TASK = "TASK";

    /** The set of weights for role models around support. */
    public static final String CARE = "CARE";

    /** The set of weights for role models of exchange. */
    public static final String EXCH = "EXCH";

    /** The set of weights for role models around a project. */
    public static final String PROJ = "PROJ";

    /** The set of weights for role models without a set of their own. */
    public static final String BASE = "BASE";

    /** The unit of mark means, which texts show as marks with two decimals. */
    static final String HUNDREDTHS = "hundredths of a mark";

    /** The unit of categories, which texts show by name. */
    static final String CATEGORY = "category 0 to 2";

    /** The parts of a set of weights. */
    static final Seq<String> WEIGHTS = Vector.of("fit", "preference", "time", "outlook");

    private static final String FLAG = "0 or 1";

    private static final String COMPETENCE = "competence 0 to 3";

    private static final String PARTS = "parts of 100";

    private static final int PLAIN = 5;

    /* One parameter a line: code, value, unit, description in Russian and in English, source where it is not the library itself. */
    private static final String PUPILS = """
            achiever.minMean | 450 | hundredths of a mark | наименьший средний балл наставника по предмету | least subject mean of an achieving mentor
            underachiever.maxMean | 340 | hundredths of a mark | наибольший средний балл наставляемого по предмету | greatest subject mean of a mentee who needs help
            achiever.minGap | 100 | hundredths of a mark | наименьший разрыв средних баллов пары по предмету | least gap between the two subject means of a pair
            mark.minCount | 3 | marks | наименьшее число отметок, при котором средний балл считается известным | least number of marks that makes a mean known
            student.minGradeGap | 0 | years of study | на сколько классов наставник старше, не менее | least number of years of study the mentor is ahead
            mentor.minAge.student | 12 | years | наименьший возраст ученика-наставника | least age of a mentor who is a pupil
            peer.student.maxGradeDiff | 1 | years of study | наибольшая разница классов равных | greatest difference of years of study between equals
            senior.minLevelGap | 1 | levels of education | на сколько уровней образования наставник старше, не менее | least number of levels of education the mentor is ahead
            senior.useGradeGap | 0 | 0 or 1 | 1: старшинство измеряется классами, 0: уровнями образования | 1: seniority is measured in years of study, 0: in levels of education
            senior.minGradeGap | 3 | years of study | разница классов, если старшинство измеряется классами | years of study the mentor is ahead where seniority is measured so
            """;

    private static final String LEADERS = """
            leader.minActivities | 4 | activities in 12 months | наименьшее число дел школьной жизни у лидера | least number of school-life activities of a leader
            leader.minRoles | 1 | roles | наименьшее число лидерских ролей у лидера | least number of leadership roles of a leader
            leader.minMean | 370 | hundredths of a mark | наименьший общий средний балл лидера | least overall mean of a leader
            passive.maxActivities | 1 | activities in 12 months | наибольшее число дел школьной жизни у пассивного | greatest number of school-life activities of a passive mentee
            newcomer.maxMonths | 6 | months | сколько месяцев в организации ученик считается новичком | months in the organisation that make a newcomer
            adapted.minMonths | 12 | months | наименьший срок в организации у адаптированного | least months in the organisation of an adapted person
            adapted.minCommunication | 1 | competence 0 to 3 | наименьшая компетенция общения у адаптированного | least competence in communication of an adapted pupil
            adapted.maxGradeDiff | 1 | years of study | наибольшая разница классов при адаптации | greatest difference of years of study when helping to adapt
            """;

    private static final String EXCHANGE = """
            competence.sufficient | 2 | competence 0 to 3 | уровень компетенции, достаточный для помощи другому | level of competence that suffices to help another
            exchange.minLevel | 2 | competence 0 to 3 | наименьшая компетенция, которой делятся | least competence that is shared with a partner
            exchange.minDelta | 1 | competence levels | насколько компетенция партнёра выше, не менее | least number of levels the partner is ahead in the topic
            project.minFinished | 1 | projects | наименьшее число завершённых проектов наставника | least number of finished projects of a mentor
            initiative.minActivities | 2 | activities in 12 months | наименьшее число дел школьной жизни у инициативного | least number of school-life activities that shows initiative
            """;

    private static final String TEACHERS = """
            novice.maxYears | 3 | years | наибольший стаж молодого специалиста, включительно | greatest experience of an early-career teacher, inclusive | 0 to 3 years in published school documents on the target model
            newEmployee.maxMonths | 12 | months | сколько месяцев педагог считается новым сотрудником | months in the organisation that make a new employee
            veteran.minYears | 5 | years | наименьший стаж опытного педагога | least experience of an experienced teacher
            veteran.minTenureMonths | 12 | months | наименьший срок опытного педагога в организации | least months of an experienced teacher in the organisation
            veteran.minCategory | 1 | category 0 to 2 | наименьшая категория опытного педагога | least category of an experienced teacher
            veteran.minPublicWorks | 1 | works in 24 months | наименьшее число публичных работ, заменяющее категорию | least number of public works that stands in for a category
            community.minPublicWorks | 2 | works in 24 months | наименьшее число публичных работ лидера сообщества | least number of public works of a leader of the community
            innovator.minLevel | 3 | competence 0 to 3 | наименьшая компетенция новатора в теме | least competence of an innovator in the topic
            conservative.maxLevel | 1 | competence 0 to 3 | наибольшая компетенция наставляемого в новой теме | greatest competence of the mentee in the new topic
            innovator.minInvertedGap | 5 | years | на сколько лет стаж наставляемого больше, не менее | least number of years the mentee has more experience
            subject.minYears | 5 | years | наименьший стаж опытного предметника по предмету | least experience in the subject of a subject expert
            subject.maxYears | 3 | years | наибольший стаж неопытного предметника по предмету | greatest experience in the subject of a subject novice
            peer.samePost.maxExpDiff | 5 | years | наибольшая разница стажа при одинаковой должности | greatest difference of experience between holders of one post
            """;

    private static final String PROFESSIONALS = """
            professional.minYears | 5 | years | наименьший стаж профессионала | least experience of a professional
            professional.minCategory | 1 | category 0 to 2 | наименьшая категория учителя-профессионала | least category of a teacher who is the professional
            professional.minWorks | 1 | works or achievements in 24 months | число публичных работ или достижений, заменяющее категорию | number of public works or achievements that stands in for a category
            career.minGrade | 10 | year of study | наименьший класс для выбора профессии | least year of study for choosing a profession
            intern.minAge | 14 | years | наименьший возраст стажёра | least age of an intern
            """;

    private static final String PROGRAMME = """
            meeting.minutes | 60 | minutes | продолжительность одной встречи | length of one meeting
            meeting.everyDays | 14 | days | встреча не реже одного раза за столько дней; о жизни пары, при подборе не читается | a meeting at least once in so many days; about the life of a pair, not read when pairs are formed
            time.perMentorship | 129 | minutes a month | время наставника на одну пару, в месяц | time of a mentor for one mentorship, a month
            time.fullMeetings | 3 | meetings a week | во сколько встреч общее время считается полным | number of meetings whose length of common time counts as full
            mentor.maxMentees | 1 | mentees | сколько наставляемых у наставника, если он не назвал иного | mentees of a mentor who states no other number
            mentor.maxMentees.ceiling | 3 | mentees | наибольшее число наставляемых, какое можно назвать | greatest number of mentees that can be stated
            mentor.maxMentees.ceiling.staff | 2 | mentees | наибольшее число наставляемых у работника | greatest number of mentees that staff can state
            group.minMentees | 2 | mentees | наименьшая группа у одного наставника; группы ещё не подбираются | smallest group of one mentor; groups are not formed yet
            group.maxMentees | 4 | mentees | наибольшая группа у одного наставника; группы ещё не подбираются | greatest group of one mentor; groups are not formed yet
            consent.ownAge | 14 | years | с какого возраста несовершеннолетний сам даёт согласие | age from which a minor consents too
            adult.minAge | 18 | years | возраст совершеннолетия | age of majority
            quality.floor | 0 | points of 1,000,000 | наименьшая оценка пары, какая допускается | least score of a pair that is admitted
            implied.accept | 0 | 0 or 1 | 1: подразумеваемый запрос засчитывается без подтверждения | 1: an implied request counts without confirmation
            """;

    private DefaultParameters() {}

    /**
     * The default parameters, with a lower bar for achieving mentors where a senior pupil or a college student helps a junior one.
     *
     * @return the parameters
     */
    public static Parameters standard() {
        return Parameters.of(Vector.of(PUPILS, LEADERS, EXCHANGE, TEACHERS, PROFESSIONALS, PROGRAMME)
                        .flatMap(table -> Vector.ofAll(table.lines().toList()))
                        .map(DefaultParameters::parameter)
                        .appendAll(weights()))
                .with("senior-junior", "achiever.minMean", 400)
                .with("r145/college-student-student", "achiever.minMean", 400);
    }

    private static Seq<Parameter> weights() {
        return Vector.of(
                        weights(TASK, 45, 25, 20, 10),
                        weights(CARE, 35, 35, 15, 15),
                        weights(EXCH, 35, 30, 25, 10),
                        weights(PROJ, 35, 25, 20, 20),
                        weights(BASE, 40, 30, 20, 10))
                .flatMap(set -> set);
    }

    private static Seq<Parameter> weights(String set, int fit, int preference, int time, int outlook) {
        String prefix = "weight." + set + ".";
        String unit = PARTS;
        return Vector.of(
                number(
                        prefix + "fit",
                        fit,
                        unit,
                        Text.of("вес покрытых запросов, набор " + set, "weight of covered requests, set " + set)),
                number(
                        prefix + "preference",
                        preference,
                        unit,
                        Text.of("вес взаимного выбора, набор " + set, "weight of mutual wishes, set " + set)),
                number(
                        prefix + "time",
                        time,
                        unit,
                        Text.of("вес общего времени, набор " + set, "weight of common time, set " + set)),
                number(
                        prefix + "outlook",
                        outlook,
                        unit,
                        Text.of(
                                "вес интересов и ценностей, набор " + set,
                                "weight of interests and values, set " + set)));
    }

    /**
     * Checks parameters that a school has changed, with the built-in forms and role models as scopes.
     *
     * @param parameters the parameters
     * @return the parameters, or everything that is wrong with them
     */
    public static Validation<Seq<Problem>, Parameters> check(Parameters parameters) {
        return check(parameters, Vector.empty());
    }

    /**
     * Checks parameters that a school has changed: every value within its range, every set of weights 100 together wherever it is
     * looked up, every scope the code of a form or role model, every scoped code that of a parameter.
     *
     * @param parameters the parameters
     * @param scopes the codes of the school's own forms and role models, besides the built-in ones
     * @return the parameters, or everything that is wrong with them, each problem under the code, or {@code scope:code}, it is about
     */
    public static Validation<Seq<Problem>, Parameters> check(Parameters parameters, Seq<String> scopes) {
        Seq<Problem> problems = new ParameterCheck(parameters, scopes).problems();
        return problems.isEmpty() ? Validation.valid(parameters) : Validation.invalid(problems);
    }

    private static Parameter number(String code, int value, String unit, Text description) {
        return Parameter.builder()
                .code(code)
                .value(value)
                .unit(unit)
                .lowest(lowest(unit))
                .highest(highest(unit))
                .description(description)
                .build();
    }

    private static int lowest(String unit) {
        return switch (unit) {
            case HUNDREDTHS -> 100;
            case "marks", "minutes", "minutes a month", "meetings a week", "mentees", "days", "year of study" -> 1;
            default -> 0;
        };
    }

    private static int highest(String unit) {
        return switch (unit) {
            case HUNDREDTHS -> 500;
            case CATEGORY -> 2;
            case FLAG -> 1;
            case COMPETENCE, "competence levels" -> 3;
            case "levels of education" -> 4;
            case "year of study" -> 11;
            case "years of study" -> 10;
            case "years" -> 120;
            case "months" -> 1_200;
            case "minutes" -> 1_440;
            case "minutes a month" -> 44_640;
            case PARTS -> 100;
            case "points of 1,000,000" -> 1_000_000;
            default -> Integer.MAX_VALUE;
        };
    }

    private static Parameter parameter(String line) {
        Seq<String> cells = Vector.of(line.split("\\|", -1)).map(String::strip);
        Parameter parameter =
                number(cells.head(), Integer.parseInt(cells.get(1)), cells.get(2), Text.of(cells.get(3), cells.get(4)));
        return cells.size() == PLAIN
                ? parameter
                : parameter.toBuilder()
                        .standing(Standing.SOURCE)
                        .source(cells.last())
                        .build();
    }
}
