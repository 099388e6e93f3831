package io.github.mentoring4j.examples.school.document;

import io.github.mentoring4j.core.catalogue.programme.ProgrammeDocuments;
import io.github.mentoring4j.core.catalogue.programme.RoadmapStages;
import io.github.mentoring4j.core.methodology.GoalTree;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.programme.Document;
import io.github.mentoring4j.core.programme.Endorser;
import io.github.mentoring4j.core.programme.Gap;
import io.github.mentoring4j.core.programme.Presence;
import io.github.mentoring4j.core.programme.Programme;
import io.github.mentoring4j.core.programme.Roadmap;
import io.github.mentoring4j.core.programme.Section;
import io.github.mentoring4j.core.programme.TextTable;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.examples.school.report.RoleModelNames;
import io.github.mentoring4j.examples.school.report.Words;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Locale;

/** The programme of a school year: what is written of it, and what the plan, the target model and the roadmap add. */
final class ProgrammePaper {
    /* The seed heads its planned results with a text of this code. */
    private static final String HEADING = "result";

    private final Paper paper;
    private final Words words;
    private final Programme programme;
    private final Document document;

    ProgrammePaper(Paper paper) {
        this.paper = paper;
        this.words = paper.words();
        this.programme = paper.facts().programme();
        this.document = programme
                .findDocument(ProgrammeDocuments.programme().code())
                .getOrElse(() ->
                        Document.builder().kind(ProgrammeDocuments.programme()).build());
    }

    /**
     * The programme as laid out.
     *
     * @param year the school year
     * @param stamps who accepts and approves it, and when they did
     * @param sections its sections
     * @param goal the goal
     * @param tasks the tasks with their projects
     * @param results the planned results
     * @param roadmap the roadmap
     * @param coverage the coverage indicators
     */
    public record View(
            String year,
            List<Stamp> stamps,
            List<Part> sections,
            String goal,
            List<Task> tasks,
            List<String> results,
            Plan roadmap,
            List<Target> coverage) {}

    /**
     * Who acts on the programme.
     *
     * @param act what is done
     * @param body who does it
     * @param done when and by which paper; blank if that is to be filled in
     */
    public record Stamp(String act, String body, String done) {}

    /**
     * A section.
     *
     * @param code its code, which says what is added to it
     * @param heading its heading
     * @param text what is written in it; blank if nothing
     * @param required whether the programme needs it
     */
    public record Part(String code, String heading, String text, boolean required) {}

    /**
     * A task.
     *
     * @param text its text
     * @param projects its projects
     */
    public record Task(String text, List<Project> projects) {}

    /**
     * A project.
     *
     * @param label its label
     * @param form its form
     * @param roleModels its role models
     */
    public record Project(String label, String form, List<Model> roleModels) {}

    /**
     * A role model.
     *
     * @param number its number
     * @param name its official name
     * @param pairs how many pairs the plan has
     */
    public record Model(String number, String name, int pairs) {}

    /**
     * The roadmap.
     *
     * @param headings the headings of its table
     * @param rows its activities
     * @param gaps what it lacks
     */
    public record Plan(List<String> headings, List<List<String>> rows, List<String> gaps) {}

    /**
     * A coverage indicator.
     *
     * @param name its name
     * @param target its target
     * @param value what it came to, or why there is no data
     * @param outcome {@code reached}, {@code missed}, {@code no_data} or {@code no_target}
     * @param verdict the outcome in words
     */
    public record Target(String name, String target, String value, String outcome, String verdict) {}

    String html() {
        return paper.laidOut(
                "programme.ftlh",
                Paper.Sheet.PORTRAIT,
                words.get("doc.programme.title") + " "
                        + words.get("doc.programme.year", programme.year().label()),
                view());
    }

