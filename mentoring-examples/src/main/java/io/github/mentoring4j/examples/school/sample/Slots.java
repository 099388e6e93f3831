package io.github.mentoring4j.examples.school.sample;

import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * Free hours after lessons, from Monday to Friday.
 *
 * @param hours each is the day from 0 times 100 plus the full hour
 */
record Slots(Seq<Integer> hours) {
    private static final Seq<Text> DAYS = Vector.of(
            Text.of("пн", "Mon"),
            Text.of("вт", "Tue"),
            Text.of("ср", "Wed"),
            Text.of("чт", "Thu"),
            Text.of("пт", "Fri"));

    /** So many free hours between two full hours. */
    static Slots draw(Dice dice, int from, int until, int count) {
        Seq<Integer> all = Vector.range(0, DAYS.size())
                .flatMap(day -> Vector.range(from, until).map(hour -> day * 100 + hour));
        return new Slots(dice.some(all, count));
    }

    boolean meets(Slots other) {
        return hours.exists(other.hours::contains);
    }

    String in(Wording wording) {
        return wording.list(hours.map(
                hour -> wording.say(DAYS.get(hour / 100)) + " " + hour % 100 + ":00-" + (hour % 100 + 1) + ":00"));
    }
}
