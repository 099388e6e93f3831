package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Objects;

/**
 * A list of events judged from the first to the last. A refused event leaves the state as it is and is kept with its refusals; the rest
 * is judged all the same.
 *
 * @param state the state that the accepted events lead to; none if no proposal was accepted
 * @param refused the refused events, in the order of the list
 */
public record Replay(Option<Mentorship> state, Seq<Replay.Refused> refused) {
    /**
     * Keeps a result.
     *
     * @param state the state that the accepted events lead to; none if no proposal was accepted
     * @param refused the refused events, in the order of the list
     */
    public Replay {
        Require.noNulls("state", state);
        Require.noNulls("refused", refused);
    }

    /**
     * Replays events.
     *
     * @param events the events, oldest first
     * @param policy the rules of the school
     * @return the state and what was refused
     */
    public static Replay of(Seq<MentorshipEvent> events, MentorshipPolicy policy) {
        return events.zipWithIndex()
                .foldLeft(
                        new Replay(Option.none(), Vector.empty()),
                        (so, event) -> so.next(event._1(), event._2(), policy));
    }

    /**
     * The state, if nothing stands against it.
     *
     * @return the state, or one problem for every refusal of every event, at {@code events[3]}
     */
    public Validation<Seq<Problem>, Mentorship> toValidation() {
        Seq<Problem> problems = refused.flatMap(each -> each.refusals()
                .map(refusal -> new Problem.Contradiction("events[" + each.index() + "]", refusal.message())));
        return problems.isEmpty()
                ? state.<Validation<Seq<Problem>, Mentorship>>map(Validation::valid)
                        .getOrElse(() -> Validation.invalid(
                                Vector.of(new Problem.Missing("events", Text.of("предложение", "the proposal")))))
                : Validation.invalid(problems);
    }

    private Replay next(MentorshipEvent event, int index, MentorshipPolicy policy) {
        Either<Seq<Refusal>, Mentorship> result =
                state.map(now -> now.apply(event, policy)).getOrElse(() -> first(event, policy));
        return result.fold(
                refusals -> new Replay(state, refused.append(new Refused(index, event, refusals))),
                now -> new Replay(Option.some(now), refused));
    }

    private static Either<Seq<Refusal>, Mentorship> first(MentorshipEvent event, MentorshipPolicy policy) {
        return event instanceof ApprovalEvent.ProposalMade made
                ? Either.narrow(Mentorship.propose(made, policy))
                : Either.left(Vector.of(new Refusal.NotDone(RefusalCode.PROPOSAL_MISSING)));
    }

    /**
     * An event that was refused.
     *
     * @param index its place in the list, from 0
     * @param event the event
     * @param refusals every refusal, not empty
     */
    public record Refused(int index, MentorshipEvent event, Seq<Refusal> refusals) {
        /**
         * Keeps a refused event.
         *
         * @param index its place in the list, from 0
         * @param event the event
         * @param refusals every refusal, not empty
         */
        public Refused {
            Objects.requireNonNull(event, "event");
            Require.noNulls("refusals", refusals);
            Require.that(!refusals.isEmpty(), "refusals", refusals);
        }
    }
}
