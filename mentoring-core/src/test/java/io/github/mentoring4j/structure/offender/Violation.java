package io.github.mentoring4j.structure.offender;

/** Open, where the cases should be listed. */
public interface Violation {}
