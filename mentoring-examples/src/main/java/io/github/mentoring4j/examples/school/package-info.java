/** A school forms its mentoring programme from files. */
@NullMarked
package io.github.mentoring4j.examples.school;

import org.jspecify.annotations.NullMarked;
