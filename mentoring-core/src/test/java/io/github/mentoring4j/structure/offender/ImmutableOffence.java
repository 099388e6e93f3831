package io.github.mentoring4j.structure.offender;

/** Looks generated, but is public. */
public class ImmutableOffence {}
