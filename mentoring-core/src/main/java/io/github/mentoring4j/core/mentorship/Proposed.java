package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.immutables.value.Value;

/** A mentorship that was proposed (предложена): consents are being gathered. */
@Value.Immutable
public abstract sealed class Proposed implements Open.Unstarted<Proposed> permits ImmutableProposed {
    Proposed() {}

    @Override
    public abstract Chronicle chronicle();

    static Proposed of(Chronicle chronicle) {
        return ImmutableProposed.builder().chronicle(chronicle).build();
    }

    /**
     * Finds every consent at hand: of all members, with a legal representative for minors.
     *
     * @param event the event
     * @param policy the rules of the school
     * @return the next state, or every refusal
     */
    public final Either<Seq<Refusal>, Consented> agree(PaperEvent.Agreed event, MentorshipPolicy policy) {
        return Steps.go(this, event, ConsentGuards.vital(chronicle(), event.on(), policy), Consented::of);
    }

    @Override
    public final Stage stage() {
        return Stage.PROPOSED;
    }
}
