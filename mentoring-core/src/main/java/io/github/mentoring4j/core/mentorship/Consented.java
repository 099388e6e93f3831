package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.immutables.value.Value;

/** A mentorship to which everybody agreed (согласована). */
@Value.Immutable
public abstract sealed class Consented
        implements Open.Unstarted<Consented>, Open.InContact<Consented>, Open.AwaitingOrder<Consented>
        permits ImmutableConsented {
    Consented() {}

    @Override
    public abstract Chronicle chronicle();

    static Consented of(Chronicle chronicle) {
        return ImmutableConsented.builder().chronicle(chronicle).build();
    }

    /**
     * Begins at once, as only a single meeting does.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Active> start(WorkEvent.Started event, MentorshipPolicy policy) {
        return Steps.go(
                this,
                event,
                Guards.unless(TermGuards.isSingle(chronicle()), RefusalCode.ORDER_REQUIRED)
                        .appendAll(TermGuards.start(chronicle(), event.on(), policy)),
                Active::of);
    }

    @Override
    public final Stage stage() {
        return Stage.CONSENTED;
    }
}
