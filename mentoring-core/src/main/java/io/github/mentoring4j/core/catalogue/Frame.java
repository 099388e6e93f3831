package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.methodology.Interplay;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.BarredRule;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.Coverage;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.PersonSet;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.rule.VetoRule;
import io.github.mentoring4j.core.rule.WeightedCriterion;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What all role models have in common, for one of them: the common rules and the four criteria.
 *
 * @param thresholds the parameters as the role model sees them
 * @param interplay whether the sides can be told apart
 * @param coverage whose requests of which types count, and when they are covered
 * @param fitPremise where the rule on covered requests has something of its own to say
 */
record Frame(Thresholds thresholds, Interplay interplay, Coverage coverage, Condition fitPremise) {
    /** A role model in which one gives and one receives. */
    static Frame directed(Thresholds thresholds, RequestType... serves) {
        return new Frame(
                thresholds,
                Interplay.DIRECTED,
                coverage(thresholds, ProjectCoverage.PRACTICE, Vector.of(serves), Coverage.Direction.ONE_WAY),
                Condition.requests(Side.MENTEE, serves));
    }

    /** A role model of a senior and a junior side that both give and receive. */
    static Frame reciprocal(Thresholds thresholds, RequestType... serves) {
        return mutual(thresholds, Interplay.DIRECTED, Vector.of(serves));
    }

    /** A role model of interchangeable sides. */
    static Frame symmetric(Thresholds thresholds, RequestType... serves) {
        return mutual(thresholds, Interplay.SYMMETRIC, Vector.of(serves));
    }

    private static Frame mutual(Thresholds thresholds, Interplay interplay, Seq<RequestType> serves) {
        return new Frame(
                thresholds,
                interplay,
                coverage(thresholds, ProjectCoverage.PRACTICE, serves, Coverage.Direction.BOTH_WAYS),
                Terms.bothAsk(serves));
    }

    private static Coverage coverage(
            Thresholds thresholds, ProjectCoverage project, Seq<RequestType> serves, Coverage.Direction direction) {
        return new Coverage(
                DefaultRequests.definitions(thresholds.parameters(), thresholds.scope(), project), serves, direction);
    }

    /** The request types served. */
    Seq<RequestType> serves() {
        return coverage.served();
    }

    /** The same frame with another coverage. */
    Frame coveredBy(Coverage other) {
        return new Frame(thresholds, interplay, other, fitPremise);
    }

    /** The same frame with another way to cover a request for a project. */
    Frame projectsCoveredBy(ProjectCoverage project) {
        return coveredBy(coverage(thresholds, project, serves(), coverage.direction()));
    }

    /** The same frame whose rule on covered requests has something of its own to say only where a condition holds. */
    Frame fitGiven(Condition premise) {
        return new Frame(thresholds, interplay, coverage, premise);
    }

    /** The same frame whose rule on covered requests has something of its own to say only where one more condition holds. */
    Frame fitAlsoGiven(Condition premise) {
        return fitGiven(Condition.allOf(fitPremise, premise));
    }

    /** The mentor covers a request of the mentee of which something more holds. */
    Condition covered(Condition more) {
        return Condition.anyOf(serves().flatMap(type -> coverage.definitions()
                        .get(type.code())
                        .map(definition -> Condition.requested(type, Condition.allOf(more, definition.coveredWhen()))))
                .toJavaArray(Condition[]::new));
    }

    /** The casting of the role model: the common rules, then its own. */
    Casting casting(String weights, HardRule... own) {
        Seq<HardRule> rules = common(Vector.of(own)).appendAll(Vector.of(own));
        return new Casting(serves(), Option.none(), rules, Vector.empty(), criteria(weights));
    }

    /** The common rules alone. */
    Seq<HardRule> common() {
        return common(Vector.empty());
    }

    private Seq<HardRule> common(Seq<HardRule> own) {
        Vector<HardRule> people = Vector.of(
                thresholds.rule(
                        "distinct-persons",
                        Text.of("это два разных человека", "the two are different people"),
                        Condition.not(Terms.common(PersonSet.ID))),
                consents());
        Vector<HardRule> seat = interplay == Interplay.SYMMETRIC ? Vector.empty() : Vector.of(seat());
        return people.appendAll(seat).appendAll(Vector.of(slot(), new VetoRule(), new BarredRule(), fit(own)));
    }

    private HardRule consents() {
        return new ConsentRule(
                thresholds.info(
                        "consents",
                        Text.of(
                                "согласия обоих на участие и обработку данных действуют; за лиц моложе"
                                        + " {adult.minAge} лет согласен и законный представитель, а с"
                                        + " {consent.ownAge} лет и они сами",
                                "both people's consents to taking part and to data processing hold; for people under"
                                        + " {adult.minAge} those of a legal representative, and from"
                                        + " {consent.ownAge} on their own too")),
                thresholds.of("consent.ownAge"),
                thresholds.of("adult.minAge"));
    }

    private HardRule seat() {
        return new SeatRule(thresholds.info(
                "free-seat",
                Text.of(
                        "у наставника есть свободное место для наставляемого",
                        "the mentor has a free place for a mentee")));
    }

    private HardRule slot() {
        return new SlotRule(
                thresholds.info(
                        "common-slot",
                        Text.of(
                                "раз в неделю оба свободны вместе не менее {meeting.minutes} минут подряд",
                                "once a week both are free together for at least {meeting.minutes} minutes on end")),
                thresholds.of("meeting.minutes"));
    }

    private HardRule fit(Seq<HardRule> own) {
        Text words = coverage.direction() == Coverage.Direction.ONE_WAY
                ? Text.of(
                        "наставник может помочь хотя бы с одним запросом наставляемого",
                        "the mentor covers at least one request of the mentee")
                : Text.of(
                        "каждый может помочь хотя бы с одним запросом другого",
                        "each covers at least one request of the other");
        return new FitRule(
                thresholds.info("request-covered", words),
                coverage,
                fitPremise,
                own.map(rule -> rule.info().code()));
    }

    /** The four criteria with the weights of a set. */
    Seq<WeightedCriterion> criteria(String set) {
        String prefix = "weight." + set + ".";
        return Vector.of(
                new WeightedCriterion(new RequestFit(coverage), thresholds.of(prefix + "fit")),
                new WeightedCriterion(new MutualPreference(), thresholds.of(prefix + "preference")),
                new WeightedCriterion(
                        new SharedTime(thresholds.of("meeting.minutes"), thresholds.of("time.fullMeetings")),
                        thresholds.of(prefix + "time")),
                new WeightedCriterion(new SharedOutlook(), thresholds.of(prefix + "outlook")));
    }
}
