package io.github.mentoring4j.examples.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.matching.spi.Watch;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    @Test
    void isSilentInTheFirstSecondAndNeverStopsASolve() {
        StringWriter terminal = new StringWriter();
        TerminalProgress progress = new TerminalProgress(Words.in(Language.ENGLISH), new PrintWriter(terminal));
        for (Watch.Phase phase : Watch.Phase.values()) {
            assertThat(progress.goOn(phase, 1, 2)).isTrue();
        }
        progress.close();
        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void hasAWordForEveryPhase() {
        for (Watch.Phase phase : Watch.Phase.values()) {
            assertThat(Words.in(Language.RUSSIAN).get("phase." + phase)).isNotBlank();
        }
    }
}
