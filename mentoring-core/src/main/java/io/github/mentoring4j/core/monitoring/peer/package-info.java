/**
 * What the data of a programme show of the advantages of peer mentoring (преимущества партнерского наставничества).
 *
 * <p>An advantage is a statement; a {@link io.github.mentoring4j.core.monitoring.peer.PeerObservable} is what can be counted for it. A
 * {@link io.github.mentoring4j.core.monitoring.peer.PeerCount} is the count of one pair: read from its mentorship by
 * {@link io.github.mentoring4j.core.monitoring.peer.PeerCounts} where the mentorship has it, entered where it has not.
 * {@link io.github.mentoring4j.core.monitoring.peer.PeerFigure} sums the pairs up. The figures describe; no threshold turns them into a
 * verdict.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.mentoring4j.core.monitoring.peer;

import org.jspecify.annotations.NullMarked;
