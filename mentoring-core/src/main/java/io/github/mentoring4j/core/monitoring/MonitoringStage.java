package io.github.mentoring4j.core.monitoring;

import io.github.mentoring4j.core.text.Text;

/** The two stages of monitoring (methodical recommendations on the target model, monitoring chapter). */
public enum MonitoringStage {
    /** The quality of the process: questionnaires that differ by form, and the SWOT made of them. */
    PROCESS("мониторинг качества процесса", "monitoring of the quality of the process"),
    /** The influence on the participants: the same measures at entry and at exit. */
    IMPACT("мониторинг влияния на участников", "monitoring of the influence on participants");

    private final String russian;
    private final String english;

    MonitoringStage(String russian, String english) {
        this.russian = russian;
        this.english = english;
    }

    /**
     * The name of the stage.
     *
     * @return the name in both languages
     */
    public Text label() {
        return Text.of(russian, english);
    }
}
