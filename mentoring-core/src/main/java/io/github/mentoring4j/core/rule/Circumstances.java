package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What is known of a school year around all pairs: the reference date, the wish forms, the earlier pairs.
 *
 * <p>The barred pairs are gathered once, when the value is made; asking for one afterwards costs the logarithm of their number, however
 * long the history is. Printed, the value tells how much is known and of nobody in particular.
 */
public final class Circumstances {
    private final LocalDate date;
    private final SortedMap<ParticipantId, WishForm> wishes;
    private final Seq<ClosedPair> history;
    /* The barred partners that come later in id order, by the partner that comes first. */
    private final SortedMap<ParticipantId, SortedSet<ParticipantId>> barred;

    /**
     * Makes the value of its parts.
     *
     * @param date the reference date of ages and consents
     * @param wishes the collected wish forms by author
     * @param history the earlier pairs
     */
    public Circumstances(LocalDate date, SortedMap<ParticipantId, WishForm> wishes, Seq<ClosedPair> history) {
        Require.noNulls("wishes", wishes);
        Require.noNulls("history", history);
        this.date = Objects.requireNonNull(date, "date");
        this.wishes = wishes;
        this.history = history;
        this.barred = barred(history);
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

    /**
     * The reference date of ages and consents.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * The collected wish forms.
     *
     * @return the forms by author
     */
    public SortedMap<ParticipantId, WishForm> wishes() {
        return wishes;
    }

    /**
     * The earlier pairs.
     *
     * @return the pairs, in the order in which they were given
     */
    public Seq<ClosedPair> history() {
        return history;
    }

    /**
     * The wish form of one person.
     *
     * @param author whose form
     * @return the form, or none if the person handed in none
     */
    public Option<WishForm> wish(ParticipantId author) {
        return wishes.get(author);
    }

    /**
     * Tells whether an earlier mentorship of two people bars a new one; the order of the two does not matter.
     *
     * @param one one of the two
     * @param other the other
     * @return true if at least one of their closed pairs bars
     */
    public boolean isBarred(ParticipantId one, ParticipantId other) {
        boolean ordered = one.compareTo(other) <= 0;
        return barred.get(ordered ? one : other).exists(partners -> partners.contains(ordered ? other : one));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Circumstances that
                && date.equals(that.date)
                && wishes.equals(that.wishes)
                && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, wishes, history);
    }

    @Override
    public String toString() {
        return "Circumstances[date=" + date + ", wishes=" + wishes.size() + ", history=" + history.size() + "]";
    }

    private static SortedMap<ParticipantId, SortedSet<ParticipantId>> barred(Seq<ClosedPair> history) {
        SortedMap<ParticipantId, SortedSet<ParticipantId>> none = TreeMap.empty();
        return history.filter(ClosedPair::bars).foldLeft(none, (found, pair) -> {
            SortedSet<ParticipantId> two = TreeSet.of(pair.first(), pair.second());
            SortedSet<ParticipantId> known = found.getOrElse(two.head(), TreeSet.empty());
            return found.put(two.head(), known.add(two.last()));
        });
    }
}
