package io.github.mentoring4j.core.monitoring.alarm;

import static io.github.mentoring4j.core.mentorship.Lives.POLICY;
import static io.github.mentoring4j.core.mentorship.Lives.day;
import static io.github.mentoring4j.core.mentorship.Lives.id;
import static io.github.mentoring4j.core.mentorship.Lives.live;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.catalogue.mentorship.MentorshipDefaults;
import io.github.mentoring4j.core.catalogue.monitoring.MonitoringParameters;
import io.github.mentoring4j.core.catalogue.monitoring.StandardIndicators;
import io.github.mentoring4j.core.catalogue.monitoring.StandardSurveys;
import io.github.mentoring4j.core.mentorship.Closure;
import io.github.mentoring4j.core.mentorship.CourseEvent;
import io.github.mentoring4j.core.mentorship.Extension;
import io.github.mentoring4j.core.mentorship.Lives;
import io.github.mentoring4j.core.mentorship.Meeting;
import io.github.mentoring4j.core.mentorship.MentorshipEvent;
import io.github.mentoring4j.core.mentorship.MentorshipPolicy;
import io.github.mentoring4j.core.mentorship.Order;
import io.github.mentoring4j.core.mentorship.PairConsents;
import io.github.mentoring4j.core.mentorship.PaperEvent;
import io.github.mentoring4j.core.mentorship.Proposal;
import io.github.mentoring4j.core.mentorship.WorkEvent.MeetingHeld;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.indicator.Measurement;
import io.github.mentoring4j.core.monitoring.indicator.Measurements;
import io.github.mentoring4j.core.monitoring.survey.Answer;
import io.github.mentoring4j.core.monitoring.survey.Respondent;
import io.github.mentoring4j.core.monitoring.survey.SurveyAnswers;
import io.github.mentoring4j.core.participant.Consent;
import io.github.mentoring4j.core.participant.ConsentKind;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The alarms that lives deserve, read off their events. The teachers' pair is approved on day 4, has its plan on day 5 and begins on day 7; it
 * meets for a trial on day 2.
 */
class PairRecordsTest {
    private static final Proposal PAIR = Lives.teachers();
    private static final Seq<MentorshipEvent> ACTIVE = Lives.toActive(PAIR);
    private static final AlarmLimits LIMITS =
            new AlarmLimits(MonitoringParameters.addedTo(MentorshipDefaults.parameters()), "");
    private static final SchoolDays DAYS = new SchoolDays(Lives.CALENDAR, Vector.empty());

    /* From day 4 to day 25 are 21 days, which is fine; a meeting on day 20 starts the count anew. */
    @Test
    void al01CountsFromTheOrder() {
        assertThat(codes(ACTIVE, 25)).isEmpty();
        assertThat(codes(ACTIVE, 26)).containsExactly(AlarmCode.NO_MEETING);
        Seq<MentorshipEvent> met = ACTIVE.append(held(Meeting.Kind.REGULAR, 20));
        assertThat(codes(met, 41)).isEmpty();
        assertThat(codes(met, 42)).containsExactly(AlarmCode.NO_MEETING);
    }

    /* Days 5 to 19 are 15 days, the pause of days 20 to 39 does not count, days 40 to 45 make 21. */
    @Test
    void al01LeavesAPauseOut() {
        Seq<MentorshipEvent> paused = Lives.toPaused(PAIR);
        assertThat(codes(paused, 39)).isEmpty();
        Seq<MentorshipEvent> back = paused.append(new CourseEvent.Resumed(day(40)));
        assertThat(codes(back, 45)).isEmpty();
        assertThat(codes(back, 46)).containsExactly(AlarmCode.NO_MEETING);
    }

