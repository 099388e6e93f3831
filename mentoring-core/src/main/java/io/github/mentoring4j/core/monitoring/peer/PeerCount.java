package io.github.mentoring4j.core.monitoring.peer;

import io.github.mentoring4j.core.mentorship.MentorshipId;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.style.Require;
import java.util.Objects;

/**
 * What was counted of one observable in one pair.
 *
 * @param pair the mentorship
 * @param observable the code of the observable
 * @param counted the part of the whole, such as 3 actions done of 4 agreed; no data where nothing was recorded
 */
public record PeerCount(MentorshipId pair, String observable, Figure counted) {
    /**
     * Keeps a count.
     *
     * @param pair the mentorship
     * @param observable the code of the observable
     * @param counted the part of the whole, not negative
     */
    public PeerCount {
        Objects.requireNonNull(pair, "pair");
        Require.that(!observable.isBlank(), "observable", observable);
        Require.that(counted.known().forAll(fraction -> fraction.numerator() >= 0), "counted", counted);
    }
}
