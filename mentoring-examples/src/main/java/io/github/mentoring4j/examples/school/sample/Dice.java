package io.github.mentoring4j.examples.school.sample;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.SplittableRandom;

/** Draws that repeat with their seed; not thread-safe. */
final class Dice {
    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice of(long seed) {
        return new Dice(new SplittableRandom(seed));
    }

    /** Further dice that leave the draws of these unchanged, however often they are thrown. */
    Dice split() {
        return new Dice(random.split());
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A whole number, both bounds included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A number from 0 to 100, most often near 50. */
    int talent() {
        return (between(0, 100) + between(0, 100)) / 2;
    }

    <T> T oneOf(Seq<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** So many different items in their order, or all of them. */
    <T> Seq<T> some(Seq<T> items, int count) {
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
