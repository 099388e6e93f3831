package io.github.mentoring4j.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.CodedText;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosureReasonsTest {
    @Test
    void holdsTwelveReasonsInBothLanguages() {
        Seq<ClosureReason> reasons = ClosureReasons.standard();
        assertThat(reasons).hasSize(12).allMatch(reason -> reason.text().isComplete());
        assertThat(reasons.map(ClosureReason::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({ // barred: nothing said; the relation was the cause; that, but both ask again
        "COMPLETED, false, false, false",
        "CONVERTED, false, false, false",
        "MENTOR_REQUEST, false, true, false",
        "MENTEE_REQUEST, false, true, false",
        "MUTUAL, false, true, false",
        "COORDINATOR_DECISION, true, true, false",
        "EMPLOYER_CANCELLED, false, false, false",
        "LEFT_ORGANISATION, false, false, false",
        "NO_CONTACT, true, true, false",
        "CONSENT_WITHDRAWN, false, false, false",
        "TRIAL_DECLINED, true, true, false",
        "SAFEGUARDING, true, true, true"
    })
    void barsAsItsReasonSays(String code, boolean plain, boolean byRelation, boolean askedAgain) {
        assertThat(ClosureReasons.findReason(code)).hasSize(1).allSatisfy(reason -> {
            ClosedPair pair = ClosedPair.builder()
                    .first(ParticipantId.of("a"))
                    .second(ParticipantId.of("b"))
                    .roleModel(RoleModelCodes.TEACHER_TEACHER__PEER_PEER)
                    .reason(reason)
                    .build();
            ClosedPair related = pair.toBuilder().causedByRelation(true).build();
            assertThat(pair.bars()).isEqualTo(plain);
            assertThat(related.bars()).isEqualTo(byRelation);
            assertThat(related.toBuilder().bothAskAgain(true).build().bars()).isEqualTo(askedAgain);
        });
    }

    @Test
    void knowsNoOtherReason() {
        assertThat(ClosureReasons.findReason("WHATEVER")).isEmpty();
    }

    @Test
    void asksForOneOfThreeCauses() {
        assertThat(ClosureReasons.causes().map(CodedText::code))
                .containsExactly("TIME", "MOVING", ClosureReasons.RELATION);
    }
}