    @Test
    void al02CountsWorkAgainstThePlanOutsidePauses() {
        PairNotes planned = PairNotes.NONE.withPlannedMeetings(Vector.of(day(12)));
        Seq<MentorshipEvent> events = ACTIVE.append(held(Meeting.Kind.REGULAR, 13));
        assertThat(codes(ACTIVE, planned, 12)).as("the trial is no work yet").containsExactly(AlarmCode.BEHIND_PLAN);
        assertThat(codes(events, planned, 13)).isEmpty();
        assertThat(codes(Lives.toPaused(PAIR), PairNotes.NONE.withPlannedMeetings(Vector.of(day(22))), 24))
                .isEmpty();
    }

    @Test
    void al03WantsTheBaselineOfTheMentee() {
        Seq<MentorshipEvent> planned = ACTIVE.append(held(Meeting.Kind.PLANNING, 8));
        assertThat(codes(planned, baseline("t2", 8), 10)).isEmpty();
        assertThat(codes(planned, baseline("t2", 9), 10)).containsExactly(AlarmCode.NO_BASELINE);
        assertThat(codes(planned, baseline("t1", 8), 10)).containsExactly(AlarmCode.NO_BASELINE);
        assertThat(codes(ACTIVE, 10)).as("no planning meeting yet").isEmpty();
    }

    @Test
    void al04WantsThePlan() {
        Seq<MentorshipEvent> approved = Lives.toApproved(PAIR);
        assertThat(codes(approved, 18)).isEmpty();
        assertThat(codes(approved, 19)).containsExactly(AlarmCode.NO_PLAN);
        assertThat(codes(approved.append(Lives.plan(PAIR, 12)), 19)).isEmpty();
    }

    @Test
    void al05And06And08ReadTheNotes() {
        Seq<MentorshipEvent> paper = ACTIVE.appendAll(Vector.of(8, 9, 10)
                .map(at -> written(held(Meeting.Kind.REGULAR, at), "Провели встречу.", 11, "t1")));
        assertThat(codes(paper, 11))
                .containsExactly(AlarmCode.CLONE_RECORDS, AlarmCode.BULK_ENTRY, AlarmCode.ONE_SIDED);
        assertThat(codes(paper, 10)).as("nothing is written yet").isEmpty();
        Seq<MentorshipEvent> honest = ACTIVE.append(written(held(Meeting.Kind.REGULAR, 8), "Разобрали урок.", 8, "t1"))
                .append(written(held(Meeting.Kind.REGULAR, 9), "Составили план на четверть.", 9, "t2"))
                .append(held(Meeting.Kind.REGULAR, 10));
        assertThat(codes(honest, 11)).isEmpty();
    }

    @Test
    void al05TakesTheMeetingOfAGroupOnce() {
        Proposal group = Lives.group();
        Seq<MentorshipEvent> events = Lives.toActive(group)
                .append(written(
                        Lives.meeting(group, Meeting.Kind.REGULAR, 8), "Вместе готовили выступление.", 8, "t1"));
        Seq<PairRecord> records = records(events, PairNotes.NONE, 9);
        assertThat(records.map(PairRecord::mentee)).containsExactly(id("s1"), id("s2"), id("s3"));
        assertThat(records).allMatch(record -> record.meetings().size() == 2);
        assertThat(Alarms.clonesOfMentor(records, day(9), LIMITS)).isEmpty();
        Seq<PairRecord> copied = records(
                ACTIVE.append(written(held(Meeting.Kind.REGULAR, 9), "Вместе готовили выступление.", 9, "t1")),
                PairNotes.NONE,
                9);
        assertThat(Alarms.clonesOfMentor(records.appendAll(copied), day(9), LIMITS))
                .isNotEmpty();
    }

