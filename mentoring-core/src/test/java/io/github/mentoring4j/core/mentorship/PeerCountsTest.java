package io.github.mentoring4j.core.mentorship;

import static io.github.mentoring4j.core.mentorship.Lives.POLICY;
import static io.github.mentoring4j.core.mentorship.Lives.live;
import static io.github.mentoring4j.core.mentorship.Lives.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.monitoring.peer.PeerCounts;
import io.github.mentoring4j.core.programme.Figure;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** What a lived peer mentorship shows of its advantages; stands here for the lives of this package. */
class PeerCountsTest {
    private static final Proposal PEERS = Lives.peers();
    private static final Seq<MentorshipEvent> ONE_SIDED = Lives.toActive(PEERS).append(visit(PEERS, "p1", 10));

    /* One visit to one side only is 100 to 0; a visit back makes it 50 to 50. */
    @Test
    void evenVisitsAreBalanced() {
        assertThat(PeerCounts.balance(live(ONE_SIDED), POLICY).counted()).isEqualTo(Figure.of(0, 1));
        assertThat(PeerCounts.balance(live(ONE_SIDED.append(visit(PEERS, "p2", 20))), POLICY)
                        .counted())
                .isEqualTo(Figure.of(1, 1));
    }

    /* The trial meeting and the visit left no note, a further visit did: 1 of 3. */
    @Test
    void meetingsWithANoteAreCounted() {
        WorkEvent.MeetingHeld plain = visit(PEERS, "p2", 20);
        WorkEvent.MeetingHeld noted = new WorkEvent.MeetingHeld(
                plain.on(), plain.meeting().toBuilder().notes("what worked").build());
        assertThat(PeerCounts.notes(live(ONE_SIDED.append(noted))).counted()).isEqualTo(Figure.of(1, 3));
    }
}
