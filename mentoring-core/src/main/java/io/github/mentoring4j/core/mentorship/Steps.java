package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/** How the states step on: judged by what holds for every event and by the rules of the step, then one event longer. */
final class Steps {
    private Steps() {}

    static <T> Either<Seq<Refusal>, T> go(
            Mentorship state, MentorshipEvent event, Seq<Refusal> own, Function<Chronicle, T> next) {
        Chronicle life = state.chronicle();
        return Guards.step(Guards.common(life, event).appendAll(own), () -> next.apply(life.plus(event)));
    }

    static <S extends Open<S>> Either<Seq<Refusal>, S> stay(Open<S> state, MentorshipEvent event, Seq<Refusal> own) {
        return go(state, event, own, longer -> same(state, longer));
    }

    /** The step that an event asks for, if the state has it. */
    static Either<Seq<Refusal>, Mentorship> apply(Open<?> state, MentorshipEvent event, MentorshipPolicy policy) {
        return event.fold(
                paper -> paper(state, paper, policy),
                approval -> approval(state, approval, policy),
                work -> work(state, work, policy),
                course -> course(state, course, policy));
    }

    private static Either<Seq<Refusal>, Mentorship> paper(Open<?> state, PaperEvent event, MentorshipPolicy policy) {
        if (event instanceof PaperEvent.ConsentGiven given) {
            return Either.narrow(state.give(given));
        }
        if (event instanceof PaperEvent.AddendumSigned signed) {
            return Either.narrow(state.sign(signed));
        }
        if (event instanceof PaperEvent.ConsentWithdrawn withdrawn) {
            if (state instanceof Open.Unstarted<?> unstarted) {
                return unstarted.withdraw(withdrawn, policy);
            }
            if (state instanceof Active active) {
                return active.withdraw(withdrawn);
            }
            if (state instanceof Paused paused) {
                return Either.narrow(paused.withdraw(withdrawn));
            }
        }
        return event instanceof PaperEvent.Agreed agreed && state instanceof Proposed proposed
                ? Either.narrow(proposed.agree(agreed, policy))
                : illegal(state, event);
    }

    private static Either<Seq<Refusal>, Mentorship> approval(
            Open<?> state, ApprovalEvent event, MentorshipPolicy policy) {
        if (event instanceof ApprovalEvent.TrialArranged arranged && state instanceof Open.AwaitingOrder<?> awaiting) {
            return Either.narrow(awaiting.arrangeTrial(arranged));
        }
        if (event instanceof ApprovalEvent.TrialDecided decided && state instanceof Trial trial) {
            return trial.decide(decided, policy);
        }
        if (event instanceof ApprovalEvent.OrderIssued issued && state instanceof Open.AwaitingOrder<?> awaiting) {
            return Either.narrow(awaiting.order(issued, policy));
        }
        return illegal(state, event);
    }

    private static Either<Seq<Refusal>, Mentorship> work(Open<?> state, WorkEvent event, MentorshipPolicy policy) {
        if (event instanceof WorkEvent.PlanAgreed agreed && state instanceof Open.Planning<?> planning) {
            return Either.narrow(planning.plan(agreed, policy));
        }
        if (event instanceof WorkEvent.Started started && state instanceof Consented consented) {
            return Either.narrow(consented.start(started, policy));
        }
        if (event instanceof WorkEvent.Started started && state instanceof Approved approved) {
            return Either.narrow(approved.start(started, policy));
        }
        if (event instanceof WorkEvent.MeetingHeld held && state instanceof Open.InContact<?> inContact) {
            return Either.narrow(inContact.meet(held));
        }
        return illegal(state, event);
    }

    private static Either<Seq<Refusal>, Mentorship> course(Open<?> state, CourseEvent event, MentorshipPolicy policy) {
        if (event instanceof CourseEvent.ClosureMade made) {
            return Either.narrow(state.close(made, policy));
        }
        if (event instanceof CourseEvent.PauseBegan began && state instanceof Active active) {
            return Either.narrow(active.pause(began));
        }
        if (event instanceof CourseEvent.Resumed resumed && state instanceof Paused paused) {
            return Either.narrow(paused.resume(resumed, policy));
        }
        if (event instanceof CourseEvent.Extended extended && state instanceof Open.UnderWay<?> underWay) {
            return Either.narrow(underWay.extend(extended, policy));
        }
        if (event instanceof CourseEvent.MenteeLeft left && state instanceof Open.UnderWay<?> underWay) {
            return Either.narrow(underWay.leave(left, policy));
        }
        return illegal(state, event);
    }

    private static Either<Seq<Refusal>, Mentorship> illegal(Mentorship state, MentorshipEvent event) {
        return Either.left(
                Guards.common(state.chronicle(), event).append(new Refusal.WrongState(event.kind(), state.stage())));
    }

    /* The one cast of the package: each state is the Open of itself, and each function answers with the type it was asked with. */
    @SuppressWarnings("unchecked")
    private static <S extends Open<S>> S same(Open<S> state, Chronicle longer) {
        return (S) state.<Mentorship>fold(
                proposed -> Proposed.of(longer),
                consented -> Consented.of(longer),
                trial -> Trial.of(longer),
                approved -> Approved.of(longer),
                active -> Active.of(longer),
                paused -> Paused.of(longer, paused.since(), paused.returnOn()),
                closed -> closed);
    }
}
