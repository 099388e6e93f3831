package io.github.mentoring4j.core.rule;

import io.vavr.control.Option;

/**
 * A measure of how well two people fit: it ranks allowed pairs and never forbids one.
 *
 * <p>A criterion is a value. {@link #level} is pure, and symmetric where it is used in a symmetric role model.
 */
public interface Criterion {
    /**
     * The name of the criterion.
     *
     * @return code and description
     */
    CriterionInfo info();

    /**
     * Measures two people.
     *
     * @param pairing the mentor's and the mentee's side
     * @return the level, or none if there is no data; then the other criteria share its weight
     */
    Option<Level> level(Pairing pairing);
}
