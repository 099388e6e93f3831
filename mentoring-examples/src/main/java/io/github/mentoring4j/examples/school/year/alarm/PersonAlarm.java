package io.github.mentoring4j.examples.school.year.alarm;

import io.github.mentoring4j.core.monitoring.alarm.Alarm;
import io.github.mentoring4j.core.participant.ParticipantId;

/**
 * An alarm that concerns one person over several pairs.
 *
 * @param person the mentor or mentee
 * @param alarm the alarm
 */
public record PersonAlarm(ParticipantId person, Alarm alarm) {}
