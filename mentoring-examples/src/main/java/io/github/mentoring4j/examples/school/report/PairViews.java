package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.methodology.MentoringForm;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Availability;
import io.github.mentoring4j.core.participant.WeeklySlot;
import io.github.mentoring4j.core.rule.Contribution;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.matching.explain.PairReason;
import io.github.mentoring4j.matching.plan.Match;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Locale;

/** The pairs of a plan in words: by form and role model, each with what adds up to its score. */
final class PairViews {
    private static final long POINTS_OF_A_HUNDREDTH = 10_000;
    private static final int SLOTS = 2;
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final FormedPlan formed;
    private final Words words;
    private final People people;
    private final Requests requests;
    private final Seq<String> criteria;

    PairViews(FormedPlan formed, Words words, People people) {
        this.formed = formed;
        this.words = words;
        this.people = people;
        this.requests = new Requests(formed);
        this.criteria = formed.plan()
                .matches()
                .flatMap(Match::contributions)
                .map(part -> part.criterion().code())
                .distinct();
    }

    ReportPage.PairList list() {
        Seq<ReportPage.FormPairs> forms =
                formed.school().methodology().model().catalogue().forms().map(this::form);
        return new ReportPage.PairList(
                criteria.map(this::criterion).asJava(),
                forms.filter(form -> form.count() > 0).asJava());
    }

    private String criterion(String code) {
        return formed.plan()
                .matches()
                .flatMap(Match::contributions)
                .find(part -> part.criterion().code().equals(code))
                .map(part -> words.get(part.criterion().description()))
                .getOrElse(code);
    }

    private ReportPage.FormPairs form(MentoringForm form) {
        Seq<ReportPage.RoleModelPairs> roleModels = formed.request()
                .roleModels()
                .filter(model -> model.form().equals(form.code()))
                .map(this::roleModel)
                .filter(each -> each.count() > 0);
        return new ReportPage.FormPairs(
                words.get(form.name()),
                roleModels.map(ReportPage.RoleModelPairs::count).sum().intValue(),
                roleModels.asJava());
    }

    private ReportPage.RoleModelPairs roleModel(RoleModel model) {
        Seq<Match> matches =
                formed.plan().matches().filter(match -> match.pair().roleModel().equals(model.code()));
        boolean closed = matches.exists(match -> formed.isClosed(match.pair()));
        return new ReportPage.RoleModelPairs(
                words.get(people.nameOf(model)),
                words.get(model.mechanism()),
                matches.size(),
                closed,
                closed ? List.of() : matches.map(this::pair).asJava());
    }

    ReportPage.Pair pair(Match match) {
        PairReason reason = PairReason.of(match);
        return new ReportPage.Pair(
                people.person(match.pair().mentor()),
                people.person(match.pair().mentee()),
                formed.roleModel(match.pair().roleModel()).isSymmetric(),
                words.score(match.score()),
                marks(match).asJava(),
                requests.covered(match).map(words::get).asJava(),
                commonTime(match),
                match.contributions().flatMap(this::bar).asJava(),
                Vector.of(reason.headline())
                        .appendAll(reason.contributions())
                        .map(message -> message.in(words.language()))
                        .asJava(),
                reason.notices().map(notice -> notice.in(words.language())).asJava());
    }

    private Seq<String> marks(Match match) {
        return Vector.of(
                        match.pinned() ? words.get("mark.pinned") : "",
                        match.kept() && !match.pinned() ? words.get("mark.kept") : "")
                .reject(String::isEmpty);
    }

    private Option<ReportPage.Bar> bar(Contribution part) {
        int index = criteria.indexOf(part.criterion().code());
        String label = words.get(part.criterion().description()) + ": " + words.score(part.points());
        String width = String.format(
                Locale.ROOT,
                "%d.%02d",
                part.points() / POINTS_OF_A_HUNDREDTH,
                part.points() % POINTS_OF_A_HUNDREDTH * 100 / POINTS_OF_A_HUNDREDTH);
        return part.points() == 0 ? Option.none() : Option.some(new ReportPage.Bar(index, width, label));
    }

    private String commonTime(Match match) {
        Pairing pairing = formed.pairing(match.pair());
        Option<Availability> mentor = pairing.mentor().participant().time().availability();
        Option<Availability> mentee = pairing.mentee().participant().time().availability();
        Seq<WeeklySlot> common = mentor.flatMap(mine -> mentee.map(mine::intersection))
                .map(Availability::slots)
                .getOrElse(Vector.empty());
        int more = Math.max(0, common.size() - SLOTS);
        return common.take(SLOTS).map(this::slot).mkString(", ") + (more > 0 ? " +" + more : "");
    }

    private String slot(WeeklySlot slot) {
        return words.get("day." + slot.day().getValue()) + " " + clock(slot.startMinute()) + "–"
                + clock(slot.endMinute());
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%d:%02d", minute / MINUTES_OF_AN_HOUR, minute % MINUTES_OF_AN_HOUR);
    }
}
