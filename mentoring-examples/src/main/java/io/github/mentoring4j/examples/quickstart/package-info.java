/** The shortest way from people to a plan: the code that the README shows. */
@NullMarked
package io.github.mentoring4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;
