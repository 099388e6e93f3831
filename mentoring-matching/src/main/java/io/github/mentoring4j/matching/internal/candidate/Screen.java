package io.github.mentoring4j.matching.internal.candidate;

import io.github.mentoring4j.core.rule.PairSide;

/** A condition prepared for many people on the mentee's side. */
@FunctionalInterface
interface Screen {
    /**
     * Holds one person against all rows.
     *
     * @param mentor the person on the mentor's side
     * @return the verdict at each row
     */
    Judged judge(PairSide mentor);
}
