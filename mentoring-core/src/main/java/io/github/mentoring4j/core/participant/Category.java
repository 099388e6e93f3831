package io.github.mentoring4j.core.participant;

/** A teacher's qualification category (квалификационная категория), lowest first. */
public enum Category {
    /** Без категории, none. */
    NONE,
    /** Первая, first. */
    FIRST,
    /** Высшая, highest. */
    HIGHEST
}
