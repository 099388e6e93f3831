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
        int[] none = new int[0];
        int[] one = {1};
        assertUnfit("need 0 is 1, not 0 to 0", one, none, none, one, one, NONE, NONE);
        assertUnfit("desk 0 is 1, not 0 to 0", none, one, one, one, one, NONE, NONE);
        assertUnfit("desks are 1 in one place and 0 in another", none, new int[1], none, one, one, NONE, NONE);
        assertUnfit("people are 1 in one place and 0 in another", none, none, none, one, none, NONE, NONE);
        assertUnfit("limit of desk 0 is -1", none, new int[1], new int[] {-1}, one, one, NONE, NONE);
        assertUnfit("places of person 0 is -1", none, none, none, new int[] {-1}, one, NONE, NONE);
        assertUnfit("limit of person 0 is -1", none, none, none, one, new int[] {-1}, NONE, NONE);
        VectorEdges twoLevels = VectorEdges.builder(2).build();
        assertUnfit("levels are 1 in one place and 2 in another", none, none, none, none, none, NONE, twoLevels);
        VectorEdges toNobody = VectorEdges.builder(1).add(0, 1, 5).build();
        assertUnfit("edge 0 from 0 to 1", new int[1], new int[1], one, one, one, toNobody, NONE);
        assertUnfit("edge 0 from 0 to 1", new int[1], new int[1], one, one, one, NONE, toNobody);
    }

    /* The limits that are accepted at the edge of their range. */
    @Test
    void takesLimitsFromZeroToNone() {
        JointProblem problem = JointProblem.of(
                new int[1],
                new int[1],
                new int[] {JointProblem.NO_LIMIT},
                new int[] {JointProblem.NO_LIMIT},
                new int[1],
                VectorEdges.builder(1).add(0, 0, 5).build(),
                NONE);
        assertThat(solved(problem).directed()).isEmpty();
    }

    /* Desk 0 has room for all places of person 0, so it needs no copies of its own; desk 1 has not. */
    @Test
    void copiesPlacesOfPeopleAndOfDesksThatHaveFewer() {
        JointProblem problem = JointProblem.of(
                new int[] {1, 2, 2},
                new int[] {0, 0},
                new int[] {2, 1},
                new int[] {2, 0, 0},
                new int[] {2, JointProblem.NO_LIMIT, JointProblem.NO_LIMIT},
                VectorEdges.builder(1)
                        .add(0, 0, 5)
                        .add(1, 0, 4)
                        .add(0, 1, 3)
                        .add(2, 1, 2)
                        .build(),
                NONE);
        JointAnswer answer = solved(problem);
        assertThat(answer.directed()).containsExactly(0, 1);
        assertThat(answer.vertices())
                .extracting(copy -> copy.sort() + " " + copy.owner() + "." + copy.number())
                .containsExactly(
                        "NEED 0.0",
                        "NEED 1.0",
                        "NEED 2.0",
                        "SHARED_PLACE 0.0",
                        "SHARED_PLACE 0.1",
                        "DESK_PLACE 1.0",
                        "PLACE_GUARD 0.0");
        assertThat(answer.certificate().vertexPrices())
                .hasSize(answer.vertices().size());
    }

    private static void assertUnfit(
            String message,
            int[] needs,
            int[] desks,
            int[] deskLimits,
            int[] places,
            int[] limits,
            VectorEdges directed,
            VectorEdges peers) {
        assertThatThrownBy(() -> JointProblem.of(needs, desks, deskLimits, places, limits, directed, peers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static JointAnswer solved(JointProblem problem) {
        return JointMatching.solve(problem, Pulse.steady())
                .getOrElseThrow(() -> new AssertionError("stopped without being asked to"));
    }
}
