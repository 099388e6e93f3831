package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.Feature;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;

/**
 * The value of a feature of a school's own.
 *
 * @param code the code of the feature
 */
public record FeatureNumber(String code) implements Attribute {
    /**
     * Names a feature.
     *
     * @param code the code of the feature
     */
    public FeatureNumber {
        Require.that(!code.isBlank(), "code", code);
    }

    @Override
    public Option<Integer> of(Participant participant) {
        return participant.features().get(code).map(Feature::value);
    }
}
