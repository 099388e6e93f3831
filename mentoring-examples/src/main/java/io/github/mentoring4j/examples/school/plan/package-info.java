/** From the people of a school to a plan: the school's own card, the choices of the command line, the request and its solution. */
@NullMarked
package io.github.mentoring4j.examples.school.plan;

import org.jspecify.annotations.NullMarked;
