/**
 * Reads the people of a school from a folder of CSV files, and tells everything that is wrong with them at once.
 *
 * <p>Begin with {@link io.github.mentoring4j.examples.school.roster.RosterReader}; the format stands in {@code docs/rosters.md}. Names of
 * people go into {@link io.github.mentoring4j.examples.school.roster.PersonLabels} and nowhere else.
 */
@NullMarked
package io.github.mentoring4j.examples.school.roster;

import org.jspecify.annotations.NullMarked;
