package io.github.mentoring4j.matching.assignment;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;

/**
 * Why not everybody can be in a pair: without the people named here, the others fall apart into groups that do not meet, of which
 * more have an odd number of people than there are people named; each such group needs one of them
 * (W. T. Tutte, J. London Math. Soc. 22, 1947, doi:10.1112/jlms/s1-22.2.107).
 *
 * @param people their numbers, ascending; possibly none
 */
public record Barrier(Seq<Integer> people) {
    /**
     * Makes the value of its parts.
     *
     * @param people their numbers, ascending; possibly none
     */
    public Barrier {
        Require.noNulls("people", people);
    }
}
