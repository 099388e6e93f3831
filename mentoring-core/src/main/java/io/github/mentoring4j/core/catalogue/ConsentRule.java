package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.rule.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/**
 * Both people's consents to taking part and to the processing of their data hold on the reference date.
 *
 * <p>An adult consents for themselves. For a minor a legal representative consents, and from {@code ownAge} on the minor too. Where the
 * age is not known, teachers, employers' people and parents count as adults; of anybody else it stays unknown whether the consents at
 * hand suffice, unless they do at any age or at none.
 *
 * @param ownAge the age from which a minor consents too, full years
 * @param adultAge the age of majority, full years
 */
record ConsentRule(RuleInfo info, int ownAge, int adultAge) implements HardRule {
    private static final Seq<ConsentKind> NEEDED = Vector.of(ConsentKind.PARTICIPATION, ConsentKind.DATA_PROCESSING);

    private static final Seq<ParticipantKind> ADULT =
            Vector.of(ParticipantKind.TEACHER, ParticipantKind.EMPLOYER_STAFF, ParticipantKind.PARENT);

    @Override
    public Verdict judge(Pairing pairing) {
        LocalDate day = pairing.circumstances().date();
        return of(Side.MENTOR, pairing.mentor().participant(), day)
                .and(of(Side.MENTEE, pairing.mentee().participant(), day));
    }

    private Verdict of(Side side, Participant person, LocalDate day) {
        boolean self = gave(Consent.Giver.SELF, person, day);
        boolean guardian = gave(Consent.Giver.GUARDIAN, person, day);
        boolean adultByKind = ADULT.contains(person.kind());
        return person.age()
                .map(age -> Verdict.of(age >= adultAge ? self : guardian && (self || age < ownAge)))
                .getOrElse(() ->
                        adultByKind || self == guardian ? Verdict.of(self) : Verdict.unknown(side.code() + ".age"));
    }

    private static boolean gave(Consent.Giver giver, Participant person, LocalDate day) {
        return NEEDED.forAll(kind -> person.consents()
                .exists(consent -> consent.kind().equals(kind) && consent.givenBy() == giver && consent.holdsOn(day)));
    }
}
