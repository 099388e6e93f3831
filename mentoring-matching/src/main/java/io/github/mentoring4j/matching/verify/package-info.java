/**
 * A second opinion on a plan: everything it states is derived again from the request, and its certificate is checked.
 *
 * <p>Nothing here is shared with the solver but the request itself, the objectives' amounts for one candidate and the values of plan and
 * certificate. What is not checked: the trade-off, which tells of another plan that is not part of this one, and the counts and examples
 * inside the reasons of unserved needs.
 */
@NullMarked
package io.github.mentoring4j.matching.verify;

import org.jspecify.annotations.NullMarked;
