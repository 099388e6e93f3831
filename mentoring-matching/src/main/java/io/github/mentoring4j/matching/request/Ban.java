package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * A pair that the coordinator forbids, whoever would mentor whom.
 *
 * @param first one person
 * @param second the other person
 * @param roleModel the code of the only role model it is meant for; none means all
 */
public record Ban(ParticipantId first, ParticipantId second, Option<String> roleModel) {
    /**
     * Makes the value of its parts.
     *
     * @param first one person
     * @param second the other person
     * @param roleModel the code of the only role model it is meant for; none means all
     */
    public Ban {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(roleModel, "roleModel");
        Require.noNulls("roleModel", roleModel);
    }

    /**
     * Forbids two people to be paired in any role model.
     *
     * @param first the id of one person
     * @param second the id of the other
     * @return the ban
     */
    public static Ban of(String first, String second) {
        return new Ban(ParticipantId.of(first), ParticipantId.of(second), Option.none());
    }

    /**
     * Tells whether the ban is meant for a pair.
     *
     * @param pair the pair
     * @return true if the two people are the same in any order and the role model is meant
     */
    public boolean forbids(PairRef pair) {
        boolean same = (pair.mentor().equals(first) && pair.mentee().equals(second))
                || (pair.mentor().equals(second) && pair.mentee().equals(first));
        return same && roleModel.forAll(pair.roleModel()::equals);
    }
}
