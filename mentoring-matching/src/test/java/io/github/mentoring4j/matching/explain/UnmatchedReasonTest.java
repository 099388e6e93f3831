package io.github.mentoring4j.matching.explain;

import static io.github.mentoring4j.matching.testkit.People.draft;
import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.person;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVICE;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVISER;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.EQUALS;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.objective.CandidateFacts;
import io.github.mentoring4j.matching.objective.Objective;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.objective.Objectives;
import io.github.mentoring4j.matching.plan.RuleTally;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.Ban;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.RoleModelLimit;
import io.github.mentoring4j.matching.testkit.People;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class UnmatchedReasonTest {
    @Test
    void nobodyOfAFittingKind() {
        Unmatched reason = only(draft(younger("y1", HELP)));

        assertThat(reason).isInstanceOfSatisfying(Unmatched.NoEligiblePartner.class, none -> {
            assertThat(none.tallies()).isEmpty();
            assertThat(none.nearest()).isEmpty();
        });
        assertThat(in(Language.ENGLISH, reason))
                .containsExactly("There is nobody who could be a partner in the role models of this need.");
        assertThat(in(Language.RUSSIAN, reason))
                .containsExactly(
                        "Нет ни одного участника, который мог бы стать партнёром по ролевым моделям этого запроса.");
    }

    @Test
    void everyPairBreaksARule() {
        Participant unknown =
                elder("e3", 1).toBuilder().features(TreeMap.empty()).build();
        Unmatched reason =
                only(drafting(person("e1", SmallSchool.ELDER, 0), elder("e2", 1), unknown, younger("y1", HELP))
                        .bans(Ban.of("e2", "y1"), Ban.of("e1", "y1"))
                        .build());

        assertThat(reason).isInstanceOfSatisfying(Unmatched.NoEligiblePartner.class, none -> {
            assertThat(none.tallies().map(RuleTally::denied)).containsExactly(2, 1);
            assertThat(none.tallies().map(RuleTally::unknown)).containsExactly(0, 1);
            assertThat(none.nearest().map(miss -> miss.pair().mentor().value())).containsExactly("e2", "e3");
        });
        assertThat(in(Language.ENGLISH, reason))
                .containsExactly(
                        "No possible pair keeps every rule.",
                        TUTOR + " – the coordinator has not forbidden this pair: not kept in 2 pairs, no data in 0",
                        TUTOR + " – skill: not kept in 1 pairs, no data in 1 (not stated: skill of the mentor – 1)",
                        "e2 – y1 (" + TUTOR + "): one rule in the way: the coordinator has not forbidden this pair",
                        "e3 – y1 (" + TUTOR + "): only data are missing: skill of the mentor; rules: skill");
        assertThat(in(Language.RUSSIAN, reason))
                .startsWith(
                        "Ни одна возможная пара не выполняет всех правил.",
                        TUTOR + " – координатор не запретил эту пару: не выполнено в парах – 2, нет данных – 0")
                .endsWith("e3 – y1 (" + TUTOR + "): не хватает только данных: skill у наставника; правила: skill");
    }

    @Test
    void listsAsManyNearMissesAsThePolicySays() {
        MatchRequestDraft draft = drafting(
                        person("e1", SmallSchool.ELDER, 0), person("e2", SmallSchool.ELDER, 0), younger("y1", HELP))
                .policy(MatchPolicy.builder().nearMisses(1).build())
                .build();

        assertThat(only(draft))
                .isInstanceOfSatisfying(
                        Unmatched.NoEligiblePartner.class,
                        none -> assertThat(none.nearest()).hasSize(1));
    }

    @Test
    void nearMissesOfEqualsStandInIdOrderAndOthersMentorFirst() {
        Seq<Unmatched> reasons = Matchers.match(
                        Requests.checked(drafting(younger("y1", COMPANY, HELP), younger("y2", COMPANY), elder("z1", 1))
                                .bans(Ban.of("y1", "y2"), Ban.of("z1", "y1"))
                                .build()))
                .unmatched();

        assertThat(reasons.flatMap(reason -> ((Unmatched.NoEligiblePartner) reason).nearest())
                        .map(miss -> miss.pair()))
                .containsExactlyInAnyOrder(
                        PairRef.of(EQUALS, "y1", "y2"), PairRef.of(EQUALS, "y1", "y2"), PairRef.of(TUTOR, "z1", "y1"));
    }

    @Test
    void aPeerWhoAsksForNothingIsNoPartner() {
        Unmatched reason = only(drafting(younger("y1", COMPANY), younger("y2"))
                .bans(Ban.of("y1", "y2"))
                .build());

        assertThat(in(Language.ENGLISH, reason))
                .as("lifting the ban would not help")
                .containsExactly("There is nobody who could be a partner in the role models of this need.");
    }

    @Test
    void everyPairIsBelowTheFloor() {
        MatchRequestDraft draft = drafting(elder("e1", 1), younger("y1", HELP))
                .policy(MatchPolicy.builder().qualityFloor(412_345).build())
                .build();
        Unmatched reason = only(draft);

        assertThat(reason).isInstanceOfSatisfying(Unmatched.BelowThreshold.class, below -> {
            assertThat(below.best().score()).isEqualTo(400_000);
            assertThat(below.floor()).isEqualTo(412_345);
        });
        assertThat(in(Language.ENGLISH, reason))
                .containsExactly("The best pair e1 – y1 scores 40.0 of 100, the floor is 41.2.");
        assertThat(in(Language.RUSSIAN, reason))
                .containsExactly("Лучшая пара e1 – y1 набирает 40,0 из 100, порог – 41,2.");
    }

    @Test
    void namesTheBestOfThePairsBelowTheFloor() {
        Participant nearer =
                elder("e2", 1).toBuilder().features(People.features(1, 2)).build();
        MatchRequestDraft draft = drafting(elder("e1", 1), nearer, elder("e3", 1), younger("y1", HELP))
                .policy(MatchPolicy.builder().qualityFloor(1_000_000).build())
                .build();

        assertThat(only(draft))
                .isInstanceOfSatisfying(
                        Unmatched.BelowThreshold.class,
                        below -> assertThat(below.best().pair()).isEqualTo(PairRef.of(TUTOR, "e2", "y1")));
    }

    @Test
    void pinsHoldEverySeat() {
        MatchRequestDraft draft = drafting(elder("e1", 1), younger("y1", HELP), younger("y2", HELP))
                .pins(PairRef.of(TUTOR, "e1", "y2"))
                .build();
        Unmatched reason = only(draft);

        assertThat(reason).isInstanceOf(Unmatched.BarredByPin.class);
        assertThat(in(Language.ENGLISH, reason))
                .containsExactly("Pinned pairs hold every seat that would do.", "e1 – y2 (" + TUTOR + ")");
        assertThat(in(Language.RUSSIAN, reason))
                .containsExactly(
                        "Все места, которые подошли бы, заняты закреплёнными парами.", "e1 – y2 (" + TUTOR + ")");
    }

    @Test
    void aPinHoldsThePeer() {
        MatchRequestDraft draft = drafting(younger("y1", COMPANY), younger("y2", COMPANY), younger("y3", COMPANY))
                .pins(PairRef.of(EQUALS, "y3", "y2"))
                .build();

        assertThat(only(draft))
                .isInstanceOfSatisfying(
                        Unmatched.BarredByPin.class,
                        barred -> assertThat(barred.pins()).containsExactly(PairRef.of(EQUALS, "y2", "y3")));
    }

    @Test
    void aPinIsNotBlamedForWhatALimitDoes() {
        MatchRequestDraft draft = drafting(elder("e1", 2), younger("y1", ADVICE), younger("y2", HELP))
                .limits(new RoleModelLimit(ParticipantId.of("e1"), TUTOR, 0))
                .pins(PairRef.of(ADVISER, "e1", "y1"))
                .build();
        Unmatched reason = Matchers.match(Requests.checked(draft))
                .unmatched()
                .find(each -> each.need().id().equals(new NeedId("y2/directed")))
                .getOrElseThrow(AssertionError::new);

        assertThat(reason)
                .as("without the pin there would be no seat either")
                .isInstanceOfSatisfying(Unmatched.LimitReached.class, limited -> {
                    assertThat(limited.limits()).containsExactly(new RoleModelLimit(ParticipantId.of("e1"), TUTOR, 0));
                    assertThat(limited.takers())
                            .as("the pin is in another role model")
                            .isEmpty();
                });
        assertThat(in(Language.ENGLISH, reason))
                .containsExactly(
                        "A mentor who would do has a place, but the limit within the role model is used up.",
                        "e1: at most 0 mentees in the role model " + TUTOR);
        assertThat(in(Language.RUSSIAN, reason))
                .containsExactly(
                        "У подходящего наставника место есть, но предел по ролевой модели исчерпан.",
                        "e1: в ролевой модели " + TUTOR + " не более 0 наставляемых");
    }

    @Test
    void namesThePinsOfTheRoleModelWhoseLimitBinds() {
        MatchRequestDraft draft = drafting(
                        elder("e1", 3), younger("y1", ADVICE), younger("y2", HELP), younger("y3", HELP))
                .limits(new RoleModelLimit(ParticipantId.of("e1"), TUTOR, 1))
                .pins(PairRef.of(ADVISER, "e1", "y1"), PairRef.of(TUTOR, "e1", "y2"))
                .build();
        Unmatched reason = Matchers.match(Requests.checked(draft))
                .unmatched()
                .find(each -> each.need().id().equals(new NeedId("y3/directed")))
                .getOrElseThrow(AssertionError::new);

        assertThat(reason)
                .isInstanceOfSatisfying(
                        Unmatched.BarredByPin.class,
                        barred -> assertThat(barred.pins()).containsExactly(PairRef.of(TUTOR, "e1", "y2")));
    }

    @Test
    void othersTookTheSeats() {
        Unmatched reason = only(draft(elder("e1", 1), younger("y1", HELP), younger("y2", HELP)));
        String unserved = reason.need().person().value();
        String served = unserved.equals("y1") ? "y2" : "y1";

        assertThat(reason).isInstanceOf(Unmatched.NoSeatLeft.class);
        assertThat(in(Language.ENGLISH, reason))
                .containsExactly(
                        "No seat is left with a partner who would do.",
                        "the seats went to the needs: " + served + "/directed");
        assertThat(in(Language.RUSSIAN, reason))
                .containsExactly(
                        "Свободных мест у подходящих партнёров не осталось.",
                        "места заняли запросы: " + served + "/directed");
    }

    @Test
    void nobodyTookTheSeatsThatWereNeverThere() {
        Unmatched reason = only(draft(elder("e1", 0), younger("y1", HELP)));

        assertThat(reason)
                .isInstanceOfSatisfying(
                        Unmatched.NoPlaceOffered.class,
                        none -> assertThat(none.mentors()).containsExactly(ParticipantId.of("e1")));
        assertThat(in(Language.ENGLISH, reason))
                .containsExactly(
                        "There are mentors who would do, but they have no place for anybody.", "without a place: e1");
        assertThat(in(Language.RUSSIAN, reason))
                .containsExactly("Подходящие наставники есть, но мест для наставляемых у них нет.", "без мест: e1");
    }

    @Test
    void aLimitNamesThoseWithinItAlone() {
        MatchRequestDraft draft = drafting(
                        elder("e1", 3), younger("y1", ADVICE), younger("y2", HELP), younger("y3", HELP))
                .limits(new RoleModelLimit(ParticipantId.of("e1"), TUTOR, 1))
                .build();
        Unmatched reason = Matchers.match(Requests.checked(draft))
                .unmatched()
                .find(each -> each.need().roleModels().contains(TUTOR))
                .getOrElseThrow(AssertionError::new);
        String served = reason.need().person().value().equals("y2") ? "y3" : "y2";

        assertThat(reason).isInstanceOfSatisfying(Unmatched.LimitReached.class, limited -> {
            assertThat(limited.limits()).containsExactly(new RoleModelLimit(ParticipantId.of("e1"), TUTOR, 1));
            assertThat(limited.takers()).containsExactly(new NeedId(served + "/directed"));
        });
    }

    @Test
    void theObjectivesDoNotWantThePair() {
        Objective sparing = new Objective() {
            @Override
            public Seq<String> levels(int tiers) {
                return Vector.of("few");
            }

            @Override
            public long amount(CandidateFacts candidate, int level) {
                return -3;
            }
        };
        MatchRequestDraft draft = drafting(elder("e1", 1), younger("y1", HELP))
                .policy(MatchPolicy.builder()
                        .objectives(new ObjectiveStack(Vector.of(sparing, Objectives.needsInAll())))
                        .build())
                .build();
        Unmatched reason = only(draft);

        assertThat(reason)
                .isEqualTo(new Unmatched.NotWorthwhile(
                        reason.need(), PairRef.of(TUTOR, "e1", "y1"), new ObjectiveLevel("few", -3)));
        assertThat(in(Language.ENGLISH, reason))
                .containsExactly("The pair e1 – y1 (" + TUTOR
                        + ") is possible, but by the objectives set it makes no plan better: few = -3.");
        assertThat(in(Language.RUSSIAN, reason))
                .containsExactly(
                        "Пара e1 – y1 (" + TUTOR + ") возможна, но по заданным целям она плана не улучшает: few = -3.");
    }

    private static Unmatched only(MatchRequestDraft draft) {
        Seq<Unmatched> unmatched = Matchers.match(Requests.checked(draft)).unmatched();
        assertThat(unmatched).hasSize(1);
        return unmatched.head();
    }

    private static Seq<String> in(Language language, Unmatched unmatched) {
        UnmatchedReason reason = UnmatchedReason.of(unmatched);
        Seq<Message> all = reason.details().prepend(reason.headline()).appendAll(reason.nearest());
        return all.map(message -> message.in(language));
    }
}
