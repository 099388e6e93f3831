package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.vavr.collection.LinkedHashMap;

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
        return PageTemplate.of("report.ftlh")
                .fill(LinkedHashMap.<String, Object>of(
                                "page", page, "words", words.entries().toJavaMap())
                        .put("charts", PageTemplate.json(page.charts()))
                        .put("style", Resources.text("report.css"))
                        .put("script", Resources.text("report.js"))
                        .put("library", Resources.chartScript()));
    }
}
