package io.github.mentoring4j.core.participant;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class AvailabilityTest {
    @Test
    void joinsSlotsThatOverlapOrAbut() {
        Availability free = Availability.of(
                new WeeklySlot(TUESDAY, 0, 10),
                new WeeklySlot(MONDAY, 60, 90),
                new WeeklySlot(MONDAY, 0, 30),
                new WeeklySlot(MONDAY, 30, 40),
                new WeeklySlot(MONDAY, 65, 70));
        assertThat(free.slots())
                .containsExactly(
                        new WeeklySlot(MONDAY, 0, 40), new WeeklySlot(MONDAY, 60, 90), new WeeklySlot(TUESDAY, 0, 10));
        assertThat(free.minutes()).isEqualTo(80);
        assertThat(free.longestMinutes()).isEqualTo(40);
    }

    @Test
    void doesNotJoinAcrossMidnight() {
        Availability free = Availability.of(new WeeklySlot(MONDAY, 1400, 1440), new WeeklySlot(TUESDAY, 0, 40));
        assertThat(free.slots()).hasSize(2);
        assertThat(free.longestMinutes()).isEqualTo(40);
    }

    @Test
    void sharesWhatIsFreeInBoth() {
        Availability first = Availability.of(new WeeklySlot(MONDAY, 0, 100), new WeeklySlot(TUESDAY, 50, 60));
        Availability second = Availability.of(
                new WeeklySlot(MONDAY, 40, 60), new WeeklySlot(MONDAY, 90, 200), new WeeklySlot(TUESDAY, 60, 70));
        assertThat(first.intersection(second))
                .isEqualTo(Availability.of(new WeeklySlot(MONDAY, 40, 60), new WeeklySlot(MONDAY, 90, 100)));
    }

    @Test
    void hasNothingWithoutSlots() {
        Availability none = Availability.of();
        assertThat(none.minutes()).isZero();
        assertThat(none.longestMinutes()).isZero();
        assertThat(none.intersection(Availability.of(new WeeklySlot(MONDAY, 0, 1))))
                .isEqualTo(none);
    }

    @Test
    void rejectsSlotsThatAreNone() {
        assertThatThrownBy(() -> new WeeklySlot(MONDAY, 10, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeeklySlot(MONDAY, -1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeeklySlot(MONDAY, 1440, 1441)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WeeklySlot(MONDAY, 0, 1441)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Availability(Vector.of((WeeklySlot) null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("slots");
    }

    @Test
    void slotsGoByDayAndStart() {
        assertThat(new WeeklySlot(MONDAY, 50, 60)).isLessThan(new WeeklySlot(TUESDAY, 0, 10));
        assertThat(new WeeklySlot(MONDAY, 50, 60)).isGreaterThan(new WeeklySlot(MONDAY, 40, 70));
    }
}
