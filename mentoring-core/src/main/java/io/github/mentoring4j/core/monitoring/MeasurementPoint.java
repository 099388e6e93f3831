package io.github.mentoring4j.core.monitoring;

/** When in the programme something is measured. */
public enum MeasurementPoint {
    /** At entry (вход), by the planning meeting. */
    BASELINE,
    /** On the way. */
    INTERIM,
    /** At exit (выход). */
    ENDLINE
}
