package io.github.mentoring4j.matching.internal.joint;

/**
 * What a vertex of the {@link CopyGraph} stands for.
 *
 * @param sort what sort of vertex it is
 * @param owner number of the need, of the desk for a place of a desk, else of the person
 * @param number which of several alike, from 0
 */
public record Copy(Sort sort, int owner, int number) {
    /** Sorts of vertices. */
    public enum Sort {
        /** A need. */
        NEED,
        /** A place for the desks without a limit below the person's places. */
        SHARED_PLACE,
        /** A place of a desk with a tighter limit. */
        DESK_PLACE,
        /** Takes a place out of play. */
        PLACE_GUARD,
        /** Takes a need or a place out of play. */
        LIMIT_GUARD
    }

    /**
     * Whether it has to be covered.
     *
     * @return true of guards
     */
    public boolean isGuard() {
        return sort == Sort.PLACE_GUARD || sort == Sort.LIMIT_GUARD;
    }
}
