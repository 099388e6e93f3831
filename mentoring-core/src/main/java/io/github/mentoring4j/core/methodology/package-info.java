/**
 * The methodology of a mentoring programme as data: goal, tasks, projects (forms) and micro-projects (role models).
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
