package io.github.mentoring4j.examples.school.year;

import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.sample.Dice;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife.Match;
import io.github.mentoring4j.examples.school.year.life.PairLives;
import io.github.mentoring4j.examples.school.year.life.Setting;
import io.github.mentoring4j.examples.school.year.rematch.JanuaryPlan;
import io.github.mentoring4j.examples.school.year.rematch.Rematch;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A year of a plan, simulated; the same plan and seed give the same year on any machine.
 *
 * @param simulation from which seed, and the words that say so
 * @param setting the days of the year and the rules of pairs
 * @param formed the plan of the autumn
 * @param rematch the second plan, in January, and who changed
 * @param lives the lives of all pairs, those of the autumn first
 * @param findings what was found: monitoring, programme on paper, alarms, cycle
 */
public record SimulatedYear(
        Simulation simulation,
        Setting setting,
        FormedPlan formed,
        Rematch rematch,
        Seq<MentorshipLife> lives,
        Findings findings) {
    /**
     * What marks the year as invented.
     *
     * @param seed the seed
     * @param notice the sentence that stands wherever the year is shown
     */
    public record Simulation(long seed, Text notice) {}

    /**
     * Simulates the year of a plan.
     *
     * @param formed the plan, with pairs or without
     * @param seed any number
     * @return the year
     */
    public static SimulatedYear of(FormedPlan formed, long seed) {
        Setting setting = Setting.of(formed.school());
        Dice dice = Dice.of(seed);
        Seq<MentorshipLife> autumn = PairLives.live(
                formed,
                formed.plan().matches().map(match -> Tuple.of(match.pair(), Option.none())),
                setting,
                Match.AUTUMN,
                dice.split());
        Rematch rematch = JanuaryPlan.form(formed, setting, autumn, dice.split());
        Dice winter = dice.split();
        Seq<MentorshipLife> later = rematch.formed()
                .map(plan -> PairLives.live(
                        plan,
                        rematch.begun().map(pair -> Tuple.of(pair, rematch.replaced(pair))),
                        setting,
                        Match.WINTER,
                        winter))
                .getOrElse(Vector.empty());
        Seq<MentorshipLife> lives = autumn.appendAll(later);
        return new SimulatedYear(
                new Simulation(seed, notice(seed)),
                setting,
                formed,
                rematch,
                lives,
                Findings.of(setting, formed, rematch, lives, seed));
    }

    private static Text notice(long seed) {
        return Text.of(
                "Этот год придуман программой (число " + seed
                        + "): встречи, ответы и измерения ниже не о настоящих людях и ничего не обещают.",
                "This year is invented by the program (seed " + seed
                        + "): the meetings, answers and measurements below are not about real people and promise"
                        + " nothing.");
    }
}
