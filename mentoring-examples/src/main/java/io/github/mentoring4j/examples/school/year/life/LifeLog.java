package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.core.mentorship.ApprovalEvent;
import io.github.mentoring4j.core.mentorship.Mentorship;
import io.github.mentoring4j.core.mentorship.MentorshipEvent;
import io.github.mentoring4j.core.mentorship.MentorshipPolicy;
import io.github.mentoring4j.core.mentorship.Refusal;
import io.github.mentoring4j.core.mentorship.Replay;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.function.Function;

/** One pair while its year is written: every attempt is handed to the library and kept, refused or not. */
final class LifeLog {
    private final MentorshipPolicy policy;
    private final Seq<ParticipantId> inOtherPairs;
    private Mentorship mentorship;
    private Vector<MentorshipEvent> attempts;
    private Vector<Replay.Refused> refused = Vector.empty();

    LifeLog(ApprovalEvent.ProposalMade proposal, MentorshipPolicy policy, Seq<ParticipantId> inOtherPairs) {
        this.policy = policy;
        this.inOtherPairs = inOtherPairs;
        this.attempts = Vector.of(proposal);
        this.mentorship = Mentorship.propose(proposal, policy)
                .getOrElseThrow(refusals -> new IllegalStateException("a proposal that cannot be made: " + refusals));
    }

    /** Tries a step; the reasons stay in the log if the library refuses it. */
    boolean attempt(MentorshipEvent event) {
        int index = attempts.size();
        attempts = attempts.append(event);
        Either<Seq<Refusal>, Mentorship> next = mentorship.apply(event, policy);
        mentorship = next.getOrElse(mentorship);
        refused = next.fold(refusals -> refused.append(new Replay.Refused(index, event, refusals)), done -> refused);
        return next.isRight();
    }

    /** What speaks against a step, without trying it. */
    Seq<Refusal> objections(MentorshipEvent event) {
        return mentorship.apply(event, policy).fold(Function.identity(), done -> Vector.empty());
    }

    /** Whether a person could leave the school without leaving another pair behind. */
    boolean hasOnlyThisPair(ParticipantId person) {
        return !inOtherPairs.contains(person);
    }

    Mentorship mentorship() {
        return mentorship;
    }

    boolean is(Mentorship.Stage stage) {
        return mentorship.stage() == stage;
    }

    MentorshipLife life(String form, MentorshipLife.Origin origin) {
        return new MentorshipLife(mentorship, form, origin, new Attempts(attempts, refused));
    }
}
