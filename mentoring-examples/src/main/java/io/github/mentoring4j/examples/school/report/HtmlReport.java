package io.github.mentoring4j.examples.school.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.vavr.collection.LinkedHashMap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The plan as one page that needs no network: style, scripts and numbers are in it.
 *
 * <p>Everything that comes from a school is escaped by the template engine; only the program's own style and scripts are not.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /**
     * Writes the page.
     *
     * @param formed the plan
     * @param language the language
     * @return the page, for others than the coordinator: closed pairs are counted only
     */
    public static String of(FormedPlan formed, Language language) {
        Words words = Words.in(language);
        ReportPage page = ReportPages.of(formed, words);
        StringWriter out = new StringWriter();
        try {
            configuration()
                    .getTemplate("report.ftlh")
                    .process(
                            LinkedHashMap.<String, Object>of(
                                            "page",
                                            page,
                                            "words",
                                            words.entries().toJavaMap())
                                    .put("charts", json(page))
                                    .put("style", Resources.text("report.css"))
                                    .put("script", Resources.text("report.js"))
                                    .put("library", Resources.chartScript())
                                    .toJavaMap(),
                            out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template of the page is broken", e);
        }
        return out.toString();
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
        configuration.setClassForTemplateLoading(HtmlReport.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        return configuration;
    }

    /* Safe inside a script element: no character of it can end the element. */
    private static String json(ReportPage page) {
        try {
            return new ObjectMapper()
                    .writeValueAsString(page.charts())
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
