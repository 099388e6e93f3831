package io.github.mentoring4j.core.text;

import java.util.Objects;

/**
 * One wording in the two languages of the library.
 *
 * <p>Either wording may be blank while a school is still entering its own model; {@link #isComplete()} tells, and every
 * check that turns entered data into a value reports an incomplete text as a problem.
 *
 * @param russian the Russian wording, as displayed
 * @param english the English wording, as displayed
 */
public record Text(String russian, String english) {
    /**
     * Makes a text of its two wordings.
     *
     * @param russian the Russian wording
     * @param english the English wording
     */
    public Text {
        Objects.requireNonNull(russian, "russian");
        Objects.requireNonNull(english, "english");
    }

    /**
     * Makes a text of its two wordings.
     *
     * @param russian the Russian wording
     * @param english the English wording
     * @return the text
     */
    public static Text of(String russian, String english) {
        return new Text(russian, english);
    }

    /**
     * A text that reads the same in both languages: a code, an id, a proper name of a document.
     *
     * @param wording the wording
     * @return the text
     */
    public static Text same(String wording) {
        return new Text(wording, wording);
    }

    /**
     * The wording in one language.
     *
     * @param language the language asked for
     * @return the wording; blank if it was never entered
     */
    public String in(Language language) {
        return language == Language.RUSSIAN ? russian : english;
    }

    /**
     * Tells whether both wordings were entered.
     *
     * @return true if neither wording is blank
     */
    public boolean isComplete() {
        return !russian.isBlank() && !english.isBlank();
    }
}
