package io.github.mentoring4j.matching.spi;

/**
 * The host's eye on a running solve: told how far it is, asked whether to go on.
 *
 * <p>It is called often, on the thread that solves, at least once in each phase and again after every few milliseconds' worth of work,
 * counted in steps; it must return quickly. Once it has said no, it is not called again.
 */
@FunctionalInterface
public interface Watch {
    /** Asks for nothing and never stops. */
    Watch NONE = (phase, done, total) -> true;

    /**
     * Takes notice of progress.
     *
     * @param phase what is being done
     * @param done how much of it is done
     * @param total how much there is to do, at least {@code done}
     * @return true to go on, false to cancel
     */
    boolean goOn(Phase phase, int done, int total);

    /** What a solve does, in this order. */
    enum Phase {
        /** Rules and scores of all pairs. */
        CANDIDATES,
        /** Mentors for directed needs. */
        MENTORS,
        /** Partners for peer needs. */
        PEERS,
        /** Both together, if a limit on somebody's mentorships in all is broken where each is solved alone. */
        BOTH_ROLES,
        /** Where a pair rule is in force: whether it binds, and solves with candidates left out if so; out of as many as the policy allows. */
        PAIR_RULES,
        /** Reasons for the needs not served. */
        REASONS,
        /** What the order of needs and score cost, for a stack that is one of the two presets. */
        TRADE_OFF,
        /** The pairs with their contributions, the value and everybody's load. */
        PLAN
    }
}
