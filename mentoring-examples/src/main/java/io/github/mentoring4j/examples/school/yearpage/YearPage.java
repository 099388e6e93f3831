package io.github.mentoring4j.examples.school.yearpage;

import io.github.mentoring4j.examples.school.report.ReportPage;
import java.util.List;

/**
 * Everything the page of a year shows, in the words of one language.
 *
 * @param head what the page is about
 * @param overview numbers and sentences at the top
 * @param effects before and after, by form
 * @param lives what became of the pairs
 * @param timeline what happened in which month
 * @param rematch the second plan
 * @param results coverage, process and score
 * @param swot strengths, weaknesses, opportunities and threats
 * @param alarms what the coordinator has to look at
 * @param ring the management cycle
 */
public record YearPage(
        Head head,
        Overview overview,
        List<FormEffects> effects,
        Lives lives,
        List<ReportPage.Chart> timeline,
        Again rematch,
        Results results,
        List<SwotCard> swot,
        Alarming alarms,
        Ring ring) {

    /**
     * What the page is about.
     *
     * @param language the code of the language
     * @param school the name of the school; blank if not known
     * @param year the school year
     * @param notice that the year is simulated
     */
    public record Head(String language, String school, String year, String notice) {}

    /**
     * Numbers and sentences at the top.
     *
     * @param figures the numbers
     * @param sentences the sentences
     */
    public record Overview(List<ReportPage.Figure> figures, List<String> sentences) {}

    /**
     * The indicators of a form.
     *
     * @param form the form
     * @param effects one for each indicator
     * @param hidden how many indicators are not shown, because too few people were measured
     */
    public record FormEffects(String form, List<Effect> effects, int hidden) {}

    /**
     * Before and after by one indicator.
     *
     * @param indicator its name
     * @param unit its unit, and which way is better
     * @param before the figure on entry
     * @param after the figure on exit
     * @param change the mean change with its interval
     * @param people how many were measured twice, and how many were left out
     * @param size the effect size; blank if the numbers carry none
     * @param may what may be said
     * @param sign {@code better}, {@code worse}, {@code open} or {@code none}
     * @param bar the interval as drawn; empty if there is none
     */
    public record Effect(
            String indicator,
            String unit,
            String before,
            String after,
            String change,
            String people,
            String size,
            String may,
            String sign,
            List<Bar> bar) {}

    /**
     * An interval as drawn, in per cent of the width; 50 is no change.
     *
     * @param left where it begins
     * @param width how wide it is
     * @param point where the mean change is
     */
    public record Bar(String left, String width, String point) {}

    /**
     * What became of the pairs.
     *
     * @param funnel how many came how far
     * @param states in which state the year leaves them, by form
     * @param reasons why pairs were closed, by form
     * @param refusals steps that were refused, by reason
     */
    public record Lives(ReportPage.Chart funnel, Grid states, Grid reasons, Grid refusals) {}

    /**
     * A table of numbers.
     *
     * @param columns the headings of its columns, the first one blank
     * @param rows its rows
     */
    public record Grid(List<String> columns, List<GridRow> rows) {}

    /**
     * A row of numbers.
     *
     * @param name its name
     * @param cells its numbers
     */
    public record GridRow(String name, List<String> cells) {}

    /**
     * The second plan.
     *
     * @param on when it was formed
     * @param sentences what it came to
     * @param changes who changed, and why
     * @param hidden how many changes are not named, because their role model is closed
     */
    public record Again(String on, List<String> sentences, List<Change> changes, int hidden) {}

    /**
     * A person whose pair changed.
     *
     * @param person the person
     * @param why why
     * @param before the pair before; blank if there was none
     * @param after the pair after; blank if there is none
     */
    public record Change(String person, String why, String before, String after) {}

    /**
     * Coverage, process and score.
     *
     * @param coverage the coverage indicators
     * @param quality quality of the process, by question and form
     * @param score the items of the score with their points
     * @param sum the sum of the points
     * @param level its level, or why there is none
     */
    public record Results(Grid coverage, Grid quality, Grid score, String sum, String level) {}

    /**
     * The SWOT matrix of a form or of the school.
     *
     * @param title of what
     * @param strengths the strengths with their numbers
     * @param weaknesses the weaknesses with their numbers
     * @param opportunities the opportunities
     * @param threats the threats
     * @param mixed what is neither
     * @param withheld what cannot be said, and why
     * @param answers the open answers
     */
    public record SwotCard(
            String title,
            List<String> strengths,
            List<String> weaknesses,
            List<String> opportunities,
            List<String> threats,
            List<String> mixed,
            List<String> withheld,
            List<String> answers) {}

    /**
     * What the coordinator has to look at.
     *
     * @param counts how many alarms there are of each kind on each day
     * @param pairs the pairs with alarms
     */
    public record Alarming(Grid counts, List<AlarmPair> pairs) {}

    /**
     * A pair or a person with alarms.
     *
     * @param id its id
     * @param advice what is advised; blank if nothing
     * @param lines the alarms
     */
    public record AlarmPair(String id, String advice, List<AlarmLine> lines) {}

    /**
     * An alarm.
     *
     * @param code its code
     * @param severity {@code alarm} or {@code warning}
     * @param label the severity in words
     * @param text what it is, and the facts
     */
    public record AlarmLine(String code, String severity, String label, String text) {}

    /**
     * The management cycle as a ring.
     *
     * @param nodes its nine steps
     * @param sentences completeness, linkage and how it went on
     */
    public record Ring(List<Node> nodes, List<String> sentences) {}

    /**
     * A step of the ring.
     *
     * @param number its number
     * @param name its name
     * @param x where it stands, from the left
     * @param y where it stands, from above
     * @param items how many artefacts it has
     * @param breaks its breaks, each with its code
     */
    public record Node(int number, String name, String x, String y, int items, List<String> breaks) {}
}
