package io.github.mentoring4j.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.text.CodedText;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class PeerMentoringTest {
    private static final PeerMentoring STANDARD = PeerMentoring.standard();

    @Test
    void statesWhatTheSeedStates() {
        assertThat(STANDARD.definition().code()).isEqualTo("peer.definition");
        assertThat(STANDARD.kinds().map(CodedText::code)).containsExactly("peer.kind.young", "peer.kind.same-post");
        assertThat(STANDARD.advantages().map(item -> item.statement().code()))
                .containsExactly("peer.adv.1", "peer.adv.2", "peer.adv.3", "peer.adv.4", "peer.adv.5", "peer.adv.6");
        assertThat(STANDARD.drawbacks().map(item -> item.statement().code()))
                .containsExactly("peer.dis.1", "peer.dis.2");
        assertThat(STANDARD.results().map(item -> item.statement().code()))
                .containsExactly("result.1", "result.2", "result.3", "result.4");
    }

    @Test
    void everyStatementSaysWhatShowsIt() {
        assertThat(STANDARD.advantages()
                        .appendAll(STANDARD.drawbacks())
                        .appendAll(STANDARD.results())
                        .map(PeerStatement::evidence))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.isComplete());
    }

    @Test
    void comesBackFromItsBuilder() {
        assertThat(STANDARD.toBuilder().build()).isEqualTo(STANDARD);
        PeerStatement first = STANDARD.advantages().head();
        PeerMentoring shorter = STANDARD.toBuilder()
                .advantages(first)
                .drawbacks()
                .results(Vector.empty())
                .build();
        assertThat(shorter.advantages()).containsExactly(first);
        assertThat(shorter.drawbacks()).isEmpty();
    }

    @Test
    void rejectsNullAmongItsParts() {
        assertThatThrownBy(() ->
                        STANDARD.toBuilder().kinds(Vector.of((CodedText) null)).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("kinds");
    }
}
