package io.github.mentoring4j.examples.school.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.cycle.CycleBreak;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.report.Words;
import io.github.mentoring4j.examples.school.roster.PersonLabels;
import io.github.mentoring4j.examples.school.year.SimulatedYear;
import io.github.mentoring4j.examples.school.yearpage.YearReport;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page and the documents of the sample's simulated year. */
class YearPagesTest {
    private static final long SEED = 2_026;

    private static FormedPlan formed;
    private static SimulatedYear year;
    private static LinkedHashMap<Language, String> pages;
    private static LinkedHashMap<Language, LinkedHashMap<String, String>> papers;

    @BeforeAll
    static void live() {
        formed = SamplePlan.formed();
        year = SimulatedYear.of(formed, SEED);
        pages = LinkedHashMap.empty();
        papers = LinkedHashMap.empty();
        for (Language language : Language.values()) {
            pages = pages.put(language, YearReport.of(year, language));
            papers = papers.put(language, Papers.of(YearPapers.of(year, language), language));
        }
    }

    @Test
    void sayEverywhereThatTheYearIsSimulated() {
        for (Language language : Language.values()) {
            String notice = year.simulation().notice().in(language);
            assertThat(notice).contains(Long.toString(SEED));
            assertThat(page(language)).contains(notice);
            assertThat(documents(language).values()).allMatch(paper -> paper.contains(notice));
        }
    }

    @Test
    void nameEveryBreakOfTheCycleOnThePageAndInTheRecord() {
        Seq<CycleBreak> breaks = year.findings().cycle().breaks();
        assertThat(breaks).isNotEmpty();
        for (Language language : Language.values()) {
            String record = paper(language, "cycle");
            assertThat(breaks).allSatisfy(found -> {
                String message = escaped(found.message().in(language));
                assertThat(page(language)).contains(found.rule().code() + ": " + message);
                assertThat(record).contains("<b>" + found.rule().code(), message);
            });
            assertThat(count(page(language), "class=\"break\"")).isEqualTo(breaks.size());
            assertThat(count(record, "<p class=\"break ")).isEqualTo(breaks.size());
        }
    }

    @Test
    void putATableBehindEveryPicture() {
        for (Language language : Language.values()) {
            String page = page(language);
            assertThat(count(page, "<canvas ")).isEqualTo(3);
            assertThat(count(page, Words.in(language).get("chart.table"))).isEqualTo(3);
            assertThat(count(page, "aria-hidden=\"true\" focusable=\"false\"")).isOne();
        }
    }

    @Test
    void nameNobodyInWhatIsToldOfAlarms() {
        String page = page(Language.RUSSIAN);
        String alarms = page.substring(page.indexOf("<section id=\"alarms\""), page.indexOf("<section id=\"ring\""));
        assertThat(formed.school().roster().labels().names().values()).noneMatch(name -> alarms.contains(name));
        assertThat(alarms).contains("AL-");
    }

    @Test
    void showNoNameContactOrBirthInARedactedRegister() {
        PersonLabels labels = formed.school().roster().labels();
        Seq<String> births = labels.births()
                .values()
                .map(day -> "<td>" + day.getYear() + "</td>")
                .distinct()
                .toVector();
        for (Language language : Language.values()) {
            for (String name : Vector.of("register-mentees-redacted", "register-mentors-redacted")) {
                String register = paper(language, name);
                assertThat(labels.names().values()).noneMatch(register::contains);
                assertThat(births).noneMatch(register::contains);
            }
        }
    }

    @Test
    void writeNoRussianIntoEnglishRegistersButNamesAndClasses() {
        String register = paper(Language.ENGLISH, "register-mentors-redacted");
        assertThat(Pattern.compile("[а-яё]{3,}").matcher(register).find()).isFalse();
    }

    @Test
    void areTheSameWhenWrittenAgainElsewhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            SimulatedYear again = SimulatedYear.of(formed, SEED);
            for (Language language : Language.values()) {
                assertThat(YearReport.of(again, language)).isEqualTo(page(language));
                assertThat(Papers.of(YearPapers.of(again, language), language)).isEqualTo(documents(language));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void holdNoPathAndNoPlaceThatWasLeftOpen() {
        String home = System.getProperty("user.dir");
        for (Language language : Language.values()) {
            Seq<String> all = documents(language).values().toVector();
            assertThat(all).noneMatch(text -> text.contains(home) || text.contains("{0}") || text.contains("{1}"));
            String page = page(language);
            String shown = page.substring(0, page.indexOf("<script"));
            assertThat(shown).doesNotContain(home, "{0}", "{1}", "http:", "https:");
        }
    }

    private static String page(Language language) {
        return pages.get(language).getOrElseThrow(() -> new AssertionError(language));
    }

    private static LinkedHashMap<String, String> documents(Language language) {
        return papers.get(language).getOrElseThrow(() -> new AssertionError(language));
    }

    private static String paper(Language language, String name) {
        return documents(language).get("documents/" + name + ".html").getOrElseThrow(() -> new AssertionError(name));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
