/** The management cycle of the simulated year: all nine steps filled from its results, once with breaks and once without. */
@NullMarked
package io.github.mentoring4j.examples.school.year.cycle;

import org.jspecify.annotations.NullMarked;
