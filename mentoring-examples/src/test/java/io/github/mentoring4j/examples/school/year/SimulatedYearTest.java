package io.github.mentoring4j.examples.school.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.cycle.CycleBreak;
import io.github.mentoring4j.core.cycle.CycleRule;
import io.github.mentoring4j.core.mentorship.Closed;
import io.github.mentoring4j.core.mentorship.Mentorship.Stage;
import io.github.mentoring4j.core.mentorship.Mentorships;
import io.github.mentoring4j.core.mentorship.RefusalCode;
import io.github.mentoring4j.core.mentorship.Replay;
import io.github.mentoring4j.core.monitoring.Tally;
import io.github.mentoring4j.core.monitoring.alarm.AlarmCode;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.monitoring.swot.SwotMatrix;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.report.YearScreen;
import io.github.mentoring4j.examples.school.sample.SampleSchool;
import io.github.mentoring4j.examples.school.year.alarm.AlarmRound;
import io.github.mentoring4j.examples.school.year.alarm.PairAlarms;
import io.github.mentoring4j.examples.school.year.cycle.YearCycle;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.examples.school.year.life.Story;
import io.github.mentoring4j.examples.school.year.rematch.RematchChange;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SimulatedYearTest {
    private static FormedPlan plan;
    private static SimulatedYear year;

    @BeforeAll
    static void simulates() {
        plan = YearPlans.sample();
        year = SimulatedYear.of(plan, SampleSchool.SEED);
    }

    @Test
    void isTheSameTwiceAndAnotherForAnotherSeed() {
        SimulatedYear again = SimulatedYear.of(plan, SampleSchool.SEED);
        SimulatedYear other = SimulatedYear.of(plan, SampleSchool.SEED + 1);
        assertThat(again).isEqualTo(year);
        assertThat(again.toString()).isEqualTo(year.toString());
        assertThat(screen(again)).isEqualTo(screen(year));
        assertThat(other.lives()).isNotEqualTo(year.lives());
        assertThat(screen(other)).isNotEqualTo(screen(year));
    }

    @Test
    void saysInBothLanguagesThatItIsInvented() {
        assertThat(year.simulation().notice().isComplete()).isTrue();
        assertThat(screen(year)).contains(year.simulation().notice().english());
    }

    @Test
    void leavesEveryPairInTheStateThatItsEventsReplayTo() {
        assertThat(year.lives()).allSatisfy(life -> {
            Replay replay = Replay.of(life.attempts().events(), year.setting().policy());
            assertThat(replay.state()).contains(life.mentorship());
            assertThat(replay.refused()).isEqualTo(life.attempts().refused());
            assertThat(life.chronicle().events().size()
                            + life.attempts().refused().size())
                    .isEqualTo(life.attempts().events().size());
        });
    }

    @Test
    void keepsRefusedStepsWithTheirReasons() {
        Seq<Replay.Refused> refused =
                year.lives().flatMap(life -> life.attempts().refused());
        assertThat(refused)
                .allSatisfy(each -> assertThat(each.refusals())
                        .isNotEmpty()
                        .allSatisfy(refusal -> assertThat(refusal.message().in(Language.RUSSIAN))
                                .isNotBlank()));
        assertThat(refused.flatMap(each -> each.refusals().map(refusal -> refusal.code())))
                .contains(
                        RefusalCode.CONSENT_MISSING,
                        RefusalCode.UNDECIDED,
                        RefusalCode.APPROVAL_MISSING,
                        RefusalCode.AFTER_CLOSURE,
                        RefusalCode.NOTICE_TOO_SHORT);
    }

    @Test
    void livesEveryPairOfBothPlansOnce() {
        assertThat(year.lives().size())
                .isEqualTo(plan.plan().matches().size() + year.rematch().begun().size());
        assertThat(Mentorships.check(year.lives().map(MentorshipLife::mentorship))
                        .isValid())
                .isTrue();
        assertThat(year.lives().map(MentorshipLife::id).distinct().size())
                .isEqualTo(year.lives().size());
    }

    @Test
    void leavesOnlyForgottenPairsOpen() {
        assertThat(year.lives().filter(life -> life.mentorship().stage() != Stage.CLOSED))
                .isNotEmpty()
                .allMatch(life -> life.origin().story() == Story.FORGOTTEN);
    }

    @Test
    void linksEveryIndividualPlanToTheModel() {
        assertThat(year.lives().flatMap(life -> life.chronicle().plan().toVector()))
                .isNotEmpty()
                .allMatch(
                        each -> each.check(plan.school().methodology().model()).isValid());
    }

    @Test
    void pinsPairsAtWorkAndTellsOfEverybodyWhosePairEnded() {
        FormedPlan second = year.rematch().formed().getOrElseThrow(AssertionError::new);
        assertThat(second.released()).isEmpty();
        assertThat(second.plan().matches().map(match -> match.pair()))
                .containsAll(year.rematch().pinned());
        assertThat(year.rematch()
                        .changes()
                        .map(RematchChange::person)
                        .distinct()
                        .size())
                .isEqualTo(year.rematch().changes().size());
        assertThat(year.rematch().changes().filter(change -> change.why() == RematchChange.Why.PAIR_ENDED))
                .isNotEmpty()
                .allMatch(change -> change.before().isDefined());
        assertThat(year.rematch().changes().flatMap(RematchChange::after))
                .isNotEmpty()
                .allMatch(year.rematch().begun()::contains);
    }

    @Test
    void raisesFormalAlarmsOnThePlantedPairsAndOnNoOther() {
        Seq<String> planted = year.lives()
                .filter(life -> life.origin().story() == Story.ON_PAPER)
                .map(life -> life.id().value());
        assertThat(planted).isNotEmpty();
        for (AlarmRound round : year.findings().alarms()) {
            assertThat(round.pairs()
                            .filter(pair -> pair.formalIndex() > 0)
                            .map(pair -> pair.pair().value()))
                    .containsExactlyElementsOf(planted);
            assertThat(round.talks()).isEqualTo(planted.size());
            assertThat(round.people().map(each -> each.alarm().code())).doesNotContain(AlarmCode.CLONE_RECORDS);
        }
        assertThat(year.findings().alarms().last().pairs().filter(pair -> pair.formalIndex() > 0))
                .allMatch(pair -> codes(pair).contains(AlarmCode.FLAT_RATINGS));
    }

    @Test
    void raisesTheTermOfThePairsThatNobodyClosed() {
        Seq<PairAlarms> late = year.findings()
                .alarms()
                .last()
                .pairs()
                .filter(pair -> codes(pair).contains(AlarmCode.TERM));
        assertThat(late.map(pair -> pair.pair()))
                .containsExactlyElementsOf(year.lives()
                        .reject(life -> life.mentorship() instanceof Closed)
                        .map(MentorshipLife::id));
    }

    @Test
    void addsUpFormsToTheSchool() {
        SwotMatrix school = year.findings().monitoring().swot().school();
        assertThat(school.rows())
                .allSatisfy(row -> assertThat(row.tally())
                        .isEqualTo(year.findings()
                                .monitoring()
                                .swot()
                                .forms()
                                .flatMap(SwotMatrix::rows)
                                .filter(each -> each.statement().equals(row.statement()))
                                .map(each -> each.tally())
                                .foldLeft(Tally.NONE, Tally::plus)));
    }

    @Test
    void showsMissingMeasurementsAsSuch() {
        assertThat(year.findings().monitoring().influence().byForm()).anyMatch(each -> each.leftOut() > 0);
        assertThat(year.findings().programme().coverage())
                .anyMatch(line -> !line.end().value().isKnown());
    }

    @Test
    void promisesNothingForEveryForm() {
        Seq<Direction.Outcome> outcomes = year.findings()
                .monitoring()
                .influence()
                .byForm()
                .flatMap(each -> each.outcome().toOption());
        assertThat(outcomes).contains(Direction.Outcome.IMPROVED, Direction.Outcome.WORSENED);
    }

    @Test
    void enrolsBothPeopleOfEveryPairThatAnOrderNames() {
        int ordered = year.lives().count(life -> life.chronicle().order().isDefined());
        assertThat(year.findings().programme().participations().size()).isEqualTo(2 * ordered);
        assertThat(year.findings().programme().programme().check().isValid()).isTrue();
        assertThat(year.findings().programme().missing()).isNotEmpty();
        assertThat(year.findings()
                        .programme()
                        .mentees()
                        .check(year.setting().dates().year())
                        .isValid())
                .isTrue();
    }

    @Test
    void findsThePlantedBreaksAndClosesTheMendedCycle() {
        YearCycle cycle = year.findings().cycle();
        assertThat(cycle.breaks().filter(CycleBreak::isError).map(CycleBreak::rule))
                .containsExactly(CycleRule.CY_08, CycleRule.CY_10, CycleRule.CY_11);
        assertThat(cycle.repaired().breaks(cycle.checkedOn()).filter(CycleBreak::isError))
                .isEmpty();
        assertThat(cycle.closed().isRight()).isTrue();
        assertThat(cycle.next()).isNotEmpty().allMatch(next -> next.check().isValid());
        assertThat(cycle.start())
                .allSatisfy(start -> assertThat(start.unmetNeeds()).isNotEmpty());
    }

    private static Seq<AlarmCode> codes(PairAlarms pair) {
        return pair.alarms().map(alarm -> alarm.code());
    }

    private static String screen(SimulatedYear simulated) {
        StringWriter out = new StringWriter();
        YearScreen.print(simulated, Language.ENGLISH, new PrintWriter(out));
        return out.toString();
    }
}
