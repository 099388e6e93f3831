package io.github.mentoring4j.matching.certificate;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.request.NeedId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What the joint prices speak of: some needs and some mentors. No candidate may stand with one end inside and the other outside.
 *
 * @param needs the needs, in id order
 * @param mentors the people whose places are meant, in id order; their own needs count only where they are listed
 */
public record JointScope(Seq<NeedId> needs, Seq<ParticipantId> mentors) {
    /**
     * Makes a scope.
     *
     * @param needs the needs
     * @param mentors the people whose places are meant
     */
    public JointScope {
        Require.noNulls("needs", needs);
        Require.noNulls("mentors", mentors);
    }

    /**
     * The scope of nothing.
     *
     * @return a scope without needs and mentors
     */
    public static JointScope empty() {
        return new JointScope(Vector.empty(), Vector.empty());
    }
}
