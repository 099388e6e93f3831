package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.methodology.GoalTree;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.matching.explain.PairReason;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MentorLoad;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;

/** The top of the page: numbers, sentences, notices, assumptions, and the tree of the target model with counts. */
final class Overviews {
    private static final int FULL = 100;

    private final FormedPlan formed;
    private final Words words;

    Overviews(FormedPlan formed, Words words) {
        this.formed = formed;
        this.words = words;
    }

    ReportPage.Overview overview(Seq<String> notices, Seq<String> released) {
        return new ReportPage.Overview(
                figures().asJava(),
                sentences().asJava(),
                notices.asJava(),
                released.asJava(),
                formed.school()
                        .roster()
                        .assumptions()
                        .map(each -> each.in(words.language()))
                        .asJava());
    }

    Seq<ReportPage.Figure> figures() {
        int needs = formed.request().needs().size();
        int served = formed.plan().needsServed();
        Seq<Match> matches = formed.plan().matches();
        int places = formed.plan().loads().map(LoadViews::places).sum().intValue();
        int taken = formed.plan().loads().map(MentorLoad::taken).sum().intValue();
        return Vector.of(
                figure(formed.request().participants().size(), "figure.people", kinds()),
                figure(matches.size(), "figure.pairs", words.get("figure.pinned", matches.count(Match::pinned))),
                figure(served, "figure.served", words.get("figure.of", needs, percent(served, needs))),
                figure(
                        formed.plan().unmatched().size(),
                        "figure.unserved",
                        words.get(
                                "figure.unserved.people",
                                formed.plan().unmatchedPeople().size())),
                figure(taken, "figure.places", words.get("figure.of", places, percent(taken, places))),
                new ReportPage.Figure(
                        matches.isEmpty() ? "–" : words.score(formed.plan().totalScore() / matches.size()),
                        words.get("figure.score"),
                        words.get("figure.score.remark")));
    }

    private ReportPage.Figure figure(int value, String key, String remark) {
        return new ReportPage.Figure(Integer.toString(value), words.get(key), remark);
    }

    private String kinds() {
        Seq<ParticipantKind> all = formed.request().participants().values().map(person -> person.kind());
        int pupils = all.count(ParticipantKind.STUDENT::equals);
        int teachers = all.count(ParticipantKind.TEACHER::equals);
        return words.get("figure.kinds", pupils, teachers, all.size() - pupils - teachers);
    }

    private static int percent(int part, int all) {
        return all == 0 ? 0 : part * FULL / all;
    }

    /** What the plan says at a glance; an empty school and a school without mentors are said in words. */
    Seq<String> sentences() {
        boolean nobody = formed.request().participants().isEmpty();
        boolean noNeeds = formed.request().needs().isEmpty();
        boolean noPairs = formed.plan().matches().isEmpty();
        boolean noMentors = formed.plan().loads().forAll(load -> LoadViews.places(load) == 0);
        Seq<String> plain = nobody
                ? Vector.of(words.get("say.nobody"))
                : noNeeds
                        ? Vector.of(words.get(
                                "say.no-needs", formed.request().participants().size()))
                        : noPairs
                                ? Vector.of(words.get(noMentors ? "say.no-mentors" : "say.no-pairs"))
                                : Vector.of(words.get(
                                        "say.plan",
                                        formed.plan().matches().size(),
                                        formed.plan().needsServed(),
                                        formed.request().needs().size()));
        int waiting = formed.plan()
                .nearlyEligible()
                .map(each -> each.person())
                .distinct()
                .size();
        return waiting == 0 ? plain : plain.append(words.get("say.waiting", waiting));
    }

    /** What to look at in single pairs, closed ones left out if others read. */
    static Seq<String> notices(FormedPlan formed, Words words, People people, UnservedViews.Audience audience) {
        return formed.plan()
                .matches()
                .filter(match -> audience == UnservedViews.Audience.COORDINATOR || !formed.isClosed(match.pair()))
                .flatMap(match -> PairReason.of(match)
                        .notices()
                        .map(notice -> words.get(
                                "notice",
                                people.called(match.pair().mentor()),
                                people.called(match.pair().mentee()),
                                people.named(notice).in(words.language()))));
    }

    /** The pairs at work that could not be pinned, closed ones left out if others read. */
    static Seq<String> released(FormedPlan formed, Words words, People people, UnservedViews.Audience audience) {
        return formed.released()
                .filter(each -> audience == UnservedViews.Audience.COORDINATOR || !formed.isClosed(each.pair()))
                .map(each -> words.get(
                        "notice",
                        people.called(each.pair().mentor()),
                        people.called(each.pair().mentee()),
                        why(formed, words, people, each)));
    }

    /* The rules that speak against it today; if none does, what the check of all pairs together said. */
    private static String why(FormedPlan formed, Words words, People people, FormedPlan.Released released) {
        Findings findings = new Findings(formed, words);
        Seq<String> rules = formed.request()
                .judge(formed.roleModel(released.pair().roleModel()), formed.pairing(released.pair()))
                .map(findings::of);
        return (rules.isEmpty()
                        ? released.why().map(message -> people.named(message).in(words.language()))
                        : rules)
                .mkString("; ");
    }

    ReportPage.Tree tree() {
        GoalTree tree = formed.school().methodology().model().tree();
        return new ReportPage.Tree(
                words.get(formed.school().goal().text()),
                tree.tasks()
                        .map(branch -> new ReportPage.TaskBranch(
                                words.get(branch.task().shown()),
                                branch.projects().map(this::project).asJava()))
                        .asJava());
    }

    private ReportPage.ProjectBranch project(GoalTree.ProjectBranch branch) {
        List<ReportPage.RoleModelLeaf> leaves =
                branch.roleModels().map(this::leaf).asJava();
        return new ReportPage.ProjectBranch(
                words.get(branch.project().label()),
                words.get(branch.form().name()),
                leaves.stream().mapToInt(ReportPage.RoleModelLeaf::pairs).sum(),
                leaves);
    }

    private ReportPage.RoleModelLeaf leaf(RoleModel model) {
        boolean inPlay = formed.request().findRoleModel(model.code()).isDefined();
        boolean closed = inPlay && formed.isClosedRoleModel(model.code());
        return new ReportPage.RoleModelLeaf(
                RoleModelNames.number(formed, model),
                words.get(model.name()),
                words.get(model.mechanism()),
                formed.plan().matches().count(match -> match.pair().roleModel().equals(model.code())),
                inPlay ? closed ? words.get("leaf.closed") : "" : words.get("leaf.not-in-play"));
    }
}
