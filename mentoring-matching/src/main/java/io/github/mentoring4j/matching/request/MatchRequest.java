package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.rule.BarredRule;
import io.github.mentoring4j.core.rule.Circumstances;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Rules;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.rule.VetoRule;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A checked matching request: references lead somewhere, pins can be kept, needs and seats are derived, everything stands in id order.
 *
 * <p>Two drafts that differ in the order of their parts alone check to equal requests.
 */
public final class MatchRequest {
    /** What a banned pair is reported to break. */
    public static final RuleInfo BAN = new RuleInfo(
            "ban", Text.of("координатор не запретил эту пару", "the coordinator has not forbidden this pair"));

    /** What a need breaks that the time its person stated does not hold. */
    public static final RuleInfo OWN_TIME = new RuleInfo(
            "own-time",
            Text.of(
                    "заявленного времени участника хватает и на этот его запрос",
                    "the time that the participant stated is enough for this need of theirs too"));

    private final MatchRequestDraft stated;
    private final Seq<RoleModel> roleModels;
    private final SortedMap<ParticipantId, Participant> participants;
    private final Seq<Need> needs;
    private final Seq<NearlyEligible> nearlyEligible;
    private final Seq<UnservedRequest> unserved;
    private final SortedMap<ParticipantId, Option<Integer>> seats;
    private final SortedMap<ParticipantId, Seq<Need>> needsByPerson;
    private final SortedSet<NeedId> beyondTime;
    private final Map<String, Seq<HardRule>> rules;
    private final PairIndex pairs;
    private final Circumstances circumstances;
    private final int tiers;

    MatchRequest(MatchRequestDraft ordered, Seq<RoleModel> roleModels, DerivedNeeds derived) {
        this.stated = ordered;
        this.roleModels = roleModels;
        this.participants = derived.participants();
        this.needs = derived.needs();
        this.tiers = derived.needs().map(Need::tier).max().getOrElse(0) + 1;
        this.nearlyEligible = derived.nearlyEligible();
        this.unserved = derived.unserved();
        this.needsByPerson = TreeMap.ofEntries(derived.needs().groupBy(Need::person));
        this.beyondTime = Seats.beyondTime(derived.participants(), needsByPerson, ordered.policy());
        this.rules = LinkedHashMap.ofEntries(
                roleModels.map(model -> Tuple.of(model.code(), withStandingRules(model.rules()))));
        this.pairs = new PairIndex(ordered);
        this.seats = Seats.of(derived.participants(), derived.needs(), ordered.policy());
        this.circumstances = new Circumstances(
                ordered.date(),
                TreeMap.ofEntries(ordered.wishes().map(form -> Tuple.of(form.from(), form))),
                ordered.history());
    }

    /**
     * The parts as stated, each in canonical order.
     *
     * @return the draft that was checked, in order
     */
    public MatchRequestDraft stated() {
        return stated;
    }

    /**
     * How pairs are to be formed.
     *
     * @return the policy
     */
    public MatchPolicy policy() {
        return stated.policy();
    }

    /**
     * The role models in play.
     *
     * @return the role models, in catalogue order
     */
    public Seq<RoleModel> roleModels() {
        return roleModels;
    }

    /**
     * A role model in play.
     *
     * @param code its code
     * @return the role model, or none
     */
    public Option<RoleModel> findRoleModel(String code) {
        return roleModels.find(model -> model.code().equals(code));
    }

    /**
     * The people, with what the policy implies: subject families applied, thin means left out, accepted implied requests added.
     *
     * @return the people by id
     */
    public SortedMap<ParticipantId, Participant> participants() {
        return participants;
    }

    /**
     * The needs.
     *
     * @return the needs: in id order of the people, a person's directed needs first, then peer needs, both in catalogue order
     */
    public Seq<Need> needs() {
        return needs;
    }

