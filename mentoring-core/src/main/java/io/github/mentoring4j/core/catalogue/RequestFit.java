package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.rule.Coverage;
import io.github.mentoring4j.core.rule.Criterion;
import io.github.mentoring4j.core.rule.CriterionInfo;
import io.github.mentoring4j.core.rule.Level;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.text.Text;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * How much of what is asked for the mentor covers, by urgency; among partners the mean of both directions.
 *
 * <p>Always has data: a request that is not known to be covered counts as not covered. Symmetric if the coverage goes both ways.
 *
 * @param coverage what is asked for and when it is covered
 */
public record RequestFit(Coverage coverage) implements Criterion {
    private static final CriterionInfo INFO = new CriterionInfo(
            "request-fit",
            Text.of("доля покрытых запросов с учётом срочности", "share of the requests that is covered, by urgency"));

    /**
     * Makes the criterion.
     *
     * @param coverage what is asked for and when it is covered
     */
    public RequestFit {
        Objects.requireNonNull(coverage, "coverage");
    }

    @Override
    public CriterionInfo info() {
        return INFO;
    }

    @Override
    public Option<Level> level(Pairing pairing) {
        return Option.some(coverage.fit(pairing));
    }
}
