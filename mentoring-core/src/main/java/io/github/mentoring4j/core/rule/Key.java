package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.style.Require;

/** What a keyed attribute is asked about: a fixed subject or topic, or the one that a request names. */
public sealed interface Key {
    /**
     * A fixed subject or topic.
     *
     * @param code its code
     */
    record Fixed(String code) implements Key {
        /**
         * Names the subject or topic.
         *
         * @param code its code
         */
        public Fixed {
            Require.that(!code.isBlank(), "code", code);
        }
    }

    /** The argument of the request that the nearest {@link Condition.ForSome} around speaks of. */
    record Requested() implements Key {}

    /**
     * A fixed subject or topic.
     *
     * @param code its code
     * @return the key
     */
    static Key of(String code) {
        return new Fixed(code);
    }

    /**
     * The argument of the request that the nearest {@link Condition.ForSome} around speaks of.
     *
     * @return the key
     */
    static Key requested() {
        return new Requested();
    }
}
