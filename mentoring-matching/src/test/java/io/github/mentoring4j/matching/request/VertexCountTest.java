package io.github.mentoring4j.matching.request;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.problem.ProblemCode;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.matching.testkit.Requests;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three places of each elder count twice where mentorships in all are limited: 21,845 elders fill the bound, one more is too many. */
class VertexCountTest {
    private static final int FULL = VertexCount.MOST / 6;

    @Test
    void acceptsWhatSumsCarry() {
        assertThat(Requests.checked(draft(FULL, MatchPolicy.builder().limitInAll(3)))
                        .participants())
                .hasSize(FULL);
    }

    @Test
    void refusesMoreAndNamesTheBound() {
        MatchRequestDraft draft = draft(FULL + 1, MatchPolicy.builder().limitInAll(3));

        assertThat(Requests.problems(draft)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.OUT_OF_RANGE);
            assertThat(problem.path()).isEqualTo("limitsInAll");
            assertThat(problem.message().in(Language.ENGLISH)).contains("131070");
            assertThat(problem.message().in(Language.RUSSIAN)).contains("131070");
        });
    }

    @Test
    void placesAloneAreNotBounded() {
        assertThat(Requests.checked(draft(FULL + 1, MatchPolicy.builder())).participants())
                .hasSize(FULL + 1);
    }

    private static MatchRequestDraft draft(int people, MatchPolicy.Builder policy) {
        Participant[] elders = IntStream.range(0, people)
                .mapToObj(number -> elder("e" + number, 3))
                .toArray(Participant[]::new);
        return drafting(elders).policy(policy.mostParticipants(people).build()).build();
    }
}
