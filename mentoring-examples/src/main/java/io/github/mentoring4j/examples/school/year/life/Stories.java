package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.examples.school.sample.Dice;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The stories of many pairs. */
final class Stories {
    private Stories() {}

    /*
     * Pairs on paper are planted by number; everything else is chance. They are planted among people without another pair, so that what
     * they write stands in no other pair's record; none begins in winter.
     */
    static Vector<Story> draw(Seq<Boolean> alone, MentorshipLife.Match match, Dice dice) {
        int wanted =
                match == MentorshipLife.Match.AUTUMN ? alone.size() / SimulationDefaults.PAIRS_FOR_ONE_ON_PAPER : 0;
        Seq<Integer> places = alone.zipWithIndex().filter(pair -> pair._1()).map(pair -> pair._2());
        Seq<Integer> onPaper = dice.some(places, Math.min(SimulationDefaults.MOST_ON_PAPER, wanted));
        return Vector.range(0, alone.size()).map(pair -> {
            Story story = story(dice.between(1, 100));
            return onPaper.contains(pair) ? Story.ON_PAPER : story;
        });
    }

    private static Story story(int number) {
        int rest = number - SimulationDefaults.DECLINED_PERCENT;
        if (rest <= 0) {
            return Story.DECLINED;
        }
        rest -= SimulationDefaults.CLOSED_EARLY_PERCENT;
        if (rest <= 0) {
            return Story.CLOSED_EARLY;
        }
        rest -= SimulationDefaults.PAUSED_PERCENT;
        if (rest <= 0) {
            return Story.PAUSED;
        }
        rest -= SimulationDefaults.EXTENDED_PERCENT;
        if (rest <= 0) {
            return Story.EXTENDED;
        }
        rest -= SimulationDefaults.WITHDRAWN_PERCENT;
        if (rest <= 0) {
            return Story.CONSENT_WITHDRAWN;
        }
        return rest <= SimulationDefaults.FORGOTTEN_PERCENT ? Story.FORGOTTEN : Story.WHOLE_YEAR;
    }
}
