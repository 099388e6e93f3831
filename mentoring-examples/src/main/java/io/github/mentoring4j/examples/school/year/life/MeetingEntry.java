package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.core.participant.ParticipantId;
import java.time.LocalDate;

/**
 * What was written down of a meeting; the words are those of the meeting's notes.
 *
 * @param date the day of the meeting
 * @param recordedOn the day of writing
 * @param recordedBy who wrote
 */
public record MeetingEntry(LocalDate date, LocalDate recordedOn, ParticipantId recordedBy) {}
