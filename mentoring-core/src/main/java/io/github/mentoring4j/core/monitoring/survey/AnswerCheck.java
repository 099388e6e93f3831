package io.github.mentoring4j.core.monitoring.survey;

import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.indicator.Indicator;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Finds what is wrong with single answers, and turns an item into an indicator. */
final class AnswerCheck {
    private AnswerCheck() {}

    static Vector<Problem> defects(ItemBank bank, Seq<Answer> all, Answer answer, int at) {
        String path = "answers[" + at + "]";
        Vector<Problem> found = bank.find(answer.item())
                .fold(
                        () -> Vector.<Problem>of(new Problem.UnknownReference(
                                path + ".item", answer.item(), Text.of("вопрос анкеты", "an item of the survey"))),
                        item -> misfits(item, answer, path));
        int first = all.indexWhere(other -> isSame(answer, other));
        return first < at
                ? found.append(
                        new Problem.Duplicate(path, answer.item() + " " + answer.point(), "answers[" + first + "]"))
                : found;
    }

    private static Vector<Problem> misfits(SurveyItem item, Answer answer, String path) {
        Vector<Problem> found = item.scale()
                .read(answer.entered())
                .fold(miss -> Vector.of(offScale(item, answer, path, miss)), number -> Vector.empty());
        if (!item.points().contains(answer.point())) {
            found = found.append(new Problem.OutOfRange(
                    path + ".point",
                    answer.point().name(),
                    Text.same(item.points().mkString(", "))));
        }
        if (!item.isAskedOf(answer.form(), answer.respondent())) {
            found = found.append(new Problem.UnknownReference(
                    path + ".respondent",
                    answer.respondent() + " " + answer.form(),
                    Text.of("тот, кому задают вопрос " + item.code(), "somebody who is asked " + item.code())));
        }
        return found;
    }

    private static Problem offScale(SurveyItem item, Answer answer, String path, Scale.Miss miss) {
        return miss == Scale.Miss.OFF_SCALE
                ? new Problem.OutOfRange(
                        path + ".entered", answer.entered(), item.scale().range())
                : new Problem.Malformed(
                        path + ".entered", answer.entered(), item.scale().range());
    }

    static Seq<Problem> withoutEntry(ItemBank bank, Seq<Answer> accepted, Answer answer, int at) {
        boolean compared = bank.find(answer.item()).exists(SurveyItem::isCompared);
        boolean missing = answer.point() == MeasurementPoint.ENDLINE
                && compared
                && !accepted.exists(
                        other -> other.point() == MeasurementPoint.BASELINE && isOfSameSeries(answer, other));
        return missing
                ? Vector.of(new Problem.Missing(
                        "answers[" + at + "].entry",
                        Text.of("ответ на входе, " + answer.item(), "the answer at entry, " + answer.item())))
                : Vector.empty();
    }

    static Option<Indicator> indicator(SurveyItem item) {
        return item.betterWhen()
                .map(direction -> item.scale()
                        .fold(
                                rating -> Indicator.builder()
                                        .kind(Indicator.Kind.QUANTITY)
                                        .least(rating.from())
                                        .most(rating.to()),
                                () -> Indicator.builder().kind(Indicator.Kind.YES_NO),
                                number -> Indicator.builder()
                                        .kind(Indicator.Kind.QUANTITY)
                                        .most(number.most()),
                                () -> Indicator.builder().kind(Indicator.Kind.COUNT))
                        .code(item.code())
                        .name(item.wording())
                        .unit(Text.of("ответ", "answer"))
                        .betterWhen(direction)
                        .forms(item.forms())
                        .byPerson(item.circle())
                        .build());
    }

    private static boolean isSame(Answer one, Answer other) {
        return one.point() == other.point()
                && isOfSameSeries(one, other)
                && (one.point() != MeasurementPoint.INTERIM || one.date().equals(other.date()));
    }

    private static boolean isOfSameSeries(Answer one, Answer other) {
        return one.participant().equals(other.participant())
                && one.item().equals(other.item())
                && one.respondent() == other.respondent()
                && one.form().equals(other.form())
                && one.roleModel().equals(other.roleModel());
    }
}
