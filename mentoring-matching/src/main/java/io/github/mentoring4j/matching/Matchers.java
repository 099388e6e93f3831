package io.github.mentoring4j.matching;

import io.github.mentoring4j.matching.internal.solve.ExactMatcher;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.spi.Cancelled;
import io.github.mentoring4j.matching.spi.Matcher;
import io.github.mentoring4j.matching.spi.Watch;
import io.vavr.control.Either;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way into matching: a checked request in, the best plan out.
 *
 * <p>Plans are exact and deterministic: equal requests give equal plans on any JVM, in any locale and time zone, in any thread. Nothing is
 * logged but counts, at DEBUG.
 */
public final class Matchers {
    private static final Logger LOG = LoggerFactory.getLogger(Matchers.class);

    private Matchers() {}

    /**
     * The library's matcher.
     *
     * @return the matcher, stateless and thread-safe
     */
    public static Matcher standard() {
        return new ExactMatcher();
    }

    /**
     * Finds the best plan.
     *
     * @param request the request
     * @return the plan
     */
    public static MatchPlan match(MatchRequest request) {
        return match(request, Watch.NONE)
                .getOrElseThrow(cancelled -> new IllegalStateException("cancelled by nobody: " + cancelled));
    }

    /**
     * Finds the best plan under the host's eye.
     *
     * @param request the request
     * @param watch told of progress, asked whether to go on
     * @return the plan, or where it was cancelled
     */
    public static Either<Cancelled, MatchPlan> match(MatchRequest request, Watch watch) {
        Either<Cancelled, MatchPlan> answer = standard().match(request, watch);
        answer.forEach(plan -> LOG.debug(
                "participants {}, needs {}, pairs {}, unmatched needs {}",
                request.participants().size(),
                request.needs().size(),
                plan.matches().size(),
                plan.unmatched().size()));
        return answer;
    }
}
