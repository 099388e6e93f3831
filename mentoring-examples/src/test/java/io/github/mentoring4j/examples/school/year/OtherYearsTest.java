package io.github.mentoring4j.examples.school.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.mentorship.Mentorships;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.examples.school.year.life.YearDates;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherYearsTest {
    private static final long SEED = 7;

    @Test
    void livesAYearWithoutPeople() {
        SimulatedYear year = SimulatedYear.of(YearPlans.of(Vector.empty(), LocalDate.of(2025, 10, 1)), SEED);
        assertThat(year.lives()).isEmpty();
        assertThat(year.rematch().changes()).isEmpty();
        assertThat(year.findings().alarms()).allMatch(round -> round.pairs().isEmpty());
        assertThat(year.findings().monitoring().score().level().isLeft()).isTrue();
        assertThat(year.findings().programme().coverage())
                .allMatch(line -> !line.end().value().isKnown());
    }

    @Test
    void livesAYearOfPupilsWithoutPartners() {
        SimulatedYear year = SimulatedYear.of(YearPlans.of(pupils(), LocalDate.of(2025, 10, 1)), SEED);
        assertThat(year.lives()).isNotEmpty();
        assertThat(year.findings().monitoring().score().level().isLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-01-31", "2025-06-01", "2025-08-31", "2025-09-01", "2025-11-15", "2025-11-16", "2024-02-29"
            })
    void livesAYearWheneverThePlanWasMade(String day) {
        FormedPlan plan =
                YearPlans.of(pupils().take(250), LocalDate.parse(day), "student-student/achiever-underachiever");
        SimulatedYear year = SimulatedYear.of(plan, SEED);
        YearDates dates = year.setting().dates();
        assertThat(dates.proposed()).isAfterOrEqualTo(LocalDate.parse(day));
        assertThat(dates.year().contains(dates.proposed())).isTrue();
        assertThat(year.lives().size())
                .isEqualTo(plan.plan().matches().size() + year.rematch().begun().size());
        assertThat(Mentorships.check(year.lives().map(MentorshipLife::mentorship))
                        .isValid())
                .isTrue();
    }

    private static Seq<Participant> pupils() {
        return YearPlans.school()
                .roster()
                .participants()
                .filter(person -> person.kind().equals(ParticipantKind.STUDENT));
    }
}
