package io.github.mentoring4j.matching.certificate;

import io.github.mentoring4j.core.participant.ParticipantId;
import java.util.Comparator;
import java.util.Objects;

/**
 * A mentor in one role model: what the mentor's limit in that role model stands for.
 *
 * @param mentor the mentor
 * @param roleModel the code of the role model
 */
public record Desk(ParticipantId mentor, String roleModel) implements Comparable<Desk> {
    private static final Comparator<Desk> ORDER =
            Comparator.comparing(Desk::mentor).thenComparing(Desk::roleModel);

    /**
     * Makes a desk.
     *
     * @param mentor the mentor
     * @param roleModel the code of the role model
     */
    public Desk {
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(roleModel, "roleModel");
    }

    @Override
    public int compareTo(Desk other) {
        return ORDER.compare(this, other);
    }
}
