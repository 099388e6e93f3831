package io.github.mentoring4j.examples.school.year.monitoring;

import io.github.mentoring4j.core.catalogue.monitoring.StandardSurveys;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.survey.Answer;
import io.github.mentoring4j.core.monitoring.survey.ItemBank;
import io.github.mentoring4j.core.monitoring.survey.Respondent;
import io.github.mentoring4j.core.monitoring.survey.SurveyItem;
import io.github.mentoring4j.examples.school.sample.Dice;
import io.github.mentoring4j.examples.school.year.life.MentorshipLife;
import io.github.mentoring4j.examples.school.year.life.Setting;
import io.github.mentoring4j.examples.school.year.life.Story;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;

/** Draws the answers of everybody to the standard questions at entry, in between and at exit. */
final class Answering {
    private static final int BEST = 10;
    private static final int LOW_COMFORT = 3;

    private final ItemBank bank = StandardSurveys.bank();
    private final Setting setting;
    private final Leans leans;

    Answering(Setting setting, Leans leans) {
        this.setting = setting;
        this.leans = leans;
    }

    /** What one person answers in one role over the year. */
    Seq<Answer> of(Attendance who, Dice dice) {
        if (who.isOnPaper() && !who.isWriting()) {
            return Vector.empty();
        }
        int mood = dice.between(MonitoringDefaults.LEAST_MOOD, MonitoringDefaults.GREATEST_MOOD);
        return entry(who, mood, dice.split())
                .appendAll(between(who, mood, dice.split()))
                .appendAll(exit(who, mood, dice.split()));
    }

    private Seq<Answer> entry(Attendance who, int mood, Dice dice) {
        return dice.chance(MonitoringDefaults.MISSING_AT_ENTRY_PERCENT)
                ? Vector.empty()
                : sheet(who, MeasurementPoint.BASELINE, who.started().minusDays(1), mood, dice);
    }

    private Seq<Answer> between(Attendance who, int mood, Dice dice) {
        LocalDate day = who.life().origin().match() == MentorshipLife.Match.AUTUMN
                ? setting.dates().middle().minusDays(6)
                : setting.dates().spring(3, 18);
        boolean there = who.started().isBefore(day)
                && who.life().chronicle().lastDay().isAfter(day)
                && (who.isOnPaper() || !dice.chance(MonitoringDefaults.MISSING_BETWEEN_PERCENT));
        return there ? sheet(who, MeasurementPoint.INTERIM, day, mood, dice) : Vector.empty();
    }

    private Seq<Answer> exit(Attendance who, int mood, Dice dice) {
        boolean missing = !who.isOnPaper() && dice.chance(MonitoringDefaults.MISSING_AT_EXIT_PERCENT);
        Option<LocalDate> day = who.left().filter(left -> !missing);
        return day.toVector().flatMap(left -> sheet(who, MeasurementPoint.ENDLINE, left, mood, dice));
    }

    private Seq<Answer> sheet(Attendance who, MeasurementPoint point, LocalDate day, int mood, Dice dice) {
        return bank.questionnaire(who.life().form(), who.respondent(), point)
                .zipWithIndex()
                .flatMap(item -> entered(who, item._1(), point, mood + turn(item._2(), dice), dice)
                        .map(text -> answer(who, item._1(), point, day, text)));
    }

    /* The first two questions never get the same number, so that no honest sheet shows one number alone. */
    private static int turn(int index, Dice dice) {
        return switch (index) {
            case 0 -> 0;
            case 1 -> -1;
            default -> dice.between(-2, 1);
        };
    }

    private static Answer answer(Attendance who, SurveyItem item, MeasurementPoint point, LocalDate day, String text) {
        return Answer.builder()
                .participant(who.person())
                .respondent(who.respondent())
                .form(who.life().form())
                .roleModel(Option.some(who.life().roleModel()))
                .item(item.code())
                .point(point)
                .date(day)
                .entered(text)
                .build();
    }

    private Option<String> entered(Attendance who, SurveyItem item, MeasurementPoint point, int around, Dice dice) {
        return item.scale()
                .fold(
                        rating -> Option.some(String.valueOf(rating(who, item, point, around, dice))),
                        () -> Option.some(dice.chance(leans.yes(who.life().form(), item.code())) ? "1" : "0"),
                        amount -> Option.some(String.valueOf(minutes(item, dice))),
                        () -> Option.when(
                                dice.chance(MonitoringDefaults.OPEN_PERCENT), () -> OpenWords.of(item.code(), dice)));
    }

    private int rating(Attendance who, SurveyItem item, MeasurementPoint point, int around, Dice dice) {
        if (who.isOnPaper()) {
            return BEST;
        }
        boolean uneasy = item.code().equals("q.comfort")
                && who.life().origin().story() == Story.CLOSED_EARLY
                && who.respondent() != Respondent.MENTOR;
        if (uneasy) {
            return LOW_COMFORT;
        }
        boolean moved = point == MeasurementPoint.ENDLINE && item.isCompared();
        int change = moved ? leans.step(who.life().form(), item.code(), dice) : 0;
        return Math.max(1, Math.min(BEST, around + change));
    }

    private static int minutes(SurveyItem item, Dice dice) {
        return item.code().endsWith("papers") ? dice.between(5, 40) : dice.between(100, 180);
    }
}
