/**
 * The reasons of a plan in words, in Russian and English.
 *
 * <p>The typed plan is for programs; these sentences are for people. People are named by id; a host that wants names replaces ids where it
 * shows the text.
 *
 * <pre>{@code
 * plan.unmatched().forEach(each ->
 *         System.out.println(UnmatchedReason.of(each).headline().in(Language.ENGLISH)));
 * }</pre>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.mentoring4j.matching.explain;

import org.jspecify.annotations.NullMarked;
