package io.github.mentoring4j.matching.internal.candidate;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.rule.PairSide;
import io.vavr.control.Option;

/**
 * One of those whom a mentor is held against: a person on the mentee's side, inside of "for some request" with the one that is spoken of.
 *
 * @param owner the place of the row around it that this row speaks of; its own place outside of such a condition
 * @param side the person
 * @param request the request
 */
record Row(int owner, PairSide side, Option<MenteeRequest> request) {}
