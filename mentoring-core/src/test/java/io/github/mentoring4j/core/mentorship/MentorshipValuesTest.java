package io.github.mentoring4j.core.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.testkit.ValueLaws;
import org.junit.jupiter.api.Test;

class MentorshipValuesTest {
    @Test
    void keepTheLawsOfValues() {
        assertThat(ValueLaws.hold(
                        Lives.live(Lives.toActive(Lives.teachers())),
                        Lives.live(Lives.toActive(Lives.pupils())),
                        Lives.live(Lives.toPaused(Lives.pupils()).append(Lives.closed(Lives.pupils(), "MUTUAL", 50))),
                        Lives.POLICY))
                .contains(
                        "mentorship.Active",
                        "mentorship.Closed",
                        "mentorship.Closure",
                        "mentorship.Proposal",
                        "mentorship.Member",
                        "mentorship.Meeting",
                        "mentorship.Addendum",
                        "mentorship.IndividualPlan");
    }
}