    /**
     * The people for whom a role model implies a request that nobody confirmed.
     *
     * @return one entry a person and role model, in id and catalogue order; empty if the policy accepts implied requests
     */
    public Seq<NearlyEligible> nearlyEligible() {
        return nearlyEligible;
    }

    /**
     * The requests that no role model in play serves for their person; they make no need.
     *
     * @return the requests, in id order of the people and as each states them
     */
    public Seq<UnservedRequest> unserved() {
        return unserved;
    }

    /**
     * The need that a pair of a role model would serve for a person.
     *
     * @param model the role model
     * @param person the person
     * @return the need, or none if the person has none that this role model serves
     */
    public Option<Need> findNeed(RoleModel model, ParticipantId person) {
        return needsByPerson
                .get(person)
                .flatMap(own -> own.find(need -> need.roleModels().contains(model.code())));
    }

    /**
     * Tells whether a person's stated time holds a need. The person's needs are counted in tier order, each at the minutes of one mentorship.
     * A budget that is not stated binds no mentee: mentors must say how much time they give, mentees need not.
     *
     * @param need a need of this request
     * @return false if the needs before it use up what the person stated
     */
    public boolean hasTimeFor(Need need) {
        return !beyondTime.contains(need.id());
    }

    /**
     * The hard rules of a role model as this request holds them: its own, and always that no veto and no closed mentorship bars the two.
     *
     * @param model the role model
     * @return its rules in their order, then what it does not hold itself of {@link VetoRule} and {@link BarredRule}, known by their codes
     */
    public Seq<HardRule> rules(RoleModel model) {
        return rules.get(model.code()).getOrElse(() -> withStandingRules(model.rules()));
    }

    /**
     * The places for mentees that capacity and time leave a person, over all forms.
     *
     * @param person the person
     * @return the places; none if the time budget is not known
     * @throws IllegalArgumentException if the person is not in the request
     */
    public Option<Integer> seats(ParticipantId person) {
        return seats.get(person).getOrElseThrow(() -> new IllegalArgumentException("not in the request: " + person));
    }

    /**
     * A mentor's limit in a role model.
     *
     * @param mentor the mentor
     * @param roleModel the code of the role model
     * @return the limit, or none if only the limit in all holds
     */
    public Option<Integer> limit(ParticipantId mentor, String roleModel) {
        return pairs.limit(mentor, roleModel);
    }

    /**
     * A person's limit on mentorships as mentor, mentee and peer together.
     *
     * @param person the person
     * @return the person's own limit, else the policy's, or none if there is neither
     */
    public Option<Integer> limitInAll(ParticipantId person) {
        return pairs.limitInAll(person).orElse(policy().limitInAll());
    }

    /**
     * Tells whether mentorships in all are limited for anybody.
     *
     * @return true if at least one person has such a limit, of their own or by the policy
     */
    public boolean isLimitedInAll() {
        return policy().limitInAll().isDefined() || !stated.limitsInAll().isEmpty();
    }

    /**
     * How many priority tiers there are.
     *
     * @return the highest tier of a need plus 1, at least 1
     */
    public int tiers() {
        return tiers;
    }

    /**
     * The kinds that can stand on one side of a role model.
     *
     * @param model the role model
     * @param side the side
     * @return the kinds, as its form says
     */
    public Seq<ParticipantKind> kinds(RoleModel model, Side side) {
        return stated.catalogue()
                .findForm(model.form())
                .map(form -> side == Side.MENTOR ? form.mentorKinds() : form.menteeKinds())
                .getOrElse(Vector.empty());
    }

    /**
     * One side of a pairing in a role model.
     *
     * @param model the role model
     * @param person the person
     * @return the side, with the person's requests that the role model serves
     * @throws IllegalArgumentException if the person is not in the request
     */
    public PairSide side(RoleModel model, ParticipantId person) {
        Participant participant = participants
                .get(person)
                .getOrElseThrow(() -> new IllegalArgumentException("not in the request: " + person));
        return new PairSide(participant, Serving.served(model, participant), seats(person));
    }

