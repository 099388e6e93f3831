package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The weekly slots in which a person is free, in time order; slots that overlap or abut are joined.
 *
 * @param slots the slots, disjoint and in time order
 */
public record Availability(Seq<WeeklySlot> slots) {
    /**
     * Joins the slots that overlap or abut and puts them in time order.
     *
     * @param slots the slots in any order
     */
    public Availability {
        Require.noNulls("slots", slots);
        slots = joined(slots);
    }

    /**
     * Makes an availability.
     *
     * @param slots the slots in any order
     * @return the availability
     */
    public static Availability of(WeeklySlot... slots) {
        return new Availability(Vector.of(slots));
    }

    /**
     * The time that two people share.
     *
     * @param other the other person's availability
     * @return the slots free in both, in time order
     */
    public Availability intersection(Availability other) {
        Seq<WeeklySlot> common = Vector.empty();
        int mine = 0;
        int theirs = 0;
        while (mine < slots.size() && theirs < other.slots.size()) {
            WeeklySlot first = slots.get(mine);
            WeeklySlot second = other.slots.get(theirs);
            if (first.day() == second.day()) {
                int start = Math.max(first.startMinute(), second.startMinute());
                int end = Math.min(first.endMinute(), second.endMinute());
                if (start < end) {
                    common = common.append(new WeeklySlot(first.day(), start, end));
                }
            }
            boolean firstEndsSooner = first.day() == second.day()
                    ? first.endMinute() <= second.endMinute()
                    : first.day().compareTo(second.day()) < 0;
            if (firstEndsSooner) {
                mine++;
            } else {
                theirs++;
            }
        }
        return new Availability(common);
    }

    /**
     * The free time in all.
     *
     * @return minutes a week
     */
    public int minutes() {
        return slots.map(WeeklySlot::minutes).sum().intValue();
    }

    /**
     * The longest slot.
     *
     * @return minutes, 0 if there is no slot
     */
    public int longestMinutes() {
        return slots.map(WeeklySlot::minutes).max().getOrElse(0);
    }

    private static Seq<WeeklySlot> joined(Seq<WeeklySlot> slots) {
        Vector<WeeklySlot> result = Vector.empty();
        for (WeeklySlot next : slots.sorted()) {
            if (!result.isEmpty()
                    && result.last().day() == next.day()
                    && next.startMinute() <= result.last().endMinute()) {
                WeeklySlot last = result.last();
                int end = Math.max(last.endMinute(), next.endMinute());
                result = result.init().append(new WeeklySlot(last.day(), last.startMinute(), end));
            } else {
                result = result.append(next);
            }
        }
        return result;
    }
}
