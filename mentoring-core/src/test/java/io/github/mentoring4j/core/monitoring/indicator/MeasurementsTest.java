package io.github.mentoring4j.core.monitoring.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.catalogue.monitoring.StandardIndicators;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.problem.ProblemCode;
import io.github.mentoring4j.core.text.Language;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeasurementsTest {
    private static final Measurements.Year YEAR =
            new Measurements.Year(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 5, 31));
    private static final Measurement ENTRY = Measurement.builder()
            .participant(ParticipantId.of("a"))
            .indicator("markMean")
            .point(MeasurementPoint.BASELINE)
            .date(LocalDate.of(2026, 9, 10))
            .value(350)
            .form("student-student")
            .build();
    private static final Measurement EXIT = ENTRY.toBuilder()
            .point(MeasurementPoint.ENDLINE)
            .date(LocalDate.of(2027, 5, 31))
            .value(400)
            .build();

    @Test
    void acceptsEntryAndExit() {
        Measurements.Reading reading = read(ENTRY, EXIT);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.strict().isValid()).isTrue();
        assertThat(reading.accepted().values()).containsExactly(ENTRY, EXIT);
    }

    @Test
    void reportsExitWithoutEntryAndKeepsIt() {
        Measurements.Reading reading = read(EXIT);
        assertThat(reading.problems().map(Problem::code)).containsExactly(ProblemCode.MISSING);
        assertThat(reading.problems().map(Problem::path)).containsExactly("measurements[0].baseline");
        assertThat(reading.accepted().values()).containsExactly(EXIT);
        assertThat(reading.strict().isInvalid()).isTrue();
    }

    @Test
    void reportsEverythingAtOnceAndDropsNothingUnsaid() {
        Measurements.Reading reading = read(
                ENTRY,
                ENTRY.toBuilder().value(360).build(),
                EXIT.toBuilder().value(501).build(),
                EXIT.toBuilder().indicator("nonsense").build(),
                EXIT.toBuilder().indicator("works").value(1).build(),
                ENTRY.toBuilder()
                        .participant(ParticipantId.of("b"))
                        .date(YEAR.from().minusDays(1))
                        .build(),
                EXIT.toBuilder()
                        .participant(ParticipantId.of("c"))
                        .date(YEAR.to().plusDays(1))
                        .build());
        assertThat(reading.problems().map(each -> each.code() + " " + each.path()))
                .containsExactly(
                        "DUPLICATE measurements[1]",
                        "OUT_OF_RANGE measurements[2].value",
                        "UNKNOWN_REFERENCE measurements[3].indicator",
                        "UNKNOWN_REFERENCE measurements[4].form",
                        "OUT_OF_RANGE measurements[5].date",
                        "OUT_OF_RANGE measurements[6].date");
        assertThat(reading.accepted().values()).containsExactly(ENTRY);
        assertThat(reading.problems())
                .allSatisfy(
                        each -> assertThat(each.message().in(Language.RUSSIAN)).isNotBlank());
    }

    @Test
    void boundsBelongToTheRange() {
        assertThat(read(ENTRY.toBuilder().value(100).build()).problems()).isEmpty();
        assertThat(read(ENTRY.toBuilder().value(500).build()).problems()).isEmpty();
        assertThat(read(ENTRY.toBuilder().value(99).build()).problems()).hasSize(1);
        assertThat(read(ENTRY.toBuilder().date(YEAR.from()).build()).problems()).isEmpty();
        assertThat(read(ENTRY.toBuilder().date(YEAR.to()).build()).problems()).isEmpty();
    }

    @Test
    void reportsExitBeforeEntry() {
        assertThat(read(ENTRY, EXIT.toBuilder().date(LocalDate.of(2026, 9, 9)).build())
                        .problems()
                        .map(Problem::code))
                .containsExactly(ProblemCode.CONTRADICTION);
        assertThat(read(ENTRY, EXIT.toBuilder().date(ENTRY.date()).build()).problems())
                .isEmpty();
    }

    @Test
    void interimMayBeTakenOnSeveralDays() {
        Measurement interim = ENTRY.toBuilder()
                .point(MeasurementPoint.INTERIM)
                .date(LocalDate.of(2026, 12, 1))
                .build();
        Measurement later = interim.toBuilder().date(LocalDate.of(2027, 2, 1)).build();
        assertThat(read(ENTRY, interim, later).problems()).isEmpty();
        assertThat(read(ENTRY, interim, interim).problems().map(Problem::code)).containsExactly(ProblemCode.DUPLICATE);
    }

    @Test
    void rejectsMisuse() {
        assertThatThrownBy(() -> new Measurements(Vector.empty(), Vector.of(ENTRY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Measurements(StandardIndicators.all().appendAll(StandardIndicators.all()), Vector.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Measurements.Year(YEAR.to(), YEAR.from()))
                .isInstanceOf(IllegalArgumentException.class);
        Indicator marks = StandardIndicators.all()
                .find(each -> each.code().equals("markMean"))
                .get();
        assertThatThrownBy(() -> marks.toBuilder().decimals(7).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> marks.toBuilder().code(" ").build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> marks.toBuilder().least(600).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> marks.toBuilder().kind(Indicator.Kind.COUNT).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(marks.toBuilder().build()).isEqualTo(marks).hasSameHashCodeAs(marks);
        assertThat(ENTRY.toBuilder().build()).isEqualTo(ENTRY).hasSameHashCodeAs(ENTRY);
        assertThat(ENTRY.toString()).doesNotContain("350");
    }

    private static Measurements.Reading read(Measurement... entered) {
        return Measurements.read(StandardIndicators.all(), Vector.of(entered), YEAR);
    }
}
