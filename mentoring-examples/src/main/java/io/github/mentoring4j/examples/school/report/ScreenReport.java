package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.matching.plan.Match;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a coordinator acts on, on the screen: a summary first, then lists of a few lines each; the files hold the rest. */
public final class ScreenReport {
    private static final int PAIRS = 3;
    private static final int PEOPLE = 5;
    private static final int LINES = 8;
    private static final int MENTORS = 10;

    private final FormedPlan formed;
    private final Words words;
    private final People people;
    private final PrintWriter out;

    private ScreenReport(FormedPlan formed, Words words, PrintWriter out) {
        this.formed = formed;
        this.words = words;
        this.people = People.forCoordinator(formed);
        this.out = out;
    }

    /**
     * Prints the plan.
     *
     * @param formed the plan
     * @param language the language
     * @param out where to
     */
    public static void print(FormedPlan formed, Language language, PrintWriter out) {
        new ScreenReport(formed, Words.in(language), out).print();
    }

    private void print() {
        UnservedViews unserved = new UnservedViews(formed, words, people, UnservedViews.Audience.COORDINATOR);
        Overviews overviews = new Overviews(formed, words);
        ReportPage.Overview overview = overviews.overview(
                Overviews.notices(formed, words, people, UnservedViews.Audience.COORDINATOR),
                Overviews.released(formed, words, people, UnservedViews.Audience.COORDINATOR));
        out.println(title());
        heading("screen.summary");
        overview.sentences().forEach(sentence -> out.println("  " + sentence));
        overview.figures()
                .forEach(figure -> out.println("  " + figure.label() + ": " + figure.value()
                        + (figure.remark().isEmpty() ? "" : " – " + figure.remark())));
        unserved.groups().forEach(group -> out.println("    " + group.title() + ": " + group.count()));
        lines(
                "screen.assumptions",
                overview.assumptions(),
                overview.assumptions().size());
        pairs();
        lines("screen.notices", overview.notices(), LINES);
        lines("screen.released", overview.released(), LINES);
        unserved(unserved.groups());
        lines(
                "screen.nearly",
                unserved.nearly()
                        .map(group -> group.label() + " – " + group.request() + ": "
                                + group.people().size())
                        .asJava(),
                LINES);
        lines(
                "screen.not-served",
                unserved.notServed()
                        .map(group -> group.label() + " – " + group.request() + ": "
                                + group.people().size())
                        .asJava(),
                LINES);
        loads();
        String tradeOff = new Hows(formed, words).tradeOff();
        lines("screen.trade-off", tradeOff.isEmpty() ? List.of() : List.of(tradeOff), 1);
        out.flush();
    }

    private String title() {
        String school = words.get(formed.school().card().name());
        String date = words.get("subtitle", words.date(formed.school().card().date()));
        return (school.isEmpty() ? words.get("title") : words.get("title.school", school)) + ". " + date;
    }

    private void heading(String key) {
        out.println();
        out.println(words.get(key));
    }

    private void lines(String key, List<String> lines, int limit) {
        if (!lines.isEmpty()) {
            heading(key);
            bounded(lines, limit, line -> out.println("  " + line));
        }
    }

    private <T> void bounded(List<T> items, int limit, Consumer<T> printer) {
        items.stream().limit(limit).forEach(printer);
        if (items.size() > limit) {
            out.println("    " + words.get("and.more.report", items.size() - limit));
        }
    }

    private void pairs() {
        PairViews views = new PairViews(formed, words, people);
        Seq<RoleModel> models = formed.request().roleModels();
        if (formed.plan().matches().isEmpty()) {
            return;
        }
        heading("screen.pairs");
        String form = "";
        for (RoleModel model : models) {
            Seq<Match> matches = formed.plan()
                    .matches()
                    .filter(match -> match.pair().roleModel().equals(model.code()));
            if (!matches.isEmpty()) {
                if (!form.equals(model.form())) {
                    form = model.form();
                    out.println("  " + formName(form));
                }
                String closed = formed.isClosedRoleModel(model.code()) ? " " + words.get("screen.closed") : "";
                out.println("   " + words.get(people.nameOf(model)) + ": " + matches.size() + closed);
                bounded(matches.map(views::pair).asJava(), PAIRS, this::pair);
            }
        }
    }

    private String formName(String code) {
        return formed.school()
                .methodology()
                .model()
                .catalogue()
                .findForm(code)
                .map(form -> words.get(form.name()))
                .getOrElse(code);
    }

    private void pair(ReportPage.Pair pair) {
        out.println("    "
                + words.get(
                        "screen.pair",
                        called(pair.mentor()),
                        pair.symmetric() ? "↔" : "→",
                        called(pair.mentee()),
                        pair.score(),
                        pair.marks().isEmpty() ? "" : " (" + String.join(", ", pair.marks()) + ")"));
        detail("screen.pair.requests", String.join("; ", pair.requests()));
        detail(
                "screen.pair.why",
                pair.bars().stream().map(ReportPage.Bar::label).collect(Collectors.joining(" + ")));
        detail("screen.pair.time", pair.time());
    }

    private void detail(String key, String text) {
        if (!text.isEmpty()) {
            out.println("      " + words.get(key, text));
        }
    }

    private static String called(ReportPage.Person person) {
        return person.id().isEmpty() ? person.name() : person.name() + " [" + person.id() + "]";
    }

    private void unserved(Seq<ReportPage.ReasonGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        heading("screen.unmatched");
        for (ReportPage.ReasonGroup group : groups) {
            out.println("  " + group.title() + ": " + group.count());
            out.println("   " + group.advice());
            bounded(group.people(), PEOPLE, each -> {
                out.println("    "
                        + words.get(
                                "screen.unserved",
                                called(each.person()),
                                String.join("; ", each.requests()) + " (" + String.join(", ", each.marks()) + ")"));
                each.details().forEach(line -> detail("screen.blocked", line));
                each.nearest().stream().limit(1).forEach(line -> detail("screen.nearest", line));
            });
        }
    }

    private void loads() {
        Seq<ReportPage.Load> loads = new LoadViews(formed, words, people).all();
        Seq<ReportPage.Load> busy = loads.filter(load -> load.minutes() > 0);
        Seq<ReportPage.Load> free = loads.filter(load -> load.minutes() == 0);
        if (loads.isEmpty()) {
            return;
        }
        heading("screen.loads");
        bounded(
                busy.asJava(),
                MENTORS,
                load -> out.println("  "
                        + words.get(
                                "screen.load",
                                called(load.person()),
                                load.kind(),
                                load.taken(),
                                load.seats(),
                                minutes(load))));
        int places = formed.plan()
                .loads()
                .filter(load -> load.minutesPlanned() == 0)
                .map(LoadViews::places)
                .sum()
                .intValue();
        out.println("  " + words.get("screen.free", free.size(), places));
    }

    private String minutes(ReportPage.Load load) {
        String minutes = load.budget().isEmpty()
                ? words.get("minutes.unknown", load.minutes())
                : words.get("minutes.of", load.minutes(), load.budget());
        return load.overloaded() ? minutes + " – " + words.get("minutes.over") : minutes;
    }
}
