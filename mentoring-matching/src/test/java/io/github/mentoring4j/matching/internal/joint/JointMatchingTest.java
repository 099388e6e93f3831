package io.github.mentoring4j.matching.internal.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.VectorEdges;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class JointMatchingTest {
    private static final VectorEdges NONE = VectorEdges.builder(1).build();

    /* Person 0 mentors two needs at most and has a peer need; person 1 has the other needs. */
    private static JointProblem mentorAndPeer(int limit) {
        return JointProblem.of(
                new int[] {0, 1, 1, 2},
                new int[] {0},
                new int[] {2},
                new int[] {2, 0, 0},
                new int[] {limit, JointProblem.NO_LIMIT, JointProblem.NO_LIMIT},
                VectorEdges.builder(1).add(1, 0, 5).add(2, 0, 4).build(),
                VectorEdges.builder(1).add(0, 3, 7).build());
    }

    @Test
    void countsMentorAndPeerTogether() {
        assertThat(solved(mentorAndPeer(3)).directed()).containsExactly(0, 1);
        assertThat(solved(mentorAndPeer(3)).peers()).containsExactly(0);
        assertThat(solved(mentorAndPeer(2)).directed()).containsExactly(0);
        assertThat(solved(mentorAndPeer(2)).peers()).containsExactly(0);
        assertThat(solved(mentorAndPeer(1)).directed()).isEmpty();
        assertThat(solved(mentorAndPeer(1)).peers()).containsExactly(0);
        assertThat(solved(mentorAndPeer(0)).peers()).isEmpty();
    }

    @Test
    void countsMenteeAndMentorTogether() {
        JointProblem chain = JointProblem.of(
                new int[] {0, 1},
                new int[] {1, 2},
                new int[] {1, 1},
                new int[] {0, 1, 1},
                new int[] {1, 1, 1},
                VectorEdges.builder(1).add(0, 0, 5).add(1, 1, 6).build(),
                NONE);
        assertThat(solved(chain).directed()).containsExactly(1);
    }

    @Test
    void saysWhetherAnybodyIsLimited() {
        assertThat(mentorAndPeer(1).isLimited()).isTrue();
        assertThat(mentorAndPeer(JointProblem.NO_LIMIT).isLimited()).isFalse();
    }

    @Test
    void stopsWhenAskedTo() {
        assertThat(JointMatching.solve(mentorAndPeer(1), (done, total) -> false))
                .isEmpty();
    }

    /** Searches are short because guards are paired first; paired last, they made for 2,847 beats. */
    @Test
    void neverSearchesForLongWhereEverybodyIsLimited() {
        int people = 600;
        SplittableRandom random = new SplittableRandom(7);
        int[] owners = new int[2 * people];
        Arrays.setAll(owners, need -> need % people);
        int[] mentors = new int[people / 2];
        Arrays.setAll(mentors, desk -> desk);
        int[] places = new int[people];
        Arrays.fill(places, 0, people / 2, 3);
        int[] threes = new int[people / 2];
        Arrays.fill(threes, 3);
        int[] ones = new int[people];
        Arrays.fill(ones, 1);
        VectorEdges.Builder directed = VectorEdges.builder(1);
        VectorEdges.Builder peers = VectorEdges.builder(1);
        for (int pair = 0; pair < 15 * people; pair++) {
            directed.add(random.nextInt(people), random.nextInt(people / 2), 1 + random.nextInt(1_000));
            int one = random.nextInt(people);
            peers.add(
                    people + one, people + (one + 1 + random.nextInt(people - 1)) % people, 1 + random.nextInt(1_000));
        }
        int[] beats = new int[1];
        JointProblem problem = JointProblem.of(owners, mentors, threes, places, ones, directed.build(), peers.build());
        assertThat(JointMatching.solve(problem, (done, total) -> ++beats[0] > 0))
                .isNotEmpty();
        assertThat(beats[0]).isLessThan(1_000);
    }

    @Test
    void solvesNothing() {
        JointProblem nothing = JointProblem.of(new int[0], new int[0], new int[0], new int[0], new int[0], NONE, NONE);
        assertThat(solved(nothing).directed()).isEmpty();
        assertThat(solved(nothing).peers()).isEmpty();
    }

    @Test
    void namesWhatDoesNotFit() {
        assertThatThrownBy(() ->
                        JointProblem.of(new int[] {1}, new int[0], new int[0], new int[1], new int[1], NONE, NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("need 0 is 1, not 0 to 0");
        assertThatThrownBy(() ->
                        JointProblem.of(new int[0], new int[0], new int[0], new int[1], new int[] {-1}, NONE, NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit of person 0 is -1");
        assertThatThrownBy(() -> JointProblem.of(
                        new int[0],
                        new int[0],
                        new int[0],
                        new int[0],
                        new int[0],
                        NONE,
                        VectorEdges.builder(2).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("levels are 1 in one place and 2 in another");
    }

    private static JointAnswer solved(JointProblem problem) {
        return JointMatching.solve(problem, Pulse.steady())
                .getOrElseThrow(() -> new AssertionError("stopped without being asked to"));
    }
}
