package io.github.mentoring4j.examples.school.year.monitoring;

import io.github.mentoring4j.examples.school.sample.Dice;

/**
 * How answers and measurements lean in each form: drawn once from the seed for every question and indicator.
 *
 * @param seed what they are drawn from
 */
record Leans(long seed) {
    /* Mixes the words into the seed; String.hashCode is fixed by the language, so this is the same on any machine. */
    private Dice dice(String form, String code) {
        return Dice.of(seed * 1_000_003 + form.hashCode() * 31L + code.hashCode());
    }

    /** The share of yes to a question, in per cent. */
    int yes(String form, String item) {
        return dice(form, item).between(MonitoringDefaults.LEAST_YES_PERCENT, MonitoringDefaults.GREATEST_YES_PERCENT);
    }

    /** The lean of an indicator; above zero it rises more often than it falls. */
    int of(String form, String indicator) {
        return dice(form, indicator).between(MonitoringDefaults.LEAST_LEAN, MonitoringDefaults.GREATEST_LEAN);
    }

    /** One person's change: a point up, a point down or none. */
    int step(String form, String indicator, Dice dice) {
        int more = of(form, indicator) * MonitoringDefaults.PERCENT_FOR_LEAN;
        boolean up = dice.chance(Math.max(0, MonitoringDefaults.PERCENT_MOVING + more));
        boolean down = dice.chance(Math.max(0, MonitoringDefaults.PERCENT_MOVING - more));
        return (up ? 1 : 0) - (down ? 1 : 0);
    }
}
