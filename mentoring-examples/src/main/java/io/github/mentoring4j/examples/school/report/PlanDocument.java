package io.github.mentoring4j.examples.school.report;

import java.util.List;

/**
 * The shape of {@code plan.json}. A value that may be absent is a list of none or one.
 *
 * @param format name and version of the shape
 * @param date the reference date, ISO 8601
 * @param order what counted first
 * @param fingerprint the fingerprint of the plan
 * @param value the levels of the plan's value, the most important first
 * @param otherOrder what the other order would give
 * @param pairs the pairs
 * @param unserved the needs without a pair
 * @param nearlyEligible the people for whom an implied request waits
 * @param unservedRequests the requests that no role model in play serves
 * @param loads mentors' places and minutes
 */
public record PlanDocument(
        String format,
        String date,
        String order,
        String fingerprint,
        List<LevelEntry> value,
        List<OtherOrder> otherOrder,
        List<PairEntry> pairs,
        List<UnservedEntry> unserved,
        List<Waiting> nearlyEligible,
        List<NotServed> unservedRequests,
        List<LoadEntry> loads) {
    /** Name and version of the shape. */
    public static final String FORMAT = "mentoring4j-plan/1";

    /**
     * A text in both languages.
     *
     * @param ru Russian
     * @param en English
     */
    public record Both(String ru, String en) {}

    /**
     * A level of a plan's value.
     *
     * @param code its code
     * @param amount its amount
     */
    public record LevelEntry(String code, long amount) {}

    /**
     * What the other order of needs and score would give.
     *
     * @param needsServed needs served
     * @param totalScore points
     */
    public record OtherOrder(int needsServed, long totalScore) {}

    /**
     * Role model and ids.
     *
     * @param roleModel the code of the role model
     * @param mentor the mentor, or one partner
     * @param mentee the mentee, or the other partner
     */
    public record PairReference(String roleModel, String mentor, String mentee) {}

    /**
     * A pair.
     *
     * @param pair role model and ids
     * @param visibility OPEN, or CLOSED for the two and the coordinator
     * @param needs the ids of the needs it serves
     * @param pinned whether it is pinned
     * @param kept whether it works now
     * @param points its score, 0 to 1,000,000
     * @param contributions what adds up to the score
     * @param notices what to look at
     * @param waived the rules without data that count as kept by a decision
     * @param reason in words
     */
    public record PairEntry(
            PairReference pair,
            String visibility,
            List<String> needs,
            boolean pinned,
            boolean kept,
            long points,
            List<ContributionEntry> contributions,
            List<FindingEntry> notices,
            List<WaiverEntry> waived,
            Both reason) {}

    /**
     * What a rule that is not kept says of a pair.
     *
     * @param rule the rule
     * @param missing the attributes without data; empty if the rule denied
     */
    public record FindingEntry(RuleEntry rule, List<String> missing) {}

    /**
     * A decision that stands in for data.
     *
     * @param rule the rule
     * @param decidedBy who decided
     * @param decidedOn when, ISO 8601
     */
    public record WaiverEntry(RuleEntry rule, String decidedBy, String decidedOn) {}

    /**
     * What a criterion brings.
     *
     * @param criterion its code
     * @param statedWeight its weight in the role model
     * @param weight its weight in force
     * @param levelBasisPoints how far it is met, 0 to 10,000; none without data
     * @param points weight in force times level
     */
    public record ContributionEntry(
            String criterion, int statedWeight, int weight, List<Integer> levelBasisPoints, long points) {}

    /**
     * A rule.
     *
     * @param code its code
     * @param text what it asks for
     */
    public record RuleEntry(String code, Both text) {}

    /**
     * A request.
     *
     * @param type its type
     * @param argument its argument
     * @param priority 1 urgent to 3
     */
    public record RequestEntry(String type, List<String> argument, int priority) {}

    /**
     * A need without a pair.
     *
     * @param need its id
     * @param person who has it
     * @param kind DIRECTED or PEER
     * @param tier its tier
     * @param roleModels the role models that could serve it
     * @param requests what is asked for
     * @param reason the code of the reason
     * @param text the reason in words
     * @param tallies how often rules stood in the way
     * @param nearest the pairs one rule away
     * @param others what holds the places
     * @param limits the limits within a role model that bind
     */
    public record UnservedEntry(
            String need,
            String person,
            String kind,
            int tier,
            List<String> roleModels,
            List<RequestEntry> requests,
            String reason,
            Both text,
            List<TallyEntry> tallies,
            List<MissEntry> nearest,
            List<String> others,
            List<LimitEntry> limits) {}

    /**
     * A limit within a role model or over all roles.
     *
     * @param mentor the mentor, or whoever is limited over all roles
     * @param roleModel the role model; empty for a limit over all roles
     * @param atMost how many mentees, or mentorships
     */
    public record LimitEntry(String mentor, String roleModel, int atMost) {}

    /**
     * How often a rule stood in the way.
     *
     * @param roleModel the role model
     * @param rule the rule
     * @param denied pairs that it denied
     * @param unknown pairs without the data that it needs
     * @param missing the attributes without data
     */
    public record TallyEntry(String roleModel, RuleEntry rule, int denied, int unknown, List<MissingEntry> missing) {}

    /**
     * How often an attribute was missing.
     *
     * @param attribute its code with the side
     * @param pairs in how many pairs
     */
    public record MissingEntry(String attribute, int pairs) {}

    /**
     * A pair with one rule or one missing attribute in the way.
     *
     * @param pair role model and ids
     * @param rules the rule, or all rules that lack the attribute
     * @param missing the attributes without data; empty if the rule denied
     */
    public record MissEntry(PairReference pair, List<RuleEntry> rules, List<String> missing) {}

    /**
     * A person for whom an implied request waits.
     *
     * @param person the person
     * @param roleModel the role model
     * @param request the request
     */
    public record Waiting(String person, String roleModel, RequestEntry request) {}

    /**
     * A request that no role model in play serves.
     *
     * @param person who asks
     * @param request the request
     * @param cause why nothing serves it
     */
    public record NotServed(String person, RequestEntry request, String cause) {}

    /**
     * A mentor's places and minutes.
     *
     * @param mentor the mentor
     * @param places the places; none if they are not known
     * @param taken those taken
     * @param symmetricPairs symmetric pairs
     * @param minutesPlanned minutes a month that the plan takes
     * @param minutesBudget minutes a month there are
     * @param candidates how many needs the person could have answered
     */
    public record LoadEntry(
            String mentor,
            List<Integer> places,
            int taken,
            int symmetricPairs,
            int minutesPlanned,
            List<Integer> minutesBudget,
            int candidates) {}
}
