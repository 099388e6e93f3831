package io.github.mentoring4j.matching.request;

/** How urgent needs are when nobody said so for a person. */
public enum TierPolicy {
    /** A person's first need is in tier 0, the next in tier 1, and so on. The default. */
    FIRST_NEED_FIRST,
    /** As {@link #FIRST_NEED_FIRST}, and in each step needs with a request of priority 1 before those of 2 before those of 3. */
    URGENT_REQUEST_FIRST
}
