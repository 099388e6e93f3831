package io.github.mentoring4j.core.monitoring.statistics;

import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import java.util.Objects;

/**
 * What the numbers allow to be said of a change, and no more: never a cause, never a promise.
 */
public sealed interface Inference {
    /**
     * The kind of inference.
     *
     * @return the stable code
     */
    String code();

    /**
     * The sentence for a person.
     *
     * @return the message
     */
    Message message();

    /**
     * Tells whether a change is claimed.
     *
     * @return true for {@link Seen} only
     */
    default boolean isClaim() {
        return this instanceof Seen;
    }

    /**
     * The whole interval lies on one side of zero.
     *
     * @param movement the side
     */
    record Seen(Movement movement) implements Inference {
        /**
         * Claims a movement.
         *
         * @param movement the side
         */
        public Seen {
            Objects.requireNonNull(movement, "movement");
        }

        @Override
        public String code() {
            return movement == Movement.RISE ? "rise-seen" : "fall-seen";
        }

        @Override
        public Message message() {
            return Message.of(
                    movement == Movement.RISE
                            ? Text.of(
                                    "виден рост; причина этим не доказана",
                                    "a rise is seen; this does not show its cause")
                            : Text.of(
                                    "видно снижение; причина этим не доказана",
                                    "a fall is seen; this does not show its cause"));
        }
    }

    /** Zero lies in the interval: neither a rise nor a fall, nor that nothing changed, can be claimed. */
    record HoldsZero() implements Inference {
        @Override
        public String code() {
            return "interval-holds-zero";
        }

        @Override
        public Message message() {
            return Message.of(Text.of(
                    "интервал содержит ноль: утверждать об изменении нельзя",
                    "the interval holds zero: no change can be claimed"));
        }
    }

    /**
     * Too few people were measured at both points.
     *
     * @param pairs how many were
     * @param least how many it takes
     */
    record TooFew(int pairs, int least) implements Inference {
        @Override
        public String code() {
            return "too-few";
        }

        @Override
        public Message message() {
            return Message.of(
                    Text.of(
                            "измерены дважды: {0}, нужно не менее {1}: утверждать ничего нельзя",
                            "measured twice: {0}, at least {1} needed: no claim"),
                    Argument.of(pairs),
                    Argument.of(least));
        }
    }

    /** Everybody changed by the same amount, so that nothing is known of the spread and no interval can be given. */
    record NoSpread() implements Inference {
        @Override
        public String code() {
            return "no-spread";
        }

        @Override
        public Message message() {
            return Message.of(Text.of(
                    "все изменения одинаковы: разброс неизвестен, утверждать ничего нельзя",
                    "all changes are equal: the spread is unknown, no claim"));
        }
    }

    /** Which way a measure went. */
    enum Movement {
        /** The later value is greater. */
        RISE,
        /** The later value is smaller. */
        FALL
    }
}
