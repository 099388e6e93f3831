package io.github.mentoring4j.core.catalogue.mentorship;

import io.github.mentoring4j.core.catalogue.ClosureReasons;
import io.github.mentoring4j.core.catalogue.DefaultParameters;
import io.github.mentoring4j.core.mentorship.Approver;
import io.github.mentoring4j.core.mentorship.LabourFlag;
import io.github.mentoring4j.core.mentorship.MentoringKind;
import io.github.mentoring4j.core.mentorship.MentorshipPolicy;
import io.github.mentoring4j.core.mentorship.WorkingCalendar;
import io.github.mentoring4j.core.rule.Parameter;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The default rules by which mentorships live. */
public final class MentorshipDefaults {
    private static final String ARTICLE = "Labour Code art. 351.8 (federal law 09.11.2024 No. 381-FZ)";
    private static final String SCHOOLS = "published school regulations on the personalised programme";
    private static final String OWN = "default, overridable";

    private static final Seq<MentoringKind> KINDS = Vector.of(
            kind("VIRTUAL", "виртуальное (дистанционное)", "e-mentoring")
                    .isOnline(true)
                    .build(),
            kind("GROUP", "наставничество в группе", "group")
                    .circle(MentoringKind.Circle.GROUP)
                    .build(),
            kind("SHORT_TERM", "краткосрочное или целеполагающее", "short-term, goal-oriented")
                    .pace(MentoringKind.Pace.GOALS)
                    .build(),
            kind("REVERSE", "реверсивное", "reverse").swapsByTopic(true).build(),
            kind("SITUATIONAL", "ситуационное", "situational")
                    .pace(MentoringKind.Pace.ON_DEMAND)
                    .build(),
            kind("SPEED", "скоростное", "speed, flash")
                    .pace(MentoringKind.Pace.SINGLE)
                    .build(),
            kind("TRADITIONAL", "традиционное («один на один»)", "traditional, one to one")
                    .circle(MentoringKind.Circle.ONE_TO_ONE)
                    .build());

    private static final Seq<Parameter> PARAMETERS = Vector.of(
            number(
                    "trial.required",
                    1,
                    "0 or 1",
                    "1: приказу предшествует пробная встреча",
                    "1: a trial meeting precedes the order",
                    OWN),
            number(
                    "final.required",
                    1,
                    "0 or 1",
                    "1: выполненный план завершает итоговая встреча",
                    "1: a final meeting ends a plan that was done",
                    OWN),
            number(
                    "notice.workingDays",
                    3,
                    "full working days",
                    "полных рабочих дней между уведомлением и завершением, не менее",
                    "least full working days between notice and end",
                    ARTICLE),
            number(
                    "notice.whenAsk",
                    1,
                    "0 or 1",
                    "1: уведомление нужно и тогда, когда применимость статьи не ясна",
                    "1: notice is due also where it is not settled whether the article applies",
                    OWN),
            number(
                    "term.staff.minMonths",
                    3,
                    "months",
                    "наименьший срок для педагогов",
                    "least term for teachers",
                    SCHOOLS),
            number(
                    "term.staff.maxMonths",
                    12,
                    "months",
                    "наибольший срок для педагогов",
                    "greatest term for teachers",
                    SCHOOLS),
            number(
                    "term.shortTerm.maxMonths",
                    3,
                    "months",
                    "наибольший срок краткосрочного наставничества",
                    "greatest term of short-term mentoring",
                    OWN),
            number(
                    "meeting.maxMinutes",
                    90,
                    "minutes",
                    "наибольшая продолжительность встречи",
                    "greatest length of a meeting",
                    OWN),
            number(
                    "peer.maxPartners",
                    2,
                    "people",
                    "наибольшее число равных партнёров вместе",
                    "greatest number of equal partners together",
                    OWN),
            number(
                    "peer.minVisits",
                    1,
                    "visits",
                    "сколько раз каждый партнёр принимает другого, не менее",
                    "least number of visits each partner receives",
                    OWN),
            number(
                    "peer.balance.minPercent",
                    40,
                    "per cent",
                    "наименьшая доля принятых визитов",
                    "least share of visits received",
                    OWN),
            number(
                    "peer.balance.maxPercent",
                    60,
                    "per cent",
                    "наибольшая доля принятых визитов",
                    "greatest share of visits received",
                    OWN),
            number(
                    "mentor.series.mentors",
                    3,
                    "mentors",
                    "сколько наставников подряд требуют внимания",
                    "number of mentors of one mentee that asks for attention",
                    OWN),
            number(
                    "mentor.series.months",
                    12,
                    "months",
                    "за сколько месяцев считаются наставники",
                    "months over which mentors are counted",
                    OWN));

