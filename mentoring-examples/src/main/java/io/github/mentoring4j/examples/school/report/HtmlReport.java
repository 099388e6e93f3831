package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.vavr.collection.Seq;

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
     * @param files the other pages beside it, which it links to
     * @return the page, for others than the coordinator: closed pairs are counted only
     */
    public static String of(FormedPlan formed, Language language, Seq<String> files) {
        Words words = Words.in(language);
        ReportPage page = ReportPages.of(formed, words, files);
        return PageTemplate.withCharts("report.ftlh", words, page, page.charts());
    }
}
