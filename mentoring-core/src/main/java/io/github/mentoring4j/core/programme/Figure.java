package io.github.mentoring4j.core.programme;

import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;

/**
 * A computed value, or the reason why there is none ("нет данных").
 *
 * <p>No data is a value of its own: it is never taken for 0 or for 100 %, sums and averages leave it out and say so, and a comparison
 * with a target neither passes nor fails.
 *
 * @param <T> what was computed
 */
public sealed interface Figure<T> {
    /**
     * A value that could be computed.
     *
     * @param value the value
     * @param <T> what was computed
     */
    record Known<T>(T value) implements Figure<T> {
        /**
         * Wraps a value.
         *
         * @param value the value
         */
        public Known {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * No value, and why.
     *
     * @param reason why there is none
     * @param <T> what was to be computed
     */
    record NoData<T>(NoDataReason reason) implements Figure<T> {
        /**
         * States why there is no value.
         *
         * @param reason why there is none
         */
        public NoData {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * A value that could be computed.
     *
     * @param value the value
     * @param <T> what was computed
     * @return the figure
     */
    static <T> Figure<T> known(T value) {
        return new Known<>(value);
    }

    /**
     * No value.
     *
     * @param reason why there is none
     * @param <T> what was to be computed
     * @return the figure
     */
    static <T> Figure<T> noData(NoDataReason reason) {
        return new NoData<>(reason);
    }

    /**
     * One function for each case.
     *
     * @param noData for no data, given the reason
     * @param known for a known value
     * @param <R> the type of the result
     * @return what the function of this case returns
     */
    default <R> R fold(Function<? super NoDataReason, ? extends R> noData, Function<? super T, ? extends R> known) {
        return this instanceof Known<T> some ? known.apply(some.value()) : noData.apply(((NoData<T>) this).reason());
    }

    /**
     * The figure that follows from this one.
     *
     * @param next what to compute from a known value
     * @param <R> what is computed
     * @return the computed value, or this reason
     */
    default <R> Figure<R> map(Function<? super T, ? extends R> next) {
        return fold(Figure::noData, value -> known(next.apply(value)));
    }

    /**
     * The figure that follows from this one, where the next step may lack data too.
     *
     * @param next what to compute from a known value
     * @param <R> what is computed
     * @return the next figure, or this reason
     */
    default <R> Figure<R> flatMap(Function<? super T, Figure<R>> next) {
        return fold(Figure::noData, next);
    }

    /**
     * Tells whether there is a value.
     *
     * @return true if the value is known
     */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /**
     * The value as an option, for programs that do not ask why it is missing.
     *
     * @return the value, or nothing
     */
    default Option<T> toOption() {
        return fold(reason -> Option.none(), Option::some);
    }
}
