/**
 * The seam behind which plans are found: a {@link io.github.mentoring4j.matching.spi.Matcher} takes a request and gives a plan.
 *
 * <p>A host that wants the library's own matcher uses the facade {@code Matchers}; one that brings its own implements the interface.
 * A {@link io.github.mentoring4j.matching.spi.Watch} follows a solve and can cancel it.
 */
@NullMarked
package io.github.mentoring4j.matching.spi;

import org.jspecify.annotations.NullMarked;
