package io.github.mentoring4j.core.monitoring.peer;

import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * An observable over all pairs: the parts summed up over the wholes summed up, so that a pair weighs as much as it did.
 *
 * @param observable the observable
 * @param figure the sum of the parts over the sum of the wholes; no data if no pair has any
 * @param pairs how many pairs have data
 */
public record PeerFigure(PeerObservable observable, Figure figure, int pairs) {
    /**
     * Makes a figure.
     *
     * @param observable the observable
     * @param figure the sum of the parts over the sum of the wholes
     * @param pairs how many pairs have data, at least 0
     */
    public PeerFigure {
        Objects.requireNonNull(observable, "observable");
        Objects.requireNonNull(figure, "figure");
        Require.that(pairs >= 0, "pairs", pairs);
    }

    /**
     * Sums the counts of all pairs up.
     *
     * @param observables the observables, each code once
     * @param counts the counts; one pair has one count of an observable at most
     * @return one figure for each observable, in their order
     * @throws IllegalArgumentException if a pair has two counts of one observable, or a count is of no observable of the list
     * @throws ArithmeticException if a sum does not fit a long
     */
    public static Seq<PeerFigure> of(Seq<PeerObservable> observables, Seq<PeerCount> counts) {
        Seq<String> codes = observables.map(PeerObservable::code);
        Require.that(codes.distinct().size() == codes.size(), "observables", codes);
        Require.that(
                counts.distinctBy(count -> count.pair() + " " + count.observable())
                                .size()
                        == counts.size(),
                "counts",
                counts);
        counts.forEach(count -> Require.that(codes.contains(count.observable()), "counts", count.observable()));
        return observables.map(observable ->
                sum(observable, counts.filter(count -> count.observable().equals(observable.code()))));
    }

    private static PeerFigure sum(PeerObservable observable, Seq<PeerCount> counts) {
        Seq<Figure.Known> known = counts.flatMap(count -> count.counted().known());
        long part = known.foldLeft(0L, (sum, each) -> Math.addExact(sum, each.numerator()));
        long whole = known.foldLeft(0L, (sum, each) -> Math.addExact(sum, each.denominator()));
        return new PeerFigure(observable, Figure.of(part, whole), known.size());
    }
}
