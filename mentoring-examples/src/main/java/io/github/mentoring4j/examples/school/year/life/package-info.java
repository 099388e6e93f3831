/**
 * The lives of a plan's pairs through one school year, drawn from a seed: what happened, what was refused, what was written down.
 *
 * <p>Nothing here is a fact about a school. Every step goes through the public functions of {@code core.mentorship}, as it would in a
 * program that keeps real pairs; chance decides only what people try to do, and the library decides whether they may.
 */
@NullMarked
package io.github.mentoring4j.examples.school.year.life;

import org.jspecify.annotations.NullMarked;
