package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.methodology.Visibility;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** The rules of consents and addenda. */
final class ConsentGuards {
    private ConsentGuards() {}

    static Seq<Refusal> vital(Chronicle life, LocalDate day, MentorshipPolicy policy) {
        return life.members().flatMap(member -> ofMember(life, member, day, policy));
    }

    static Seq<Refusal> assignment(Chronicle life, LocalDate day) {
        return assigned(life)
                .reject(member -> life.holds(member.id(), Consent.Giver.SELF, PairConsents.ASSIGNMENT, day))
                .map(member -> new Refusal.ConsentMissing(member.id(), Consent.Giver.SELF, PairConsents.ASSIGNMENT));
    }

    static Seq<Refusal> addenda(Chronicle life, LocalDate day, MentorshipPolicy policy) {
        return life.proposal().labourFlag() == LabourFlag.YES && !day.isBefore(policy.labourLawFrom())
                ? assigned(life)
                        .map(Member::id)
                        .flatMap(person -> life.findAddendum(person)
                                .map(addendum -> addendum(person, addendum))
                                .getOrElse(() -> Guards.people(RefusalCode.ADDENDUM_MISSING, Vector.of(person))))
                : Vector.empty();
    }

    static Seq<Refusal> menteeFirst(Chronicle life, PaperEvent.ConsentGiven event) {
        boolean closed = life.proposal().visibility() == Visibility.CLOSED
                && event.consent().kind().equals(PairConsents.MATCH);
        Seq<ParticipantId> mentees = life.proposal().on(Member.Seat.MENTEE).map(Member::id);
        boolean mentee = mentees.contains(event.person()) && event.consent().givenBy() == Consent.Giver.SELF;
        return closed && !mentee
                ? Guards.people(
                        RefusalCode.MENTEE_FIRST,
                        mentees.reject(id -> life.holds(id, Consent.Giver.SELF, PairConsents.MATCH, event.on())))
                : Vector.empty();
    }

    static Seq<Refusal> withdrawal(Chronicle life, PaperEvent.ConsentWithdrawn event) {
        boolean known =
                life.consents(event.person()).exists(consent -> consent.kind().equals(event.consentKind()));
        return known ? Vector.empty() : Guards.people(RefusalCode.NOTHING_TO_WITHDRAW, Vector.of(event.person()));
    }

    private static Seq<Member> assigned(Chronicle life) {
        return life.proposal().kind().pace() == MentoringKind.Pace.SINGLE
                ? Vector.empty()
                : life.members().filter(Member::hasAssignment);
    }

    private static Seq<Refusal> addendum(ParticipantId person, Addendum addendum) {
        Seq<String> missing = addendum.missing();
        Seq<Refusal> empty = Guards.when(!missing.isEmpty(), () -> new Refusal.AddendumIncomplete(person, missing));
        return empty.appendAll(addendum.signedOn()
                .flatMap(signed -> addendum.consentDate()
                        .map(consent -> Guards.before(RefusalCode.ADDENDUM_BEFORE_CONSENT, signed, consent)))
                .getOrElse(Vector.empty()));
    }

    private static Seq<Refusal> ofMember(Chronicle life, Member member, LocalDate day, MentorshipPolicy policy) {
        if (member.age().isEmpty() && !member.isAdultByKind()) {
            return missing(life, member, Vector.of(Consent.Giver.values()), day).isEmpty()
                    ? Vector.empty()
                    : Guards.people(RefusalCode.AGE_UNKNOWN, Vector.of(member.id()));
        }
        return missing(life, member, givers(life, member, policy), day);
    }

    private static Seq<Consent.Giver> givers(Chronicle life, Member member, MentorshipPolicy policy) {
        int adult = policy.number(life.proposal(), "adult.minAge");
        int own = policy.number(life.proposal(), "consent.ownAge");
        int age = member.age().getOrElse(adult);
        if (age >= adult) {
            return Vector.of(Consent.Giver.SELF);
        }
        return age >= own ? Vector.of(Consent.Giver.SELF, Consent.Giver.GUARDIAN) : Vector.of(Consent.Giver.GUARDIAN);
    }

    private static Seq<Refusal> missing(Chronicle life, Member member, Seq<Consent.Giver> givers, LocalDate day) {
        return PairConsents.NEEDED.flatMap(kind -> givers.reject(giver -> life.holds(member.id(), giver, kind, day))
                .map(giver -> new Refusal.ConsentMissing(member.id(), giver, kind)));
    }
}
