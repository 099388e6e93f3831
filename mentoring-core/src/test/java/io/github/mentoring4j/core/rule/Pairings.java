package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Two people for the tests of rules. */
final class Pairings {
    static final RuleInfo INFO = new RuleInfo("rule", Text.of("правило", "a rule"));

    private Pairings() {}

    static Participant.Builder person(String id) {
        return Participant.builder().id(ParticipantId.of(id)).kind(ParticipantKind.STUDENT);
    }

    static Pairing of(Participant.Builder mentor, Participant.Builder mentee, MenteeRequest... requests) {
        return new Pairing(
                new PairSide(mentor.build(), Vector.empty(), Option.some(1)),
                new PairSide(mentee.build(), Vector.of(requests), Option.some(1)),
                Circumstances.on(LocalDate.of(2025, 9, 1)));
    }

    static Pairing aged(int mentor, int mentee) {
        return of(person("anna").age(mentor), person("boris").age(mentee));
    }

    static Verdict judge(Condition condition, Pairing pairing) {
        return new ConditionRule(INFO, condition).judge(pairing);
    }
}
