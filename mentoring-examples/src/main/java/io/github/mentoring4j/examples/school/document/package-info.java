/**
 * The printable documents of a programme: A4, no script, no network, in one of two languages.
 *
 * <p>{@link io.github.mentoring4j.examples.school.document.PaperFacts} is what they are made from, with or without a simulated year;
 * {@link io.github.mentoring4j.examples.school.document.Papers} makes them. Names come from the rosters and go into these files alone.
 */
@NullMarked
package io.github.mentoring4j.examples.school.document;

import org.jspecify.annotations.NullMarked;
