package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What a person said when a mentorship ended, or that the person was asked and said nothing. A text form shows the id only.
 *
 * @param person who was asked
 * @param words what was said; none marks a refusal
 */
public record ExitFeedback(ParticipantId person, Option<String> words) {
    /**
     * Keeps feedback.
     *
     * @param person who was asked
     * @param words what was said; none marks a refusal
     */
    public ExitFeedback {
        Objects.requireNonNull(person, "person");
        Require.noNulls("words", words);
    }

    /**
     * The mark that a person gave no feedback.
     *
     * @param person who was asked
     * @return the mark
     */
    public static ExitFeedback refused(ParticipantId person) {
        return new ExitFeedback(person, Option.none());
    }

    /**
     * Tells whether the person gave none.
     *
     * @return true for the mark "refused"
     */
    public boolean isRefused() {
        return words.isEmpty();
    }

    @Override
    public String toString() {
        return "ExitFeedback[" + person + "]";
    }
}