    /**
     * Date, wishes and history.
     *
     * @return the circumstances of every pairing
     */
    public Circumstances circumstances() {
        return circumstances;
    }

    /**
     * Judges a pair completely: rules, the people's own time, bans, overrides.
     *
     * @param model the role model
     * @param pairing the two people, as {@link #side} makes their sides
     * @return everything that speaks against the pair; empty if it is a candidate
     */
    public Seq<Finding> judge(RoleModel model, Pairing pairing) {
        PairRef pair = reference(model, pairing);
        Seq<Finding> findings =
                Rules.judge(rules(model), pairing).filter(finding -> !pairs.isOverridden(finding, pair));
        Seq<Finding> timed = isBeyondTime(model, pair) ? findings.append(denial(OWN_TIME)) : findings;
        return isBanned(pair) ? timed.append(denial(BAN)) : timed;
    }

    /**
     * Tells whether a coordinator forbade a pair.
     *
     * @param pair the pair
     * @return true if a ban is meant for it
     */
    public boolean isBanned(PairRef pair) {
        return pairs.isBanned(pair);
    }

    /**
     * Tells whether a coordinator decided on missing data of a pair.
     *
     * @param pair the pair, in id order if its role model is symmetric
     * @return true if there is an override for it
     */
    public boolean hasOverride(PairRef pair) {
        return pairs.hasOverride(pair);
    }

    /**
     * The pair rule in force that two pairs of one plan would break together.
     *
     * @param first a pair in a role model in play
     * @param second another
     * @return the first such rule of the policy; none if the two go together, or are one and the same
     */
    public Option<PairRule> brokenRule(PairRef first, PairRef second) {
        boolean sameTwo = first.mentor().equals(second.mentor())
                ? first.mentee().equals(second.mentee())
                : first.mentor().equals(second.mentee()) && first.mentee().equals(second.mentor());
        return !sameTwo || first.equals(second)
                ? Option.none()
                : findRoleModel(first.roleModel())
                        .flatMap(firstModel -> findRoleModel(second.roleModel())
                                .flatMap(secondModel -> policy().pairRules()
                                        .find(rule -> rule.forbids(firstModel, first, secondModel, second))));
    }

    /**
     * Tells whether a pair stands in the plan in force.
     *
     * @param pair the pair, in id order if its role model is symmetric
     * @return true if it does
     */
    public boolean isIncumbent(PairRef pair) {
        return pairs.isIncumbent(pair);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatchRequest that && stated.equals(that.stated);
    }

    @Override
    public int hashCode() {
        return stated.hashCode();
    }

    /**
     * Counts alone: neither people nor what they ask for.
     *
     * @return a text for logs, not for parsing
     */
    @Override
    public String toString() {
        return "MatchRequest[participants=" + participants.size() + ", needs=" + needs.size() + ", roleModels="
                + roleModels.size() + "]";
    }

    private boolean isBeyondTime(RoleModel model, PairRef pair) {
        return !beyondTime.isEmpty()
                && (model.isSymmetric() ? Vector.of(pair.mentor(), pair.mentee()) : Vector.of(pair.mentee()))
                        .flatMap(person -> findNeed(model, person))
                        .exists(need -> !hasTimeFor(need));
    }

    private static Seq<HardRule> withStandingRules(Seq<HardRule> own) {
        Seq<HardRule> standing = Vector.of(new VetoRule(), new BarredRule());
        return own.appendAll(standing.reject(
                rule -> own.exists(each -> each.info().code().equals(rule.info().code()))));
    }

    private static Finding denial(RuleInfo rule) {
        return new Finding(rule, Verdict.denied());
    }

    private static PairRef reference(RoleModel model, Pairing pairing) {
        PairRef pair = new PairRef(
                model.code(),
                pairing.mentor().participant().id(),
                pairing.mentee().participant().id());
        return model.isSymmetric() ? pair.inIdOrder() : pair;
    }
}
