package io.github.mentoring4j.structure.offender.right;

import io.github.mentoring4j.structure.offender.left.LeftHelper;

/** Closes the circle. */
public class Right {
    public LeftHelper left() {
        return new LeftHelper();
    }
}
