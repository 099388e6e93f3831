package io.github.mentoring4j.core.mentorship;

import static io.github.mentoring4j.core.mentorship.Lives.POLICY;
import static io.github.mentoring4j.core.mentorship.Lives.day;
import static io.github.mentoring4j.core.mentorship.Lives.id;
import static io.github.mentoring4j.core.mentorship.Lives.live;
import static io.github.mentoring4j.core.mentorship.Lives.meeting;
import static io.github.mentoring4j.core.mentorship.Lives.refused;
import static io.github.mentoring4j.core.mentorship.Lives.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRulesTest {
    private static final Proposal PUPILS = Lives.pupils();

    @ParameterizedTest
    @CsvSource({ // kind: the states it is possible in, of consented, trial, approved, active, paused
        "INITIAL, CTPA",
        "TRIAL, T",
        "PLANNING, PA",
        "REGULAR, A",
        "FINAL, A"
    })
    void kindsBelongToStates(Meeting.Kind kind, String states) {
        TreeMap<String, Seq<MentorshipEvent>> lives = TreeMap.of(
                "C", Lives.toConsented(PUPILS),
                "T", Lives.toTrial(PUPILS),
                "P", Lives.toApproved(PUPILS).append(meeting(PUPILS, Meeting.Kind.PLANNING, 5)),
                "A", Lives.toActive(PUPILS).append(meeting(PUPILS, Meeting.Kind.PLANNING, 8)),
                "Z", Lives.toPaused(PUPILS));
        lives.forEach((state, life) -> assertThat(
                        refused(life, meeting(PUPILS, kind, 30)).contains(RefusalCode.ILLEGAL_STEP))
                .as("%s in %s", kind, state)
                .isEqualTo(!states.contains(state)));
    }

    @ParameterizedTest
    @CsvSource({"9,true", "10,false", "40,false"})
    void aRecordIsNotWrittenBeforeTheMeeting(int recorded, boolean refused) {
        WorkEvent.MeetingHeld held = meeting(PUPILS, Meeting.Kind.REGULAR, 10);
        WorkEvent.MeetingHeld written = new WorkEvent.MeetingHeld(
                held.on(), held.meeting().toBuilder().recordedOn(day(recorded)).build());
        assertThat(refused(Lives.toActive(PUPILS), written))
                .isEqualTo(refused ? Vector.of(RefusalCode.RECORD_BEFORE_MEETING) : Vector.empty());
    }

    @Test
    void theFirstAndTheLastMeetingComeOnceAndTheLastAfterPlanning() {
        Seq<MentorshipEvent> active = Lives.toActive(PUPILS).append(meeting(PUPILS, Meeting.Kind.INITIAL, 8));
        assertThat(refused(active, meeting(PUPILS, Meeting.Kind.INITIAL, 9)))
                .containsExactly(RefusalCode.MEETING_TWICE);
        assertThat(refused(active, meeting(PUPILS, Meeting.Kind.FINAL, 9)))
                .containsExactly(RefusalCode.EXIT_WITHOUT_ENTRY);
        Seq<MentorshipEvent> done = active.append(meeting(PUPILS, Meeting.Kind.PLANNING, 9))
                .append(meeting(PUPILS, Meeting.Kind.FINAL, 10));
        assertThat(refused(done, meeting(PUPILS, Meeting.Kind.FINAL, 11))).containsExactly(RefusalCode.MEETING_TWICE);
    }

    @Test
    void aFlashHasOneMeeting() {
        Proposal flash = Lives.flash();
        Seq<MentorshipEvent> active = Lives.toActive(flash);
        assertThat(refused(active, meeting(flash, Meeting.Kind.FINAL, 7))).isEmpty();
        Seq<MentorshipEvent> met = active.append(meeting(flash, Meeting.Kind.REGULAR, 7));
        assertThat(refused(met, meeting(flash, Meeting.Kind.PLANNING, 7)))
                .containsExactly(RefusalCode.SINGLE_MEETING_HELD);
        assertThat(refused(met, meeting(flash, Meeting.Kind.INITIAL, 7))).isEmpty();
    }

    @Test
    void bothSidesAreThereAndNobodyElse() {
        Proposal group = Lives.group();
        assertThat(refused(Lives.toActive(group), with(group, "t1", "s3"))).isEmpty();
        assertThat(refused(Lives.toActive(group), with(group, "s1", "s2"))).containsExactly(RefusalCode.SIDE_ABSENT);
        assertThat(refused(Lives.toActive(group), with(group, "t1"))).containsExactly(RefusalCode.SIDE_ABSENT);
        assertThat(refused(Lives.toActive(group), with(group, "t1", "s1", "x"))).containsExactly(RefusalCode.STRANGER);
        Proposal peers = Lives.peers();
        assertThat(refused(Lives.toActive(peers), with(peers, "p1"))).containsExactly(RefusalCode.SIDE_ABSENT);
    }

    @Test
    void rhythmCountsWhatWasHeldAndWhatIsDue() {
        Seq<MentorshipEvent> active = Lives.toActive(PUPILS);
        Mentorship state = live(active.append(meeting(PUPILS, Meeting.Kind.PLANNING, 8))
                .append(meeting(PUPILS, Meeting.Kind.REGULAR, 21)));
        MeetingRhythm rhythm = MeetingRhythm.of(state, day(35), POLICY);
        assertThat(rhythm).isEqualTo(new MeetingRhythm(2, 2, Option.some(day(35))));
        assertThat(rhythm.isLate(day(35))).isFalse();
        assertThat(rhythm.isLate(day(36))).isTrue();
        assertThat(MeetingRhythm.of(state, day(20), POLICY)).isEqualTo(new MeetingRhythm(1, 0, Option.some(day(22))));
        assertThat(MeetingRhythm.of(live(active), day(6), POLICY)).isEqualTo(new MeetingRhythm(0, 0, Option.none()));
        assertThat(MeetingRhythm.of(live(active), day(9), POLICY).dueOn()).containsExactly(day(21));
        assertThat(MeetingRhythm.of(live(Lives.toTrial(PUPILS)), day(30), POLICY))
                .isEqualTo(new MeetingRhythm(0, 0, Option.none()));
        Mentorship paused = live(Lives.toPaused(PUPILS));
        assertThat(MeetingRhythm.of(paused, day(90), POLICY).isLate(day(90))).isFalse();
        MeetingRhythm years = MeetingRhythm.of(live(active), LocalDate.of(2030, 1, 1), POLICY);
        assertThat(years.planned()).isEqualTo(18);
    }

    @Test
    void helpWhenNeededAndASingleMeetingHaveNoRhythm() {
        Proposal situational = Lives.situational();
        Mentorship helped = live(Lives.toActive(situational).append(meeting(situational, Meeting.Kind.REGULAR, 9)));
        assertThat(MeetingRhythm.of(helped, day(200), POLICY)).isEqualTo(new MeetingRhythm(1, 0, Option.none()));
        assertThat(MeetingRhythm.of(live(Lives.toActive(Lives.flash())), day(200), POLICY))
                .isEqualTo(new MeetingRhythm(0, 1, Option.none()));
    }

    @Test
    void unusualLengthsAreShownAndNotRefused() {
        Seq<MentorshipEvent> events = Lives.toActive(PUPILS)
                .append(lasting(Meeting.Kind.INITIAL, 10, 8))
                .append(lasting(Meeting.Kind.REGULAR, 59, 9))
                .append(lasting(Meeting.Kind.REGULAR, 60, 10))
                .append(lasting(Meeting.Kind.REGULAR, 90, 11))
                .append(lasting(Meeting.Kind.REGULAR, 91, 12));
        assertThat(MeetingRhythm.unusualLengths(live(events), POLICY)
                        .map(event -> event.meeting().minutes()))
                .containsExactly(59, 91);
    }

    @Test
    void visitsOfEqualsBalanceBetweenFortyAndSixtyPercent() {
        assertThat(balance(0, 0)).isEmpty();
        assertThat(balance(2, 3)).containsExactly(true);
        assertThat(balance(5, 5)).containsExactly(true);
        assertThat(balance(1, 2)).containsExactly(false);
        Proposal trio = Lives.peers();
        VisitBalance even = new VisitBalance(Vector.of("a", "b", "c").map(each -> Tuple.of(id(each), 4)));
        assertThat(even.isBalanced(40, 60)).containsExactly(true);
        assertThat(trio.isPeer()).isTrue();
    }

    @Test
    void workingDaysLeaveOutWeekendsAndHolidays() {
        LocalDate friday = LocalDate.of(2025, 10, 31);
        assertThat(Lives.CALENDAR.isWorking(friday)).isTrue();
        assertThat(Lives.CALENDAR.isWorking(friday.plusDays(1))).isTrue();
        assertThat(Lives.CALENDAR.isWorking(friday.plusDays(2))).isFalse();
        assertThat(Lives.CALENDAR.isWorking(friday.plusDays(3))).isFalse();
        assertThat(Lives.CALENDAR.daysBetween(friday, friday.plusDays(7))).isEqualTo(3);
        assertThat(Lives.CALENDAR.daysBetween(friday, friday.minusDays(7))).isZero();
        assertThat(Lives.CALENDAR.findEarliestEnd(friday, 3)).containsExactly(friday.plusDays(7));
        assertThat(Lives.CALENDAR.findEarliestEnd(friday, 0)).containsExactly(friday.plusDays(1));
        WorkingCalendar never = day -> false;
        assertThat(never.findEarliestEnd(friday, 1)).isEmpty();
        WorkingCalendar both = WorkingCalendar.fiveDays(TreeSet.of(friday.plusDays(1)), TreeSet.of(friday.plusDays(1)));
        assertThat(both.isWorking(friday.plusDays(1))).isFalse();
    }

    @Test
    void theEarliestEndIsTheFirstThatGivesEnoughDays() {
        for (int i = 0; i < 400; i++) {
            LocalDate notice = day(i);
            for (int days = 0; days < 6; days++) {
                LocalDate end = Lives.CALENDAR.findEarliestEnd(notice, days).getOrElse(LocalDate.MAX);
                assertThat(Lives.CALENDAR.daysBetween(notice, end)).isEqualTo(days);
                assertThat(days == 0 || Lives.CALENDAR.daysBetween(notice, end.minusDays(1)) < days)
                        .isTrue();
            }
        }
    }

    @Test
    void aMeetingLastsAndHasItsHostAmongThoseThere() {
        Meeting meeting = meeting(PUPILS, Meeting.Kind.REGULAR, 8).meeting();
        Vector.of(
                        meeting.toBuilder().minutes(0),
                        meeting.toBuilder().attendees(Vector.empty()),
                        meeting.toBuilder().host(id("x")))
                .forEach(builder -> assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class));
        assertThat(meeting.toBuilder().notes("private words").build().toString())
                .doesNotContain("private");
    }

    private static Option<Boolean> balance(int first, int second) {
        Proposal peers = Lives.peers();
        Seq<MentorshipEvent> events = Lives.toActive(peers)
                .appendAll(Vector.range(0, first).map(i -> visit(peers, "p1", 8 + i)))
                .appendAll(Vector.range(0, second).map(i -> visit(peers, "p2", 20 + i)));
        return VisitBalance.of(live(events)).isBalanced(40, 60);
    }

    private static MentorshipEvent with(Proposal proposal, String... people) {
        Meeting meeting = meeting(proposal, Meeting.Kind.REGULAR, 9).meeting();
        return new WorkEvent.MeetingHeld(
                day(9),
                meeting.toBuilder().attendees(Vector.of(people).map(Lives::id)).build());
    }

    private static MentorshipEvent lasting(Meeting.Kind kind, int minutes, int day) {
        return new WorkEvent.MeetingHeld(
                day(day),
                meeting(PUPILS, kind, day).meeting().toBuilder()
                        .minutes(minutes)
                        .build());
    }
}
