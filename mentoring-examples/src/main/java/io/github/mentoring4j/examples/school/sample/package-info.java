/**
 * An invented school for trying things out: pupils, teachers and partners with wishes and pairs, made from a seed.
 *
 * <p>Begin with {@link io.github.mentoring4j.examples.school.sample.SampleSchool}. Nobody in it exists.
 */
@NullMarked
package io.github.mentoring4j.examples.school.sample;

import org.jspecify.annotations.NullMarked;
