package io.github.mentoring4j.core.monitoring;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.programme.NoData;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;

/**
 * The coordinator's assessment of the programme: items worth 0, 1 or 2 points each, and the level that follows from their sum.
 *
 * <p>With the nine items of the default catalogue the sum runs from 0 to 18: 15 and more is optimal, 9 to 14 acceptable, below that
 * unacceptable (default, overridable). As long as an item is unanswered the level is no data, and the partial sum is only a partial sum.
 *
 * @param items the items, in the order of the form
 * @param points the points by item code; an item without an entry is unanswered
 * @param bands the least points of the two upper levels
 */
public record ProgrammeScore(Seq<CodedText> items, SortedMap<String, Integer> points, ProgrammeScore.Bands bands) {
    /** The greatest number of points of an item. */
    public static final int MOST = 2;

    /** The code of the reason why a level is missing as long as an item is unanswered. */
    public static final String UNANSWERED_ITEM = "unanswered-item";

    private static final Text RANGE = Text.of("0, 1 или 2", "0, 1 or 2");

    /**
     * Makes an assessment.
     *
     * @param items the items, each code once
     * @param points the points by item code, 0 to 2
     * @param bands the least points of the two upper levels
     */
    public ProgrammeScore {
        Require.noNulls("items", items);
        Require.noNulls("points", points);
        Seq<String> codes = items.map(CodedText::code);
        Require.that(codes.distinct().size() == codes.size(), "items", codes);
        points.forEach((code, value) -> Require.that(codes.contains(code) && value >= 0 && value <= MOST, code, value));
    }

    /**
     * Makes an assessment of points that were entered.
     *
     * @param items the items, each code once
     * @param entered the points by item code as entered, in any order
     * @param bands the least points of the two upper levels
     * @return the assessment, or every unknown item, doubled item and value other than 0, 1 and 2
     */
    public static Validation<Seq<Problem>, ProgrammeScore> check(
            Seq<CodedText> items, Seq<Tuple2<String, Integer>> entered, Bands bands) {
        Seq<String> known = items.map(CodedText::code);
        Seq<String> codes = entered.map(Tuple2::_1);
        Seq<Problem> problems = entered.zipWithIndex().flatMap(entry -> problems(known, codes, entry._1(), entry._2()));
        return problems.isEmpty()
                ? Validation.valid(new ProgrammeScore(items, TreeMap.ofEntries(entered), bands))
                : Validation.invalid(problems);
    }

    private static Seq<Problem> problems(Seq<String> known, Seq<String> codes, Tuple2<String, Integer> entry, int at) {
        String path = "points[" + at + "]";
        Seq<Problem> found = Vector.empty();
        if (!known.contains(entry._1())) {
            found = found.append(new Problem.UnknownReference(
                    path, entry._1(), Text.of("вопрос оценки программы", "an item of the programme score")));
        }
        if (codes.indexOf(entry._1()) < at) {
            found = found.append(new Problem.Duplicate(path, entry._1(), "points[" + codes.indexOf(entry._1()) + "]"));
        }
        if (entry._2() < 0 || entry._2() > MOST) {
            found = found.append(new Problem.OutOfRange(path, String.valueOf(entry._2()), RANGE));
        }
        return found;
    }

    /**
     * The points of the answered items.
     *
     * @return the sum; only a partial one while items are unanswered
     */
    public int sum() {
        return points.values().sum().intValue();
    }

    /**
     * The greatest sum.
     *
     * @return two points an item
     */
    public int greatest() {
        return MOST * items.size();
    }

    /**
     * The items without points.
     *
     * @return the items, in the order of the form
     */
    public Seq<CodedText> unanswered() {
        return items.filter(item -> !points.containsKey(item.code()));
    }

    /**
     * The level of the programme.
     *
     * @return the level, or no data while an item is unanswered
     */
    public Either<NoData, Level> level() {
        if (!unanswered().isEmpty()) {
            return Either.left(NoData.of(UNANSWERED_ITEM, Text.of("есть вопрос без оценки", "an item is unanswered")));
        }
        int sum = sum();
        if (sum >= bands.optimalFrom()) {
            return Either.right(Level.OPTIMAL);
        }
        return Either.right(sum >= bands.acceptableFrom() ? Level.ACCEPTABLE : Level.UNACCEPTABLE);
    }

    /**
     * The least points of the two upper levels.
     *
     * @param acceptableFrom the least points of the acceptable level
     * @param optimalFrom the least points of the optimal level, above the other
     */
    public record Bands(int acceptableFrom, int optimalFrom) {
        /**
         * Makes bands.
         *
         * @param acceptableFrom the least points of the acceptable level
         * @param optimalFrom the least points of the optimal level, above the other
         */
        public Bands {
            Require.that(acceptableFrom >= 0 && acceptableFrom < optimalFrom, "optimalFrom", optimalFrom);
        }
    }

    /** The level of a programme. */
    public enum Level {
        /** Below the acceptable band. */
        UNACCEPTABLE,
        /** In between. */
        ACCEPTABLE,
        /** The upper band. */
        OPTIMAL
    }
}
