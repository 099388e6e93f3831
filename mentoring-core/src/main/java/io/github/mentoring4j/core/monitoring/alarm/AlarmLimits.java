package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.rule.Parameters;
import java.util.Objects;

/**
 * The thresholds of the alarms: parameters by code, with values of their own for a form or role model where these are set.
 *
 * @param parameters a set that holds the parameters of the default monitoring catalogue
 * @param scope the code of the form or role model; empty for the general values
 */
public record AlarmLimits(Parameters parameters, String scope) {
    /**
     * Makes limits.
     *
     * @param parameters a set that holds the parameters of the default monitoring catalogue
     * @param scope the code of the form or role model; empty for the general values
     */
    public AlarmLimits {
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(scope, "scope");
    }

    /**
     * One threshold.
     *
     * @param code the code of a parameter, such as {@code alarm.plan.minPercent}
     * @return its value in this scope
     * @throws IllegalArgumentException if the set has no such parameter
     */
    public int value(String code) {
        return parameters.value(scope, code);
    }
}
