package io.github.mentoring4j.core.monitoring.survey;

import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One answer of one person to one item, as it was entered.
 */
@Value.Immutable
public abstract sealed class Answer permits ImmutableAnswer {
    Answer() {}

    /**
     * The person who answers.
     *
     * @return the person who answers
     */
    public abstract ParticipantId participant();

    /**
     * In what capacity.
     *
     * @return in what capacity
     */
    public abstract Respondent respondent();

    /**
     * The code of the form.
     *
     * @return the code of the form
     */
    public abstract String form();

    /**
     * The code of the role model, if it is known; none unless set.
     *
     * @return the code of the role model, if it is known; none unless set
     */
    @Value.Default
    public Option<String> roleModel() {
        return Option.none();
    }

    /**
     * The code of the item.
     *
     * @return the code of the item
     */
    public abstract String item();

    /**
     * When in the programme it was asked.
     *
     * @return when in the programme it was asked
     */
    public abstract MeasurementPoint point();

    /**
     * The day of the answer.
     *
     * @return the day of the answer
     */
    public abstract LocalDate date();

    /**
     * The answer as it was entered: digits, or a text for an open item.
     *
     * @return the answer as it was entered: digits, or a text for an open item
     */
    @Value.Redacted
    public abstract String entered();

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableAnswer.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableAnswer.builder().from(this);
    }

    @Value.Check
    final void check() {
        Require.noNulls("roleModel", roleModel());
    }

    /** Collects the parts of {@link Answer}; not thread-safe. */
    public sealed interface Builder permits ImmutableAnswer.Builder {
        /**
         * Sets the person who answers.
         *
         * @param participant the person who answers
         * @return this builder
         */
        Builder participant(ParticipantId participant);

        /**
         * Sets in what capacity.
         *
         * @param respondent in what capacity
         * @return this builder
         */
        Builder respondent(Respondent respondent);

        /**
         * Sets the code of the form.
         *
         * @param form the code of the form
         * @return this builder
         */
        Builder form(String form);

        /**
         * Sets the code of the role model, if it is known; none unless set.
         *
         * @param roleModel the code of the role model, if it is known; none unless set
         * @return this builder
         */
        Builder roleModel(Option<String> roleModel);

        /**
         * Sets the code of the item.
         *
         * @param item the code of the item
         * @return this builder
         */
        Builder item(String item);

        /**
         * Sets when in the programme it was asked.
         *
         * @param point when in the programme it was asked
         * @return this builder
         */
        Builder point(MeasurementPoint point);

        /**
         * Sets the day of the answer.
         *
         * @param date the day of the answer
         * @return this builder
         */
        Builder date(LocalDate date);

        /**
         * Sets the answer as it was entered: digits, or a text for an open item.
         *
         * @param entered the answer as it was entered: digits, or a text for an open item
         * @return this builder
         */
        Builder entered(String entered);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Answer build();
    }
}
