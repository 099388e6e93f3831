/**
 * A whole school year of a plan, simulated from a seed: how the pairs of the plan lived, what was measured, what the year leaves behind.
 *
 * <p>It shows what the library holds and computes when a year is over. It says nothing about any school and promises nothing.
 */
@NullMarked
package io.github.mentoring4j.examples.school.year;

import org.jspecify.annotations.NullMarked;
