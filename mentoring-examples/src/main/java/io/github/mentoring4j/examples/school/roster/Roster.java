package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.core.text.Message;
import io.vavr.collection.Seq;

/**
 * The people of a school as read from its files, free of problems.
 *
 * @param participants the people, without names, in id order
 * @param labels their names and classes, for display only
 * @param wishes the wish forms, in order of who filled them in
 * @param activePairs the pairs that work at present, in the order of the file
 * @param closedPairs the pairs of the past, in the order of the file
 * @param assumptions what a mapping assumed about foreign data; empty for a school's own files
 */
public record Roster(
        Seq<Participant> participants,
        PersonLabels labels,
        Seq<WishForm> wishes,
        Seq<ActivePair> activePairs,
        Seq<ClosedPair> closedPairs,
        Seq<Message> assumptions) {}
