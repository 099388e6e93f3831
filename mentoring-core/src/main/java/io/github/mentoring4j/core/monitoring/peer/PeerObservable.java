package io.github.mentoring4j.core.monitoring.peer;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import java.util.Objects;

/**
 * Something that can be counted for an advantage of peer mentoring, as a part of a whole.
 *
 * @param code the stable code, such as {@code peer.adv.2.actions}; not blank
 * @param advantage the code of the advantage, such as {@code peer.adv.2}
 * @param name what is counted, of what
 */
public record PeerObservable(String code, String advantage, Text name) {
    /**
     * Makes an observable.
     *
     * @param code the stable code, not blank
     * @param advantage the code of the advantage
     * @param name what is counted, of what
     */
    public PeerObservable {
        Require.that(!code.isBlank(), "code", code);
        Require.that(!advantage.isBlank(), "advantage", advantage);
        Objects.requireNonNull(name, "name");
    }
}
