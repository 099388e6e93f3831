package io.github.mentoring4j.core.monitoring.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.catalogue.monitoring.MonitoringParameters;
import io.github.mentoring4j.core.mentorship.Lives;
import io.github.mentoring4j.core.mentorship.Meeting;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.mentorship.MentoringKind;
import io.github.mentoring4j.core.mentorship.Mentorship;
import io.github.mentoring4j.core.mentorship.MentorshipId;
import io.github.mentoring4j.core.mentorship.PairConsents;
import io.github.mentoring4j.core.mentorship.Term;
import io.github.mentoring4j.core.mentorship.WorkEvent.MeetingHeld;
import io.github.mentoring4j.core.mentorship.WorkingCalendar;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.testkit.ValueLaws;
import io.github.mentoring4j.core.text.Language;
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
import org.junit.jupiter.params.provider.EnumSource;

/** Every alarm at its boundary: raised on one side, silent on the other. */
class AlarmsTest {
    private static final AlarmLimits LIMITS = new AlarmLimits(MonitoringParameters.standard(), "");
    private static final SchoolDays DAYS =
            new SchoolDays(WorkingCalendar.fiveDays(TreeSet.empty(), TreeSet.empty()), Vector.empty());
    private static final ParticipantId MENTOR = ParticipantId.of("m");
    private static final ParticipantId MENTEE = ParticipantId.of("e");
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final PairTerm ACTIVE =
            PairTerm.builder().approved(Option.some(START)).build();
    private static final PairPapers PAPERS =
            PairPapers.builder().plan(Option.some(START)).build();
    private static final PairRecord PAIR = PairRecord.builder()
            .mentorship(MentorshipId.of("p-1"))
            .mentor(MENTOR)
            .mentee(MENTEE)
            .term(ACTIVE)
            .papers(PAPERS)
            .build();

    @Test
    void valuesKeepTheirLaws() {
        PairTerm term = ACTIVE.toBuilder()
                .planned(Option.some(oneDay(START)))
                .pauses(Vector.of(oneDay(START)))
                .build();
        assertThat(ValueLaws.hold(
                        PAIR.toBuilder()
                                .term(term)
                                .meetings(Vector.of(meeting(10, "a")))
                                .ratings(Vector.of(new RatingSheet(MENTOR, START, TreeMap.of("q", 1))))
                                .build(),
                        PairNotes.NONE,
                        DAYS,
                        MentorLoad.builder()
                                .mentor(MENTOR)
                                .mentees(1)
                                .capacity(2)
                                .plannedMinutes(60)
                                .budgetMinutes(90)
                                .build()))
                .contains(
                        "monitoring.alarm.PairRecord",
                        "monitoring.alarm.PairTerm",
                        "monitoring.alarm.PairPapers",
                        "monitoring.alarm.PairNotes",
                        "monitoring.alarm.MentorLoad",
                        "monitoring.alarm.RatingSheet");
        assertThat(ACTIVE.isActive(START.minusDays(1))).isFalse();
        assertThat(ACTIVE.isActive(START)).isTrue();
        PairTerm ended =
                ACTIVE.toBuilder().closed(Option.some(START.plusDays(9))).build();
        assertThat(ended.isActive(START.plusDays(8))).isTrue();
        assertThat(ended.isActive(START.plusDays(9))).isFalse();
    }

    /* 1.5 x 14 = 21 days: the 21st is fine, the 22nd warns; 2 x 14 = 28: the 28th warns, the 29th alarms. */
    @ParameterizedTest
    @CsvSource({"21,", "22,WARNING", "28,WARNING", "29,ALARM"})
    void al01NoMeetingSinceApproval(int days, Alarm.Severity severity) {
        Seq<Alarm> found = Alarms.of(PAIR, START.plusDays(days), LIMITS, DAYS);
        assertThat(found.map(Alarm::severity)).isEqualTo(Option.of(severity).toVector());
        assertThat(found.map(Alarm::code)).allMatch(code -> code == AlarmCode.NO_MEETING);
    }

