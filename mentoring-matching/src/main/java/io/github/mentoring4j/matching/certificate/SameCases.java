package io.github.mentoring4j.matching.certificate;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** Whether two proofs have the same cases, with a stack of its own: proofs may be thousands of splits deep, and share parts. */
final class SameCases {
    private final Deque<Two> left = new ArrayDeque<>();
    private final IdentityHashMap<Proof, Set<Proof>> compared = new IdentityHashMap<>();

    private SameCases() {}

    static boolean in(Proof one, Proof other) {
        SameCases cases = new SameCases();
        cases.add(one, other);
        boolean same = true;
        while (same && !cases.left.isEmpty()) {
            same = cases.isSameOnTop(cases.left.pop());
        }
        return same;
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
        if (one != other
                && compared.computeIfAbsent(one, fresh -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(other)) {
            left.push(new Two(one, other));
        }
    }

    private record Two(Proof one, Proof other) {}
}
