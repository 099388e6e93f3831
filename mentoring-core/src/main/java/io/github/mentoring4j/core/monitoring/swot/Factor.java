package io.github.mentoring4j.core.monitoring.swot;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An outside factor as the coordinator entered it: a partner, funding, teachers who leave, parents' attitude.
 *
 * @param kind whether it helps or threatens
 * @param text the factor in words
 * @param entered the day it was entered
 */
public record Factor(Factor.Kind kind, Text text, LocalDate entered) {
    /**
     * Makes a factor.
     *
     * @param kind whether it helps or threatens
     * @param text the factor in words, not blank in both languages
     * @param entered the day it was entered
     */
    public Factor {
        Objects.requireNonNull(kind, "kind");
        Require.that(!text.russian().isBlank() || !text.english().isBlank(), "text", text);
        Objects.requireNonNull(entered, "entered");
    }

    /**
     * Kind and day; what was entered stays out.
     *
     * @return a text for logs, not for parsing
     */
    @Override
    public String toString() {
        return "Factor[kind=" + kind + ", entered=" + entered + "]";
    }

    /** What an outside factor does. */
    public enum Kind {
        /** It helps (возможность). */
        OPPORTUNITY,
        /** It threatens (угроза). */
        THREAT
    }
}
