package io.github.mentoring4j.core.catalogue.monitoring;

import io.github.mentoring4j.core.monitoring.swot.Swot;
import io.github.mentoring4j.core.monitoring.swot.SwotStatement;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * The statements of the SWOT and its four cells. The strengths follow a published programme template for the forms of pupils and college
 * students; their negations and the thresholds are defaults of the library.
 */
public final class StandardSwot {
    /* Code, Russian and English as a strength, Russian and English as a weakness. */
    private static final String TABLE = """
            swot.s1 | понравилось участвовать, готовы продолжить | liked taking part and are ready to continue | не готовы продолжить участие | are not ready to continue
            swot.s2 | появился интерес к новой информации (подписка, книга, статья) | became interested in new information (a subscription, a book, an article) | интерес к новой информации не появился | did not become interested in new information
            swot.s3 | лучше понимают своё профессиональное будущее, вырос интерес к профессиям | understand their own professional future better, interest in professions rose | не стали лучше понимать своё профессиональное будущее | do not understand their own professional future better
            swot.s4 | хотят заниматься сверх школьной программы или вести свой проект | want to learn beyond the school programme or run a project of their own | не хотят заниматься сверх школьной программы или вести свой проект | do not want to learn beyond the school programme or run a project of their own
            swot.s5 | хотят посещать дополнительные спортивные мероприятия | want to attend additional sport events | не хотят посещать дополнительные спортивные мероприятия | do not want to attend additional sport events
            swot.s6 | хотят посещать дополнительные культурные мероприятия | want to attend additional cultural events | не хотят посещать дополнительные культурные мероприятия | do not want to attend additional cultural events
            swot.s7 | планируют стать наставником | plan to become a mentor | не планируют стать наставником | do not plan to become a mentor
            swot.s8 | успеваемость выросла | attainment rose | успеваемость не выросла | attainment did not rise
            """;

    private StandardSwot() {}

    /**
     * The statements.
     *
     * @return the statements in order
     */
    public static Seq<SwotStatement> statements() {
        return Vector.ofAll(TABLE.lines().toList())
                .map(line -> Vector.of(line.split("\\|", -1)).map(String::strip))
                .map(cells -> new SwotStatement(
                        cells.get(0), Text.of(cells.get(1), cells.get(2)), Text.of(cells.get(3), cells.get(4))));
    }

    /**
     * The rule of a form: the statements with its thresholds.
     *
     * @param parameters a set with the parameters of monitoring
     * @param form the code of the form; empty for the school
     * @return the rule
     */
    public static Swot.Rule rule(Parameters parameters, String form) {
        return new Swot.Rule(statements(), MonitoringParameters.swot(parameters, form));
    }

    /**
     * The heads of the table.
     *
     * @return factors, positive, negative, internal, external and the four cells
     */
    public static Seq<CodedText> headings() {
        return Vector.of(
                CodedText.of("swot.factors", "Факторы SWOT", "SWOT factors"),
                CodedText.of("swot.positive", "Позитивные", "Positive"),
                CodedText.of("swot.negative", "Негативные", "Negative"),
                CodedText.of("swot.internal", "Внутренние", "Internal"),
                CodedText.of("swot.external", "Внешние", "External"),
                CodedText.of("swot.strengths", "Сильные стороны", "Strengths"),
                CodedText.of("swot.weaknesses", "Слабые стороны", "Weaknesses"),
                CodedText.of("swot.opportunities", "Возможности", "Opportunities"),
                CodedText.of("swot.threats", "Угрозы", "Threats"));
    }
}
