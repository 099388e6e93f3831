package io.github.mentoring4j.core.monitoring;

import io.github.mentoring4j.core.style.Require;
import java.util.Objects;

/**
 * Whose data are put together: the school's, a form's (the goal speaks of results by form) or a role model's.
 *
 * @param level how wide the group is
 * @param code the code of the form or role model; for the school a code of the caller's choice
 */
public record Group(Group.Level level, String code) {
    /**
     * Names a group.
     *
     * @param level how wide the group is
     * @param code the code of the form or role model, not blank
     */
    public Group {
        Objects.requireNonNull(level, "level");
        Require.that(!code.isBlank(), "code", code);
    }

    /**
     * The whole school.
     *
     * @return the group with the code {@code school}
     */
    public static Group school() {
        return new Group(Level.SCHOOL, "school");
    }

    /**
     * The people of a form.
     *
     * @param code the code of the form
     * @return the group
     */
    public static Group form(String code) {
        return new Group(Level.FORM, code);
    }

    /**
     * The people of a role model.
     *
     * @param code the code of the role model, {@code form/role-model}
     * @return the group
     */
    public static Group roleModel(String code) {
        return new Group(Level.ROLE_MODEL, code);
    }

    /** How wide a group is. */
    public enum Level {
        /** Everybody. */
        SCHOOL,
        /** One form of mentoring. */
        FORM,
        /** One role model inside a form. */
        ROLE_MODEL
    }
}
