package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.participant.Outlook;
import io.github.mentoring4j.core.rule.Criterion;
import io.github.mentoring4j.core.rule.CriterionInfo;
import io.github.mentoring4j.core.rule.Level;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;

/**
 * How much the two have in common in interests, dislikes and values: the mean, over the lists that both filled in, of what is shared
 * against what at least one of them names.
 *
 * <p>The mean is an exact fraction, rounded down once. Two lists that both were handed in empty say nothing and do not count; no data
 * where no list counts. Symmetric.
 */
public record SharedOutlook() implements Criterion {
    private static final CriterionInfo INFO = new CriterionInfo(
            "shared-outlook",
            Text.of("общие интересы, неприязни и ценности", "interests, dislikes and values in common"));

    @Override
    public CriterionInfo info() {
        return INFO;
    }

    @Override
    public Option<Level> level(Pairing pairing) {
        Outlook mine = pairing.mentor().participant().outlook();
        Outlook theirs = pairing.mentee().participant().outlook();
        return mean(Vector.of(
                        overlap(mine.interests(), theirs.interests()),
                        overlap(mine.dislikes(), theirs.dislikes()),
                        overlap(mine.values(), theirs.values()))
                .flatMap(each -> each));
    }

    private static Option<Overlap> overlap(Option<SortedSet<String>> mine, Option<SortedSet<String>> theirs) {
        return mine.flatMap(one -> theirs.map(other -> new Overlap(
                        one.intersect(other).size(), one.union(other).size())))
                .filter(overlap -> overlap.united() > 0);
    }

    private static Option<Level> mean(Seq<Overlap> overlaps) {
        if (overlaps.isEmpty()) {
            return Option.none();
        }
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Overlap next : overlaps) {
            BigInteger united = BigInteger.valueOf(next.united());
            numerator = numerator.multiply(united).add(denominator.multiply(BigInteger.valueOf(next.shared())));
            denominator = denominator.multiply(united);
        }
        denominator = denominator.multiply(BigInteger.valueOf(overlaps.size()));
        BigInteger points = numerator.multiply(BigInteger.valueOf(Level.FULL)).divide(denominator);
        return Option.some(new Level(points.intValueExact()));
    }

    private record Overlap(int shared, int united) {}
}
