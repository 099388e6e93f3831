/**
 * What is wrong with data that came from outside.
 *
 * <p>A {@link io.github.mentoring4j.core.problem.Problem} is one defect: its shape (the case), its place (a path such as
 * {@code participants[3].capacity}) and a message a person can act on. Entries that turn entered data into values return
 * {@code Validation<Seq<Problem>, T>}: all problems at once, in the order of the data; nothing is thrown for bad data.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.mentoring4j.core.problem;

import org.jspecify.annotations.NullMarked;
