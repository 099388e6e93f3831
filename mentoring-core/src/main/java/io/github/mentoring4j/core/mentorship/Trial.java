package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.immutables.value.Value;

/** A mentorship on trial (пробная встреча): each person decides after the meeting. */
@Value.Immutable
public abstract sealed class Trial implements Open.Unstarted<Trial>, Open.InContact<Trial>, Open.AwaitingOrder<Trial>
        permits ImmutableTrial {
    Trial() {}

    @Override
    public abstract Chronicle chronicle();

    static Trial of(Chronicle chronicle) {
        return ImmutableTrial.builder().chronicle(chronicle).build();
    }

    /**
     * Keeps a decision; one to stop closes the mentorship.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Mentorship> decide(ApprovalEvent.TrialDecided event, MentorshipPolicy policy) {
        boolean stops = event.decision() == MentorshipEvent.Decision.STOP;
        return Steps.go(
                this,
                event,
                Guards.unless(stops || chronicle().held(Meeting.Kind.TRIAL), RefusalCode.TRIAL_NOT_HELD),
                longer -> stops ? Closed.byOne(longer, event, policy.reason(Closure.TRIAL_DECLINED)) : of(longer));
    }

    @Override
    public final Stage stage() {
        return Stage.TRIAL;
    }
}
