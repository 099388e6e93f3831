package io.github.mentoring4j.matching.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final List<String> beats = new ArrayList<>();

    @Test
    void beatsAtTheStartAndAfterEveryThousandSteps() {
        Steps steps = new Steps(beating(Integer.MAX_VALUE), 7);
        assertThat(beats).containsExactly("0/7");

        assertThat(steps.goOn(999)).isTrue();
        assertThat(beats).hasSize(1);
        steps.reach(3);
        assertThat(steps.goOn(1)).isTrue();
        assertThat(steps.goOn(5_000)).isTrue();
        assertThat(beats).containsExactly("0/7", "3/7", "3/7");
        assertThat(steps.isStopped()).isFalse();
    }

    @Test
    void progressIsNeitherTakenBackNorBeyondTheTotal() {
        Steps steps = new Steps(beating(Integer.MAX_VALUE), 7);
        steps.reach(5);
        steps.reach(2);
        steps.goOn(1_000);
        steps.reach(9);
        steps.goOn(1_000);
        assertThat(beats).containsExactly("0/7", "5/7", "7/7");
    }

    @Test
    void isNotAskedAgainAfterANo() {
        Steps steps = new Steps(beating(2), 1);
        assertThat(steps.goOn(1_000)).isFalse();
        assertThat(steps.isStopped()).isTrue();
        assertThat(steps.goOn(10_000)).isFalse();
        assertThat(steps.inner().beat(1, 1)).isFalse();
        assertThat(beats).hasSize(2);
    }

    @Test
    void aWalkCountsItsWayAndEndsWithTheNo() {
        Steps steps = new Steps(beating(3), 1);
        int walked = 0;
        for (int thing : steps.over(Vector.range(0, 10_000), 4)) {
            assertThat(thing).isEqualTo(walked);
            walked++;
        }
        assertThat(walked).as("the one that takes the 2,000th step is left out").isEqualTo(499);
        assertThat(steps.over(List.of(1), 1)).isEmpty();
    }

    @Test
    void aWalkThatNobodyStopsSeesEverything() {
        Steps steps = new Steps(beating(Integer.MAX_VALUE), 1);
        assertThat(steps.over(List.of(1, 2, 3), 1_000)).containsExactly(1, 2, 3);
        assertThat(beats).hasSize(4);
    }

    @Test
    void aPartTellsItsProgressInTheMeasureOfTheWhole() {
        Steps steps = new Steps(beating(Integer.MAX_VALUE), 10);
        Pulse part = steps.inner();
        part.beat(0, 4);
        part.beat(2, 4);
        part.beat(1, 4);
        part.beat(4, 4);
        part.beat(0, 0);
        assertThat(beats).containsExactly("0/10", "0/10", "5/10", "5/10", "10/10", "10/10");
    }

    /* Says yes but for the last of so many beats. */
    private Pulse beating(int last) {
        return (done, total) -> {
            beats.add(done + "/" + total);
            return beats.size() < last;
        };
    }
}
