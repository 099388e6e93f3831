/**
 * Alarms for mentorships that stand still or exist on paper only.
 *
 * <p>{@link io.github.mentoring4j.core.monitoring.alarm.Alarms} are pure functions over records of what happened. An alarm states facts and
 * dates, goes to the coordinator only, and is no part of anybody's appraisal or pay. The formal index of a pair counts its distinct formal
 * alarms; from two on the advice is to talk, never a verdict on a person.
 *
 * <p>What they look at is read off the mentorships themselves; the host adds only what these do not say.
 *
 * <pre>{@code
 * Seq<PairRecord> pairs = new PairRecords(policy, day).of(mentorship, PairNotes.of(answers, measurements));
 * Seq<Alarm> found = pairs.flatMap(pair -> Alarms.of(pair, day, limits, schoolDays));
 * }</pre>
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
@DomainValue
package io.github.mentoring4j.core.monitoring.alarm;

import io.github.mentoring4j.core.style.DomainValue;
import org.jspecify.annotations.NullMarked;
