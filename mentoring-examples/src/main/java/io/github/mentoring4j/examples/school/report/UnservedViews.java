package io.github.mentoring4j.examples.school.report;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.methodology.Visibility;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.matching.explain.UnmatchedReason;
import io.github.mentoring4j.matching.plan.NearMiss;
import io.github.mentoring4j.matching.plan.RuleTally;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.NearlyEligible;
import io.github.mentoring4j.matching.request.Need;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;

/** The needs without a pair in words: by reason, with what stood in the way and what came nearest. */
final class UnservedViews {
    private static final int DETAILS = 4;
    /** The keys of all reasons, in the order of the page. */
    static final Seq<String> REASONS =
            Vector.of("seat", "total", "limit", "pairrule", "places", "nobody", "rules", "pin", "floor", "unwanted");

    private final FormedPlan formed;
    private final Words words;
    private final People people;
    private final Requests requests;
    private final Findings findings;
    private final Audience audience;
    private final SortedSet<ParticipantId> without;

    /** Who reads. */
    enum Audience {
        /** The programme coordinator, who may know of closed pairs. */
        COORDINATOR,
        /** Anybody else. */
        OTHERS
    }

    UnservedViews(FormedPlan formed, Words words, People people, Audience audience) {
        this.formed = formed;
        this.words = words;
        this.people = people;
        this.requests = new Requests(formed);
        this.findings = new Findings(formed, words);
        this.audience = audience;
        this.without = formed.plan().unmatchedPeople();
    }

    /** The key of a reason, for words and counting. */
    static String reason(Unmatched unmatched) {
        return unmatched.fold(
                none -> none.tallies().isEmpty() ? "nobody" : "rules",
                below -> "floor",
                unwanted -> "unwanted",
                pin -> "pin",
                offered -> "places",
                inAll -> "total",
                limited -> "limit",
                ruled -> "pairrule",
                seat -> "seat");
    }

    Seq<ReportPage.ReasonGroup> groups() {
        return REASONS.flatMap(reason -> {
            Seq<Unmatched> all =
                    formed.plan().unmatched().filter(each -> reason(each).equals(reason));
            Seq<Unmatched> named = all.reject(each -> isHidden(each.need()));
            return all.isEmpty()
                    ? Vector.<ReportPage.ReasonGroup>empty()
                    : Vector.of(new ReportPage.ReasonGroup(
                            words.get("reason." + reason),
                            words.get("reason." + reason + ".advice"),
                            all.size(),
                            all.size() - named.size(),
                            named.map(this::unserved).asJava()));
        });
    }

    Seq<ReportPage.NearlyGroup> nearly() {
        Seq<NearlyEligible> shown = formed.plan()
                .nearlyEligible()
                .filter(each -> audience == Audience.COORDINATOR || !formed.isClosedRoleModel(each.roleModel()));
        return shown.groupBy(each -> each.roleModel() + "\n" + words.get(requests.name(each.request())))
                .values()
                .toVector()
                .map(group -> new ReportPage.NearlyGroup(
                        words.get(people.nameOf(formed.roleModel(group.head().roleModel()))),
                        words.get(requests.name(group.head().request())),
                        group.map(each -> people.person(each.person())).asJava()))
                .sortBy(ReportPage.NearlyGroup::label)
                .toVector();
    }

    /** Requests that no role model in play serves, by request and cause; others see nobody of a closed pair among them. */
    Seq<ReportPage.NearlyGroup> notServed() {
        SortedSet<ParticipantId> closed = formed.plan()
                .matches()
                .map(match -> match.pair())
                .filter(formed::isClosed)
                .flatMap(pair -> Vector.of(pair.mentor(), pair.mentee()))
                .toSortedSet();
        return formed.plan()
                .unservedRequests()
                .filter(each ->
                        audience == Audience.COORDINATOR || (isOpen(each.request()) && !closed.contains(each.person())))
                .groupBy(each -> words.get(requests.name(each.request())) + "\n" + each.cause())
                .values()
                .toVector()
                .map(group -> new ReportPage.NearlyGroup(
                        words.get(requests.name(group.head().request())),
                        words.get(group.head().cause().description()),
                        group.map(each -> people.person(each.person())).asJava()))
                .sortBy(ReportPage.NearlyGroup::label)
                .toVector();
    }

