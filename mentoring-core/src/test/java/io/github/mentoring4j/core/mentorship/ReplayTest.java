package io.github.mentoring4j.core.mentorship;

import static io.github.mentoring4j.core.mentorship.Lives.POLICY;
import static io.github.mentoring4j.core.mentorship.Lives.day;
import static io.github.mentoring4j.core.mentorship.Lives.id;
import static io.github.mentoring4j.core.mentorship.Lives.live;
import static io.github.mentoring4j.core.mentorship.Lives.meeting;
import static io.github.mentoring4j.core.mentorship.Lives.plan;
import static io.github.mentoring4j.core.mentorship.Lives.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.catalogue.SeedModel;
import io.github.mentoring4j.core.catalogue.mentorship.MentorshipDefaults;
import io.github.mentoring4j.core.mentorship.Mentorship.Stage;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.problem.ProblemCode;
import io.github.mentoring4j.core.text.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final Proposal PUPILS = Lives.pupils();

    @Test
    void everyKindOfMentorshipLivesTheSameLife() {
        Vector.of(
                        Lives.teachers(),
                        Lives.discreet(),
                        PUPILS,
                        Lives.peers(),
                        Lives.group(),
                        Lives.shortTerm(),
                        Lives.reverse(),
                        Lives.situational())
                .forEach(proposal -> {
                    Seq<MentorshipEvent> events = Lives.toPaused(proposal);
                    assertThat(live(events).stage()).isEqualTo(Stage.PAUSED);
                    assertThat(live(events)).isEqualTo(live(events)).hasSameHashCodeAs(live(events));
                });
    }

    @Test
    void foldTellsAllStatesApart() {
        Vector.of(
                        Vector.of(Lives.proposed(PUPILS)),
                        Lives.toConsented(PUPILS),
                        Lives.toTrial(PUPILS),
                        Lives.toApproved(PUPILS),
                        Lives.toActive(PUPILS),
                        Lives.toPaused(PUPILS),
                        Lives.toPaused(PUPILS).append(Lives.closed(PUPILS, "MUTUAL", 50)))
                .zip(Vector.of(Stage.values()))
                .forEach(each -> {
                    Mentorship state = live(each._1());
                    assertThat(state.stage()).isEqualTo(each._2());
                    assertThat(state.stage().text().isComplete()).isTrue();
                    assertThat(state.<Stage>fold(
                                    proposed -> Stage.PROPOSED,
                                    consented -> Stage.CONSENTED,
                                    trial -> Stage.TRIAL,
                                    approved -> Stage.APPROVED,
                                    active -> Stage.ACTIVE,
                                    paused -> Stage.PAUSED,
                                    closed -> Stage.CLOSED))
                            .isEqualTo(each._2());
                    assertThat(state.toString()).contains("m-pupils").doesNotContain("hold attention", "illness");
                });
    }

    @Test
    void badEventsAreAllReportedAndTheRestIsKept() {
        WorkEvent.MeetingHeld first = meeting(PUPILS, Meeting.Kind.REGULAR, 8);
        Seq<MentorshipEvent> good = Lives.toActive(PUPILS).append(first);
        Seq<MentorshipEvent> events = good.append(first) // doubled
                .append(meeting(PUPILS, Meeting.Kind.REGULAR, 6)) // out of order
                .append(meeting(PUPILS, Meeting.Kind.REGULAR, -3)) // before the year
                .append(meeting(PUPILS, Meeting.Kind.FINAL, 9)) // exit without entry
                .append(Lives.closed(PUPILS, "MUTUAL", 30))
                .append(meeting(PUPILS, Meeting.Kind.REGULAR, 31)); // after closure
        Replay replay = Replay.of(events, POLICY);
        assertThat(replay.refused().map(each -> each.refusals().map(Refusal::code)))
                .containsExactly(
                        Vector.of(RefusalCode.DOUBLED),
                        Vector.of(RefusalCode.OUT_OF_ORDER),
                        Vector.of(RefusalCode.OUT_OF_ORDER, RefusalCode.BEFORE_YEAR),
                        Vector.of(RefusalCode.EXIT_WITHOUT_ENTRY),
                        Vector.of(RefusalCode.AFTER_CLOSURE));
        assertThat(replay.state()).containsExactly(live(good.append(Lives.closed(PUPILS, "MUTUAL", 30))));
        Seq<Problem> problems = replay.toValidation().fold(Function.identity(), state -> Vector.empty());
        int at = good.size();
        assertThat(problems.map(Problem::path))
                .containsExactly(
                        "events[" + at + "]",
                        "events[" + (at + 1) + "]",
                        "events[" + (at + 2) + "]",
                        "events[" + (at + 2) + "]",
                        "events[" + (at + 3) + "]",
                        "events[" + (at + 5) + "]");
        assertThat(problems.map(problem -> problem.message().in(Language.ENGLISH)))
                .contains(
                        "the event \"meeting\" of 2025-09-09 stands in the record already",
                        "the date 2025-10-02: the mentorship was closed on 2025-10-01");
        assertThat(Replay.of(good, POLICY).toValidation().isValid()).isTrue();
    }

    @Test
    void aLifeBeginsWithItsProposal() {
        Replay replay = Replay.of(Lives.toTrial(PUPILS).drop(1), POLICY);
        assertThat(replay.state()).isEmpty();
        assertThat(replay.refused())
                .allMatch(each -> each.refusals().equals(Vector.of(new Refusal.NotDone(RefusalCode.PROPOSAL_MISSING))));
        assertThat(Replay.of(Vector.empty(), POLICY)
                        .toValidation()
                        .<Seq<ProblemCode>>fold(problems -> problems.map(Problem::code), state -> Vector.empty()))
                .containsExactly(ProblemCode.MISSING);
        assertThat(refused(Lives.toTrial(PUPILS), Lives.proposed(PUPILS)))
                .containsExactly(RefusalCode.OUT_OF_ORDER, RefusalCode.DOUBLED, RefusalCode.ILLEGAL_STEP);
    }

    @Test
    void plansHaveGoalsWithDatesAndGiversWhereTheKindAsks() {
        IndividualPlan whole = Lives.planOf(Lives.teachers());
        PlanGoal bare = whole.goals().head().toBuilder()
                .due(Option.none())
                .giver(Option.none())
                .build();
        IndividualPlan plain = new IndividualPlan(Vector.of(bare), whole.tasks());
        assertThat(refused(Lives.toApproved(Lives.teachers()), agreed(plain))).isEmpty();
        assertThat(refused(Lives.toApproved(Lives.shortTerm()), agreed(plain)))
                .containsExactly(RefusalCode.GOAL_UNDATED);
        assertThat(refused(Lives.toApproved(Lives.reverse()), agreed(plain)))
                .containsExactly(RefusalCode.GIVER_MISSING);
        IndividualPlan empty = new IndividualPlan(Vector.empty(), Vector.empty());
        assertThat(refused(Lives.toApproved(PUPILS), new WorkEvent.PlanAgreed(day(5), empty, Vector.empty())))
                .containsExactly(RefusalCode.PLAN_EMPTY, RefusalCode.APPROVAL_MISSING);
        assertThat(live(Lives.toActive(PUPILS).append(plan(PUPILS, 9)))
                        .chronicle()
                        .plan())
                .containsExactly(Lives.planOf(PUPILS));
    }

    @Test
    void plansAreLinkedUpToTheProgramme() {
        PlanGoal goal = Lives.planOf(PUPILS).goals().head();
        PlanTask task = Lives.planOf(PUPILS).tasks().head();
        assertThat(Lives.planOf(PUPILS).check(SeedModel.standard()).isValid()).isTrue();
        IndividualPlan toGoal =
                new IndividualPlan(Vector.of(goal.toBuilder().link("goal").build()), Vector.of(task));
        assertThat(toGoal.check(SeedModel.standard()).isValid()).isTrue();
        IndividualPlan broken = new IndividualPlan(
                Vector.of(
                        goal.toBuilder().link(Option.none()).build(),
                        goal.toBuilder().link("task.9").build(),
                        goal.toBuilder().code("g3").build()),
                Vector.of(task, task.toBuilder().goal("g9").build()));
        assertThat(broken.check(SeedModel.standard())
                        .<Seq<String>>fold(
                                problems -> problems.map(each -> each.code() + " " + each.path()),
                                plan -> Vector.empty()))
                .containsExactly(
                        "MISSING goals[0].link",
                        "DUPLICATE goals[1].code",
                        "UNKNOWN_REFERENCE goals[1].link",
                        "MISSING goals[2].tasks",
                        "DUPLICATE tasks[1].code",
                        "UNKNOWN_REFERENCE tasks[1].goal");
    }

    @Test
    void twoPeopleWorkTogetherOnceInARoleModel() {
        Mentorship first = live(Lives.toActive(PUPILS));
        Mentorship second = live(Lives.toPaused(named("m-2")));
        Mentorship ended = live(Lives.toActive(named("m-3")).append(Lives.closed(named("m-3"), "MUTUAL", 40)));
        Mentorship other = live(Lives.toActive(
                named("m-4").toBuilder().roleModel("student-student/peer-peer").build()));
        Mentorship group = live(Lives.toActive(Lives.group()));
        assertThat(Mentorships.check(Vector.of(first, ended, other, group)).isValid())
                .isTrue();
        assertThat(problems(Vector.of(first, ended, second, first)))
                .containsExactly(
                        "DUPLICATE mentorships[2]",
                        "DUPLICATE mentorships[3].id",
                        "DUPLICATE mentorships[3]",
                        "DUPLICATE mentorships[3]");
        Mentorship peers = live(Lives.toActive(Lives.peers()));
        Mentorship swapped = live(Lives.toActive(Lives.peers().toBuilder()
                .id(MentorshipId.of("m-5"))
                .members(Lives.peers().members().reverse())
                .build()));
        assertThat(problems(Vector.of(peers, swapped))).containsExactly("DUPLICATE mentorships[1]");
    }

    @Test
    void aNewTryComesAfterAClosedMentorship() {
        Mentorship open = live(Lives.toActive(PUPILS));
        Mentorship ended = live(Lives.toActive(PUPILS).append(Lives.closed(PUPILS, "MENTEE_REQUEST", 40)));
        Mentorship next = live(Vector.of(
                Lives.proposed(named("m-2").toBuilder().replaces(PUPILS.id()).build())));
        assertThat(problems(Vector.of(ended, next))).isEmpty();
        assertThat(problems(Vector.of(open, next))).containsExactly("CONTRADICTION mentorships[1].replaces");
        assertThat(problems(Vector.of(next))).containsExactly("UNKNOWN_REFERENCE mentorships[0].replaces");
    }

    @Test
    void menteesOfTwoGroupsSideBySideAreNoPair() {
        Proposal group = Lives.group();
        Proposal other = group.toBuilder()
                .id(MentorshipId.of("g-2"))
                .members(group.members()
                        .map(member -> member.seat() == Member.Seat.MENTEE
                                ? member
                                : member.toBuilder().id(id("t-other")).build()))
                .build();
        assertThat(group.on(Member.Seat.MENTEE)).hasSizeGreaterThan(1);
        assertThat(problems(Vector.of(live(Lives.toActive(group)), live(Lives.toActive(other)))))
                .isEmpty();
    }

    @Test
    void threeMentorsInAYearAreASeries() {
        Seq<Mentorship> three = Vector.of("a", "b", "c")
                .map(mentor -> live(Lives.toActive(named("m-" + mentor).toBuilder()
                        .members(Vector.of(
                                Lives.pupil(mentor, Member.Seat.MENTOR, 16),
                                PUPILS.members().last()))
                        .build())));
        assertThat(Mentorships.mentorSeries(three, day(7), POLICY)).containsExactly(id("s2"));
        assertThat(Mentorships.mentorSeries(three, day(6), POLICY)).isEmpty();
        assertThat(Mentorships.mentorSeries(three, day(7).plusMonths(12), POLICY))
                .isEmpty();
        assertThat(Mentorships.mentorSeries(three.drop(1).append(three.last()), day(7), POLICY))
                .isEmpty();
    }

    @Test
    void defaultsAreCompleteAndNamed() {
        assertThat(MentorshipDefaults.kinds().map(MentoringKind::code))
                .containsExactly("VIRTUAL", "GROUP", "SHORT_TERM", "REVERSE", "SITUATIONAL", "SPEED", "TRADITIONAL");
        assertThat(MentorshipDefaults.findKind("X")).isEmpty();
        assertThat(MentorshipDefaults.approvers().map(Approver::code)).containsExactly("DIRECTOR", "COORDINATOR");
        assertThat(MentorshipDefaults.labourFlag("r145/teacher-teacher/experienced-novice"))
                .isEqualTo(LabourFlag.YES);
        assertThat(MentorshipDefaults.parameters().general().values())
                .allMatch(each ->
                        each.description().isComplete() && !each.source().isBlank());
        assertThat(MentorshipDefaults.parameters()
                        .general()
                        .get("notice.workingDays")
                        .map(each -> each.standing() + " " + each.value()))
                .containsExactly("SOURCE 3");
        for (MentorshipEvent.Kind kind : MentorshipEvent.Kind.values()) {
            assertThat(kind.text().isComplete()).isTrue();
        }
        assertThatThrownBy(() -> POLICY.toBuilder().reasons(Vector.empty()).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void valuesComeBackFromTheirBuilders() {
        assertThat(PUPILS.toBuilder().build()).isEqualTo(PUPILS);
        assertThat(POLICY.toBuilder().build()).isEqualTo(POLICY);
        assertThat(Lives.addendum().toBuilder().build()).isEqualTo(Lives.addendum());
        Member member = PUPILS.members().head();
        assertThat(member.toBuilder().build()).isEqualTo(member);
        assertThat(member.toString()).contains("s1").doesNotContain("16");
        MentoringKind kind = PUPILS.kind();
        assertThat(kind.toBuilder().build()).isEqualTo(kind);
        assertThatThrownBy(() -> kind.toBuilder().code(" ").build()).isInstanceOf(IllegalArgumentException.class);
        Closure closure =
                Lives.closure(PUPILS, "MUTUAL").toBuilder().followUpOn(day(99)).build();
        assertThat(closure.toBuilder().build()).isEqualTo(closure);
        assertThat(closure.feedback().head().toString()).isEqualTo("ExitFeedback[s1]");
        PlanTask task =
                PlanTask.builder().code("t").text("x").goal("g").due(day(3)).build();
        assertThat(task.toBuilder().build()).isEqualTo(task);
        assertThat(new CourseEvent.PauseBegan(day(1), "illness", day(2)).toString())
                .doesNotContain("illness");
        assertThat(Vector.of(MentorshipId.of("b"), MentorshipId.of("a"))
                        .sorted()
                        .mkString())
                .isEqualTo("ab");
        Chronicle chronicle = live(Lives.toApproved(PUPILS)).chronicle();
        assertThat(chronicle.order().map(ApprovalEvent.OrderIssued::on)).containsExactly(day(4));
        assertThat(chronicle.toString()).isEqualTo("Chronicle[m-pupils, 10]");
        assertThat(chronicle.lastDay()).isEqualTo(day(4));
    }

    private static MentorshipEvent agreed(IndividualPlan plan) {
        return new WorkEvent.PlanAgreed(day(5), plan, Vector.of("COORDINATOR"));
    }

    private static Proposal named(String id) {
        return PUPILS.toBuilder().id(MentorshipId.of(id)).build();
    }

    private static Seq<String> problems(Seq<Mentorship> all) {
        return Mentorships.check(all)
                .fold(found -> found.map(each -> each.code() + " " + each.path()), fine -> Vector.empty());
    }
}
