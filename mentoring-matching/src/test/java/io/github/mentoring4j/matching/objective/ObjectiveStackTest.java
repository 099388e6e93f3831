package io.github.mentoring4j.matching.objective;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.EQUALS;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.People;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class ObjectiveStackTest {
    private static final CandidateFacts FACTS =
            CandidateFacts.builder().score(40).tiers(2, 0).mix(7).build();

    @Test
    void namesItsLevelsAndTheCanonicalOneLast() {
        assertThat(ObjectiveStack.participationFirst().levels(2))
                .containsExactly("needs.tier0", "needs.tier1", "score", "canonical");
        assertThat(ObjectiveStack.qualityFirst().levels(1)).containsExactly("score", "needs.tier0", "canonical");
    }

    @Test
    void givesACandidateItsAmountInEachLevel() {
        assertThat(ObjectiveStack.participationFirst().amounts(FACTS, 3)).containsExactly(1L, 0L, 1L, 40L, 7L);
        ObjectiveStack other = new ObjectiveStack(Vector.of(Objectives.needsInAll(), Objectives.fewestChanges()));
        assertThat(other.amounts(FACTS, 3)).containsExactly(2L, 0L, 7L);
        assertThat(other.amounts(FACTS.toBuilder().kept(true).build(), 3)).containsExactly(2L, 1L, 7L);
    }

    @Test
    void presetsAreEqualToThemselvesOnly() {
        assertThat(ObjectiveStack.participationFirst())
                .isEqualTo(ObjectiveStack.participationFirst())
                .isNotEqualTo(ObjectiveStack.qualityFirst());
    }

    @Test
    void rejectsAnEmptyStackAndNullObjectives() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ObjectiveStack(Vector.empty()));
        assertThatNullPointerException().isThrownBy(() -> new ObjectiveStack(Vector.of((Objective) null)));
    }

    @Test
    void factsLeadBackToABuilder() {
        assertThat(FACTS.toBuilder().build()).isEqualTo(FACTS);
        assertThat(FACTS.kept()).isFalse();
    }

    @Test
    void vectorsCompareLevelByLevel() {
        ObjectiveVector low = vector(1, 9);
        ObjectiveVector high = vector(2, 0);

        assertThat(low).isLessThan(high).isEqualByComparingTo(vector(1, 9));
        assertThat(vector(1, 10)).isGreaterThan(low);
        assertThat(low.find("second")).containsExactly(9L);
        assertThat(low.find("third")).isEmpty();
    }

    @Test
    void vectorsOfOtherLevelsDoNotCompare() {
        ObjectiveVector other = new ObjectiveVector(Vector.of(new ObjectiveLevel("first", 1)));

        assertThatIllegalArgumentException().isThrownBy(() -> vector(1, 1).compareTo(other));
    }

    @Test
    void aPlanUnderNeedsInAllServesMostPeople() {
        MatchRequestDraft draft = drafting(elder("e1", 1), younger("y1", HELP), younger("y2", HELP))
                .tiers(TreeMap.of(ParticipantId.of("y1"), 3))
                .build();
        MatchPlan plan = planUnder(draft, Objectives.needsInAll(), Objectives.needsByTier());

        assertThat(plan.value().levels().map(ObjectiveLevel::code))
                .startsWith("pins", "needs", "needs.tier0")
                .endsWith("canonical");
        assertThat(plan.value().find("needs")).containsExactly(1L);
        assertThat(plan.matches().map(match -> match.pair())).containsExactly(PairRef.of(TUTOR, "e1", "y2"));
        assertThat(plan.tradeOff()).as("neither preset").isEmpty();
    }

    @Test
    void aPlanUnderFewestChangesKeepsWhatStood() {
        MatchRequestDraft draft = drafting(elder("e1", 1), elder("e2", 1), younger("y1", HELP))
                .incumbent(PairRef.of(TUTOR, "e1", "y1"))
                .build();
        MatchPlan first = planUnder(draft, Objectives.fewestChanges());
        MatchPlan second = planUnder(
                draft.toBuilder().incumbent(PairRef.of(TUTOR, "e2", "y1")).build(), Objectives.fewestChanges());

        assertThat(first.value().find("kept")).containsExactly(1L);
        assertThat(first.matches().map(match -> match.pair().mentor().value())).containsExactly("e1");
        assertThat(second.matches().map(match -> match.pair().mentor().value())).containsExactly("e2");
        assertThat(first.matches().head().kept()).isTrue();
    }

    @Test
    void aSymmetricPairIsKeptEitherWayRound() {
        MatchRequestDraft draft = drafting(
                        younger("y1", SmallSchool.COMPANY),
                        younger("y2", SmallSchool.COMPANY),
                        younger("y3", SmallSchool.COMPANY))
                .incumbent(PairRef.of(EQUALS, "y3", "y1"))
                .build();

        assertThat(planUnder(draft, Objectives.fewestChanges()).matches().map(match -> match.pair()))
                .containsExactly(PairRef.of(EQUALS, "y1", "y3"));
    }

    /** Pairs that score more than a bound count against a plan. */
    private record NoFavourites(long bound) implements Objective {
        @Override
        public Seq<String> levels(int tiers) {
            return Vector.of("favourites", "served");
        }

        @Override
        public long amount(CandidateFacts candidate, int level) {
            return level == 0
                    ? (candidate.score() > bound ? -1 : 0)
                    : candidate.tiers().size();
        }
    }

    @Test
    void anObjectiveOfTheHostDecides() {
        MatchRequestDraft draft = drafting(
                        elder("e1", 1),
                        younger("y1", HELP),
                        younger("y2", HELP).toBuilder()
                                .features(People.features(3, 2))
                                .build())
                .build();
        MatchPlan plan = planUnder(draft, new NoFavourites(500_000));
        MatchPlan strict = planUnder(draft, new NoFavourites(100_000));

        assertThat(plan.matches().map(match -> match.pair().mentee().value())).containsExactly("y1");
        assertThat(plan.value().find("favourites")).containsExactly(0L);
        assertThat(strict.matches())
                .as("a pair that lowers the first level is left out")
                .isEmpty();
        assertThat(strict.unmatched()).hasSize(2);
    }

    private static MatchPlan planUnder(MatchRequestDraft draft, Objective... objectives) {
        MatchPolicy policy = MatchPolicy.builder()
                .objectives(new ObjectiveStack(Vector.of(objectives)))
                .build();
        return Matchers.match(Requests.checked(draft.toBuilder().policy(policy).build()));
    }

    private static ObjectiveVector vector(long first, long second) {
        return new ObjectiveVector(Vector.of(new ObjectiveLevel("first", first), new ObjectiveLevel("second", second)));
    }
}
