package io.github.mentoring4j.core.mentorship;

import static io.github.mentoring4j.core.mentorship.Lives.POLICY;
import static io.github.mentoring4j.core.mentorship.Lives.day;
import static io.github.mentoring4j.core.mentorship.Lives.live;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How holidays and pauses move the rhythm; work begins on day 7, a Monday, and a meeting is due every 14 days that count. */
class MeetingRhythmPropertyTest {
    private static final Proposal PUPILS = Lives.pupils();
    private static final Seq<MentorshipEvent> ACTIVE = Lives.toActive(PUPILS);
    private static final int START = 7;
    private static final int EVERY = 14;

    @Property(tries = 300, seed = "41")
    void withoutDaysOffEveryDayCounts(@ForAll @IntRange(min = START, max = 260) int today) {
        MeetingRhythm rhythm = MeetingRhythm.of(live(ACTIVE), day(today), with());
        assertThat(rhythm.planned()).isEqualTo((today - START) / EVERY);
        assertThat(rhythm.dueOn()).containsExactly(day(START + EVERY));
    }

    @Property(tries = 300, seed = "42")
    void aDayOffNeverPlansMoreNorSooner(
            @ForAll @Size(max = 30) List<@IntRange(max = 260) Integer> off,
            @ForAll @IntRange(max = 260) int more,
            @ForAll @IntRange(min = START, max = 260) int today) {
        TreeSet<LocalDate> some = TreeSet.ofAll(off).map(Lives::day);
        MeetingRhythm fewer = MeetingRhythm.of(live(ACTIVE), day(today), with(some));
        MeetingRhythm greater = MeetingRhythm.of(live(ACTIVE), day(today), with(some.add(day(more))));
        assertThat(greater.planned()).isLessThanOrEqualTo(fewer.planned());
        assertThat(due(greater)).isAfterOrEqualTo(due(fewer));
    }

    @Property(tries = 300, seed = "43")
    void aPausePutsOffTheNextMeetingByItsLength(
            @ForAll @IntRange(min = START, max = START + EVERY) int from,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        Seq<MentorshipEvent> back = ACTIVE.append(pause(from)).append(new CourseEvent.Resumed(day(from + length)));
        MeetingRhythm rhythm = MeetingRhythm.of(live(back), day(260), with());
        int lost = from == START ? length - 1 : length; // the day of the start never counts
        assertThat(rhythm.dueOn()).containsExactly(day(START + EVERY + lost));
        assertThat(rhythm.planned()).isEqualTo((260 - START - lost) / EVERY);
    }

    @Property(tries = 300, seed = "44")
    void aHolidayInAPauseIsLeftOutOnce(
            @ForAll @IntRange(min = 10, max = 60) int from,
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @Size(max = 10) List<@IntRange(max = 29) Integer> off) {
        Seq<MentorshipEvent> back = ACTIVE.append(pause(from)).append(new CourseEvent.Resumed(day(from + length)));
        TreeSet<LocalDate> within = TreeSet.ofAll(off)
                .filter(each -> each < length && each > 0 && each < length - 1)
                .map(each -> day(from + each))
                .filter(each -> each.getDayOfWeek().getValue() < 5
                        && each.getDayOfWeek().getValue() > 1);
        assertThat(MeetingRhythm.of(live(back), day(200), with(within)))
                .isEqualTo(MeetingRhythm.of(live(back), day(200), with()));
    }

    /* Day 105 is Monday, 15 December 2025. Ten days off, Monday 29 December to Wednesday 7 January, with the weekends at both ends. */
    @Test
    void winterHolidaysByHand() {
        Seq<MentorshipEvent> met = ACTIVE.append(Lives.meeting(PUPILS, Meeting.Kind.REGULAR, 105));
        TreeSet<LocalDate> off = TreeSet.ofAll(Vector.range(119, 129).map(Lives::day));
        MentorshipPolicy winter = with(off);
        assertThat(day(119)).isEqualTo(LocalDate.of(2025, 12, 29));
        assertThat(winter.calendar().isHoliday(day(117))).isTrue(); // Saturday before
        assertThat(winter.calendar().isHoliday(day(118))).isTrue();
        assertThat(winter.calendar().isHoliday(day(123))).isTrue(); // Friday within
        assertThat(winter.calendar().isHoliday(day(124))).isTrue(); // Saturday within
        assertThat(winter.calendar().isHoliday(day(129))).isFalse(); // Thursday, 8 January
        assertThat(winter.calendar().isHoliday(day(131))).isFalse(); // an ordinary Saturday
        // 14 days that count after day 105: 106 to 116 are 11, 117 to 128 do not count, 129 to 131 are 3
        assertThat(MeetingRhythm.of(live(met), day(125), winter).dueOn()).containsExactly(day(131));
        assertThat(MeetingRhythm.of(live(met), day(125), with()).dueOn()).containsExactly(day(119));
    }

    @Test
    void aWithdrawnConsentPausesToo() {
        Seq<MentorshipEvent> back = ACTIVE.append(Lives.withdrawn("s2", PairConsents.MATCH, 10))
                .appendAll(Lives.givers(PUPILS.members().last())
                        .map(giver -> Lives.given("s2", PairConsents.MATCH, giver, 30)))
                .append(new CourseEvent.Resumed(day(30)));
        assertThat(live(back).chronicle().pauses()).containsExactly(new Term(day(10), day(29)));
        assertThat(MeetingRhythm.of(live(back), day(40), with()).dueOn()).containsExactly(day(START + EVERY + 20));
    }

    @Test
    void aPauseLastsUntilTheReturnAndOneOfNoDayIsNone() {
        Mentorship paused = live(ACTIVE.append(pause(20)));
        assertThat(paused.chronicle().pauses()).containsExactly(new Term(day(20), LocalDate.MAX));
        assertThat(MeetingRhythm.of(paused, day(200), with())).isEqualTo(new MeetingRhythm(0, 0, Option.none()));
        Seq<MentorshipEvent> same = ACTIVE.append(pause(20)).append(new CourseEvent.Resumed(day(20)));
        assertThat(live(same).chronicle().pauses()).isEmpty();
    }

    @Test
    void nothingIsDueAfterTheEnd() {
        Mentorship closed = live(ACTIVE.append(Lives.closed(PUPILS, "MUTUAL", 40)));
        assertThat(MeetingRhythm.of(closed, day(200), with())).isEqualTo(new MeetingRhythm(0, 2, Option.none()));
        MentorshipPolicy never = POLICY.toBuilder().calendar(day -> false).build();
        assertThat(MeetingRhythm.of(live(ACTIVE), day(200), never)).isEqualTo(new MeetingRhythm(0, 0, Option.none()));
    }

    private static LocalDate due(MeetingRhythm rhythm) {
        return rhythm.dueOn().getOrElse(LocalDate.MAX);
    }

    private static CourseEvent.PauseBegan pause(int from) {
        return new CourseEvent.PauseBegan(day(from), "illness", day(from + 100));
    }

    private static MentorshipPolicy with() {
        return with(TreeSet.empty());
    }

    private static MentorshipPolicy with(TreeSet<LocalDate> off) {
        return POLICY.toBuilder()
                .calendar(WorkingCalendar.fiveDays(off, TreeSet.empty()))
                .build();
    }
}
