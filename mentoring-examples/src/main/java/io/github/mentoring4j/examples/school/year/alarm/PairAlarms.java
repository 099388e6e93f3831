package io.github.mentoring4j.examples.school.year.alarm;

import io.github.mentoring4j.core.mentorship.MentorshipId;
import io.github.mentoring4j.core.monitoring.alarm.Alarm;
import io.github.mentoring4j.core.text.Message;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The alarms of one pair on one day.
 *
 * @param pair its id
 * @param alarms its alarms in the order of their codes, at least one
 * @param formalIndex how many different formal alarms are among them; it speaks of records, not of people
 * @param advice what to do where the index is high
 */
public record PairAlarms(MentorshipId pair, Seq<Alarm> alarms, int formalIndex, Option<Message> advice) {}
