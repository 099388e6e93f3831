package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.participant.ParticipantId;

/**
 * A pair that works at present.
 *
 * @param mentor the mentor, or one partner of a symmetric pair
 * @param mentee the mentee, or the other partner
 * @param roleModel the code of its role model
 */
public record ActivePair(ParticipantId mentor, ParticipantId mentee, String roleModel) {}
