package io.github.mentoring4j.core.text;

/** A language in which every wording of the library exists. */
public enum Language {
    /** Russian, the language of the regulations that the built-in catalogues follow. */
    RUSSIAN,
    /** English, in British spelling. */
    ENGLISH
}
