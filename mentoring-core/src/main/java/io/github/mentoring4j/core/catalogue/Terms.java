package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.Attribute;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.Key;
import io.github.mentoring4j.core.rule.KeyedNumber;
import io.github.mentoring4j.core.rule.PersonSet;
import io.github.mentoring4j.core.rule.Quantity;
import io.github.mentoring4j.core.rule.Side;
import io.vavr.collection.Seq;

/** The terms that conditions of several role models are made of. */
final class Terms {
    private Terms() {}

    /** The mentor has at least so much of something. */
    static Condition mentorHas(Attribute attribute, int least) {
        return Quantity.mentor(attribute).atLeast(least);
    }

    /** The mentor has at least a level of competence in a fixed topic. */
    static Condition mentorCan(String topic, int least) {
        return Quantity.mentor(KeyedNumber.COMPETENCE, Key.of(topic)).atLeast(least);
    }

    /** The mentor has at least so much in the requested subject or topic. */
    static Condition mentorInRequested(KeyedNumber attribute, int least) {
        return Quantity.mentor(attribute, Key.requested()).atLeast(least);
    }

    /** The mentor is ahead of the mentee by so much; a negative number: behind by no more. */
    static Condition ahead(Attribute attribute, int least) {
        return Quantity.mentor(attribute).minus(Quantity.mentee(attribute)).atLeast(least);
    }

    /** The two differ by no more than so much. */
    static Condition near(Attribute attribute, int most) {
        Quantity difference = Quantity.mentor(attribute).minus(Quantity.mentee(attribute));
        return Condition.allOf(difference.atMost(most), difference.atLeast(-most));
    }

    /** Both have the same member of a set. */
    static Condition common(PersonSet set) {
        return new Condition.Shares(set, set);
    }

    /** A person is of a kind. */
    static Condition kind(Side side, ParticipantKind kind) {
        return new Condition.Includes(side, PersonSet.KIND, Key.of(kind.code()));
    }

    /** The mentor's set has the requested member. */
    static Condition mentorOffers(PersonSet set) {
        return new Condition.Includes(Side.MENTOR, set, Key.requested());
    }

    /** The mentor manages the mentee. */
    static Condition mentorManages() {
        return new Condition.Shares(PersonSet.MANAGES, PersonSet.ID);
    }

    /** One of the two manages the other. */
    static Condition eitherManages() {
        return Condition.anyOf(mentorManages(), new Condition.Shares(PersonSet.ID, PersonSet.MANAGES));
    }

    /** One side asks for one of some types. */
    static Condition asks(Side side, Seq<RequestType> types) {
        return new Condition.ForSome(side, types, Condition.allOf());
    }

    /** Both sides ask for one of some types. */
    static Condition bothAsk(Seq<RequestType> types) {
        return Condition.allOf(asks(Side.MENTOR, types), asks(Side.MENTEE, types));
    }
}
