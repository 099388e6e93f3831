package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.core.rule.Criterion;
import io.github.mentoring4j.core.rule.CriterionInfo;
import io.github.mentoring4j.core.rule.Level;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.text.Text;
import io.vavr.control.Option;

/**
 * Whether the two chose each other: fully if both did, half if one did, not at all if neither did.
 *
 * <p>No data unless both handed in a form. The place on a form does not count, only that the other is named. Symmetric.
 */
public record MutualPreference() implements Criterion {
    private static final CriterionInfo INFO = new CriterionInfo(
            "mutual-preference", Text.of("выбрали ли двое друг друга", "whether the two chose each other"));

    @Override
    public CriterionInfo info() {
        return INFO;
    }

    @Override
    public Option<Level> level(Pairing pairing) {
        return chose(pairing).flatMap(there -> chose(pairing.swapped()).map(back -> Level.of(there + back, 2)));
    }

    private static Option<Integer> chose(Pairing pairing) {
        ParticipantId other = id(pairing.mentee());
        Option<WishForm> form = pairing.circumstances().wish(id(pairing.mentor()));
        return form.map(wishes -> wishes.choices().contains(other) ? 1 : 0);
    }

    private static ParticipantId id(PairSide side) {
        return side.participant().id();
    }
}