    /* A request that closed role models alone serve says too much of whoever has it. */
    private boolean isOpen(MenteeRequest request) {
        Seq<RoleModel> serving = formed.school()
                .methodology()
                .model()
                .catalogue()
                .roleModels()
                .filter(model -> model.serves().contains(request.type()));
        return serving.isEmpty() || serving.exists(model -> model.visibility() != Visibility.CLOSED);
    }

    private boolean isHidden(Need need) {
        return audience == Audience.OTHERS && formed.isClosed(need);
    }

    private ReportPage.Unserved unserved(Unmatched unmatched) {
        UnmatchedReason reason = UnmatchedReason.of(unmatched);
        Seq<String> all = unmatched instanceof Unmatched.NoEligiblePartner none
                ? none.tallies().filter(this::isShown).map(this::tally)
                : reason.details().map(this::sentence);
        int more = Math.max(0, all.size() - DETAILS);
        Seq<String> details = all.take(DETAILS);
        return new ReportPage.Unserved(
                people.person(unmatched.need().person()),
                marks(unmatched.need()).asJava(),
                unmatched
                        .need()
                        .requests()
                        .filter(request -> isShown(unmatched.need(), request))
                        .map(request -> words.get(requests.name(request)))
                        .asJava(),
                headline(unmatched, reason)
                        .appendAll(details)
                        .appendAll(more > 0 ? Vector.of(words.get("and.more", more)) : Vector.empty())
                        .asJava(),
                nearest(unmatched).asJava());
    }

    private Seq<String> marks(Need need) {
        Seq<String> looked = Vector.of(words.get("need." + need.kind()));
        return without.contains(need.person()) || (audience == Audience.OTHERS && isInClosedPair(need))
                ? looked
                : looked.append(words.get("need.other"));
    }

    private boolean isInClosedPair(Need need) {
        return formed.plan()
                .matches()
                .map(match -> match.pair())
                .exists(pair -> formed.isClosed(pair) && pair.mentee().equals(need.person()));
    }

    /* The headline of a reason is the title of its group, unless it tells of one pair. */
    private Seq<String> headline(Unmatched unmatched, UnmatchedReason reason) {
        return unmatched instanceof Unmatched.BelowThreshold || unmatched instanceof Unmatched.NotWorthwhile
                ? Vector.of(sentence(reason.headline()))
                : Vector.empty();
    }

    private boolean isShown(RuleTally tally) {
        return audience == Audience.COORDINATOR || !formed.isClosedRoleModel(tally.roleModel());
    }

    private String tally(RuleTally tally) {
        String said = words.get(
                "tally",
                words.get(people.nameOf(formed.roleModel(tally.roleModel()))),
                words.get(tally.rule().description()),
                tally.denied(),
                tally.unknown());
        return tally.missing().isEmpty()
                ? said
                : said + " "
                        + words.get(
                                "tally.missing",
                                tally.missing()
                                        .map(each -> findings.attribute(each.attribute()) + " – " + each.pairs())
                                        .mkString(", "));
    }

    /* A request that closed role models alone answer is not shown to others. */
    private boolean isShown(Need need, MenteeRequest request) {
        return audience == Audience.COORDINATOR
                || need.roleModels()
                        .reject(formed::isClosedRoleModel)
                        .exists(code -> formed.roleModel(code).serves().contains(request.type()));
    }

    private String sentence(Message message) {
        return people.named(message).in(words.language());
    }

    private Seq<String> nearest(Unmatched unmatched) {
        Seq<NearMiss> misses =
                unmatched instanceof Unmatched.NoEligiblePartner reason ? reason.nearest() : Vector.empty();
        return misses.filter(miss -> audience == Audience.COORDINATOR || !formed.isClosed(miss.pair()))
                .map(miss -> near(unmatched.need(), miss));
    }

    private String near(Need need, NearMiss miss) {
        String other = people.called(
                miss.pair().mentor().equals(need.person())
                        ? miss.pair().mentee()
                        : miss.pair().mentor());
        String roleModel = words.get(people.nameOf(formed.roleModel(miss.pair().roleModel())));
        return words.get("near", other, roleModel, findings.of(miss));
    }
}
