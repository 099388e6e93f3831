package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.core.text.Text;

/** What the seed lets a pair go through. */
public enum Story {
    /** From the order to the final meeting. */
    WHOLE_YEAR("весь год", "the whole year"),
    /** One side says no after the trial meeting. */
    DECLINED("отказ после пробной встречи", "declined after the trial"),
    /** Stops for some weeks and goes on. */
    PAUSED("с перерывом", "with a pause"),
    /** Goes on into June. */
    EXTENDED("продлена", "extended"),
    /** Ends before its time, for one of the reasons of the catalogue. */
    CLOSED_EARLY("завершена досрочно", "closed early"),
    /** A consent is withdrawn at work; the pair pauses and then ends. */
    CONSENT_WITHDRAWN("согласие отозвано", "consent withdrawn"),
    /** Meets to the end and is never closed. */
    FORGOTTEN("забыли завершить", "never closed"),
    /** Meets in the records alone: planted so that the alarms have something to find. */
    ON_PAPER("только на бумаге", "on paper only");

    private final String russian;
    private final String english;

    Story(String russian, String english) {
        this.russian = russian;
        this.english = english;
    }

    /**
     * The story in words.
     *
     * @return the words
     */
    public Text text() {
        return Text.of(russian, english);
    }
}
