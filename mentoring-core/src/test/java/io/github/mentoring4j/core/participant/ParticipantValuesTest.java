package io.github.mentoring4j.core.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.testkit.ValueLaws;
import org.junit.jupiter.api.Test;

class ParticipantValuesTest {
    @Test
    void keepTheLawsOfValues() {
        assertThat(ValueLaws.hold(ParticipantTest.FULL))
                .contains(
                        "participant.Participant",
                        "participant.Placement",
                        "participant.Schooling",
                        "participant.Profession",
                        "participant.Skills",
                        "participant.Outlook",
                        "participant.TimeResource",
                        "participant.MenteeRequest",
                        "participant.Consent",
                        "participant.Feature",
                        "participant.WeeklySlot");
    }
}
