package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.text.CodedText;
import java.util.Objects;

/**
 * A part that documents of one kind are made of.
 *
 * @param heading the heading under its stable code
 * @param presence whether it has to be there
 */
public record Section(CodedText heading, Presence presence) {
    /**
     * Makes a section.
     *
     * @param heading the heading under its stable code
     * @param presence whether it has to be there
     */
    public Section {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(presence, "presence");
    }

    /**
     * A section that has to be there.
     *
     * @param code the stable code
     * @param russian the Russian heading
     * @param english the English heading
     * @return the section
     */
    public static Section required(String code, String russian, String english) {
        return new Section(CodedText.of(code, russian, english), Presence.REQUIRED);
    }

    /**
     * A section that may be left out.
     *
     * @param code the stable code
     * @param russian the Russian heading
     * @param english the English heading
     * @return the section
     */
    public static Section optional(String code, String russian, String english) {
        return new Section(CodedText.of(code, russian, english), Presence.OPTIONAL);
    }
}
