/**
 * The rules of structure that hold in every published module, compiled into the tests of each.
 *
 * <p>A module's {@code ArchitectureTest} and {@code ModuleTest} name these and add what is its own, the arrows between its
 * packages above all.
 */
@NullMarked
package io.github.mentoring4j.structure;

import org.jspecify.annotations.NullMarked;