    @Test
    void al01CountsFromTheLastMeetingAndLeavesHolidaysOut() {
        PairRecord met = PAIR.toBuilder().meetings(Vector.of(meeting(10, "a"))).build();
        assertThat(codes(met, START.plusDays(31))).isEmpty();
        assertThat(codes(met, START.plusDays(32))).containsExactly(AlarmCode.NO_MEETING);
        SchoolDays holidays = new SchoolDays(DAYS.calendar(), Vector.of(oneDay(START.plusDays(15))));
        assertThat(Alarms.of(met, START.plusDays(32), LIMITS, holidays)).isEmpty();
        assertThat(Alarms.of(met, START.plusDays(33), LIMITS, holidays)).hasSize(1);
        SchoolDays publicHoliday = new SchoolDays(
                WorkingCalendar.fiveDays(TreeSet.of(START.plusDays(13)), TreeSet.empty()), Vector.empty());
        assertThat(publicHoliday.isHoliday(START.plusDays(13))).isTrue();
        assertThat(publicHoliday.isHoliday(START.plusDays(16)))
                .as("a Saturday is no holiday")
                .isFalse();
        assertThat(Alarms.of(met, START.plusDays(32), LIMITS, publicHoliday)).isEmpty();
    }

    /* From the 10th to the 32nd are 22 days; a pause of the 15th to 19th takes 5 of them. */
    @Test
    void al01CountsNoPause() {
        PairRecord paused = PAIR.toBuilder()
                .meetings(Vector.of(meeting(10, "a")))
                .term(ACTIVE.toBuilder()
                        .pauses(Vector.of(new Term(START.plusDays(15), START.plusDays(19))))
                        .build())
                .build();
        assertThat(codes(paused, START.plusDays(36))).isEmpty();
        assertThat(codes(paused, START.plusDays(37))).containsExactly(AlarmCode.NO_MEETING);
        PairRecord still = paused.toBuilder()
                .term(ACTIVE.toBuilder()
                        .pauses(Vector.of(new Term(START.plusDays(60), START.plusDays(70))))
                        .build())
                .build();
        assertThat(codes(still, START.plusDays(59))).containsExactly(AlarmCode.NO_MEETING);
        assertThat(codes(still, START.plusDays(60)))
                .as("nobody expects a meeting in a pause")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MentoringKind.Pace.class,
            names = {"ON_DEMAND", "SINGLE"})
    void al01IsSilentWithoutRhythm(MentoringKind.Pace pace) {
        PairRecord pair =
                PAIR.toBuilder().term(ACTIVE.toBuilder().pace(pace).build()).build();
        assertThat(codes(pair, START.plusDays(200))).isEmpty();
    }

    /* 7 of 10 is 70 %, fine; 6 of 9 is 66.7 %; 69 of 100 is below. */
    @ParameterizedTest
    @CsvSource({"7,10,false", "6,9,true", "0,0,false", "0,1,true"})
    void al02BehindPlan(int held, int planned, boolean raised) {
        PairRecord pair = PAIR.toBuilder()
                .meetings(Vector.range(0, held).map(at -> meeting(at, words(at))))
                .plannedMeetings(Vector.range(0, planned).map(START::plusDays))
                .build();
        assertThat(codes(pair, START.plusDays(12)).contains(AlarmCode.BEHIND_PLAN))
                .isEqualTo(raised);
    }

