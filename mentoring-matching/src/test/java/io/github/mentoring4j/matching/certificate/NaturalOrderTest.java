package io.github.mentoring4j.matching.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** A map whose comparator takes everybody for one answers for people that it does not hold; no certificate keeps it. */
class NaturalOrderTest {
    private static final Price PRICE = new Price(Vector.of(2L));
    private static final ParticipantId HELD = ParticipantId.of("a");
    private static final ParticipantId OTHER = ParticipantId.of("b");

    @Test
    void answersForNobodyElse() {
        TreeMap<ParticipantId, Price> everybody = TreeMap.of(Comparator.comparing(person -> 0), HELD, PRICE);
        assertThat(everybody.get(OTHER)).as("what the map itself says").contains(PRICE);

        DirectedPrices prices = new DirectedPrices(TreeMap.empty(), TreeMap.empty(), everybody);

        assertThat(prices.mentors().get(HELD)).contains(PRICE);
        assertThat(prices.mentors().get(OTHER)).isEmpty();
    }

    /* Asked itself, this comparator says that it is the natural one. */
    @Test
    void answersForNobodyElseThoughTheComparatorPretends() {
        TreeMap<ParticipantId, Price> everybody = TreeMap.of(new Pretender(), HELD, PRICE);
        assertThat(everybody.get(OTHER)).as("what the map itself says").contains(PRICE);

        assertThat(new DirectedPrices(TreeMap.empty(), TreeMap.empty(), everybody)
                        .mentors()
                        .get(OTHER))
                .isEmpty();
    }

    /* A copy of the prices of ten thousand people takes time in which no cancel is heard. */
    @Test
    void keepsAMapInNaturalOrderAsItIs() {
        TreeMap<ParticipantId, Price> natural = TreeMap.of(HELD, PRICE, OTHER, PRICE);

        assertThat(new DirectedPrices(TreeMap.empty(), TreeMap.empty(), natural).mentors())
                .isSameAs(natural);
    }

    @Test
    void standsInOrderOfIds() {
        TreeMap<ParticipantId, Price> backwards =
                TreeMap.of((one, other) -> other.compareTo(one), HELD, PRICE, OTHER, PRICE);

        assertThat(new DirectedPrices(TreeMap.empty(), TreeMap.empty(), backwards)
                        .mentors()
                        .keySet())
                .containsExactly(HELD, OTHER);
    }

    @Test
    void rejectsNull() {
        TreeMap<ParticipantId, Price> holed =
                TreeMap.<ParticipantId, Price>empty().put(HELD, null);

        assertThatNullPointerException()
                .isThrownBy(() -> new DirectedPrices(TreeMap.empty(), TreeMap.empty(), holed))
                .withMessageContaining("mentors");
    }

    private static final class Pretender implements Comparator<ParticipantId> {
        private final Comparator<ParticipantId> allAreOne = Comparator.comparing(person -> 0);

        @Override
        public int compare(ParticipantId one, ParticipantId other) {
            return allAreOne.compare(one, other);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Comparator;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
