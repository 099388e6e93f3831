package io.github.mentoring4j.core.cycle;

/** The nine steps of the cycle in their order. Their names are data; the codes do not depend on them. */
public enum CycleStep {
    /** Goals (цели). */
    GOALS,
    /** Indicators (показатели). */
    INDICATORS,
    /** Collection and processing methods (методы сбора и обработки информации). */
    METHODS,
    /** Monitoring (мониторинг). */
    MONITORING,
    /** Analysis of the results of monitoring (анализ результатов мониторинга). */
    ANALYSIS,
    /** Addressed recommendations (адресные рекомендации). */
    RECOMMENDATIONS,
    /** Measures, actions (меры, мероприятия). */
    MEASURES,
    /** Management decisions (управленческие решения). */
    DECISIONS,
    /** Analysis of the effectiveness of the measures (анализ эффективности принятых мер). */
    EFFECTIVENESS
}
