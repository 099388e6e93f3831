package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/**
 * The targets of indicators by calendar year. An absent target is "no target", not 0.
 *
 * @param percent whole per cent by code of the indicator and calendar year
 */
public record Targets(SortedMap<String, SortedMap<Integer, Integer>> percent) {
    /**
     * Makes a table of targets.
     *
     * @param percent whole per cent, 0 to 100, by code of the indicator and calendar year
     */
    public Targets {
        Require.noNulls("percent", percent);
        percent.values().forEach(years -> Require.noNulls("percent", years));
        Require.that(
                percent.values().forAll(years -> years.values().forAll(value -> value >= 0 && value <= 100)),
                "percent",
                percent);
    }

    /**
     * No targets at all.
     *
     * @return the empty table
     */
    public static Targets none() {
        return new Targets(TreeMap.empty());
    }

    /**
     * This table with one target more or another one.
     *
     * @param code the code of the indicator
     * @param year the calendar year
     * @param value whole per cent, 0 to 100
     * @return the table
     */
    public Targets with(String code, int year, int value) {
        SortedMap<Integer, Integer> years = percent.get(code).getOrElse(TreeMap.empty());
        return new Targets(percent.put(code, years.put(year, value)));
    }

    /**
     * The target of an indicator in a year.
     *
     * @param code the code of the indicator
     * @param year the calendar year
     * @return the target as a fraction of 100, or none
     */
    public Option<Figure.Known> find(String code, int year) {
        return percent.get(code).flatMap(years -> years.get(year)).map(value -> new Figure.Known(value, 100));
    }
}
