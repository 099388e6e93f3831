package io.github.mentoring4j.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private static final LocalDate GIVEN = LocalDate.of(2026, 9, 1);
    private static final Consent OPEN =
            Consent.builder().kind(ConsentKind.PARTICIPATION).givenOn(GIVEN).build();

    @Test
    void holdsFromTheDayItIsGiven() {
        assertThat(OPEN.holdsOn(GIVEN.minusDays(1))).isFalse();
        assertThat(OPEN.holdsOn(GIVEN)).isTrue();
        assertThat(OPEN.holdsOn(GIVEN.plusYears(10))).isTrue();
        assertThat(OPEN.givenBy()).isEqualTo(Consent.Giver.SELF);
    }

    @Test
    void holdsOnItsLastDayAndNotAfter() {
        Consent dated = OPEN.toBuilder().validUntil(GIVEN.plusDays(2)).build();
        assertThat(dated.holdsOn(GIVEN.plusDays(2))).isTrue();
        assertThat(dated.holdsOn(GIVEN.plusDays(3))).isFalse();
        assertThat(OPEN.toBuilder().validUntil(GIVEN).build().holdsOn(GIVEN)).isTrue();
    }

    @Test
    void holdsNoMoreOnTheDayItIsWithdrawn() {
        Consent withdrawn = OPEN.toBuilder().withdrawnOn(GIVEN.plusDays(1)).build();
        assertThat(withdrawn.holdsOn(GIVEN)).isTrue();
        assertThat(withdrawn.holdsOn(GIVEN.plusDays(1))).isFalse();
    }

    @Test
    void comesBackFromItsBuilder() {
        Consent full = OPEN.toBuilder()
                .givenBy(Consent.Giver.GUARDIAN)
                .validUntil(GIVEN)
                .withdrawnOn(GIVEN)
                .build();
        assertThat(full.toBuilder().build()).isEqualTo(full).isNotEqualTo(OPEN);
        assertThat(full.toBuilder().withdrawnOn(Option.none()).build().holdsOn(GIVEN))
                .isTrue();
    }

    @Test
    void rejectsAnEndBeforeItsBeginning() {
        assertThatThrownBy(() -> OPEN.toBuilder().validUntil(GIVEN.minusDays(1)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("validUntil");
        assertThatThrownBy(() -> OPEN.toBuilder().withdrawnOn(Option.some(null)).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("withdrawnOn");
    }
}
