package io.github.mentoring4j.matching.internal.candidate;

import java.util.BitSet;

/**
 * What a condition says of one mentor and each of many others, as sets of places: two bits hold a verdict.
 *
 * <p>The sets may be shared between answers and must not be changed.
 *
 * @param possible the places at which it does not deny
 * @param sure the places at which it allows, all of them possible
 */
record Judged(BitSet possible, BitSet sure) {
    static Judged all(int size) {
        BitSet all = full(size);
        return new Judged(all, all);
    }

    static Judged none() {
        return new Judged(new BitSet(), new BitSet());
    }

    Judged and(Judged other) {
        BitSet both = copy(possible);
        both.and(other.possible);
        BitSet surely = copy(sure);
        surely.and(other.sure);
        return new Judged(both, surely);
    }

    Judged or(Judged other) {
        BitSet either = copy(possible);
        either.or(other.possible);
        BitSet surely = copy(sure);
        surely.or(other.sure);
        return new Judged(either, surely);
    }

    /* Denied where it allowed, allowed where it denied. */
    Judged not(int size) {
        BitSet turned = full(size);
        turned.andNot(sure);
        BitSet surely = full(size);
        surely.andNot(possible);
        return new Judged(turned, surely);
    }

    static BitSet copy(BitSet bits) {
        return (BitSet) bits.clone();
    }

    private static BitSet full(int size) {
        BitSet all = new BitSet(size);
        all.set(0, size);
        return all;
    }
}
