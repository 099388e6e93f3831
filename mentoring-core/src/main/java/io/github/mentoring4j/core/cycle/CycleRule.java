package io.github.mentoring4j.core.cycle;

/** What a cycle is checked for. The codes are stable; source: the checks and their severity are default. */
public enum CycleRule {
    /** A step has no artefact. */
    CY_01,
    /** A goal has no indicator. */
    CY_02,
    /** An indicator lacks a goal, formula, unit or direction; a target is only missed with a warning. */
    CY_03,
    /** An indicator has no method with somebody responsible and a date; a method serves no indicator. */
    CY_04,
    /** An indicator has no baseline, or no measurement after a measure; a measurement lacks its indicator or method; no indicator takes a result. */
    CY_05,
    /** A measurement or result is cited by no finding or conclusion; a finding rests on nothing, or on "no data" alone. */
    CY_06,
    /** A finding names a problem and no recommendation answers it. */
    CY_07,
    /** A recommendation lacks a finding, an addressee or a term. */
    CY_08,
    /** A measure lacks a recommendation, dates or somebody responsible. */
    CY_09,
    /** A decision lacks a number, a date, a control date or what it decides; its control date passed without a mark. */
    CY_10,
    /** A measure has ended and its effectiveness was not analysed; a conclusion speaks of no measure. */
    CY_11,
    /** Dates run backwards. */
    CY_12,
    /** The goals refer to no conclusion of the cycle before. */
    CY_13;

    /**
     * The code as reports write it.
     *
     * @return such as {@code CY-01}
     */
    public String code() {
        return name().replace('_', '-');
    }
}
