package io.github.mentoring4j.core.programme;

/**
 * How much of the people a register shows.
 *
 * <p>No level promises that nobody can be recognised: in a small school a form and a day of entry may be enough.
 */
public enum Redaction {
    /** Everything, for the coordinator: names, contacts, years of birth, links. */
    FULL,
    /** Inside the school: ids instead of names; no contacts, years of birth or links to pages that name people. Free texts stay. */
    INTERNAL,
    /** For anybody: no ids, no free texts and no places of work or study either, only dates, forms, numbers and marks. */
    ANONYMOUS;

    boolean shows(RegisterField.Exposure exposure) {
        return switch (exposure) {
            case OPEN, NAME -> true;
            case FREE -> this != ANONYMOUS;
            case PRIVATE -> this == FULL;
        };
    }
}
