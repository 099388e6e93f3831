/**
 * The languages of the library and the wordings in them.
 *
 * <p>All types are immutable and thread-safe. The caller names the language; no default locale is asked.
 */
@NullMarked
package io.github.mentoring4j.core.text;

import org.jspecify.annotations.NullMarked;
