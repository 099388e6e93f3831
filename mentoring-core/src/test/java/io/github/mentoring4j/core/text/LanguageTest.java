package io.github.mentoring4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void keepsItsOrder() {
        assertThat(Language.values()).containsExactly(Language.RUSSIAN, Language.ENGLISH);
    }
}
