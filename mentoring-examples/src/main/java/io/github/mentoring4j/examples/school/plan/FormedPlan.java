package io.github.mentoring4j.examples.school.plan;

import io.github.mentoring4j.core.catalogue.DefaultRequests;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.methodology.Visibility;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.examples.school.roster.ActivePair;
import io.github.mentoring4j.examples.school.roster.Place;
import io.github.mentoring4j.examples.school.roster.RosterProblem;
import io.github.mentoring4j.examples.school.roster.RosterReader;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.spi.Watch;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school's plan beside what it was made from.
 *
 * @param school the school
 * @param choices what was chosen
 * @param request the request
 * @param plan the plan
 * @param released the pairs at work that could not be pinned
 */
public record FormedPlan(
        School school, PlanChoices choices, MatchRequest request, MatchPlan plan, Seq<FormedPlan.Released> released) {
    private static final Pattern PIN = Pattern.compile("pins\\[(\\d+)].*");

    /**
     * A pair that works at present and could not be pinned, because the rules or the places of today speak against it.
     *
     * @param pair the pair
     * @param why everything that speaks against it
     */
    public record Released(PairRef pair, Seq<Message> why) {}

    /**
     * Forms the plan of a school. Pairs at work are pinned, but for those that today's rules or places speak against.
     *
     * @param school the school
     * @param choices what was chosen
     * @param watch told of progress
     * @return the plan, or what keeps the request from being solved
     */
    public static Validation<Seq<RosterProblem>, FormedPlan> form(School school, PlanChoices choices, Watch watch) {
        Seq<PairRef> current = school.roster().activePairs().map(FormedPlan::reference);
        Seq<PairRef> pins = choices.current() == PlanChoices.Current.KEEP
                ? current.filter(pair -> isInPlay(choices, pair.roleModel()))
                : Vector.empty();
        MatchRequestDraft.Builder draft = draft(school, choices).incumbent(current);
        Seq<Released> released = Vector.empty();
        Validation<Seq<Problem>, MatchRequest> checked =
                draft.pins(pins).build().check();
        Seq<Released> more = released(checked, pins);
        while (!more.isEmpty()) {
            released = released.appendAll(more);
            pins = pins.removeAll(more.map(Released::pair));
            checked = draft.pins(pins).build().check();
            more = released(checked, pins);
        }
        Seq<Released> all = released;
        return checked.mapError(
                        problems -> problems.map(problem -> new RosterProblem(Place.of(RosterReader.PAIRS), problem)))
                .map(request -> new FormedPlan(school, choices, request, solve(request, watch), all));
    }

    private static MatchPlan solve(MatchRequest request, Watch watch) {
        return Matchers.match(request, watch)
                .getOrElseThrow(stopped -> new IllegalStateException("nobody stops it: " + stopped));
    }

    private static Seq<Released> released(Validation<Seq<Problem>, MatchRequest> checked, Seq<PairRef> pins) {
        Seq<Problem> problems = checked.fold(Function.identity(), request -> Vector.empty());
        return pins.zipWithIndex((pair, index) -> new Released(
                        pair,
                        problems.filter(problem -> pinOf(problem).contains(index))
                                .map(Problem::message)))
                .filter(each -> !each.why().isEmpty());
    }

    private static Option<Integer> pinOf(Problem problem) {
        Matcher matcher = PIN.matcher(problem.path());
        return matcher.matches() ? Option.some(Integer.valueOf(matcher.group(1))) : Option.none();
    }

    private static MatchRequestDraft.Builder draft(School school, PlanChoices choices) {
        MatchRequestDraft.Builder draft = MatchRequestDraft.builder()
                .date(school.card().date())
                .catalogue(school.methodology().model().catalogue())
                .policy(policy(school, choices))
                .requestDefinitions(
                        DefaultRequests.definitions(school.methodology().parameters(), ""))
                .participants(school.roster().participants())
                .wishes(school.roster().wishes())
                .history(school.roster().closedPairs());
        return choices.roleModels().isEmpty() ? draft : draft.roleModels(Option.some(choices.roleModels()));
    }

    private static boolean isInPlay(PlanChoices choices, String roleModel) {
        return choices.roleModels().isEmpty() || choices.roleModels().contains(roleModel);
    }

    private static PairRef reference(ActivePair pair) {
        return new PairRef(pair.roleModel(), pair.mentor(), pair.mentee());
    }

    private static MatchPolicy policy(School school, PlanChoices choices) {
        Parameters parameters = school.methodology().parameters();
        boolean quality = choices.order() == PlanChoices.Order.QUALITY_FIRST;
        MatchPolicy stated =
                MatchPolicy.of(parameters, school.methodology().vocabulary().families());
        return stated.toBuilder()
                .objectives(quality ? ObjectiveStack.qualityFirst() : ObjectiveStack.participationFirst())
                .acceptImplied(choices.implied() == PlanChoices.Implied.ACCEPT || stated.acceptImplied())
                .build();
    }

    /**
     * A role model in play.
     *
     * @param code its code, from the plan
     * @return the role model
     */
    public RoleModel roleModel(String code) {
        return request.findRoleModel(code).getOrElseThrow(() -> new IllegalArgumentException("not in play: " + code));
    }

    /**
     * Tells whether only the two and the programme coordinator may know of a pair.
     *
     * @param pair the pair
     * @return true if its role model is closed
     */
    public boolean isClosed(PairRef pair) {
        return isClosedRoleModel(pair.roleModel());
    }

    /**
     * Tells whether a need can be served by closed role models alone.
     *
     * @param need the need
     * @return true if there is no open one
     */
    public boolean isClosed(Need need) {
        return need.roleModels().forAll(this::isClosedRoleModel);
    }

    /**
     * Tells whether only the two and the programme coordinator may know of the pairs of a role model.
     *
     * @param roleModel its code
     * @return true if it is closed
     */
    public boolean isClosedRoleModel(String roleModel) {
        return roleModel(roleModel).visibility() == Visibility.CLOSED;
    }

    /**
     * The two people of a pair, as rules see them.
     *
     * @param pair the pair
     * @return the pairing
     */
    public Pairing pairing(PairRef pair) {
        RoleModel model = roleModel(pair.roleModel());
        return new Pairing(
                request.side(model, pair.mentor()), request.side(model, pair.mentee()), request.circumstances());
    }

    /**
     * The needs that a pair serves.
     *
     * @param match the pair
     * @return the needs, in the order of the pair
     */
    public Seq<Need> needsOf(Match match) {
        return match.needs()
                .flatMap(id -> request.needs().find(need -> need.id().equals(id)));
    }
}
