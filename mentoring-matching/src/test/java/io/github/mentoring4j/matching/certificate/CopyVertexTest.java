package io.github.mentoring4j.matching.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.request.NeedId;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class CopyVertexTest {
    private static final ParticipantId A = ParticipantId.of("a");
    private static final ParticipantId B = ParticipantId.of("b");
    private static final Vector<CopyVertex> IN_ORDER = Vector.of(
            new CopyVertex.OfNeed(new NeedId("a/directed")),
            new CopyVertex.OfNeed(new NeedId("b/directed")),
            new CopyVertex.SharedPlace(A, 0),
            new CopyVertex.SharedPlace(A, 1),
            new CopyVertex.SharedPlace(B, 0),
            new CopyVertex.DeskPlace(new Desk(A, "m"), 2),
            new CopyVertex.DeskPlace(new Desk(A, "n"), 0),
            new CopyVertex.DeskPlace(new Desk(B, "m"), 0),
            new CopyVertex.PlaceGuard(A, 9),
            new CopyVertex.PlaceGuard(A, 10),
            new CopyVertex.LimitGuard(A, 0),
            new CopyVertex.LimitGuard(B, 0));

    @Test
    void casesStandOneAfterTheOtherThenIdsThenNumbers() {
        assertThat(IN_ORDER.reverse().sorted()).isEqualTo(IN_ORDER);
        for (CopyVertex one : IN_ORDER) {
            for (CopyVertex other : IN_ORDER) {
                assertThat(one.compareTo(other) == 0).as("%s, %s", one, other).isEqualTo(one.equals(other));
            }
        }
    }

    @Test
    void guardsAloneHaveToBeCovered() {
        assertThat(IN_ORDER.filter(CopyVertex::isGuard)).isEqualTo(IN_ORDER.drop(8));
    }

    @Test
    void namesWhatIsMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> new JointPrices(JointScope.empty(), TreeMap.empty(), Vector.of((CopyOddSet) null)))
                .withMessage("oddSets");
        assertThatNullPointerException()
                .isThrownBy(() -> new JointScope(Vector.of((NeedId) null), Vector.empty()))
                .withMessage("needs");
    }
}
