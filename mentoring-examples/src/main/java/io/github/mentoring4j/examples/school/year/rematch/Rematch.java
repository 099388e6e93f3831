package io.github.mentoring4j.examples.school.year.rematch;

import io.github.mentoring4j.core.mentorship.MentorshipId;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * The second plan of the year beside what it changed.
 *
 * @param on the day of the plan
 * @param pinned the pairs at work on that day
 * @param newcomers people who were not there in the autumn
 * @param formed the plan; none if the request of January could not be solved
 * @param changes who changed and why, by person
 */
public record Rematch(
        LocalDate on,
        Seq<PairRef> pinned,
        Seq<ParticipantId> newcomers,
        Option<FormedPlan> formed,
        Seq<RematchChange> changes) {
    /**
     * The pairs that begin in January.
     *
     * @return those of the second plan that were not at work, in the order of the plan
     */
    public Seq<PairRef> begun() {
        return formed.map(plan -> plan.plan().matches().map(Match::pair).reject(pinned::contains))
                .getOrElse(Vector.empty());
    }

    /**
     * The ended pair that a new one comes after.
     *
     * @param pair a pair that begins in January
     * @return the id of what it replaces, none for somebody who had no pair
     */
    public Option<MentorshipId> replaced(PairRef pair) {
        return changes.find(change ->
                        change.after().contains(pair) && change.before().isDefined())
                .flatMap(RematchChange::before)
                .map(RematchChange.Ended::id);
    }

    /**
     * The two people of a life, as the matcher names them.
     *
     * @param life the life
     * @return the pair
     */
    public static PairRef pairOf(MentorshipLife life) {
        return new PairRef(
                life.roleModel(),
                life.mentorship().proposal().members().head().id(),
                life.mentorship().proposal().members().last().id());
    }
}
