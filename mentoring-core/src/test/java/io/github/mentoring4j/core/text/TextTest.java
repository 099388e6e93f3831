package io.github.mentoring4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void readsInEachLanguage() {
        Text text = Text.of("наставник", "mentor");
        assertThat(text.in(Language.RUSSIAN)).isEqualTo("наставник");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("mentor");
    }

    @Test
    void isCompleteWithBothWordingsOnly() {
        assertThat(Text.of("а", "a").isComplete()).isTrue();
        assertThat(Text.of(" ", "a").isComplete()).isFalse();
        assertThat(Text.of("а", "").isComplete()).isFalse();
    }

    @Test
    void mayReadTheSameInBothLanguages() {
        assertThat(Text.same("PEER")).isEqualTo(Text.of("PEER", "PEER"));
    }

    @Test
    void standsUnderACode() {
        assertThat(CodedText.of("c", "а", "a")).isEqualTo(new CodedText("c", Text.of("а", "a")));
    }
}
