package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.core.mentorship.MentorshipEvent;
import io.github.mentoring4j.core.mentorship.Replay;
import io.vavr.collection.Seq;

/**
 * What somebody tried to do with a pair.
 *
 * @param events every step in the order in which it was tried
 * @param refused those the library refused, each with all reasons
 */
public record Attempts(Seq<MentorshipEvent> events, Seq<Replay.Refused> refused) {}
