/**
 * The page of a simulated year: what happened, what changed, what may be said of it, and where management broke off.
 *
 * <p>{@link io.github.mentoring4j.examples.school.yearpage.YearReport} makes it of a
 * {@link io.github.mentoring4j.examples.school.year.SimulatedYear}. Pairs go by id in what is for the coordinator alone; a comparison of too
 * few people is not shown.
 */
@NullMarked
package io.github.mentoring4j.examples.school.yearpage;

import org.jspecify.annotations.NullMarked;
