package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.text.Message;
import java.util.Objects;

/**
 * A fact that the coordinator should look at.
 *
 * @param code what it is about
 * @param severity how urgent it is
 * @param facts the facts with dates and numbers, without judgement
 */
public record Alarm(AlarmCode code, Alarm.Severity severity, Message facts) {
    /**
     * Raises an alarm.
     *
     * @param code what it is about
     * @param severity how urgent it is
     * @param facts the facts with dates and numbers, without judgement
     */
    public Alarm {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(facts, "facts");
    }

    /** How urgent an alarm is. */
    public enum Severity {
        /** To be looked at. */
        WARNING,
        /** To be looked at now. */
        ALARM
    }
}
