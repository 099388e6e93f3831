package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.ParticipantId;
import java.util.Objects;

/**
 * The identity of a need, made of the person's id: {@code p-017/directed}, {@code t-03/teacher-teacher/peer-peer}; where a person has a
 * directed need for each form, {@code p-017/directed/student-student}.
 *
 * <p>Two needs of a request never share one: in the person's part a tilde is written {@code ~0} and a slash {@code ~1}, so the first slash
 * ends it, and a symmetric role model whose own code is {@code directed}, with or without tildes behind, alone or before a slash, gets one
 * tilde more there.
 *
 * @param value the id
 */
public record NeedId(String value) implements Comparable<NeedId> {
    private static final String DIRECTED = "directed";

    /**
     * Makes the value of its parts.
     *
     * @param value the id
     */
    public NeedId {
        Objects.requireNonNull(value, "value");
    }

    static NeedId directed(ParticipantId person) {
        return new NeedId(prefix(person) + DIRECTED);
    }

    static NeedId directed(ParticipantId person, String form) {
        return new NeedId(prefix(person) + DIRECTED + "/" + form);
    }

    static NeedId peer(ParticipantId person, String roleModel) {
        int slash = roleModel.indexOf('/');
        int end = slash < 0 ? roleModel.length() : slash;
        String first = roleModel.substring(0, end);
        return new NeedId(
                prefix(person) + (first.matches(DIRECTED + "~*") ? first + "~" : first) + roleModel.substring(end));
    }

    private static String prefix(ParticipantId person) {
        return person.value().replace("~", "~0").replace("/", "~1") + "/";
    }

    @Override
    public int compareTo(NeedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
