package io.github.mentoring4j.examples.school.year.cycle;

import io.github.mentoring4j.core.programme.UnmetNeed;
import io.github.mentoring4j.examples.school.plan.School;
import io.github.mentoring4j.examples.school.year.life.YearDates;
import io.github.mentoring4j.examples.school.year.monitoring.YearMonitoring;
import io.github.mentoring4j.examples.school.year.programme.YearProgramme;
import io.github.mentoring4j.examples.school.year.rematch.Rematch;
import io.vavr.collection.Seq;

/**
 * What the cycle is filled from.
 *
 * @param school the school
 * @param dates the days of the year
 * @param unmet what the autumn's plan left unmet
 * @param results the results of the year
 */
public record CycleSource(School school, YearDates dates, Seq<UnmetNeed> unmet, CycleSource.Results results) {
    /**
     * The results of the year.
     *
     * @param rematch the second plan
     * @param monitoring what was found
     * @param programme the programme with its coverage
     * @param talks pairs whose records called for a talk, in the middle of the year and at its end
     */
    public record Results(Rematch rematch, YearMonitoring monitoring, YearProgramme programme, Talks talks) {}

    /**
     * Pairs whose records called for a talk.
     *
     * @param middle how many in the middle of the year
     * @param end how many at its end
     * @param pairs how many pairs there were
     */
    public record Talks(int middle, int end, int pairs) {}
}
