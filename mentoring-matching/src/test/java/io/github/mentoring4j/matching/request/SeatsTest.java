package io.github.mentoring4j.matching.request;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.TimeResource;
import io.github.mentoring4j.matching.testkit.Requests;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private static final Option<Integer> NONE = Option.none();

    @Test
    void theLesserOfCapacityAndTimeBinds() {
        assertThat(seats(Option.some(2), Option.some(10_000))).containsExactly(2);
        assertThat(seats(Option.some(9), Option.some(129 * 3))).containsExactly(3);
        assertThat(seats(Option.some(9), Option.some(129 * 3 - 1))).containsExactly(2);
        assertThat(seats(Option.some(9), Option.some(0))).containsExactly(0);
    }

    @Test
    void aCapacityNotStatedIsThePolicys() {
        assertThat(seats(NONE, Option.some(10_000))).containsExactly(1);
    }

    @Test
    void unknownTimeLeavesTheSeatsUnknownUnlessThereAreNone() {
        assertThat(seats(Option.some(3), NONE)).isEmpty();
        assertThat(seats(NONE, NONE)).isEmpty();
        assertThat(seats(Option.some(0), NONE)).containsExactly(0);
    }

    @Test
    void ownNeedsComeFirst() {
        assertThat(seats(Option.some(9), Option.some(129 * 3), HELP)).containsExactly(2);
        assertThat(seats(Option.some(9), Option.some(129 * 3), HELP, COMPANY)).containsExactly(1);
        assertThat(seats(Option.some(9), Option.some(129), HELP, COMPANY))
                .as("what is missing is not owed")
                .containsExactly(0);
    }

    @Test
    void thePolicySaysHowLongAMentorshipTakes() {
        MatchPolicy policy = MatchPolicy.builder()
                .minutesPerMentorship(200)
                .defaultCapacity(7)
                .build();

        assertThat(seats(policy, NONE, Option.some(1_000))).containsExactly(5);
    }

    private static Option<Integer> seats(Option<Integer> capacity, Option<Integer> minutes, RequestType... asked) {
        return seats(MatchPolicy.builder().capacityCeiling(9).build(), capacity, minutes, asked);
    }

    private static Option<Integer> seats(
            MatchPolicy policy, Option<Integer> capacity, Option<Integer> minutes, RequestType... asked) {
        MatchRequest request = Requests.checked(drafting(younger("y1", asked).toBuilder()
                        .time(TimeResource.builder()
                                .capacity(capacity)
                                .minutesPerMonth(minutes)
                                .build())
                        .build())
                .policy(policy)
                .build());
        return request.seats(ParticipantId.of("y1"));
    }
}