    @Test
    void al07And09ReadTheSurveys() {
        Seq<Answer> flat = Vector.of("q.comfort", "q.useful", "q.organised", "q.expected", "q.satisfied")
                .map(item -> answer("t2", item, MeasurementPoint.ENDLINE, 9, "10"));
        assertThat(codes(ACTIVE, notes(flat), 9)).containsExactly(AlarmCode.FLAT_RATINGS);
        assertThat(codes(ACTIVE, notes(flat.tail()), 9)).isEmpty();
        Seq<Answer> low = Vector.of(answer("t2", "q.comfort", MeasurementPoint.INTERIM, 9, "4"));
        assertThat(codes(ACTIVE, notes(low), 9)).containsExactly(AlarmCode.LOW_COMFORT);
        assertThat(codes(ACTIVE, notes(low), 8)).isEmpty();
        assertThat(codes(ACTIVE, notes(Vector.of(answer("t9", "q.comfort", MeasurementPoint.INTERIM, 9, "4"))), 9))
                .as("somebody else's")
                .isEmpty();
    }

    @Test
    void answersAboutTirednessReachNoAlarm() {
        PairNotes notes = notes(Vector.of("q.fatigue", "q.motivation")
                .map(item -> answer("t2", item, MeasurementPoint.BASELINE, 1, "10")));
        assertThat(notes.ratings().flatMap(sheet -> sheet.ratings().keySet())).containsExactly("q.motivation");
        assertThat(notes.baselines()).containsExactly(Tuple.of(id("t2"), day(1)));
    }

    @Test
    void al10CountsMenteesAtWork() {
        Proposal group = Lives.group();
        Seq<MentorshipEvent> smaller = Lives.toActive(group)
                .append(new CourseEvent.MenteeLeft(day(9), id("s3"), Lives.reason("MENTEE_REQUEST")));
        MentorLoad.Builder load = MentorLoad.of(
                id("t1"), Vector.of(live(ACTIVE), live(smaller), live(Lives.toApproved(Lives.shortTerm()))));
        MentorLoad agreed = load.capacity(3).plannedMinutes(0).budgetMinutes(0).build();
        assertThat(agreed.mentees()).as("t2, s1 and s2").isEqualTo(3);
        assertThat(Alarms.overload(agreed)).isEmpty();
        assertThat(Alarms.overload(agreed.toBuilder().capacity(2).build())).isNotEmpty();
    }

    @Test
    void al12AsksThoseWhoWorkedTogether() {
        Closure silent = Lives.closure(PAIR, "SAFEGUARDING").toBuilder()
                .feedback(Vector.empty())
                .build();
        Seq<MentorshipEvent> broken = ACTIVE.append(new CourseEvent.ClosureMade(day(9), silent));
        assertThat(codes(broken, 9)).containsExactly(AlarmCode.NO_EXIT);
        assertThat(codes(broken, 8)).as("a day before").isEmpty();
        assertThat(codes(ACTIVE.append(Lives.closed(PAIR, "SAFEGUARDING", 9)), 9))
                .isEmpty();
        assertThat(codes(Lives.toTrial(PAIR).append(new CourseEvent.ClosureMade(day(2), silent)), 2))
                .as("work had not begun")
                .isEmpty();
    }