    @Test
    void al02LooksAtPlansToDateOnly() {
        PairRecord pair =
                PAIR.toBuilder().plannedMeetings(Vector.of(START.plusDays(5))).build();
        assertThat(codes(pair, START.plusDays(4))).isEmpty();
        assertThat(codes(pair, START.plusDays(5))).containsExactly(AlarmCode.BEHIND_PLAN);
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true"})
    void al03NoBaselineByThePlanningMeeting(int late, boolean raised) {
        LocalDate planning = START.plusDays(3);
        PairRecord pair = papers(PAPERS.toBuilder()
                        .baseline(Option.some(planning.plusDays(late)))
                        .build())
                .toBuilder()
                .meetings(Vector.of(held(3, Meeting.builder().kind(Meeting.Kind.PLANNING), "goals")))
                .build();
        assertThat(codes(pair, START.plusDays(10)).contains(AlarmCode.NO_BASELINE))
                .isEqualTo(raised);
        assertThat(codes(pair, START.plusDays(2))).isEmpty();
    }

    /* 14 days after approval: the 14th is fine, the 15th warns. */
    @Test
    void al04NoPlan() {
        PairRecord pair = papers(PairPapers.builder().build());
        assertThat(codes(pair, START.plusDays(14))).isEmpty();
        assertThat(codes(pair, START.plusDays(15))).containsExactly(AlarmCode.NO_PLAN);
        PairRecord speed = pair.toBuilder()
                .term(ACTIVE.toBuilder().pace(MentoringKind.Pace.SINGLE).build())
                .build();
        assertThat(codes(speed, START.plusDays(15))).isEmpty();
    }

    /* Ten letters, one replaced: distance 1 of 10, 90 %: alike. Nine letters, one replaced: 88.9 %: not. */
    @ParameterizedTest
    @CsvSource({
        "абвгдежзик,абвгдежзиж,true",
        "абвгдежзи,абвгдежзж,false",
        "'Провели  встречу!','провели встречу',true",
        "ёлка,елка,true",
        "'','',false",
        "'...','...',false",
        "абвгдежзик,абвгдежзикл,true",
        "абвгдежзи,абвгдежзикл,false"
    })
    void al05CloneRecords(String one, String other, boolean raised) {
        PairRecord pair = PAIR.toBuilder()
                .meetings(Vector.of(meeting(1, one), meeting(2, other)))
                .build();
        assertThat(codes(pair, START.plusDays(10)).contains(AlarmCode.CLONE_RECORDS))
                .isEqualTo(raised);
    }

    @Test
    void al05AcrossThePairsOfOneMentor() {
        PairRecord one = PAIR.toBuilder()
                .meetings(Vector.of(meeting(1, "обсудили урок")))
                .build();
        PairRecord other = one.toBuilder()
                .mentorship(MentorshipId.of("p-2"))
                .mentee(ParticipantId.of("f"))
                .build();
        assertThat(codes(one, START.plusDays(10))).isEmpty();
        assertThat(Alarms.clonesOfMentor(Vector.of(one, other), START.plusDays(10), LIMITS))
                .isNotEmpty();
        assertThat(Alarms.clonesOfMentor(Vector.of(one), START.plusDays(10), LIMITS))
                .isEmpty();
    }

    /* Three meetings of different days written on one day; two, or three of one day, are fine. */
    @ParameterizedTest
    @CsvSource({"1,2,3,true", "1,2,2,false", "1,1,1,false"})
    void al06BulkEntry(int first, int second, int third, boolean raised) {
        LocalDate written = START.plusDays(9);
        PairRecord pair = PAIR.toBuilder()
                .meetings(Vector.of(first, second, third)
                        .zipWithIndex()
                        .map(at -> recorded(meeting(at._1(), words(at._2())), written)))
                .build();
        assertThat(codes(pair, START.plusDays(10)).contains(AlarmCode.BULK_ENTRY))
                .isEqualTo(raised);
        assertThat(codes(pair, START.plusDays(8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,10,true", "4,10,false", "5,9,false"})
    void al07FlatRatings(int items, int last, boolean raised) {
        PairRecord pair = PAIR.toBuilder()
                .ratings(Vector.of(new RatingSheet(
                        MENTEE,
                        START,
                        Vector.range(0, items)
                                .foldLeft(TreeMap.<String, Integer>empty(), (map, at) -> map.put("q" + at, 10))
                                .put("q0", last))))
                .build();
        assertThat(codes(pair, START).contains(AlarmCode.FLAT_RATINGS)).isEqualTo(raised);
        assertThat(pair.ratings().head().toString()).doesNotContain("10}", "q0");
    }

    @Test
    void al08OneSided() {
        Seq<MeetingHeld> mentorOnly = Vector.range(0, 3).map(at -> meeting(at, words(at)));
        assertThat(codes(PAIR.toBuilder().meetings(mentorOnly).build(), START.plusDays(9)))
                .containsExactly(AlarmCode.ONE_SIDED);
        assertThat(codes(PAIR.toBuilder().meetings(mentorOnly.take(2)).build(), START.plusDays(9)))
                .isEmpty();
        PairRecord both = PAIR.toBuilder()
                .meetings(mentorOnly)
                .ratings(Vector.of(new RatingSheet(MENTEE, START, TreeMap.of("q.comfort", 9))))
                .build();
        assertThat(codes(both, START.plusDays(9))).isEmpty();
        PairRecord coordinator = PAIR.toBuilder()
                .meetings(mentorOnly.map(each -> new MeetingHeld(
                        each.on(),
                        each.meeting().toBuilder()
                                .recordedBy(ParticipantId.of("coordinator"))
                                .build())))
                .build();
        assertThat(codes(coordinator, START.plusDays(9))).isEmpty();
    }

    /* 4 is low, 5 is not; from 9 to 6 is a fall by 3, from 8 to 6 is not; another person's 9 does not count. */
    @ParameterizedTest
    @CsvSource({"4,4,e,true", "5,5,e,false", "9,6,e,true", "8,6,e,false", "9,6,m,false"})
    void al09LowComfort(int first, int second, String who, boolean raised) {
        PairRecord pair = PAIR.toBuilder()
                .ratings(Vector.of(
                        new RatingSheet(ParticipantId.of(who), START.plusDays(1), TreeMap.of("q.comfort", first)),
                        new RatingSheet(MENTEE, START.plusDays(2), TreeMap.of("q.comfort", second)),
                        new RatingSheet(MENTEE, START.plusDays(2), TreeMap.of("q.useful", 1))))
                .build();
        assertThat(codes(pair, START.plusDays(5)).contains(AlarmCode.LOW_COMFORT))
                .isEqualTo(raised);
    }

    @ParameterizedTest
    @CsvSource({
        "2,2,258,258,0;0,",
        "3,2,258,258,0;0,ALARM",
        "2,2,259,258,0;0,ALARM",
        "2,2,258,258,259;259,WARNING",
        "2,2,258,258,259;258;259,",
        "2,2,258,258,259,"
    })
    void al10Overload(int mentees, int capacity, int planned, int budget, String spent, Alarm.Severity severity) {
        MentorLoad load = MentorLoad.builder()
                .mentor(MENTOR)
                .mentees(mentees)
                .capacity(capacity)
                .plannedMinutes(planned)
                .budgetMinutes(budget)
                .spentMinutes(Vector.of(spent.split(";", -1)).map(Integer::valueOf))
                .build();
        assertThat(Alarms.overload(load).map(Alarm::severity)).isEqualTo(Option.of(severity));
        assertThat(load.toBuilder().build()).isEqualTo(load).hasSameHashCodeAs(load);
    }

    /* The third mentor within 12 months warns; work that began 12 months ago to the day no longer counts. */
    @ParameterizedTest
    @CsvSource({"2026-09-07,3,true", "2026-09-08,3,false", "2026-09-07,2,false", "2025-09-07,3,false"})
    void al11MentorSeries(LocalDate day, int mentors, boolean raised) {
        Seq<Mentorship> all = Vector.rangeClosed(1, 3)
                .map(at -> Lives.live(Lives.toActive(Lives.proposal(
                        "m-" + at,
                        "teacher-teacher/experienced-novice",
                        "TRADITIONAL",
                        Lives.teacher("t" + Math.min(at, mentors), Member.Seat.MENTOR),
                        Lives.teacher("novice", Member.Seat.MENTEE)))));
        assertThat(all.map(each -> each.chronicle().startedOn()))
                .as("the 7th day of the year")
                .allMatch(start -> start.contains(LocalDate.of(2025, 9, 8)));
        assertThat(Alarms.mentorSeries(all, day, LIMITS).mapValues(Alarm::code).toVector())
                .isEqualTo(
                        raised
                                ? Vector.of(Tuple.of(ParticipantId.of("novice"), AlarmCode.MENTOR_SERIES))
                                : Vector.empty());
    }

    @Test
    void al12NoExit() {
        LocalDate end = START.plusDays(5);
        PairRecord closed = PAIR.toBuilder()
                .term(ACTIVE.toBuilder().closed(Option.some(end)).build())
                .build();
        assertThat(codes(closed, end.minusDays(1))).isEmpty();
        assertThat(codes(closed, end)).containsExactly(AlarmCode.NO_EXIT);
        assertThat(codes(
                        closed.toBuilder()
                                .papers(PAPERS.toBuilder()
                                        .exit(PairPapers.Exit.GIVEN)
                                        .build())
                                .build(),
                        end))
                .isEmpty();
        assertThat(codes(
                        closed.toBuilder()
                                .papers(PAPERS.toBuilder()
                                        .exit(PairPapers.Exit.NOT_ASKED)
                                        .build())
                                .build(),
                        end))
                .isEmpty();
    }

    /* Notice on Thursday: Friday, Monday and Tuesday lie between it and Wednesday, only two days between it and Tuesday. */
    @ParameterizedTest
    @CsvSource({"2026-10-21,true,false", "2026-10-20,true,true", "2026-10-20,false,false"})
    void al13ShortNotice(LocalDate end, boolean due, boolean raised) {
        PairRecord closed = closed(end, Option.some(LocalDate.of(2026, 10, 15)), due);
        assertThat(codes(closed, end).contains(AlarmCode.SHORT_NOTICE)).isEqualTo(raised);
        assertThat(codes(closed(end, Option.none(), due), end).contains(AlarmCode.SHORT_NOTICE))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @EnumSource(PairConsents.State.class)
    void al14Consent(PairConsents.State consents) {
        PairRecord pair = papers(PAPERS.toBuilder().consents(consents).build());
        assertThat(codes(pair, START).contains(AlarmCode.CONSENT)).isEqualTo(consents != PairConsents.State.VALID);
        PairRecord over = pair.toBuilder()
                .term(ACTIVE.toBuilder().closed(Option.some(START)).build())
                .build();
        assertThat(codes(over, START)).doesNotContain(AlarmCode.CONSENT);
    }

    /* Staff, from 1 October: the term of 3 months ends on 31 December, that of 12 on 30 September; a day less or more is out. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-31,true,FULL,false",
        "2026-12-30,true,FULL,true",
        "2027-09-30,true,FULL,false",
        "2027-10-01,true,FULL,true",
        "2026-12-30,false,FULL,false",
        "2026-12-30,true,ON_DEMAND,false",
        "2026-12-30,true,GOALS,false"
    })
    void al15Term(LocalDate end, boolean staff, MentoringKind.Pace pace, boolean raised) {
        PairRecord pair = PAIR.toBuilder()
                .term(ACTIVE.toBuilder()
                        .planned(Option.some(new Term(START, end)))
                        .staff(staff)
                        .pace(pace)
                        .build())
                .build();
        assertThat(codes(pair, START).contains(AlarmCode.TERM)).isEqualTo(raised);
    }

    @Test
    void al15PastThePlannedEnd() {
        LocalDate end = START.plusDays(10);
        PairRecord pair = PAIR.toBuilder()
                .term(ACTIVE.toBuilder()
                        .planned(Option.some(new Term(START, end)))
                        .build())
                .build();
        assertThat(codes(pair, end)).isEmpty();
        assertThat(codes(pair, end.plusDays(1))).containsExactly(AlarmCode.TERM);
    }

    @Test
    void formalIndexCountsDistinctFormalAlarmsAndAdvisesToTalk() {
        PairRecord paper = PAIR.toBuilder()
                .meetings(Vector.range(1, 4).map(at -> recorded(meeting(at, "провели встречу"), START.plusDays(9))))
                .ratings(Vector.of(new RatingSheet(
                        MENTOR,
                        START,
                        TreeMap.of("a", 10, "b", 10, "c", 10).put("d", 10).put("e", 10))))
                .build();
        Seq<Alarm> found = Alarms.of(paper, START.plusDays(10), LIMITS, DAYS);
        assertThat(found.map(Alarm::code))
                .containsExactly(
                        AlarmCode.CLONE_RECORDS, AlarmCode.BULK_ENTRY, AlarmCode.FLAT_RATINGS, AlarmCode.ONE_SIDED);
        assertThat(Alarms.formalIndex(found)).isEqualTo(4);
        assertThat(Alarms.formalIndex(found.appendAll(found))).isEqualTo(4);
        assertThat(Alarms.advice(found.take(2), LIMITS).map(each -> each.in(Language.ENGLISH)))
                .containsExactly("check by talking: the index speaks of records, not of persons");
        assertThat(Alarms.advice(found.take(1), LIMITS)).isEmpty();
        assertThat(found)
                .allSatisfy(each -> assertThat(each.facts().in(Language.RUSSIAN))
                        .isNotBlank()
                        .doesNotContain("{"));
    }

    @Test
    void orderOfRecordsDoesNotMatterAndTextsStayOutOfToString() {
        PairRecord pair = PAIR.toBuilder()
                .meetings(Vector.of(meeting(1, "один"), meeting(5, "один"), meeting(3, "другой разговор")))
                .build();
        PairRecord turned = pair.toBuilder().meetings(pair.meetings().reverse()).build();
        assertThat(Alarms.of(turned, START.plusDays(9), LIMITS, DAYS))
                .isEqualTo(Alarms.of(pair, START.plusDays(9), LIMITS, DAYS));
        assertThat(pair.toString()).doesNotContain("один");
        assertThat(pair.meetings().head().toString()).doesNotContain("один");
        assertThat(pair.toBuilder().build()).isEqualTo(pair).hasSameHashCodeAs(pair);
    }

    @Test
    void limitsOfAFormReplaceTheGeneralOnes() {
        AlarmLimits own = new AlarmLimits(MonitoringParameters.standard().with("f", "meeting.everyDays", 30), "f");
        assertThat(Alarms.of(PAIR, START.plusDays(45), own, DAYS)).isEmpty();
        assertThat(Alarms.of(PAIR, START.plusDays(46), own, DAYS)).hasSize(1);
    }

    @Test
    void codesAreStableAndNamed() {
        assertThat(Vector.of(AlarmCode.values()).map(AlarmCode::code))
                .isEqualTo(Vector.rangeClosed(1, 15).map(at -> "AL-" + (at < 10 ? "0" : "") + at));
        assertThat(Vector.of(AlarmCode.values())).allMatch(code -> code.label().isComplete());
        assertThatThrownBy(() -> PAIR.toBuilder().mentee(MENTOR).build()).isInstanceOf(IllegalArgumentException.class);
    }

    private static PairRecord papers(PairPapers papers) {
        return PAIR.toBuilder().papers(papers).build();
    }

    private static PairRecord closed(LocalDate end, Option<LocalDate> notice, boolean due) {
        return PAIR.toBuilder()
                .term(ACTIVE.toBuilder()
                        .closed(Option.some(end))
                        .noticeGiven(notice)
                        .noticeDue(due)
                        .build())
                .build();
    }

    private static Seq<AlarmCode> codes(PairRecord pair, LocalDate day) {
        return Alarms.of(pair, day, LIMITS, DAYS).map(Alarm::code);
    }

    private static MeetingHeld meeting(int day, String notes) {
        return held(day, Meeting.builder().kind(Meeting.Kind.REGULAR), notes);
    }

    private static MeetingHeld held(int day, Meeting.Builder meeting, String notes) {
        return new MeetingHeld(
                START.plusDays(day),
                meeting.minutes(40)
                        .attendees(Vector.of(MENTOR, MENTEE))
                        .recordedBy(MENTOR)
                        .notes(notes)
                        .build());
    }

    private static MeetingHeld recorded(MeetingHeld held, LocalDate on) {
        return new MeetingHeld(
                held.on(), held.meeting().toBuilder().recordedOn(on).build());
    }

    private static Term oneDay(LocalDate day) {
        return new Term(day, day);
    }

    private static String words(int at) {
        return String.valueOf((char) ('а' + at)).repeat(8 + at);
    }
}
