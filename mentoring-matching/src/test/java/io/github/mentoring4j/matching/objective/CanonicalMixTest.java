package io.github.mentoring4j.matching.objective;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanonicalMixTest {
    @Test
    void keepsItsFrozenValues() {
        assertThat(CanonicalMix.of(Vector.empty())).isEqualTo(1052973066665L);
        assertThat(CanonicalMix.of(Vector.of("model", "a", "b", "b/directed"))).isEqualTo(791865069973L);
        assertThat(CanonicalMix.of(Vector.of("модель", "Ёж", "щука"))).isEqualTo(519561515311L);
    }

    @Test
    void valuesFillFortyBitsAndRarelyMeet() {
        Set<Long> seen = new HashSet<>();
        long all = 0;
        for (int i = 0; i < 20_000; i++) {
            long mix = CanonicalMix.of(Vector.of("m" + i % 5, "a" + i / 5 % 50, "b" + i / 250));
            assertThat(mix).isBetween(0L, (1L << 40) - 1);
            seen.add(mix);
            all |= mix;
        }
        assertThat(seen).hasSize(20_000);
        assertThat(all).isEqualTo((1L << 40) - 1);
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(CanonicalMix.of(Vector.of("ab", "c"))).isNotEqualTo(CanonicalMix.of(Vector.of("a", "bc")));
        assertThat(CanonicalMix.of(Vector.of("a", ""))).isNotEqualTo(CanonicalMix.of(Vector.of("a")));
        assertThat(CanonicalMix.of(Vector.of("a", "b"))).isNotEqualTo(CanonicalMix.of(Vector.of("b", "a")));
    }
}
