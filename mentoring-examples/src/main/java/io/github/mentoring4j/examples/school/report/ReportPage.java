package io.github.mentoring4j.examples.school.report;

import java.util.List;

/**
 * Everything the page shows, in the words of one language: what the template lays out and decides nothing about.
 *
 * @param head what the page is about
 * @param overview numbers and sentences at the top
 * @param tree goal, tasks, projects and role models
 * @param charts the pictures
 * @param shortages who is short of whom
 * @param pairs the pairs by form and role model
 * @param unmatched the people without a pair by reason
 * @param loads mentors and their time
 * @param nearly the people for whom an implied request waits
 * @param notServed the requests that no role model in play serves
 * @param how how the plan was computed
 */
public record ReportPage(
        Head head,
        Overview overview,
        Tree tree,
        List<Chart> charts,
        List<Shortage> shortages,
        PairList pairs,
        List<ReasonGroup> unmatched,
        LoadList loads,
        List<NearlyGroup> nearly,
        List<NearlyGroup> notServed,
        How how) {
    /**
     * What the page is about.
     *
     * @param language the code of the language
     * @param school the name of the school; blank if not known
     * @param date the reference date
     * @param links the other pages beside it
     */
    public record Head(String language, String school, String date, List<Link> links) {}

    /**
     * Another page.
     *
     * @param file its file, seen from this page
     * @param name its name
     */
    public record Link(String file, String name) {}

    /**
     * Numbers and sentences at the top.
     *
     * @param figures the numbers
     * @param sentences the sentences
     * @param notices what to look at in single pairs
     * @param released the pairs at work that could not be pinned
     * @param assumptions what was assumed about foreign data
     */
    public record Overview(
            List<Figure> figures,
            List<String> sentences,
            List<String> notices,
            List<String> released,
            List<String> assumptions) {}

    /**
     * A number.
     *
     * @param value the number
     * @param label what it counts
     * @param remark what it is part of; may be blank
     */
    public record Figure(String value, String label, String remark) {}

    /**
     * Goal, tasks, projects and role models.
     *
     * @param goal the goal
     * @param tasks the tasks
     */
    public record Tree(String goal, List<TaskBranch> tasks) {}

    /**
     * A task and its projects.
     *
     * @param text the task
     * @param projects its projects
     */
    public record TaskBranch(String text, List<ProjectBranch> projects) {}

    /**
     * A project and its role models.
     *
     * @param label the label of the project
     * @param form its form
     * @param pairs its pairs
     * @param roleModels its role models
     */
    public record ProjectBranch(String label, String form, int pairs, List<RoleModelLeaf> roleModels) {}

    /**
     * A role model with the number of its pairs.
     *
     * @param number its number
     * @param name its official name
     * @param mechanism how it works
     * @param pairs its pairs
     * @param remark why there are none, or that it is closed; may be blank
     */
    public record RoleModelLeaf(String number, String name, String mechanism, int pairs, String remark) {}

    /**
     * A picture with the table behind it.
     *
     * @param id the id of its element
     * @param title what it shows
     * @param lead what to see in it
     * @param axis what is counted
     * @param horizontal whether the bars lie
     * @param rows one row a bar
     * @param series the parts of the bars
     */
    public record Chart(
            String id,
            String title,
            String lead,
            String axis,
            boolean horizontal,
            List<String> rows,
            List<Series> series) {}

    /**
     * The parts of one kind in all bars of a chart.
     *
     * @param label what they are
     * @param colour the name of their colour
     * @param values one number a bar
     */
    public record Series(String label, String colour, List<Integer> values) {}

    /**
     * One kind of request and who could answer it.
     *
     * @param request the request
     * @param needs the needs that carry it
     * @param unserved those without a pair
     * @param helpers the people who could answer one of these
     * @param seats the free places of these people
     * @param heat 0 to 4, how short it is
     * @param verdict what is missing
     */
    public record Shortage(String request, int needs, int unserved, int helpers, int seats, int heat, String verdict) {}

    /**
     * The pairs.
     *
     * @param criteria the legend of the small bars
     * @param forms the pairs by form
     */
    public record PairList(List<String> criteria, List<FormPairs> forms) {}

    /**
     * The pairs of a form.
     *
     * @param name the form
     * @param count its pairs
     * @param roleModels the pairs by role model
     */
    public record FormPairs(String name, int count, List<RoleModelPairs> roleModels) {}

    /**
     * The pairs of a role model.
     *
     * @param label number and public label
     * @param mechanism how it works
     * @param count its pairs
     * @param closed whether they are counted only
     * @param pairs the pairs
     */
    public record RoleModelPairs(String label, String mechanism, int count, boolean closed, List<Pair> pairs) {}

    /**
     * A pair.
     *
     * @param mentor the mentor, or one partner
     * @param mentee the mentee, or the other partner
     * @param symmetric whether neither side is senior
     * @param score its score
     * @param marks pinned, kept
     * @param requests what is asked for and covered
     * @param time when both are free
     * @param bars what adds up to the score
     * @param reasons the reason in words
     * @param notices what to look at
     */
    public record Pair(
            Person mentor,
            Person mentee,
            boolean symmetric,
            String score,
            List<String> marks,
            List<String> requests,
            String time,
            List<Bar> bars,
            List<String> reasons,
            List<String> notices) {}

    /**
     * A person.
     *
     * @param name name and class
     * @param id the id; blank if the name is the id
     */
    public record Person(String name, String id) {}

    /**
     * What one criterion brings.
     *
     * @param criterion its place in the legend, from 0
     * @param width hundredths of the greatest score, with a point
     * @param label criterion and points
     */
    public record Bar(int criterion, String width, String label) {}

    /**
     * The needs without a pair for one reason.
     *
     * @param title the reason
     * @param advice what can be done
     * @param count the needs
     * @param hidden those of closed role models, which are counted only
     * @param people the others
     */
    public record ReasonGroup(String title, String advice, int count, int hidden, List<Unserved> people) {}

    /**
     * A need without a pair.
     *
     * @param person who has it
     * @param marks whether a mentor or a partner is looked for, and whether the person is in another pair
     * @param requests what is asked for
     * @param details what stood in the way
     * @param nearest the pairs one rule away
     */
    public record Unserved(
            Person person, List<String> marks, List<String> requests, List<String> details, List<String> nearest) {}

    /**
     * Mentors and their time.
     *
     * @param people those who can be named
     * @param hidden those with a closed pair
     */
    public record LoadList(List<Load> people, int hidden) {}

    /**
     * A mentor's places and time.
     *
     * @param person the mentor
     * @param kind what kind of participant
     * @param taken places taken
     * @param seats places
     * @param peers symmetric pairs
     * @param minutes planned minutes a month
     * @param budget minutes a month there are; blank if not known
     * @param percent planned of these, 0 to 100
     * @param overloaded whether the plan asks for more minutes than there are
     */
    public record Load(
            Person person,
            String kind,
            int taken,
            String seats,
            int peers,
            int minutes,
            String budget,
            int percent,
            boolean overloaded) {}

    /**
     * The people for whom one request of a role model waits.
     *
     * @param label the role model
     * @param request the request
     * @param people the people
     */
    public record NearlyGroup(String label, String request, List<Person> people) {}

    /**
     * How the plan was computed.
     *
     * @param choices what was chosen
     * @param levels the value of the plan
     * @param tradeOff what the order cost; blank if not known
     * @param fingerprint the fingerprint
     * @param parameters the parameters in force
     */
    public record How(
            List<String> choices,
            List<Figure> levels,
            String tradeOff,
            String fingerprint,
            List<ParameterRow> parameters) {}

    /**
     * A parameter in force.
     *
     * @param code its code
     * @param description what it is
     * @param value its value
     * @param scope where it holds
     * @param standing what it rests on
     */
    public record ParameterRow(String code, String description, String value, String scope, String standing) {}
}
