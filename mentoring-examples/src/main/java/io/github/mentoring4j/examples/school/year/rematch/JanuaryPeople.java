package io.github.mentoring4j.examples.school.year.rematch;

import io.github.mentoring4j.core.mentorship.Closed;
import io.github.mentoring4j.core.mentorship.Closure;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.mentorship.PairConsents;
import io.github.mentoring4j.core.mentorship.PaperEvent;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.sample.Dice;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.examples.school.year.life.SimulationDefaults;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** The people of a school in January: what the autumn brought them, and who came new. */
final class JanuaryPeople {
    private static final String LEFT = "LEFT_ORGANISATION";

    private final FormedPlan autumn;
    private final Seq<MentorshipLife> working;
    private final Seq<Closed> ended;

    JanuaryPeople(FormedPlan autumn, Seq<MentorshipLife> working, Seq<Closed> ended) {
        this.autumn = autumn;
        this.working = working;
        this.ended = ended;
    }

    Seq<Participant> all() {
        return autumn.school().roster().participants().map(this::today);
    }

    /* Newcomers are invented pupils with the profile of somebody of the school: without names, without links to anybody. */
    Seq<Participant> newcomers(Dice dice) {
        SortedSet<ParticipantId> mentees =
                autumn.plan().matches().map(match -> match.pair().mentee()).toSortedSet();
        Seq<Participant> models = autumn.school()
                .roster()
                .participants()
                .filter(person -> person.kind().equals(ParticipantKind.STUDENT) && mentees.contains(person.id()));
        return dice.some(models, SimulationDefaults.NEWCOMERS)
                .zipWithIndex((model, index) -> model.toBuilder()
                        .id(ParticipantId.of("new-" + (index + 1)))
                        .build());
    }

    private Participant today(Participant person) {
        Participant known = person.toBuilder().consents(consents(person)).build();
        if (mentees(LEFT).contains(person.id())) {
            return without(known, 0).toBuilder().requests(Vector.empty()).build();
        }
        return gaveUp(person.id()) ? without(known, taken(person.id())) : known;
    }

    private static Participant without(Participant person, int places) {
        return person.toBuilder()
                .time(person.time().toBuilder().capacity(places).build())
                .build();
    }

    /* What was signed on the way stays signed; the consent to one pair is no consent to another. */
    private Seq<Consent> consents(Participant person) {
        Seq<Consent> given = working.flatMap(life -> life.chronicle().all(PaperEvent.ConsentGiven.class))
                .filter(event -> event.person().equals(person.id()))
                .map(PaperEvent.ConsentGiven::consent)
                .reject(consent -> consent.kind().equals(PairConsents.MATCH));
        return person.consents()
                .appendAll(given)
                .reject(consent -> withdrawn(person.id()).contains(consent.kind()));
    }

    private Seq<ConsentKind> withdrawn(ParticipantId person) {
        return ended.flatMap(closed -> closed.chronicle().all(PaperEvent.ConsentWithdrawn.class))
                .filter(event -> event.person().equals(person))
                .map(PaperEvent.ConsentWithdrawn::consentKind);
    }

    private boolean gaveUp(ParticipantId person) {
        return ended.filter(closed -> closed.closure().reason().code().equals("MENTOR_REQUEST"))
                .flatMap(closed -> closed.proposal().on(Member.Seat.MENTOR))
                .exists(mentor -> mentor.id().equals(person));
    }

    private int taken(ParticipantId person) {
        return working.count(
                life -> life.mentorship().proposal().members().head().id().equals(person));
    }

    private Seq<ParticipantId> mentees(String reason) {
        return ended.filter(closed -> closed.closure().reason().code().equals(reason)
                        && closed.closure().initiator() != Closure.Initiator.MENTOR)
                .flatMap(closed -> Option.of(closed.proposal().members().last()))
                .map(Member::id);
    }
}
