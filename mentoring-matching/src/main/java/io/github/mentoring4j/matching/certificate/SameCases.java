package io.github.mentoring4j.matching.certificate;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Whether two proofs have the same cases, with a stack of its own: proofs may be thousands of splits deep.
 *
 * <p>No plan's proof has as many as {@link #MOST} cases. A foreign one might, by sharing parts; beyond that, only one and the same object is
 * taken for equal.
 */
final class SameCases {
    private static final int MOST = 1 << 20; // pairs of cases looked at

    private final Deque<Two> left = new ArrayDeque<>();

    private SameCases() {}

    static boolean in(Proof one, Proof other) {
        SameCases cases = new SameCases();
        cases.add(one, other);
        int looked = 0;
        while (!cases.left.isEmpty()) {
            looked++;
            if (looked > MOST || !cases.isSameOnTop(cases.left.pop())) {
                return false;
            }
        }
        return true;
    }

    /* What stands below two splits is left for later. */
    private boolean isSameOnTop(Two two) {
        if (two.one() instanceof Proof.Split one && two.other() instanceof Proof.Split other) {
            add(one.withoutOther(), other.withoutOther());
            add(one.withoutOne(), other.withoutOne());
            return one.rivalry().equals(other.rivalry());
        }
        return two.one() instanceof Proof.Leaf && two.one().equals(two.other());
    }

    private void add(Proof one, Proof other) {
        if (one != other) {
            left.push(new Two(one, other));
        }
    }

    private record Two(Proof one, Proof other) {}
}
