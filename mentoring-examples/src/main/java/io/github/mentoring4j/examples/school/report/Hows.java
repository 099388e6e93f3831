package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.rule.Parameter;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.plan.PlanChoices;
import io.github.mentoring4j.matching.plan.TradeOff;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** How the plan was computed, for whoever asks why: choices, value, fingerprint, parameters in force. */
final class Hows {
    private static final int MARK_DIGITS = 2;

    private final FormedPlan formed;
    private final Words words;

    Hows(FormedPlan formed, Words words) {
        this.formed = formed;
        this.words = words;
    }

    ReportPage.How how() {
        return new ReportPage.How(
                choices().asJava(),
                levels().asJava(),
                tradeOff(),
                formed.plan().fingerprint(),
                parameters().asJava());
    }

    Seq<String> choices() {
        PlanChoices choices = formed.choices();
        return Vector.of(
                words.get(
                        choices.order() == PlanChoices.Order.QUALITY_FIRST
                                ? "choice.quality-first"
                                : "choice.participation-first"),
                words.get(formed.request().policy().acceptImplied() ? "choice.implied.accept" : "choice.implied.wait"),
                words.get(
                        choices.current() == PlanChoices.Current.KEEP
                                ? "choice.current.keep"
                                : "choice.current.release"),
                words.get("choice.role-models", formed.request().roleModels().size()));
    }

    Seq<ReportPage.Figure> levels() {
        return formed.plan().value().levels().map(level -> {
            String key = level.code().replaceAll("\\d+$", "");
            String digits = level.code().substring(key.length());
            String label = words.find("level." + key, level.code()).replace("{0}", digits);
            return new ReportPage.Figure(Long.toString(level.amount()), label, level.code());
        });
    }

    /** What the order of needs and score cost; blank if not known. */
    String tradeOff() {
        return formed.plan().tradeOff().map(this::tradeOff).getOrElse("");
    }

    private String tradeOff(TradeOff other) {
        long score = formed.plan().totalScore();
        String key = formed.choices().order() == PlanChoices.Order.QUALITY_FIRST
                ? "trade-off.quality-first"
                : "trade-off.participation-first";
        return words.get(
                key,
                formed.plan().needsServed(),
                words.score(score),
                other.needsServed(),
                words.score(other.totalScore()));
    }

    private Seq<ReportPage.ParameterRow> parameters() {
        Parameters parameters = formed.school().methodology().parameters();
        Seq<ReportPage.ParameterRow> general = parameters
                .general()
                .values()
                .map(each -> row(each, each.value(), words.get("scope.all")))
                .toVector();
        Seq<ReportPage.ParameterRow> scoped =
                parameters.scoped().toVector().flatMap(entry -> scoped(parameters, entry));
        return general.appendAll(scoped).sortBy(ReportPage.ParameterRow::code).toVector();
    }

    private Seq<ReportPage.ParameterRow> scoped(Parameters parameters, Tuple2<String, Integer> entry) {
        int colon = entry._1().lastIndexOf(':');
        String scope = entry._1().substring(0, colon);
        return parameters
                .general()
                .get(entry._1().substring(colon + 1))
                .toVector()
                .map(parameter -> row(parameter, entry._2(), scope));
    }

    private ReportPage.ParameterRow row(Parameter parameter, int value, String scope) {
        boolean mark = parameter.unit().equals("hundredths of a mark");
        String number = mark ? words.decimal(value, MARK_DIGITS) : Integer.toString(value);
        String unit = mark ? "" : " " + words.find("unit." + parameter.unit().replace(' ', '_'), parameter.unit());
        String standing = words.get("standing." + parameter.standing());
        return new ReportPage.ParameterRow(
                parameter.code(),
                words.get(parameter.description()),
                number + unit,
                scope,
                parameter.standing() == Standing.SOURCE ? standing + ": " + parameter.source() : standing);
    }
}
