package io.github.mentoring4j.matching.objective;

import io.vavr.collection.Seq;

/**
 * The stable mix behind the canonical level, which makes the best plan one and the same for every correct algorithm.
 *
 * <p>The mix of a candidate depends on its role-model code, the ids of its two people and the ids of the needs it serves, and on nothing
 * else: FNV-1a with 64 bits over the UTF-16 code units of the parts, high byte first, each part closed by the unit 0xFFFF; then the
 * finaliser that SplitMix64 uses, with the constants of David Stafford's variant 13; then the upper 40 bits. Two plans of equal value at all other levels have equal totals with a chance of about
 * 2^-40. Totals of up to 2^22 candidates fit a {@code long}.
 *
 * <p>Source: D. Stafford, "Better Bit Mixing", 2011, variant 13 of the finaliser of A. Appleby's MurmurHash3 (shifts and constants);
 * G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014, doi:10.1145/2660193.2660195 (its use in SplitMix64); G. Fowler, L. C. Noll, K.-P. Vo
 * (FNV-1a).
 */
public final class CanonicalMix {
    /** The code of the canonical level. */
    public static final String LEVEL = "canonical";

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int CLOSING_UNIT = 0xFFFF;

    private CanonicalMix() {}

    /**
     * Mixes the parts of a candidate.
     *
     * @param parts role-model code, ids of the two people (of a symmetric pair in id order), ids of the needs served
     * @return 0 to 2^40 - 1
     */
    public static long of(Seq<String> parts) {
        long hash = FNV_OFFSET;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = unit(hash, part.charAt(i));
            }
            hash = unit(hash, CLOSING_UNIT);
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return (hash ^ (hash >>> 31)) >>> 24;
    }

    private static long unit(long hash, int unit) {
        long high = (hash ^ (unit >>> 8)) * FNV_PRIME;
        return (high ^ (unit & 0xFF)) * FNV_PRIME;
    }
}
