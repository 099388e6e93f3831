/**
 * A plan as people and programs read it: on the screen, as a page, as a table and as JSON.
 *
 * <p>Names are joined here, at the edge, by the ids of the plan; nothing before this package knows them.
 */
@NullMarked
package io.github.mentoring4j.examples.school.report;

import org.jspecify.annotations.NullMarked;
