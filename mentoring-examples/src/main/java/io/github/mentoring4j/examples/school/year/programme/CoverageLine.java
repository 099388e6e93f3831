package io.github.mentoring4j.examples.school.year.programme;

import io.github.mentoring4j.core.programme.CoverageIndicator;
import io.github.mentoring4j.core.programme.CoverageResult;

/**
 * One coverage indicator in the middle of the year and at its end.
 *
 * @param indicator the indicator
 * @param middle the value in the middle of the year
 * @param end the value at the end
 */
public record CoverageLine(CoverageIndicator indicator, CoverageResult middle, CoverageResult end) {}
