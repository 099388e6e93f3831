package io.github.mentoring4j.examples.school.sample;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.SplittableRandom;

/** Draws that repeat with their seed; not thread-safe. */
public final class Dice {
    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /**
     * New dice.
     *
     * @param seed any number
     * @return dice whose draws depend on the seed alone
     */
    public static Dice of(long seed) {
        return new Dice(new SplittableRandom(seed));
    }

    /**
     * Further dice that leave the draws of these unchanged, however often they are thrown.
     *
     * @return the dice
     */
    public Dice split() {
        return new Dice(random.split());
    }

    /**
     * A yes as often as stated.
     *
     * @param percent how often, in per cent
     * @return true for a yes
     */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /**
     * A whole number, both bounds included.
     *
     * @param least the least
     * @param most the greatest
     * @return the number
     */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A number from 0 to 100, most often near 50. */
    int talent() {
        return (between(0, 100) + between(0, 100)) / 2;
    }

    /**
     * One of several items, each as likely as the others.
     *
     * @param <T> what the items are
     * @param items the items, at least one
     * @return the item
     */
    public <T> T oneOf(Seq<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /**
     * So many different items in their order, or all of them.
     *
     * @param <T> what the items are
     * @param items the items
     * @param count how many
     * @return the items drawn
     */
    public <T> Seq<T> some(Seq<T> items, int count) {
        Vector<T> chosen = Vector.empty();
        int open = Math.min(count, items.size());
        for (int index = 0; index < items.size(); index++) {
            if (random.nextInt(items.size() - index) < open) {
                chosen = chosen.append(items.get(index));
                open--;
            }
        }
        return chosen;
    }
}
