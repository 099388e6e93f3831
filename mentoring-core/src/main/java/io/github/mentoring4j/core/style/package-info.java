/** The one generation style of the values in Mentoring4J's own modules; of no use to an embedding program. */
@NullMarked
package io.github.mentoring4j.core.style;

import org.jspecify.annotations.NullMarked;
