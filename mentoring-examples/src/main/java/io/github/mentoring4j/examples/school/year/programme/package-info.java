/** The simulated year on paper: documents with what they lack, roadmap, registers and coverage. */
@NullMarked
package io.github.mentoring4j.examples.school.year.programme;

import org.jspecify.annotations.NullMarked;
