package io.github.mentoring4j.structure.offender.internal;

/** A type that no signature may show. */
public class Hidden {}
