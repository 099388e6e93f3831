package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import java.util.Objects;

/**
 * Why a number cannot be given. Reasons are data: a package that computes something adds codes of its own.
 *
 * @param code the stable code, such as {@link #EMPTY_DENOMINATOR}; not blank
 * @param why the reason in words
 */
public record NoData(String code, Message why) {
    /** Nobody and nothing is there to be counted in the denominator. */
    public static final String EMPTY_DENOMINATOR = "empty-denominator";

    /** How many there are in the denominator was not stated. */
    public static final String UNKNOWN_DENOMINATOR = "unknown-denominator";

    /** Fewer answers than the least number that carries a statement. */
    public static final String TOO_FEW_ANSWERS = "too-few-answers";

    /** There is no measurement at the start. */
    public static final String MISSING_BASELINE = "missing-baseline";

    /** There is no measurement at the end. */
    public static final String MISSING_ENDLINE = "missing-endline";

    /** The age of everybody who might count is unknown. */
    public static final String UNKNOWN_AGE = "unknown-age";

    /** The numerator is greater than the denominator, so the two do not speak of the same people. */
    public static final String INCONSISTENT_COUNTS = "inconsistent-counts";

    /** Every number that was to be summed up is without data itself. */
    public static final String NOTHING_KNOWN = "nothing-known";

    /**
     * Gives a reason.
     *
     * @param code the stable code, not blank
     * @param why the reason in words
     */
    public NoData {
        Require.that(!code.isBlank(), "code", code);
        Objects.requireNonNull(why, "why");
    }

    /**
     * Gives a reason.
     *
     * @param code the stable code, not blank
     * @param why the reason in words, without places for arguments
     * @return the reason
     */
    public static NoData of(String code, Text why) {
        return new NoData(code, Message.of(why));
    }

    /**
     * The reason for a fraction over nothing.
     *
     * @return the reason {@link #EMPTY_DENOMINATOR}
     */
    public static NoData emptyDenominator() {
        return of(EMPTY_DENOMINATOR, Text.of("знаменатель пуст", "the denominator is empty"));
    }

    /**
     * The reason for a fraction over an unstated number.
     *
     * @param what what was not stated, in the nominative
     * @return the reason {@link #UNKNOWN_DENOMINATOR}
     */
    public static NoData unknownDenominator(Text what) {
        return new NoData(
                UNKNOWN_DENOMINATOR, Message.of(Text.of("не указано: {0}", "not stated: {0}"), Argument.of(what)));
    }

    /**
     * The reason for too few answers.
     *
     * @param answers how many there are
     * @param least how many there must be at least
     * @return the reason {@link #TOO_FEW_ANSWERS}
     */
    public static NoData tooFewAnswers(long answers, long least) {
        return new NoData(
                TOO_FEW_ANSWERS,
                Message.of(
                        Text.of("ответов {0}, нужно не менее {1}", "{0} answers, at least {1} are needed"),
                        Argument.of(answers),
                        Argument.of(least)));
    }
}
