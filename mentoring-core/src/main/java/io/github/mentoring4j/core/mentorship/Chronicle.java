package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What happened to a mentorship so far, oldest first. It only grows; everything a state knows is read from it.
 *
 * <p>A text form shows the id and the number of events.
 *
 * @param proposal what was proposed
 * @param events the events, that of the proposal first
 */
public record Chronicle(Proposal proposal, Seq<MentorshipEvent> events) {
    /**
     * Makes a chronicle.
     *
     * @param proposal what was proposed
     * @param events the events, that of the proposal first; not empty
     */
    public Chronicle {
        Objects.requireNonNull(proposal, "proposal");
        Require.noNulls("events", events);
        Require.that(!events.isEmpty(), "events", events.size());
    }

    Chronicle plus(MentorshipEvent event) {
        return new Chronicle(proposal, events.append(event));
    }

    /**
     * The day of the last event.
     *
     * @return the day
     */
    public LocalDate lastDay() {
        return events.last().on();
    }

    /**
     * The people who are still in it.
     *
     * @return the members of the proposal without those who left, in its order
     */
    public Seq<Member> members() {
        Seq<ParticipantId> left = all(CourseEvent.MenteeLeft.class).map(CourseEvent.MenteeLeft::person);
        return proposal.members().reject(member -> left.contains(member.id()));
    }

    /**
     * The term that holds now.
     *
     * @return the term of the proposal, up to the last extension
     */
    public Term term() {
        return all(CourseEvent.Extended.class)
                .lastOption()
                .map(extended -> proposal.term().until(extended.extension().plannedEnd()))
                .getOrElse(proposal.term());
    }

    /**
     * The individual plan that holds now.
     *
     * @return the plan agreed last, or none
     */
    public Option<IndividualPlan> plan() {
        return all(WorkEvent.PlanAgreed.class).lastOption().map(WorkEvent.PlanAgreed::plan);
    }

    /**
     * The order that named the people, with its day.
     *
     * @return the event, or none
     */
    public Option<ApprovalEvent.OrderIssued> order() {
        return all(ApprovalEvent.OrderIssued.class).lastOption();
    }

    /**
     * The meetings with their days.
     *
     * @return the events, oldest first
     */
    public Seq<WorkEvent.MeetingHeld> meetings() {
        return all(WorkEvent.MeetingHeld.class);
    }

    /**
     * The pauses, each from the day on which it began to the eve of the return. A withdrawn consent that the work cannot do without begins
     * one too. A pause that has not ended lasts to {@link LocalDate#MAX}; one that ended on the day it began is left out.
     *
     * @return the pauses, oldest first
     */
    public Seq<Term> pauses() {
        Option<LocalDate> none = Option.none();
        Tuple2<Seq<Term>, Option<LocalDate>> read =
                events.foldLeft(Tuple.of(Vector.empty(), none), (so, event) -> read(so._1(), so._2(), event));
        return read._1()
                .appendAll(read._2().map(since -> new Term(since, LocalDate.MAX)))
                .filter(pause -> !pause.last().isBefore(pause.first()));
    }

    private Tuple2<Seq<Term>, Option<LocalDate>> read(Seq<Term> ended, Option<LocalDate> since, MentorshipEvent event) {
        if (event instanceof CourseEvent.Resumed) {
            return Tuple.of(
                    ended.appendAll(
                            since.map(first -> new Term(first, event.on().minusDays(1)))),
                    Option.none());
        }
        boolean begins = event instanceof CourseEvent.PauseBegan
                || (event instanceof PaperEvent.ConsentWithdrawn withdrawn
                        && PairConsents.isVital(withdrawn.consentKind())
                        && startedOn().exists(start -> !start.isAfter(event.on())));
        return Tuple.of(ended, begins ? since.orElse(Option.some(event.on())) : since);
    }

    /**
     * The day on which work began.
     *
     * @return the day, or none
     */
    public Option<LocalDate> startedOn() {
        return all(WorkEvent.Started.class).lastOption().map(WorkEvent.Started::on);
    }

    /**
     * Tells whether a meeting of a kind was held.
     *
     * @param kind the kind
     * @return true if there is one
     */
    public boolean held(Meeting.Kind kind) {
        return meetings().exists(event -> event.meeting().kind() == kind);
    }

    /**
     * The addendum that a person signed last.
     *
     * @param person the person
     * @return the addendum, or none
     */
    public Option<Addendum> findAddendum(ParticipantId person) {
        return all(PaperEvent.AddendumSigned.class)
                .filter(event -> event.person().equals(person))
                .lastOption()
                .map(PaperEvent.AddendumSigned::addendum);
    }

    /**
     * The consents about a person that were not withdrawn here, whether they hold on a day or not.
     *
     * @param person the person
     * @return the consents, those from before the proposal first
     */
    public Seq<Consent> consents(ParticipantId person) {
        Seq<Consent> before =
                proposal.members().filter(member -> member.id().equals(person)).flatMap(Member::consents);
        return events.foldLeft(before, (known, event) -> {
            if (event instanceof PaperEvent.ConsentGiven given && given.person().equals(person)) {
                return known.append(given.consent());
            }
            if (event instanceof PaperEvent.ConsentWithdrawn withdrawn
                    && withdrawn.person().equals(person)) {
                return known.reject(consent -> consent.kind().equals(withdrawn.consentKind()));
            }
            return known;
        });
    }

    /**
     * Tells whether a consent holds on a day.
     *
     * @param person whom it is about
     * @param giver who gives it
     * @param kind what it is given to
     * @param day the day
     * @return true if one holds
     */
    boolean holds(ParticipantId person, Consent.Giver giver, ConsentKind kind, LocalDate day) {
        return consents(person)
                .exists(consent -> consent.givenBy() == giver && consent.kind().equals(kind) && consent.holdsOn(day));
    }

    Option<MentorshipEvent.Decision> decision(ParticipantId person) {
        return all(ApprovalEvent.TrialDecided.class)
                .filter(event -> event.person().equals(person))
                .lastOption()
                .map(ApprovalEvent.TrialDecided::decision);
    }

    /**
     * How often each person had a partner as a visitor.
     *
     * @return one entry a member, in the order of the proposal
     */
    Seq<Tuple2<ParticipantId, Integer>> visits() {
        return members()
                .map(member -> Tuple.of(
                        member.id(),
                        meetings().count(event -> event.meeting().host().contains(member.id()))));
    }

    /**
     * The events of one type.
     *
     * @param type the type
     * @param <E> the type
     * @return the events of that type, oldest first
     */
    public <E extends MentorshipEvent> Seq<E> all(Class<E> type) {
        return events.filter(type::isInstance).map(type::cast);
    }

    @Override
    public String toString() {
        return "Chronicle[" + proposal.id() + ", " + events.size() + "]";
    }
}