    /* Notice on Wednesday, day 9: Thursday, Friday and Monday lie between it and Tuesday, day 15. */
    @Test
    void al13AsksForNoticeWhereTheLifeDoes() {
        Closure asked = Lives.closure(PAIR, "MENTOR_REQUEST").toBuilder()
                .noticeOn(Option.some(day(9)))
                .build();
        Seq<MentorshipEvent> lawful = ACTIVE.append(new CourseEvent.ClosureMade(day(15), asked));
        assertThat(codes(lawful, 15)).isEmpty();
        AlarmLimits stricter = new AlarmLimits(LIMITS.parameters().with("", "notice.workingDays", 4), "");
        assertThat(Alarms.of(only(lawful, 15), day(15), stricter, DAYS).map(Alarm::code))
                .containsExactly(AlarmCode.SHORT_NOTICE);
        assertThat(only(ACTIVE.append(Lives.closed(PAIR, "SAFEGUARDING", 9)), 9)
                        .term()
                        .noticeDue())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"8,VALID", "9,WITHDRAWN"})
    void al14KnowsWhatWasTakenBack(int at, PairConsents.State state) {
        Seq<MentorshipEvent> events = ACTIVE.append(Lives.withdrawn("t2", PairConsents.MATCH, 9));
        assertThat(only(events, at).papers().consents()).isEqualTo(state);
        assertThat(codes(events, at).contains(AlarmCode.CONSENT)).isEqualTo(state != PairConsents.State.VALID);
    }

    @Test
    void al14TellsMissingFromExpired() {
        Seq<MentorshipEvent> pupils = Lives.toActive(Lives.pupils());
        MentorshipPolicy younger = POLICY.toBuilder()
                .parameters(POLICY.parameters().with(Lives.pupils().roleModel(), "consent.ownAge", 13))
                .build();
        assertThat(new PairRecords(younger, day(9))
                        .of(live(pupils), PairNotes.NONE)
                        .map(record -> record.papers().consents()))
                .as("a pupil of 13 would have to agree too")
                .containsExactly(PairConsents.State.MISSING);
        Seq<MentorshipEvent> renewed = ACTIVE.append(Lives.withdrawn("t2", ConsentKind.PARTICIPATION, 8))
                .append(new PaperEvent.ConsentGiven(
                        day(8),
                        id("t2"),
                        Lives.consent(ConsentKind.PARTICIPATION, Consent.Giver.SELF).toBuilder()
                                .validUntil(day(20))
                                .build()));
        assertThat(only(renewed, 20).papers().consents()).isEqualTo(PairConsents.State.VALID);
        assertThat(only(renewed, 21).papers().consents()).isEqualTo(PairConsents.State.EXPIRED);
        assertThat(only(Vector.of(Lives.proposed(PAIR)), 0).papers().consents())
                .as("nobody has agreed to anything yet")
                .isEqualTo(PairConsents.State.VALID);
    }

    @Test
    void al15KnowsExtensions() {
        LocalDate end = PAIR.term().last();
        Seq<MentorshipEvent> met = ACTIVE.append(new MeetingHeld(
                end, Lives.meeting(PAIR, Meeting.Kind.REGULAR, 8).meeting()));
        assertThat(alarms(met, end.plusDays(1))).containsExactly(AlarmCode.TERM);
        assertThat(alarms(met, end)).isEmpty();
        Seq<MentorshipEvent> longer = met.append(new CourseEvent.Extended(
                end,
                new Extension(
                        end.plusMonths(1), new Order("9-o", Vector.of("DIRECTOR")), Vector.of(id("t1"), id("t2")))));
        assertThat(alarms(longer, end.plusDays(1))).isEmpty();
        AlarmLimits stricter = new AlarmLimits(LIMITS.parameters().with("", "term.staff.minMonths", 9), "");
        assertThat(Alarms.of(only(ACTIVE, 9), day(9), stricter, DAYS).map(Alarm::code))
                .containsExactly(AlarmCode.TERM);
    }

    @Test
    void whatComesLaterIsNotKnownYet() {
        Seq<MentorshipEvent> whole =
                ACTIVE.append(held(Meeting.Kind.REGULAR, 20)).append(Lives.closed(PAIR, "SAFEGUARDING", 30));
        assertThat(records(whole, PairNotes.NONE, -1)).isEmpty();
        assertThat(Vector.rangeClosed(0, 30).map(at -> only(whole, at)))
                .as("on any day as if the rest had not happened")
                .isEqualTo(Vector.rangeClosed(0, 30)
                        .map(at -> only(whole.filter(event -> !event.on().isAfter(day(at))), at)));
        assertThat(only(whole, 3).term().approved()).isEmpty();
        assertThat(only(whole, 4).term().approved()).containsExactly(day(4));
        assertThat(only(whole, 30).term().closed()).containsExactly(day(30));
    }

    @Test
    void whoeverLeavesAGroupIsAClosedPair() {
        Seq<MentorshipEvent> events = Lives.toActive(Lives.group())
                .append(new CourseEvent.MenteeLeft(day(9), id("s2"), Lives.reason("MENTEE_REQUEST")));
        assertThat(records(events, PairNotes.NONE, 9)
                        .map(record -> record.term().closed().isDefined()))
                .containsExactly(false, true, false);
        assertThat(records(events, PairNotes.NONE, 9))
                .allMatch(record -> alarms(record, day(9)).isEmpty());
    }

    @Test
    void equalsAreOnePairAndBothAreMeasured() {
        Seq<MentorshipEvent> events = Lives.toActive(Lives.peers());
        PairNotes one = baseline("p1", 3);
        PairNotes both =
                new PairNotes(Vector.empty(), Vector.empty(), one.baselines().put(id("p2"), day(5)));
        assertThat(records(events, one, 9).map(record -> record.papers().baseline()))
                .containsExactly(Option.none());
        assertThat(records(events, both, 9).map(record -> record.papers().baseline()))
                .containsExactly(Option.some(day(5)));
        assertThat(both.toString()).doesNotContain("p1");
    }

    @Test
    void aSingleMeetingIsApprovedByItsBeginning() {
        Seq<MentorshipEvent> flash = Lives.toActive(Lives.flash());
        assertThat(only(flash, 7).term().approved()).containsExactly(day(7));
        assertThat(codes(flash, 7)).isEmpty();
    }

    private static Seq<PairRecord> records(Seq<MentorshipEvent> events, PairNotes notes, int at) {
        return new PairRecords(POLICY, day(at)).of(live(events), notes);
    }

    private static PairRecord only(Seq<MentorshipEvent> events, int at) {
        Seq<PairRecord> found = records(events, PairNotes.NONE, at);
        assertThat(found).hasSize(1);
        return found.head();
    }

    private static Seq<AlarmCode> codes(Seq<MentorshipEvent> events, int at) {
        return codes(events, PairNotes.NONE, at);
    }

    private static Seq<AlarmCode> codes(Seq<MentorshipEvent> events, PairNotes notes, int at) {
        return records(events, notes, at).flatMap(record -> alarms(record, day(at)));
    }

    private static Seq<AlarmCode> alarms(Seq<MentorshipEvent> events, LocalDate on) {
        return new PairRecords(POLICY, on).of(live(events), PairNotes.NONE).flatMap(record -> alarms(record, on));
    }

    private static Seq<AlarmCode> alarms(PairRecord record, LocalDate on) {
        return Alarms.of(record, on, LIMITS, DAYS).map(Alarm::code);
    }

    private static MeetingHeld held(Meeting.Kind kind, int at) {
        return Lives.meeting(PAIR, kind, at);
    }

    private static MeetingHeld written(MeetingHeld held, String notes, int on, String by) {
        return new MeetingHeld(
                held.on(),
                held.meeting().toBuilder()
                        .notes(notes)
                        .recordedOn(day(on))
                        .recordedBy(id(by))
                        .build());
    }

    private static PairNotes baseline(String person, int at) {
        Measurement marks = Measurement.builder()
                .participant(id(person))
                .indicator("works")
                .point(MeasurementPoint.BASELINE)
                .date(day(at))
                .value(1)
                .form("teacher-teacher")
                .build();
        return PairNotes.of(
                new SurveyAnswers(StandardSurveys.bank(), Vector.empty()),
                new Measurements(
                        StandardIndicators.all(),
                        Vector.of(marks, marks.toBuilder().date(day(at + 1)).build())));
    }

    private static PairNotes notes(Seq<Answer> answers) {
        return PairNotes.of(
                new SurveyAnswers(StandardSurveys.bank(), answers),
                new Measurements(StandardIndicators.all(), Vector.empty()));
    }

    private static Answer answer(String person, String item, MeasurementPoint point, int at, String entered) {
        return Answer.builder()
                .participant(id(person))
                .respondent(Respondent.MENTEE)
                .form("teacher-teacher")
                .item(item)
                .point(point)
                .date(day(at))
                .entered(entered)
                .build();
    }
}
