/**
 * The second plan of a year: pairs at work are pinned, pairs that ended are history, and what they left open is matched anew together with
 * those who came in the meantime.
 */
@NullMarked
package io.github.mentoring4j.examples.school.year.rematch;

import org.jspecify.annotations.NullMarked;
