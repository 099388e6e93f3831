package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.Participant;
import io.vavr.control.Option;

/**
 * A numeric attribute of a person that conditions can speak of, by a stable code.
 *
 * <p>The constants of {@link PersonNumber} are the library's own; {@link FeatureNumber} reads a feature of a school's own.
 */
public sealed interface Attribute permits PersonNumber, FeatureNumber {
    /**
     * The stable code.
     *
     * @return the code
     */
    String code();

    /**
     * Reads the attribute.
     *
     * @param participant the person
     * @return the value in the attribute's unit, or none if it is not known
     */
    Option<Integer> of(Participant participant);
}
