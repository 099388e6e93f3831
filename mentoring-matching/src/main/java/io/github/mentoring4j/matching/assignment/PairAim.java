package io.github.mentoring4j.matching.assignment;

/** How many pairs are wanted. */
public enum PairAim {
    /** As many or few as give the best total. */
    ANY_NUMBER,
    /** As many as possible; among those answers, the best total. */
    MOST_PAIRS_FIRST,
    /** Everybody has to be in a pair; an answer may not exist. */
    EVERYBODY
}
