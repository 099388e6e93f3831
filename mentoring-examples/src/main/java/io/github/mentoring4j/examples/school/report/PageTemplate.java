package io.github.mentoring4j.examples.school.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.vavr.collection.LinkedHashMap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A template of this package; what it is filled with is escaped, unless the template says otherwise. */
public final class PageTemplate {
    private final Template template;

    private PageTemplate(Template template) {
        this.template = template;
    }

    /**
     * Finds a template.
     *
     * @param name its file, beside the classes of this package
     * @return the template
     */
    public static PageTemplate of(String name) {
        try {
            return new PageTemplate(configuration().getTemplate(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fills the template.
     *
     * @param model what it shows, by name
     * @return the page
     */
    public String fill(LinkedHashMap<String, Object> model) {
        StringWriter out = new StringWriter();
        try {
            template.process(model.toJavaMap(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template is broken: " + template.getName(), e);
        }
        return out.toString();
    }

    /**
     * Fills the template of a page with charts: its style, the library that draws, and the numbers come with it.
     *
     * @param name the file of the template
     * @param words the words
     * @param page what it shows
     * @param charts what is drawn
     * @return the page
     */
    public static String withCharts(String name, Words words, Object page, List<ReportPage.Chart> charts) {
        return of(name).fill(LinkedHashMap.<String, Object>of(
                        "page", page, "words", words.entries().toJavaMap())
                .put("charts", json(charts))
                .put("style", Resources.text("report.css"))
                .put("script", Resources.text("report.js"))
                .put("library", Resources.chartScript()));
    }

    /**
     * A style sheet.
     *
     * @param name its file, beside the classes of this package
     * @return its text
     */
    public static String style(String name) {
        return Resources.text(name);
    }

    /* Safe inside a script element: no character of it can end the element. */
    private static String json(Object value) {
        try {
            return new ObjectMapper()
                    .writeValueAsString(value)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
        configuration.setClassForTemplateLoading(PageTemplate.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        return configuration;
    }
}
