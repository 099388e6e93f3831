package io.github.mentoring4j.core.monitoring.alarm;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.util.Locale;

/**
 * How alike two texts are: 1 less the Levenshtein distance over the length of the longer text, both normalised.
 *
 * <p>Normalised means: lower case (root locale), ё written as е, everything but letters and digits taken as a blank, runs of blanks as one,
 * none at the ends. Length and distance count {@code char} values. Two texts that are empty after that are not compared at all.
 *
 * <p>Cost: time and space of the product of the lengths at worst, one row kept. Source: V. I. Levenshtein, Soviet Physics Doklady 10(8),
 * 1966; exact, in whole numbers.
 */
public final class TextSimilarity {
    private static final int PERCENT = 100;

    private TextSimilarity() {}

    /**
     * Tells whether two texts are at least so much alike.
     *
     * @param one a text
     * @param other another text
     * @param percent the least similarity, 0 to 100
     * @return true if it is reached; false if one of the texts has no letter and no digit
     */
    public static boolean isAtLeast(String one, String other, int percent) {
        String first = normalised(one);
        String second = normalised(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        long longer = Math.max(first.length(), second.length());
        long gap = Math.abs(first.length() - second.length());
        return (longer - gap) * PERCENT >= longer * percent
                && (longer - distance(first, second)) * PERCENT >= longer * percent;
    }

    /**
     * A text as it is compared.
     *
     * @param text the text
     * @return its letters and digits in lower case, single blanks between them
     */
    static String normalised(String text) {
        StringBuilder kept = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .codePoints()
                .forEach(point -> kept.appendCodePoint(Character.isLetterOrDigit(point) ? point : ' '));
        return kept.toString().strip().replaceAll(" +", " ");
    }

    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    /** Pairs of positions i before j. */
    static Vector<Tuple2<Integer, Integer>> pairs(int size) {
        return Vector.range(0, size).flatMap(i -> Vector.range(i + 1, size).map(j -> new Tuple2<>(i, j)));
    }
}
