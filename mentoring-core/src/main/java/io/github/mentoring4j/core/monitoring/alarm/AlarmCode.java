package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.text.Text;

/** What an alarm is about. */
public enum AlarmCode {
    /** No meeting since the last one or the approval for longer than the rhythm allows. */
    NO_MEETING("AL-01", Nature.SUBSTANTIVE, "давно не было встречи", "no meeting for long"),
    /** Fewer meetings were held than were planned to date. */
    BEHIND_PLAN("AL-02", Nature.SUBSTANTIVE, "встреч меньше, чем по плану", "fewer meetings than planned"),
    /** No baseline by the planning meeting. */
    NO_BASELINE("AL-03", Nature.SUBSTANTIVE, "нет исходного замера", "no baseline"),
    /** No individual plan some days after approval. */
    NO_PLAN("AL-04", Nature.SUBSTANTIVE, "нет индивидуального плана", "no individual plan"),
    /** Two records of meetings say the same. */
    CLONE_RECORDS("AL-05", Nature.FORMAL, "записи о встречах повторяются", "records of meetings repeat each other"),
    /** Records of several days were written on one day. */
    BULK_ENTRY(
            "AL-06",
            Nature.FORMAL,
            "записи о разных днях внесены в один день",
            "records of different days were written on one day"),
    /** All ratings of a sheet are equal. */
    FLAT_RATINGS("AL-07", Nature.FORMAL, "все оценки одинаковы", "all ratings are equal"),
    /** Only one side ever records or answers. */
    ONE_SIDED(
            "AL-08",
            Nature.FORMAL,
            "записи и ответы только от одной стороны",
            "records and answers from one side only"),
    /** A side finds contact not comfortable, or much less so than before. */
    LOW_COMFORT("AL-09", Nature.SUBSTANTIVE, "общение некомфортно", "contact is not comfortable"),
    /** A mentor has more mentees or minutes than agreed. */
    OVERLOAD("AL-10", Nature.SUBSTANTIVE, "наставник перегружен", "the mentor has too much to do"),
    /** A mentee has had several mentors within a year; nobody is to blame. */
    MENTOR_SERIES("AL-11", Nature.SUBSTANTIVE, "несколько наставников за год", "several mentors within a year"),
    /** A mentorship was closed without exit feedback. */
    NO_EXIT("AL-12", Nature.SUBSTANTIVE, "закрыто без обратной связи", "closed without feedback"),
    /** A mentorship of staff was closed before the notice ran out (Labour Code, art. 351.8). */
    SHORT_NOTICE("AL-13", Nature.SUBSTANTIVE, "срок уведомления не выдержан", "the notice was too short"),
    /** A consent is missing, expired or withdrawn. */
    CONSENT("AL-14", Nature.SUBSTANTIVE, "нет действующего согласия", "no valid consent"),
    /** The term is out of bounds, or over while the mentorship goes on. */
    TERM("AL-15", Nature.SUBSTANTIVE, "срок вне допустимого", "the term is out of bounds");

    private final String code;
    private final Nature nature;
    private final String russian;
    private final String english;

    AlarmCode(String code, Nature nature, String russian, String english) {
        this.code = code;
        this.nature = nature;
        this.russian = russian;
        this.english = english;
    }

    /**
     * The stable code.
     *
     * @return such as {@code AL-05}
     */
    public String code() {
        return code;
    }

    /**
     * Whether the alarm counts for the formal index.
     *
     * @return true for AL-05 to AL-08
     */
    public boolean isFormal() {
        return nature == Nature.FORMAL;
    }

    /**
     * What it is about.
     *
     * @return the name in both languages
     */
    public Text label() {
        return Text.of(russian, english);
    }

    private enum Nature {
        FORMAL,
        SUBSTANTIVE
    }
}
