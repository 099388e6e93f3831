/**
 * Directed and peer pairs at once, where people limit their mentorships in all.
 *
 * <p>Such a limit counts a person's pairs as mentor, as mentee and as peer together, so neither part can be solved alone.
 * Both become one matching of a general graph, in which every place is a vertex of its own ({@link
 * io.github.mentoring4j.matching.internal.joint.CopyGraph}). The kernel that solves it is that of {@code
 * internal.blossom}, and its proof speaks of the same vertices.
 *
 * <p>Entry type: {@link io.github.mentoring4j.matching.internal.joint.JointMatching}.
 */
@NullMarked
package io.github.mentoring4j.matching.internal.joint;

import org.jspecify.annotations.NullMarked;
