package io.github.mentoring4j.core.monitoring.peer;

import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.mentorship.Mentorship;
import io.github.mentoring4j.core.mentorship.MentorshipPolicy;
import io.github.mentoring4j.core.mentorship.VisitBalance;
import io.github.mentoring4j.core.mentorship.WorkEvent;
import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.monitoring.indicator.PersonChange;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Counts that the mentorship of a peer pair and the measurements of its partners already hold. */
public final class PeerCounts {
    /** The code of the pairs in which both received visits evenly. */
    public static final String BALANCE = "peer.adv.1.balance";

    /** The code of the meetings with a note. */
    public static final String NOTES = "peer.adv.2.notes";

    /** The code of the pairs in which every partner improved. */
    public static final String COMPETENCE = "peer.adv.4.competence";

    private PeerCounts() {}

    /**
     * Tells whether the partners received visits evenly, by {@code peer.balance.minPercent} and {@code peer.balance.maxPercent}.
     *
     * @param pair a mentorship of equals
     * @param policy the rules of the school
     * @return 1 of 1 or 0 of 1; no data if there were no visits
     * @throws IllegalArgumentException if the members are not equals
     */
    public static PeerCount balance(Mentorship pair, MentorshipPolicy policy) {
        peersOnly(pair);
        Figure counted = VisitBalance.of(pair)
                .isBalanced(
                        policy.number(pair.proposal(), "peer.balance.minPercent"),
                        policy.number(pair.proposal(), "peer.balance.maxPercent"))
                .fold(() -> Figure.of(0, 0), even -> Figure.of(even ? 1 : 0, 1));
        return new PeerCount(pair.id(), BALANCE, counted);
    }

    /**
     * Counts the meetings that left a note.
     *
     * @param pair a mentorship of equals
     * @return meetings with a note of all meetings; no data if there were none
     * @throws IllegalArgumentException if the members are not equals
     */
    public static PeerCount notes(Mentorship pair) {
        peersOnly(pair);
        Seq<WorkEvent.MeetingHeld> meetings = pair.chronicle().meetings();
        int noted = meetings.count(event -> !event.meeting().notes().isBlank());
        return new PeerCount(pair.id(), NOTES, Figure.of(noted, meetings.size()));
    }

    /**
     * Tells whether every partner improved.
     *
     * @param pair a mentorship of equals
     * @param competence a comparison that the partners take part in
     * @return 1 of 1 or 0 of 1; no data unless all of them were measured twice, and for an indicator shown of groups only
     * @throws IllegalArgumentException if the members are not equals
     */
    public static PeerCount competence(Mentorship pair, Comparison competence) {
        peersOnly(pair);
        Seq<ParticipantId> partners = pair.chronicle().members().map(Member::id);
        Seq<PersonChange> changes = competence
                .byPerson()
                .getOrElse(Vector.empty())
                .filter(change -> partners.contains(change.participant()));
        boolean all = changes.forAll(
                change -> competence.indicator().betterWhen().judge(change.difference()) == Direction.Outcome.IMPROVED);
        int whole = changes.size() == partners.size() ? 1 : 0;
        return new PeerCount(pair.id(), COMPETENCE, Figure.of(all ? whole : 0, whole));
    }

    private static void peersOnly(Mentorship pair) {
        Require.that(pair.proposal().isPeer(), "pair", pair.id());
    }
}
