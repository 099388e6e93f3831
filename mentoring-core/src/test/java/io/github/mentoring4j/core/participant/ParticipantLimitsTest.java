package io.github.mentoring4j.core.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.testkit.Limits;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class ParticipantLimitsTest {
    private static final int ENDLESS = Integer.MAX_VALUE;

    @Test
    void numbersOfAPersonTakeTheirEndsAndNothingBeyond() {
        Limits.hold(
                "age", 0, 150, age -> ParticipantTest.FULL.toBuilder().age(age).build());
        Limits.hold(
                "gradeLevel",
                1,
                11,
                grade -> Schooling.builder().gradeLevel(grade).build());
        Limits.hold(
                "educationLevel",
                1,
                5,
                level -> Schooling.builder().educationLevel(level).build());
        Limits.hold(
                "markMean", 100, 500, mean -> Schooling.builder().markMean(mean).build());
        Limits.hold(
                "periodMarks",
                1,
                5,
                mark -> Schooling.builder()
                        .periodMarks(TreeMap.of("subject", mark))
                        .build());
        Limits.hold(
                "taughtGrades",
                1,
                11,
                grade -> Profession.builder().taughtGrades(TreeSet.of(grade)).build());
        Limits.hold(
                "subjectExperience",
                0,
                ENDLESS,
                years -> Profession.builder()
                        .subjectExperience(TreeMap.of("subject", years))
                        .build());
        Limits.hold("hundredths", 100, 500, hundredths -> new MarkMean(hundredths, 1));
        Limits.hold("count", 1, ENDLESS, count -> new MarkMean(400, count));
    }

    @Test
    void featureLiesWithinItsScaleWhichHasTwoEnds() {
        Limits.hold(
                "value",
                2,
                4,
                value -> Feature.builder()
                        .code("calm")
                        .lowest(2)
                        .highest(4)
                        .value(value)
                        .build());
        Limits.hold(
                "highest",
                3,
                ENDLESS,
                highest -> Feature.builder()
                        .code("calm")
                        .lowest(2)
                        .highest(highest)
                        .value(2)
                        .build());
    }

    @Test
    void slotLiesWithinADay() {
        Limits.hold("startMinute", 0, 1439, start -> new WeeklySlot(DayOfWeek.MONDAY, start, 1440));
        Limits.hold("endMinute", 601, 1440, end -> new WeeklySlot(DayOfWeek.MONDAY, 600, end));
    }

    @Test
    void closedPairBlamesNobodyUnlessTold() {
        ClosedPair pair = ClosedPair.builder()
                .first(ParticipantId.of("a"))
                .second(ParticipantId.of("b"))
                .roleModel("student-student/peer-peer")
                .reason(ClosureReason.builder()
                        .code("MUTUAL")
                        .text(Text.of("по соглашению", "by agreement"))
                        .build())
                .build();
        assertThat(pair.reason().failure()).isEqualTo(ClosureReason.Failure.NO);
        assertThat(pair.reason().bar()).isEqualTo(ClosureReason.Bar.BY_FAILURE);
        assertThat(pair.causedByRelation()).isFalse();
        assertThat(pair.bothAskAgain()).isFalse();
    }

    @Test
    void slotsThatOnlyTouchShareNothing() {
        Availability early = Availability.of(new WeeklySlot(DayOfWeek.MONDAY, 600, 660));
        Availability late = Availability.of(new WeeklySlot(DayOfWeek.MONDAY, 660, 720));
        assertThat(early.intersection(late).slots()).isEmpty();
        assertThat(late.intersection(early).slots()).isEmpty();
    }
}
