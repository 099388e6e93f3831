package io.github.mentoring4j.examples.school.year.alarm;

import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * All alarms of one day.
 *
 * @param day the day
 * @param pairs the pairs with alarms, in order of their ids
 * @param people the people with alarms over several pairs
 */
public record AlarmRound(LocalDate day, Seq<PairAlarms> pairs, Seq<PersonAlarm> people) {
    /**
     * How many pairs should be talked with.
     *
     * @return the pairs whose formal index calls for it
     */
    public int talks() {
        return pairs.count(pair -> pair.advice().isDefined());
    }
}
