package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.text.Text;

/** Why a step of a mentorship is refused, as a stable code with its sentence and with what the rule rests on. */
public enum RefusalCode {
    /** … is not possible in the state …. */
    ILLEGAL_STEP(Basis.DEFAULT, "{0} не бывает в состоянии «{1}»", "{0} is not possible in the state \"{1}\""),
    /** The event … of … stands in the record already. */
    DOUBLED(
            Basis.DEFAULT,
            "событие «{0}» от {1} уже записано",
            "the event \"{0}\" of {1} stands in the record already"),
    /** The date … is before that of the event before, …. */
    OUT_OF_ORDER(
            Basis.DEFAULT,
            "дата {0} раньше предыдущего события, {1}",
            "the date {0} is before that of the event before, {1}"),
    /** The date …: the mentorship was closed on …. */
    AFTER_CLOSURE(Basis.DEFAULT, "дата {0}: пара завершена {1}", "the date {0}: the mentorship was closed on {1}"),
    /** The date … is before the school year, which begins on …. */
    BEFORE_YEAR(
            Basis.DEFAULT,
            "дата {0} раньше начала учебного года, {1}",
            "the date {0} is before the school year, which begins on {1}"),
    /** The date … is before the first day, …. */
    BEFORE_START(Basis.DEFAULT, "дата {0} раньше дня начала, {1}", "the date {0} is before the first day, {1}"),
    /** The date … is after the last day, …; extend first. */
    AFTER_END(
            Basis.DEFAULT,
            "дата {0} позже последнего дня, {1}; сначала продлите",
            "the date {0} is after the last day, {1}; extend first"),
    /** The trial meeting on … is before the day it is dated, …. */
    TRIAL_IN_PAST(
            Basis.DEFAULT,
            "пробная встреча {0} раньше дня назначения, {1}",
            "the trial meeting on {0} is before the day it is dated, {1}"),
    /** The expected return on … is not after the pause began, …. */
    RETURN_TOO_EARLY(
            Basis.DEFAULT,
            "ожидаемое возвращение {0} не позже начала паузы, {1}",
            "the expected return on {0} is not after the pause began, {1}"),
    /** The addendum of … is before the written consent, …. */
    ADDENDUM_BEFORE_CONSENT(
            Basis.LABOUR_CODE,
            "соглашение от {0} раньше письменного согласия, {1}",
            "the addendum of {0} is before the written consent, {1}"),
    /** The last day … is before the first, …. */
    END_BEFORE_START(
            Basis.DEFAULT, "последний день {0} раньше первого, {1}", "the last day {0} is before the first, {1}"),
    /** The first day … is outside the school year, …. */
    START_OUTSIDE_YEAR(
            Basis.DEFAULT,
            "первый день {0} вне учебного года, {1}",
            "the first day {0} is outside the school year, {1}"),
    /** The last day … is after the school year, …. */
    END_OUTSIDE_YEAR(
            Basis.DEFAULT,
            "последний день {0} позже учебного года, {1}",
            "the last day {0} is after the school year, {1}"),
    /** One meeting: the last day is …, but the first …. */
    SPEED_NOT_ONE_DAY(
            Basis.DEFAULT,
            "одна встреча: последний день {0}, а первый {1}",
            "one meeting: the last day is {0}, but the first {1}"),
    /** The new last day … is not after the old one, …. */
    NOT_LATER(
            Basis.DEFAULT,
            "новый последний день {0} не позже прежнего, {1}",
            "the new last day {0} is not after the old one, {1}"),
    /** The day of closure … is before the notice, …. */
    NOTICE_AFTER_END(
            Basis.LABOUR_CODE,
            "день завершения {0} раньше уведомления, {1}",
            "the day of closure {0} is before the notice, {1}"),
    /** No consent: …, given by …, to: …. */
    CONSENT_MISSING(Basis.DEFAULT, "нет согласия: {0}, даёт {1}, на: {2}", "no consent: {0}, given by {1}, to: {2}"),
    /** No written consent of an employee: …, given by …, to: …. */
    ASSIGNMENT_CONSENT_MISSING(
            Basis.LABOUR_CODE,
            "нет письменного согласия работника: {0}, даёт {1}, на: {2}",
            "no written consent of an employee: {0}, given by {1}, to: {2}"),
    /** The age is not known, so the consents needed cannot be told: …. */
    AGE_UNKNOWN(
            Basis.DEFAULT,
            "возраст неизвестен, нужные согласия не определить: {0}",
            "the age is not known, so the consents needed cannot be told: {0}"),
    /** There is no such consent: …. */
    NOTHING_TO_WITHDRAW(Basis.DEFAULT, "такого согласия нет: {0}", "there is no such consent: {0}"),
    /** The mentee accepts the pair first: …. */
    MENTEE_FIRST(Basis.DEFAULT, "сначала пару принимает наставляемый: {0}", "the mentee accepts the pair first: {0}"),
    /** Not a member of this pair or group: …. */
    STRANGER(Basis.DEFAULT, "не участвует в этой паре или группе: {0}", "not a member of this pair or group: {0}"),
    /** Nobody of one side was there: …. */
    SIDE_ABSENT(Basis.DEFAULT, "не было никого из стороны: {0}", "nobody of one side was there: {0}"),
    /** No addendum: …. */
    ADDENDUM_MISSING(Basis.LABOUR_CODE, "нет дополнительного соглашения: {0}", "no addendum: {0}"),
    /** The addendum of … lacks: …. */
    ADDENDUM_INCOMPLETE(
            Basis.LABOUR_CODE, "дополнительное соглашение ({0}) не заполнено: {1}", "the addendum of {0} lacks: {1}"),
    /** Have not decided to go on after the trial: …. */
    UNDECIDED(
            Basis.DEFAULT,
            "не решили продолжать после пробной встречи: {0}",
            "have not decided to go on after the trial: {0}"),
    /** Have not agreed to the extension: …. */
    NOT_AGREED(Basis.REGULATION, "не согласны с продлением: {0}", "have not agreed to the extension: {0}"),
    /** Neither exit feedback nor a mark of refusal: …. */
    FEEDBACK_MISSING(
            Basis.DEFAULT,
            "нет итоговой обратной связи и отметки об отказе: {0}",
            "neither exit feedback nor a mark of refusal: {0}"),
    /** Have never had the partner as a visitor: …. */
    VISIT_MISSING(
            Basis.DEFAULT, "ни разу не принимали партнёра у себя: {0}", "have never had the partner as a visitor: {0}"),
    /** Not approved by: …. */
    APPROVAL_MISSING(Basis.DEFAULT, "не утверждено: {0}", "not approved by: {0}"),
    /** Goals of the plan have no date: …. */
    GOAL_UNDATED(Basis.DEFAULT, "у целей плана нет срока: {0}", "goals of the plan have no date: {0}"),
    /** Goals do not say who gives help: …. */
    GIVER_MISSING(Basis.DEFAULT, "не сказано, кто помогает по целям: {0}", "goals do not say who gives help: {0}"),
    /** A trial meeting is required. */
    TRIAL_REQUIRED(Basis.DEFAULT, "нужна пробная встреча", "a trial meeting is required"),
    /** The trial meeting has not been held. */
    TRIAL_NOT_HELD(Basis.DEFAULT, "пробной встречи ещё не было", "the trial meeting has not been held"),
    /** Only a single meeting begins without an order. */
    ORDER_REQUIRED(
            Basis.DEFAULT,
            "без приказа начинается только одна встреча",
            "only a single meeting begins without an order"),
    /** There is no individual plan. */
    PLAN_MISSING(Basis.DEFAULT, "нет индивидуального плана", "there is no individual plan"),
    /** The plan has no goal or no task. */
    PLAN_EMPTY(Basis.DEFAULT, "в плане нет цели или задачи", "the plan has no goal or no task"),
    /** The single meeting has been held. */
    SINGLE_MEETING_HELD(Basis.DEFAULT, "единственная встреча уже прошла", "the single meeting has been held"),
    /** A meeting of this kind is held once and was held. */
    MEETING_TWICE(
            Basis.DEFAULT,
            "такая встреча бывает один раз и уже прошла",
            "a meeting of this kind is held once and was held"),
    /** There is no planning meeting with the first measurement. */
    EXIT_WITHOUT_ENTRY(
            Basis.DEFAULT,
            "нет встречи планирования с исходным измерением",
            "there is no planning meeting with the first measurement"),
    /** A meeting cannot be written down before it was held. */
    RECORD_BEFORE_MEETING(
            Basis.DEFAULT, "запись {0} раньше встречи {1}", "the record of {0} is before the meeting of {1}"),
    /** There was no final meeting. */
    FINAL_MISSING(Basis.DEFAULT, "не было итоговой встречи", "there was no final meeting"),
    /** A single meeting is not extended. */
    SPEED_EXTENDED(Basis.DEFAULT, "единственную встречу не продлевают", "a single meeting is not extended"),
    /** There is no date of notice. */
    NOTICE_MISSING(Basis.LABOUR_CODE, "нет даты уведомления", "there is no date of notice"),
    /** Only a group can be left. */
    NOT_A_GROUP(Basis.DEFAULT, "выйти можно только из группы", "only a group can be left"),
    /** The term is less than … months. */
    TERM_TOO_SHORT(Basis.REGULATION, "срок меньше {0} мес.", "the term is less than {0} months"),
    /** The term is more than … months. */
    TERM_TOO_LONG(Basis.REGULATION, "срок больше {0} мес.", "the term is more than {0} months"),
    /** The term is more than the … months of a short-term one. */
    SHORT_TERM_TOO_LONG(
            Basis.DEFAULT,
            "срок больше {0} мес. для краткосрочного",
            "the term is more than the {0} months of a short-term one"),
    /** … people, at least … are needed. */
    GROUP_TOO_SMALL(Basis.DEFAULT, "участников {0}, нужно не меньше {1}", "{0} people, at least {1} are needed"),
    /** … people, at most … are allowed. */
    GROUP_TOO_BIG(Basis.DEFAULT, "участников {0}, можно не больше {1}", "{0} people, at most {1} are allowed"),
    /** … full working days, … are needed. */
    NOTICE_TOO_SHORT(Basis.LABOUR_CODE, "полных рабочих дней {0}, нужно {1}", "{0} full working days, {1} are needed"),
    /** There is no proposal to begin with. */
    PROPOSAL_MISSING(Basis.DEFAULT, "нет предложения, с которого всё начинается", "there is no proposal to begin with"),
    /** Not among the reasons of the school: …. */
    REASON_UNKNOWN(Basis.DEFAULT, "причины нет среди причин школы: {0}", "not among the reasons of the school: {0}"),
    /** The reason is not for this state: …. */
    REASON_NOT_HERE(Basis.DEFAULT, "причина не для этого состояния: {0}", "the reason is not for this state: {0}");

    private final Basis basis;
    private final String russian;
    private final String english;

    RefusalCode(Basis basis, String russian, String english) {
        this.basis = basis;
        this.russian = russian;
        this.english = english;
    }

    /**
     * What the rule rests on.
     *
     * @return the basis
     */
    public Basis basis() {
        return basis;
    }

    Text pattern() {
        return Text.of(russian, english);
    }

    /** What a rule of the life-cycle rests on. */
    public enum Basis {
        /** Labour Code art. 351.8, in force from 1 March 2025. */
        LABOUR_CODE("статья 351.8 Трудового кодекса РФ", "Labour Code art. 351.8"),
        /** Published school regulations on the personalised programme: 3 months to a year, extension by mutual consent. */
        REGULATION(
                "положения школ о персонализированной программе", "school regulations on the personalised programme"),
        /** The library's own default, overridable. */
        DEFAULT("по умолчанию", "default");

        private final String russian;
        private final String english;

        Basis(String russian, String english) {
            this.russian = russian;
            this.english = english;
        }

        /**
         * The basis in words.
         *
         * @return the article, or "default"
         */
        public Text text() {
            return Text.of(russian, english);
        }
    }
}
