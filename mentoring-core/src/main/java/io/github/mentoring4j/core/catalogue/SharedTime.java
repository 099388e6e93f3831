package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.participant.Availability;
import io.github.mentoring4j.core.rule.Criterion;
import io.github.mentoring4j.core.rule.CriterionInfo;
import io.github.mentoring4j.core.rule.Level;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.control.Option;

/**
 * The time in which both are free, against the time of a number of meetings; more than that counts as full.
 *
 * <p>No data where one availability is not known. Symmetric.
 *
 * @param meetingMinutes the length of a meeting in minutes, at least 1
 * @param fullMeetings the number of meetings a week whose time counts as full, at least 1
 */
public record SharedTime(int meetingMinutes, int fullMeetings) implements Criterion {
    private static final CriterionInfo INFO =
            new CriterionInfo("shared-time", Text.of("общее свободное время за неделю", "common free time of a week"));

    /**
     * Makes the criterion.
     *
     * @param meetingMinutes the length of a meeting in minutes, at least 1
     * @param fullMeetings the number of meetings a week whose time counts as full, at least 1
     */
    public SharedTime {
        Require.that(meetingMinutes >= 1, "meetingMinutes", meetingMinutes);
        Require.that(fullMeetings >= 1, "fullMeetings", fullMeetings);
    }

    @Override
    public CriterionInfo info() {
        return INFO;
    }

    @Override
    public Option<Level> level(Pairing pairing) {
        long full = (long) meetingMinutes * fullMeetings;
        return time(pairing.mentor())
                .flatMap(mine -> time(pairing.mentee()).map(mine::intersection))
                .map(common -> Level.of(Math.min(common.minutes(), full), full));
    }

    private static Option<Availability> time(PairSide side) {
        return side.participant().time().availability();
    }
}
