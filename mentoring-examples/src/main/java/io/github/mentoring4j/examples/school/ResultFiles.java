package io.github.mentoring4j.examples.school;

import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.document.PaperFacts;
import io.github.mentoring4j.examples.school.document.Papers;
import io.github.mentoring4j.examples.school.document.PlanPapers;
import io.github.mentoring4j.examples.school.document.YearPapers;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.report.HtmlReport;
import io.github.mentoring4j.examples.school.report.PairsFile;
import io.github.mentoring4j.examples.school.report.PlanFile;
import io.github.mentoring4j.examples.school.year.SimulatedYear;
import io.github.mentoring4j.examples.school.yearpage.YearReport;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;

/** Everything the program writes. */
final class ResultFiles {
    private ResultFiles() {}

    /** The texts by file name; with a year its page is among them, and the documents are those of the year. */
    static LinkedHashMap<String, String> of(FormedPlan formed, Option<SimulatedYear> year, Language language) {
        PaperFacts facts =
                year.map(lived -> YearPapers.of(lived, language)).getOrElse(() -> PlanPapers.of(formed, language));
        LinkedHashMap<String, String> pages = LinkedHashMap.<String, String>empty()
                .merge(year.fold(
                        LinkedHashMap::<String, String>empty,
                        lived -> LinkedHashMap.of("year.html", YearReport.of(lived, language))))
                .merge(Papers.of(facts, language));
        return LinkedHashMap.of(
                        "pairs.csv", PairsFile.of(formed, language),
                        "plan.json", PlanFile.of(formed),
                        "report.html",
                                HtmlReport.of(formed, language, pages.keySet().toVector()))
                .merge(pages);
    }
}
