package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import java.util.Objects;

/**
 * Something that a document, a roadmap or a programme still lacks. No defect of the data: work that is left.
 *
 * @param code the stable code, such as {@link #SECTION}
 * @param place the place, from the outside in, such as {@code POLICY.goals}
 * @param message what is missing, in words
 */
public record Gap(String code, String place, Message message) {
    /** A required section has no text. */
    public static final String SECTION = "section-missing";

    /** A required act of an endorser has not been recorded. */
    public static final String ENDORSEMENT = "endorsement-missing";

    /** The document carries no number. */
    public static final String NUMBER = "number-missing";

    /** The document carries no date. */
    public static final String DATE = "date-missing";

    /** A required document is not there. */
    public static final String DOCUMENT = "document-missing";

    /** There is no roadmap, or a stage of it has no activity. */
    public static final String STAGE = "stage-missing";

    /** An activity has no term. */
    public static final String TERM = "term-missing";

    /** An activity has nobody who is responsible. */
    public static final String RESPONSIBLE = "responsible-missing";

    /** An activity states no expected result. */
    public static final String RESULT = "result-missing";

    /**
     * Names a gap.
     *
     * @param code the stable code
     * @param place the place, from the outside in
     * @param message what is missing, in words
     */
    public Gap {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }

    /**
     * The same gap seen from further outside.
     *
     * @param prefix the outer place, without a dot at its end
     * @return this gap at {@code prefix.place}
     */
    public Gap under(String prefix) {
        return new Gap(code, prefix + "." + place, message);
    }

    static Gap of(String code, String place, Text what) {
        return new Gap(code, place, Message.of(Text.of("не хватает: {0}", "missing: {0}"), Argument.of(what)));
    }
}
