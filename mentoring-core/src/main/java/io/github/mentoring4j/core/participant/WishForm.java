package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import java.util.Objects;

/**
 * The wishes one person wrote down after the joint meeting: whom they would like to work with, and whom not.
 *
 * That the form exists says that it was collected, even if it names nobody. A veto holds whichever side states it.
 *
 * @param from whose wishes
 * @param choices the people chosen, most wanted first, each once
 * @param vetoes the people this person does not want to work with
 */
public record WishForm(ParticipantId from, Seq<ParticipantId> choices, SortedSet<ParticipantId> vetoes) {
    /**
     * Makes the value of its parts.
     *
     * @param from whose wishes
     * @param choices the people chosen, most wanted first, each once
     * @param vetoes the people this person does not want to work with
     */
    public WishForm {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(choices, "choices");
        Objects.requireNonNull(vetoes, "vetoes");
        Require.that(choices.distinct().size() == choices.size(), "choices", choices);
        Require.that(!choices.contains(from) && !vetoes.contains(from), "from", from);
        Require.noNulls("choices", choices);
        Require.noNulls("vetoes", vetoes);
    }

    /**
     * The author; whom they chose and whom they refused stays out.
     *
     * @return a text for logs, not for parsing
     */
    @Override
    public String toString() {
        return "WishForm[from=" + from + "]";
    }
}
