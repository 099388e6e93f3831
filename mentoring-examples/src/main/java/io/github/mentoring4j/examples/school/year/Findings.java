package io.github.mentoring4j.examples.school.year;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.year.alarm.AlarmRound;
import io.github.mentoring4j.examples.school.year.alarm.AlarmWatch;
import io.github.mentoring4j.examples.school.year.cycle.CycleRun;
import io.github.mentoring4j.examples.school.year.cycle.CycleSource;
import io.github.mentoring4j.examples.school.year.cycle.YearCycle;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.examples.school.year.life.Setting;
import io.github.mentoring4j.examples.school.year.monitoring.Monitor;
import io.github.mentoring4j.examples.school.year.monitoring.YearMonitoring;
import io.github.mentoring4j.examples.school.year.programme.ProgrammeRun;
import io.github.mentoring4j.examples.school.year.programme.YearProgramme;
import io.github.mentoring4j.examples.school.year.rematch.Rematch;
import io.github.mentoring4j.matching.explain.UnmetNeeds;
import io.vavr.collection.Seq;

/**
 * What was found of the year.
 *
 * @param monitoring before and after, quality, SWOT, score
 * @param alarms the alarms in the middle of the year and at its end; for the coordinator alone
 * @param programme documents, roadmap, registers, coverage
 * @param cycle the management cycle, filled from the others
 */
public record Findings(YearMonitoring monitoring, Seq<AlarmRound> alarms, YearProgramme programme, YearCycle cycle) {
    static Findings of(Setting setting, FormedPlan formed, Rematch rematch, Seq<MentorshipLife> lives, long seed) {
        Seq<Participant> people = rematch.formed()
                .map(plan -> plan.school().roster().participants())
                .getOrElse(formed.school().roster().participants());
        YearMonitoring monitoring = Monitor.watch(setting, people, lives, seed);
        YearProgramme programme = ProgrammeRun.of(
                formed.school(), people, setting, lives, monitoring.readings().answers());
        Seq<AlarmRound> alarms = AlarmWatch.rounds(setting, lives, people, monitoring.readings());
        CycleSource.Talks talks =
                new CycleSource.Talks(alarms.head().talks(), alarms.last().talks(), lives.size());
        YearCycle cycle = CycleRun.of(new CycleSource(
                formed.school(),
                setting.dates(),
                UnmetNeeds.of(formed.plan(), formed.request()),
                new CycleSource.Results(rematch, monitoring, programme, talks)));
        return new Findings(monitoring, alarms, programme, cycle);
    }
}
