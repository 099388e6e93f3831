package io.github.mentoring4j.matching.spi;

import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.vavr.control.Either;

/** A way to find the best plan of a request. Implementations are exact, deterministic and thread-safe. */
public interface Matcher {
    /**
     * Finds the best plan.
     *
     * @param request the request
     * @param watch told of progress, asked whether to go on
     * @return the plan, or that it was cancelled
     */
    Either<Cancelled, MatchPlan> match(MatchRequest request, Watch watch);
}
