package io.github.mentoring4j.core.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.DayOfWeek;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AvailabilityPropertyTest {
    private static final int TRIES = 300;

    @Property(tries = TRIES, seed = "4021")
    void sharingIsCommutative(@ForAll("free") Availability first, @ForAll("free") Availability second) {
        assertThat(first.intersection(second)).isEqualTo(second.intersection(first));
    }

    @Property(tries = TRIES, seed = "4022")
    void sharingWithOneselfChangesNothing(@ForAll("free") Availability free) {
        assertThat(free.intersection(free)).isEqualTo(free);
    }

    @Property(tries = TRIES, seed = "4023")
    void sharingIsAssociative(
            @ForAll("free") Availability first,
            @ForAll("free") Availability second,
            @ForAll("free") Availability third) {
        assertThat(first.intersection(second).intersection(third))
                .isEqualTo(first.intersection(second.intersection(third)));
    }

    @Property(tries = TRIES, seed = "4024")
    void minutesAddUp(@ForAll("free") Availability first, @ForAll("free") Availability second) {
        Availability together = new Availability(first.slots().appendAll(second.slots()));
        assertThat(first.minutes() + second.minutes())
                .isEqualTo(together.minutes() + first.intersection(second).minutes());
    }

    @Property(tries = TRIES, seed = "4025")
    void sharesExactlyTheMinutesOfBoth(@ForAll("free") Availability first, @ForAll("free") Availability second) {
        BitSet both = minutes(first);
        both.and(minutes(second));
        assertThat(minutes(first.intersection(second))).isEqualTo(both);
    }

    @Property(tries = TRIES, seed = "4026")
    void slotsAreInOrderAndApart(@ForAll("free") Availability free) {
        assertThat(free.slots().sorted()).isEqualTo(free.slots());
        assertThat(free.slots().zip(free.slots().drop(1)))
                .allMatch(pair -> pair._1().day() != pair._2().day()
                        || pair._1().endMinute() < pair._2().startMinute());
    }

    @Provide
    Arbitrary<Availability> free() {
        Arbitrary<WeeklySlot> slot = Combinators.combine(
                        Arbitraries.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.SUNDAY),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(1, 30))
                .as((day, start, length) -> new WeeklySlot(day, start, start + length));
        return slot.list().ofMaxSize(8).map(slots -> new Availability(Vector.ofAll(slots)));
    }

    private static BitSet minutes(Availability free) {
        BitSet minutes = new BitSet();
        free.slots().forEach(slot -> {
            int midnight = slot.day().getValue() * 1440;
            minutes.set(midnight + slot.startMinute(), midnight + slot.endMinute());
        });
        return minutes;
    }
}
