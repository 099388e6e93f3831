/**
 * The library's defaults as data: the seed's model, the order's forms, parameters, rules, criteria, request types, closure reasons and
 * names of codes.
 *
 * <p>Everything here is an ordinary value of the packages it is made of and can be replaced by a school without touching the library.
 * Texts marked as seed stand exactly as the seed document has them.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
