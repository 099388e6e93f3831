/** The alarms of the simulated year on two days; for the coordinator alone. */
@NullMarked
package io.github.mentoring4j.examples.school.year.alarm;

import org.jspecify.annotations.NullMarked;
