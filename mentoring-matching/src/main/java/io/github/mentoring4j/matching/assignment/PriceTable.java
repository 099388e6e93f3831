package io.github.mentoring4j.matching.assignment;

import java.util.Arrays;
import java.util.Objects;

/** Prices, one number a level for each of several things; part of a proof. */
public final class PriceTable {
    private final int count;
    private final int levels;
    private final long[] prices;

    private PriceTable(int count, int levels) {
        this.count = count;
        this.levels = levels;
        this.prices = new long[Math.multiplyExact(count, levels)];
    }

    /**
     * Prices by thing and level.
     *
     * @param count how many things
     * @param levels how many levels, at least 1
     * @param source asked once for each number
     * @return the prices
     * @throws IllegalArgumentException if the count is negative or there is no level
     */
    public static PriceTable of(int count, int levels, Source source) {
        if (count < 0 || levels < 1) {
            throw new IllegalArgumentException(levels + " levels for " + count);
        }
        PriceTable table = new PriceTable(count, levels);
        for (int index = 0; index < count; index++) {
            for (int level = 0; level < levels; level++) {
                table.prices[index * levels + level] = source.price(index, level);
            }
        }
        return table;
    }

    /**
     * How many things have a price.
     *
     * @return zero or more
     */
    public int count() {
        return count;
    }

    /**
     * How many numbers a price has.
     *
     * @return at least 1
     */
    public int levels() {
        return levels;
    }

    /**
     * One number of a price.
     *
     * @param index from 0 to {@code count() - 1}
     * @param level from 0, the most important, to {@code levels() - 1}
     * @return the number
     */
    public long price(int index, int level) {
        return prices[index * levels + level];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceTable that
                && count == that.count
                && levels == that.levels
                && Arrays.equals(prices, that.prices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, Arrays.hashCode(prices));
    }

    @Override
    public String toString() {
        return "Prices of " + count + " at " + levels + " levels";
    }

    /** Where prices come from. */
    @FunctionalInterface
    public interface Source {
        /**
         * One number of a price.
         *
         * @param index number of the thing
         * @param level number of the level
         * @return the number
         */
        long price(int index, int level);
    }
}