    private View view() {
        GoalTree tree = paper.facts().formed().school().methodology().model().tree();
        return new View(
                words.get("doc.programme.year", programme.year().label()),
                document.kind().endorsers().map(this::stamp).asJava(),
                document.kind().sections().map(this::part).asJava(),
                words.get(paper.facts().formed().school().goal().text()),
                tree.tasks()
                        .map(branch -> new Task(
                                words.get(branch.task().shown()),
                                branch.projects().map(this::project).asJava()))
                        .asJava(),
                programme
                        .results()
                        .reject(result -> result.code().equals(HEADING))
                        .map(result -> words.get(result.text()))
                        .asJava(),
                roadmap(),
                paper.facts().coverage().map(this::target).asJava());
    }

    private Stamp stamp(Endorser endorser) {
        return new Stamp(
                words.get("doc.stamp." + endorser.act().name().toLowerCase(Locale.ROOT)),
                words.get(endorser.body().text()),
                document.endorsements()
                        .find(act -> act.endorser().equals(endorser.body().code()))
                        .map(act -> (act.paper() + " " + words.date(act.on())).strip())
                        .getOrElse(""));
    }

    private Part part(Section section) {
        String code = section.heading().code();
        return new Part(
                code,
                words.get(section.heading().text()),
                document.contents()
                        .get(code)
                        .map(words::either)
                        .filter(text -> !isAdded(code, text))
                        .getOrElse(""),
                section.presence() == Presence.REQUIRED);
    }

    /* A text that says no more than what is added to its section anyway. */
    private boolean isAdded(String code, String text) {
        return switch (code) {
            case "goal-tasks" ->
                text.equals(words.get(paper.facts().formed().school().goal().text()));
            case "forms" ->
                text.equals(words.get(joined(paper.facts()
                        .formed()
                        .school()
                        .methodology()
                        .model()
                        .catalogue()
                        .forms()
                        .map(form -> form.name()))));
            case "results" -> text.equals(words.get(joined(programme.results().map(CodedText::text))));
            default -> false;
        };
    }

    private static Text joined(Seq<Text> texts) {
        return Text.of(
                texts.map(Text::russian).mkString("; "),
                texts.map(Text::english).mkString("; "));
    }

    private Project project(GoalTree.ProjectBranch branch) {
        return new Project(
                words.get(branch.project().label()),
                words.get(branch.form().name()),
                branch.roleModels().map(this::model).asJava());
    }

    private Model model(RoleModel model) {
        FormedPlan formed = paper.facts().formed();
        return new Model(
                RoleModelNames.number(formed, model),
                words.get(model.name()),
                formed.plan().matches().count(match -> match.pair().roleModel().equals(model.code())));
    }

    private Plan roadmap() {
        Seq<Gap> gaps = programme.roadmap().map(Roadmap::missing).getOrElse(Vector.empty());
        TextTable table = programme
                .roadmap()
                .map(map -> map.table(RoadmapStages.layoutA(), paper.people(), words.language()))
                .getOrElse(() -> new TextTable(Vector.empty(), Vector.empty()));
        return new Plan(
                table.headings().asJava(),
                table.rows().map(Seq::asJava).asJava(),
                gaps.map(this::gap).asJava());
    }

    /* A row is named by its place in the table, which counts from 1. */
    private String gap(Gap gap) {
        String message = paper.lack(gap);
        return gap.place().startsWith("rows[")
                ? words.get(
                        "doc.programme.row",
                        Integer.parseInt(gap.place()
                                        .substring("rows[".length(), gap.place().indexOf(']')))
                                + 1,
                        message)
                : message;
    }

    private Target target(PaperFacts.Coverage coverage) {
        String outcome = coverage.result().outcome().name().toLowerCase(Locale.ROOT);
        return new Target(
                words.get(coverage.indicator().text()),
                coverage.result()
                        .target()
                        .map(target -> words.get(target.percentText(0)))
                        .getOrElse(() -> words.get("doc.target.none")),
                words.get(coverage.result().value().percentText(1)),
                outcome,
                words.get("doc.outcome." + outcome));
    }
}
