package io.github.mentoring4j.examples.school.year.monitoring;

import io.github.mentoring4j.core.catalogue.monitoring.MonitoringParameters;
import io.github.mentoring4j.core.catalogue.monitoring.StandardScore;
import io.github.mentoring4j.core.mentorship.Member;
import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.ProgrammeScore;
import io.github.mentoring4j.core.monitoring.Tally;
import io.github.mentoring4j.core.monitoring.survey.SurveyAnswers;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.examples.school.sample.Dice;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** The coordinator's points: satisfaction from the answers, the rest drawn; without partners their satisfaction stays open. */
final class Scoring {
    private static final String PARTICIPANTS = "score.6";
    private static final String PARTNERS = "score.7";

    private Scoring() {}

    static ProgrammeScore of(SurveyAnswers answers, Parameters parameters, Seq<Attendance> attendances, Dice dice) {
        Seq<Tuple2<String, Integer>> points = StandardScore.items()
                .map(CodedText::code)
                .flatMap(code ->
                        points(code, answers, parameters, attendances, dice).map(number -> Tuple.of(code, number)));
        return ProgrammeScore.check(StandardScore.items(), points, MonitoringParameters.bands(parameters))
                .fold(
                        problems -> {
                            throw new IllegalStateException("drawn points are wrong: " + problems);
                        },
                        Function.identity());
    }

    private static Option<Integer> points(
            String code, SurveyAnswers answers, Parameters parameters, Seq<Attendance> attendances, Dice dice) {
        int drawn = dice.between(1, ProgrammeScore.MOST);
        return switch (code) {
            case PARTICIPANTS -> satisfied(answers, parameters);
            case PARTNERS -> Option.when(hasPartners(attendances), drawn);
            default -> Option.when(!attendances.isEmpty(), drawn);
        };
    }

    /* Two points where the share would be a strength, one where it would be neither, none where it would be a weakness. */
    private static Option<Integer> satisfied(SurveyAnswers answers, Parameters parameters) {
        Tally tally = answers.tally(
                answers.of("q.satisfied", MeasurementPoint.ENDLINE, Group.school()),
                parameters.value("", "satisfied.from"),
                0);
        long percent = tally.answered() == 0 ? 0 : 100 * tally.yes() / tally.answered();
        int points = (percent >= parameters.value("", "swot.strengthFrom") ? 1 : 0)
                + (percent > parameters.value("", "swot.weaknessTo") ? 1 : 0);
        return Option.when(tally.answered() > 0, points);
    }

    private static boolean hasPartners(Seq<Attendance> attendances) {
        return attendances
                .flatMap(who -> who.life().mentorship().proposal().members())
                .map(Member::kind)
                .contains(ParticipantKind.EMPLOYER_STAFF);
    }
}
