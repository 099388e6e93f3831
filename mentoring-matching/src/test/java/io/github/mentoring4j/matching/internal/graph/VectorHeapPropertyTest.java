package io.github.mentoring4j.matching.internal.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class VectorHeapPropertyTest {
    @Property(seed = "20260101", tries = 2_000)
    void itemsLeaveInTheOrderOfTheirLeastKeysAndThenOfTheirNumbers(
            @ForAll @Size(max = 60) List<@IntRange(max = 5_999) Integer> offers) {
        VectorHeap heap = new VectorHeap(20, 2);
        long[][] least = new long[20][];
        for (int offer : offers) {
            int item = offer % 20;
            long[] key = {offer / 20 % 3, offer / 60 % 100 / 9 - 5};
            heap.offer(item, key);
            least[item] = least[item] == null || Arrays.compare(key, least[item]) < 0 ? key : least[item];
        }
        int[] expected = IntStream.range(0, 20)
                .filter(item -> least[item] != null)
                .boxed()
                .sorted(Comparator.<Integer, long[]>comparing(item -> least[item], Arrays::compare)
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(item -> item)
                .toArray();
        for (int item : expected) {
            assertThat(heap.contains(item)).isTrue();
            assertThat(heap.peek()).isEqualTo(item);
            assertThat(heap.pop()).isEqualTo(item);
            assertThat(heap.contains(item)).isFalse();
            assertThat(Arrays.copyOfRange(heap.keys(), 2 * item, 2 * item + 2)).isEqualTo(least[item]);
        }
        assertThat(heap.isEmpty()).isTrue();
    }

    @Example
    void aHigherKeyChangesNothing() {
        VectorHeap heap = new VectorHeap(2, 1);
        heap.offer(0, new long[] {5});
        heap.offer(1, new long[] {6});
        heap.offer(0, new long[] {7});
        assertThat(heap.pop()).isZero();
        assertThat(heap.keys()).containsExactly(5, 6);
    }

    @Example
    void clearTakesEverythingOutAndItemsMayComeBack() {
        VectorHeap heap = new VectorHeap(3, 1);
        heap.offer(2, new long[] {1});
        heap.offer(0, new long[] {2});
        heap.clear();
        assertThat(heap.isEmpty()).isTrue();
        assertThat(heap.contains(2)).isFalse();
        heap.offer(2, new long[] {9});
        assertThat(heap.pop()).isEqualTo(2);
        assertThat(heap.isEmpty()).isTrue();
    }

    @Example
    void anEmptyHeapHasNothingToGive() {
        VectorHeap heap = new VectorHeap(0, 3);
        assertThatThrownBy(heap::peek).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(heap::pop).isInstanceOf(IllegalStateException.class);
    }
}
