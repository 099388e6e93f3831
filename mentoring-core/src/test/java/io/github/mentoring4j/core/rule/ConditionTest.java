package io.github.mentoring4j.core.rule;

import static io.github.mentoring4j.core.rule.Condition.allOf;
import static io.github.mentoring4j.core.rule.Condition.anyOf;
import static io.github.mentoring4j.core.rule.Condition.given;
import static io.github.mentoring4j.core.rule.Condition.not;
import static io.github.mentoring4j.core.rule.Condition.requested;
import static io.github.mentoring4j.core.rule.Condition.requests;
import static io.github.mentoring4j.core.rule.Pairings.judge;
import static io.github.mentoring4j.core.rule.Pairings.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.core.participant.MarkMean;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.RaisedBy;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.Schooling;
import io.github.mentoring4j.core.participant.Skills;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final Condition TRUE = allOf();
    private static final Condition FALSE = anyOf();
    private static final Condition UNKNOWN =
            Quantity.mentor(PersonNumber.MARK_MEAN).atLeast(1);
    private static final Condition ADULT = Quantity.mentor(PersonNumber.AGE).atLeast(18);
    private static final Pairing PAIR = Pairings.aged(16, 14);

    @Test
    void emptyListsHoldAsAllAndFailAsAny() {
        assertThat(judge(TRUE, PAIR)).isEqualTo(Verdict.allowed());
        assertThat(judge(FALSE, PAIR)).isEqualTo(Verdict.denied());
    }

    @Test
    void unknownIsDecidedOnlyByTheOthers() {
        Verdict unknown = Verdict.unknown("mentor.markMean");
        assertThat(judge(UNKNOWN, PAIR)).isEqualTo(unknown);
        assertThat(judge(allOf(TRUE, UNKNOWN), PAIR)).isEqualTo(unknown);
        assertThat(judge(allOf(UNKNOWN, FALSE), PAIR)).isEqualTo(Verdict.denied());
        assertThat(judge(anyOf(UNKNOWN, TRUE), PAIR)).isEqualTo(Verdict.allowed());
        assertThat(judge(anyOf(FALSE, UNKNOWN), PAIR)).isEqualTo(unknown);
        assertThat(judge(not(UNKNOWN), PAIR)).isEqualTo(unknown);
        assertThat(judge(not(TRUE), PAIR)).isEqualTo(Verdict.denied());
    }

    @Test
    void premiseThatFailsMakesTheConclusionIdle() {
        assertThat(judge(given(FALSE, FALSE), PAIR)).isEqualTo(Verdict.allowed());
        assertThat(judge(given(TRUE, FALSE), PAIR)).isEqualTo(Verdict.denied());
        assertThat(judge(given(UNKNOWN, FALSE), PAIR).isDenied()).isFalse();
    }

    @Test
    void comparisonIncludesTheBound() {
        Quantity gap = Quantity.mentor(PersonNumber.AGE).minus(Quantity.mentee(PersonNumber.AGE));
        assertThat(judge(gap.atLeast(2), PAIR)).isEqualTo(Verdict.allowed());
        assertThat(judge(gap.atLeast(3), PAIR)).isEqualTo(Verdict.denied());
        assertThat(judge(gap.atMost(2), PAIR)).isEqualTo(Verdict.allowed());
        assertThat(judge(gap.atMost(1), PAIR)).isEqualTo(Verdict.denied());
    }

    @Test
    void comparisonNamesEverythingThatIsMissing() {
        Pairing unknown = Pairings.of(person("anna"), person("boris"));
        Quantity gap = Quantity.mentor(PersonNumber.AGE).minus(Quantity.mentee(PersonNumber.AGE));
        assertThat(judge(gap.atLeast(2), unknown))
                .isEqualTo(new Verdict.Unknown(TreeSet.of("mentee.age", "mentor.age")));
    }

    @Test
    void setsAreAskedForAMember() {
        Pairing pair = Pairings.of(topics("anna", "chess", "go"), topics("boris", "go"));
        assertThat(judge(new Condition.Includes(Side.MENTOR, PersonSet.TOPICS, Key.of("chess")), pair))
                .isEqualTo(Verdict.allowed());
        assertThat(judge(new Condition.Includes(Side.MENTEE, PersonSet.TOPICS, Key.of("chess")), pair))
                .isEqualTo(Verdict.denied());
        assertThat(judge(new Condition.Includes(Side.MENTEE, PersonSet.FIELDS, Key.of("it")), pair))
                .isEqualTo(Verdict.unknown("mentee.fields"));
    }

    @Test
    void setsAreAskedForAnyMember() {
        Pairing pair = Pairings.of(topics("anna", "chess"), topics("boris"));
        assertThat(judge(new Condition.HasAny(Side.MENTOR, PersonSet.TOPICS), pair))
                .isEqualTo(Verdict.allowed());
        assertThat(judge(new Condition.HasAny(Side.MENTEE, PersonSet.TOPICS), pair))
                .isEqualTo(Verdict.denied());
        assertThat(judge(new Condition.HasAny(Side.MENTEE, PersonSet.FIELDS), pair))
                .isEqualTo(Verdict.unknown("mentee.fields"));
    }

    @Test
    void setsAreComparedForACommonMember() {
        Condition common = new Condition.Shares(PersonSet.TOPICS, PersonSet.TOPICS);
        assertThat(judge(common, Pairings.of(topics("anna", "chess", "go"), topics("boris", "go"))))
                .isEqualTo(Verdict.allowed());
        assertThat(judge(common, Pairings.of(topics("anna", "chess"), topics("boris", "go"))))
                .isEqualTo(Verdict.denied());
        assertThat(judge(common, Pairings.of(person("anna"), topics("boris", "go"))))
                .isEqualTo(Verdict.unknown("mentor.topics"));
        assertThat(judge(common, Pairings.of(person("anna"), person("boris"))))
                .isEqualTo(new Verdict.Unknown(TreeSet.of("mentee.topics", "mentor.topics")));
    }

    @Test
    void emptySetHasNothingInCommonWithAnUnknownOne() {
        Condition common = new Condition.Shares(PersonSet.TOPICS, PersonSet.TOPICS);
        assertThat(judge(common, Pairings.of(topics("anna"), person("boris")))).isEqualTo(Verdict.denied());
        assertThat(judge(common, Pairings.of(person("anna"), topics("boris")))).isEqualTo(Verdict.denied());
    }

    @Test
    void differencesDoNotWrapAround() {
        Quantity most = new Quantity.Constant(Integer.MAX_VALUE);
        Quantity least = new Quantity.Constant(Integer.MIN_VALUE);
        Pairing pairing = Pairings.aged(16, 12);
        assertThat(judge(most.minus(least).atLeast(1), pairing)).isEqualTo(Verdict.allowed());
        assertThat(judge(least.minus(most).atLeast(1), pairing)).isEqualTo(Verdict.denied());
        assertThat(judge(least.minus(Quantity.mentor(PersonNumber.AGE)).atMost(0), pairing))
                .isEqualTo(Verdict.allowed());
    }

    @Test
    void someRequestHasToHoldThroughout() {
        Condition strong =
                Quantity.mentor(KeyedNumber.SUBJECT_MEAN, Key.requested()).atLeast(450);
        Condition weak =
                Quantity.mentee(KeyedNumber.SUBJECT_MEAN, Key.requested()).atMost(340);
        MenteeRequest math = MenteeRequest.of(RequestType.LEARNING_RESULT, "math");
        MenteeRequest physics = MenteeRequest.of(RequestType.LEARNING_RESULT, "physics");
        Pairing pair = Pairings.of(means("anna", 480, 300), means("boris", 400, 300), math, physics);
        assertThat(judge(requested(RequestType.LEARNING_RESULT, strong), pair)).isEqualTo(Verdict.allowed());
        assertThat(judge(requested(RequestType.LEARNING_RESULT, weak), pair)).isEqualTo(Verdict.allowed());
        assertThat(judge(requested(RequestType.LEARNING_RESULT, allOf(strong, weak)), pair))
                .isEqualTo(Verdict.denied());
    }

    @Test
    void requestIsLookedForOnTheSideNamed() {
        Pairing pair = Pairings.of(person("anna"), person("boris"), MenteeRequest.of(RequestType.CAREER));
        assertThat(judge(requests(Side.MENTEE, RequestType.CAREER), pair)).isEqualTo(Verdict.allowed());
        assertThat(judge(requests(Side.MENTEE, RequestType.PROJECT), pair)).isEqualTo(Verdict.denied());
        assertThat(judge(requests(Side.MENTOR, RequestType.CAREER), pair)).isEqualTo(Verdict.denied());
    }

    @Test
    void requestMayNameItsArgument() {
        Condition named = requested(RequestType.CAREER, new Condition.ArgumentNamed());
        assertThat(judge(named, asking(MenteeRequest.of(RequestType.CAREER)))).isEqualTo(Verdict.denied());
        assertThat(judge(named, asking(MenteeRequest.of(RequestType.CAREER, "it"))))
                .isEqualTo(Verdict.allowed());
        assertThat(judge(new Condition.ArgumentNamed(), asking(MenteeRequest.of(RequestType.CAREER, "it"))))
                .isEqualTo(Verdict.denied());
    }

    @Test
    void requestMayBeOnesOwnWish() {
        Condition own = requested(RequestType.CAREER, new Condition.RaisedBySelf());
        MenteeRequest career = MenteeRequest.of(RequestType.CAREER);
        assertThat(judge(own, asking(career))).isEqualTo(Verdict.allowed());
        assertThat(judge(
                        own, asking(career.toBuilder().raisedBy(RaisedBy.PARENT).build())))
                .isEqualTo(Verdict.denied());
        assertThat(judge(
                        own,
                        asking(career.toBuilder().raisedBy(RaisedBy.IMPLIED).build())))
                .isEqualTo(Verdict.denied());
        assertThat(judge(new Condition.RaisedBySelf(), asking(career))).isEqualTo(Verdict.denied());
    }

    @Test
    void requestWithoutArgumentMeansAnyMemberAndNoKeyedNumber() {
        Condition topic =
                requested(RequestType.PROJECT, new Condition.Includes(Side.MENTOR, PersonSet.TOPICS, Key.requested()));
        Condition level = requested(
                RequestType.PROJECT,
                Quantity.mentor(KeyedNumber.COMPETENCE, Key.requested()).atLeast(1));
        MenteeRequest any = MenteeRequest.of(RequestType.PROJECT);
        assertThat(judge(topic, Pairings.of(topics("anna", "chess"), person("boris"), any)))
                .isEqualTo(Verdict.allowed());
        assertThat(judge(topic, Pairings.of(topics("anna"), person("boris"), any)))
                .isEqualTo(Verdict.denied());
        assertThat(judge(level, asking(any))).isEqualTo(Verdict.unknown("mentor.competence(?)"));
    }

    @Test
    void keyedNumbersAreAskedForAFixedKeyToo() {
        Condition math =
                Quantity.mentee(KeyedNumber.SUBJECT_MEAN, Key.of("math")).atLeast(400);
        assertThat(judge(math, Pairings.of(person("anna"), means("boris", 400, 300))))
                .isEqualTo(Verdict.allowed());
        assertThat(judge(math, PAIR)).isEqualTo(Verdict.unknown("mentee.mean(math)"));
    }

    @Test
    void leavesMentionTheSidesTheyRead() {
        assertMentions(ADULT, true, false);
        assertMentions(Quantity.mentee(KeyedNumber.COMPETENCE, Key.of("go")).atMost(1), false, true);
        assertMentions(new Condition.Includes(Side.MENTEE, PersonSet.TOPICS, Key.of("go")), false, true);
        assertMentions(new Condition.HasAny(Side.MENTOR, PersonSet.TOPICS), true, false);
        assertMentions(new Condition.Shares(PersonSet.ID, PersonSet.ID), true, true);
        assertMentions(new Condition.ArgumentNamed(), false, false);
        assertMentions(new Condition.RaisedBySelf(), false, false);
    }

    @Test
    void compoundsMentionWhatTheirPartsMention() {
        Condition young = Quantity.mentee(PersonNumber.AGE).atMost(14);
        Quantity gap = Quantity.mentor(PersonNumber.AGE).minus(Quantity.mentee(PersonNumber.AGE));
        assertMentions(TRUE, false, false);
        assertMentions(allOf(ADULT, not(ADULT)), true, false);
        assertMentions(anyOf(young, young), false, true);
        assertMentions(given(ADULT, young), true, true);
        assertMentions(gap.atLeast(1), true, true);
        assertMentions(new Condition.AtLeast(new Quantity.Constant(1), new Quantity.Constant(0)), false, false);
    }

    @Test
    void requestMentionsItsOwnerAndWhatStandsInside() {
        assertMentions(requests(Side.MENTEE, RequestType.CAREER), false, true);
        assertMentions(requests(Side.MENTOR, RequestType.CAREER), true, false);
        assertMentions(requested(RequestType.CAREER, ADULT), true, true);
        assertMentions(requested(RequestType.CAREER, new Condition.RaisedBySelf()), false, true);
    }

    @Test
    void partsAreRequired() {
        assertThatNullPointerException().isThrownBy(() -> new Condition.AllOf(Vector.of((Condition) null)));
        assertThatIllegalArgumentException().isThrownBy(() -> Key.of(" "));
    }

    private static void assertMentions(Condition condition, boolean mentor, boolean mentee) {
        assertThat(condition.mentions(Side.MENTOR)).isEqualTo(mentor);
        assertThat(condition.mentions(Side.MENTEE)).isEqualTo(mentee);
    }

    private static Pairing asking(MenteeRequest... requests) {
        return Pairings.of(person("anna"), person("boris"), requests);
    }

    private static Participant.Builder topics(String id, String... topics) {
        return person(id).skills(Skills.builder().topics(topics).build());
    }

    private static Participant.Builder means(String id, int math, int physics) {
        return person(id)
                .schooling(Schooling.builder()
                        .marks(TreeMap.of("math", new MarkMean(math, 5), "physics", new MarkMean(physics, 5)))
                        .build());
    }
}