    private static final Seq<Approver> APPROVERS = Vector.of(
            new Approver(
                    "DIRECTOR",
                    Text.of("директор", "head of the school"),
                    Vector.of(Approver.MATCHES, Approver.EXTENSION)),
            new Approver("COORDINATOR", Text.of("куратор", "programme coordinator"), Vector.of(Approver.PLAN)));

    private static final Seq<String> NOTICE_REASONS = Vector.of(
            "MENTOR_REQUEST",
            "MENTEE_REQUEST",
            "COORDINATOR_DECISION",
            "EMPLOYER_CANCELLED",
            "NO_CONTACT",
            "CONSENT_WITHDRAWN");

    private MentorshipDefaults() {}

    /**
     * The kinds of mentoring.
     *
     * @return the kinds, by code
     */
    public static Seq<MentoringKind> kinds() {
        return KINDS;
    }

    /**
     * A kind of mentoring.
     *
     * @param code its code, such as {@code SPEED}
     * @return the kind, or none
     */
    public static Option<MentoringKind> findKind(String code) {
        return KINDS.find(kind -> kind.code().equals(code));
    }

    /**
     * The default parameters of the rules for pairs together with those for the life of mentorships.
     *
     * @return the parameters
     */
    public static Parameters parameters() {
        Parameters rules = DefaultParameters.standard();
        return new Parameters(
                PARAMETERS.foldLeft(rules.general(), (all, each) -> all.put(each.code(), each)), rules.scoped());
    }

    /**
     * Who approves what: the head of the school the orders, the programme coordinator the plan.
     *
     * @return the approvers
     */
    public static Seq<Approver> approvers() {
        return APPROVERS;
    }

    /**
     * The default rules.
     *
     * @param calendar the working days of the school
     * @return the rules, with the default closure reasons
     */
    public static MentorshipPolicy policy(WorkingCalendar calendar) {
        return MentorshipPolicy.builder()
                .parameters(parameters())
                .calendar(calendar)
                .approvers(APPROVERS)
                .reasons(ClosureReasons.standard())
                .noticeReasons(NOTICE_REASONS)
                .build();
    }

    /**
     * Whether the article on mentoring at work covers a role model: it does where an employee helps another, which is not settled for
     * equals.
     *
     * @param roleModel the code of the role model
     * @return the flag
     */
    public static LabourFlag labourFlag(String roleModel) {
        boolean teachers = roleModel.startsWith("teacher-teacher/") || roleModel.startsWith("r145/teacher-teacher/");
        if (!teachers) {
            return LabourFlag.NO;
        }
        return roleModel.endsWith("/peer-peer") ? LabourFlag.ASK : LabourFlag.YES;
    }

    private static MentoringKind.Builder kind(String code, String russian, String english) {
        return MentoringKind.builder().code(code).text(Text.of(russian, english));
    }

    private static Parameter number(
            String code, int value, String unit, String russian, String english, String source) {
        return Parameter.builder()
                .code(code)
                .value(value)
                .unit(unit)
                .description(Text.of(russian, english))
                .standing(source.equals(OWN) ? Standing.DEFAULT : Standing.SOURCE)
                .source(source)
                .build();
    }
}
