/** The bare engine at work on something other than mentoring. */
@NullMarked
package io.github.mentoring4j.examples.assignment;

import org.jspecify.annotations.NullMarked;
