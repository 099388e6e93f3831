package io.github.mentoring4j.matching.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LevelVectorsTest {
    @Test
    void comparesByTheFirstLevelThatDiffers() {
        long[] vectors = {9, 1, 5, 1, 5, -7, 1, 5, -7};
        assertThat(LevelVectors.compare(vectors, 0, vectors, 3, 3)).isEqualTo(1);
        assertThat(LevelVectors.compare(vectors, 3, vectors, 0, 3)).isEqualTo(-1);
        assertThat(LevelVectors.compare(vectors, 3, vectors, 6, 3)).isZero();
        assertThat(LevelVectors.compare(vectors, 1, vectors, 3, 2)).isZero();
        assertThat(LevelVectors.compare(vectors, 4, vectors, 7, 2)).isZero();
        assertThat(LevelVectors.compare(vectors, 5, vectors, 2, 1)).isEqualTo(-1);
    }

    @Test
    void takesTheSignFromTheFirstLevelThatIsNotZero() {
        long[] vectors = {0, 0, 0, -1, 8, 0, 0, Long.MAX_VALUE};
        assertThat(LevelVectors.signum(vectors, 0, 3)).isZero();
        assertThat(LevelVectors.signum(vectors, 2, 3)).isEqualTo(-1);
        assertThat(LevelVectors.signum(vectors, 4, 2)).isEqualTo(1);
        assertThat(LevelVectors.signum(vectors, 5, 3)).isEqualTo(1);
    }

    @Test
    void addsMultiplesInPlaceAndTouchesNothingElse() {
        long[] target = {1, 2, 3, 4};
        LevelVectors.addMultiple(target, 1, -2, new long[] {100, 10, 20}, 1, 2);
        assertThat(target).containsExactly(1, -18, -37, 4);
    }

    @Test
    void acceptsWeightsUpToTheHeadroomAndAnswersTheGreatest() {
        long most = Long.MAX_VALUE / 7;
        assertThat(LevelVectors.requireHeadroom(new long[] {0, most, -most}, 7)).isEqualTo(most);
        assertThat(LevelVectors.requireHeadroom(new long[] {3, -5, 4}, 7)).isEqualTo(5);
        assertThat(LevelVectors.requireHeadroom(new long[] {3, 6, -5}, 7)).isEqualTo(6);
        assertThat(LevelVectors.requireHeadroom(new long[0], Long.MAX_VALUE)).isZero();
    }

    @Test
    void rejectsWeightsBeyondTheHeadroomOfEitherSign() {
        long tooMuch = Long.MAX_VALUE / 7 + 1;
        assertThatThrownBy(() -> LevelVectors.requireHeadroom(new long[] {1, tooMuch}, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Long.toString(tooMuch));
        assertThatThrownBy(() -> LevelVectors.requireHeadroom(new long[] {-tooMuch, 1}, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Long.toString(tooMuch));
        assertThatThrownBy(() -> LevelVectors.requireHeadroom(new long[] {Long.MIN_VALUE}, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9223372036854775808");
    }
}
