package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Checked requests for tests. */
public final class Requests {
    private Requests() {}

    /** The checked request; fails if the draft has problems. */
    public static MatchRequest checked(MatchRequestDraft draft) {
        return draft.check()
                .fold(
                        problems -> {
                            throw new AssertionError(problems.toString());
                        },
                        request -> request);
    }

    /** The problems of a draft; none if it is good. */
    public static Seq<Problem> problems(MatchRequestDraft draft) {
        return draft.check().fold(problems -> problems, request -> Vector.empty());
    }
}
