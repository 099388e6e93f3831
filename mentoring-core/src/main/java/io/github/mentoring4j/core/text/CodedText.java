package io.github.mentoring4j.core.text;

import java.util.Objects;

/**
 * A text under a stable code, as the catalogues hold them: {@code peer.adv.1}, {@code result.2}.
 *
 * @param code the stable code; never renamed after a release
 * @param text the wording in both languages
 */
public record CodedText(String code, Text text) {
    /**
     * Puts a text under a code.
     *
     * @param code the stable code
     * @param text the wording in both languages
     */
    public CodedText {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Puts two wordings under a code.
     *
     * @param code the stable code
     * @param russian the Russian wording
     * @param english the English wording
     * @return the coded text
     */
    public static CodedText of(String code, String russian, String english) {
        return new CodedText(code, Text.of(russian, english));
    }

    /**
     * The code alone; schools type wordings themselves, and a wording may name a person.
     *
     * @return a text for logs, not for parsing
     */
    @Override
    public String toString() {
        return "CodedText[" + code + "]";
    }
}
