package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is known of a school year around all pairs: the reference date, the wish forms, the earlier pairs.
 *
 * @param date the reference date of ages and consents
 * @param wishes the collected wish forms by author
 * @param history the earlier pairs
 */
public record Circumstances(LocalDate date, SortedMap<ParticipantId, WishForm> wishes, Seq<ClosedPair> history) {
    /**
     * Makes the value of its parts.
     *
     * @param date the reference date of ages and consents
     * @param wishes the collected wish forms by author
     * @param history the earlier pairs
     */
    public Circumstances {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(wishes, "wishes");
        Objects.requireNonNull(history, "history");
        Require.noNulls("wishes", wishes);
        Require.noNulls("history", history);
    }

    /**
     * Circumstances without wishes and history.
     *
     * @param date the reference date
     * @return the circumstances
     */
    public static Circumstances on(LocalDate date) {
        return new Circumstances(date, TreeMap.empty(), Vector.empty());
    }
}
