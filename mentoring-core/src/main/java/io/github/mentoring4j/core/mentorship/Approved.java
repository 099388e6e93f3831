package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.immutables.value.Value;

/** A mentorship approved by order (утверждена приказом): the plan is made. */
@Value.Immutable
public abstract sealed class Approved
        implements Open.Unstarted<Approved>, Open.InContact<Approved>, Open.Planning<Approved>
        permits ImmutableApproved {
    Approved() {}

    @Override
    public abstract Chronicle chronicle();

    static Approved of(Chronicle chronicle) {
        return ImmutableApproved.builder().chronicle(chronicle).build();
    }

    /**
     * Begins the work.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Active> start(WorkEvent.Started event, MentorshipPolicy policy) {
        boolean planned = chronicle().plan().isDefined() || TermGuards.isSingle(chronicle());
        return Steps.go(
                this,
                event,
                Guards.unless(planned, RefusalCode.PLAN_MISSING)
                        .appendAll(TermGuards.start(chronicle(), event.on(), policy)),
                Active::of);
    }

    @Override
    public final Stage stage() {
        return Stage.APPROVED;
    }
}
