package io.github.mentoring4j.examples.school.plan;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.methodology.Visibility;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Parameters;
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
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * A school's plan beside what it was made from.
 *
 * @param school the school
 * @param choices what was chosen
 * @param request the request
 * @param plan the plan
 */
public record FormedPlan(School school, PlanChoices choices, MatchRequest request, MatchPlan plan) {
    /**
     * Forms the plan of a school.
     *
     * @param school the school
     * @param choices what was chosen
     * @param watch told of progress
     * @return the plan, or what keeps the request from being solved
     */
    public static Validation<Seq<RosterProblem>, FormedPlan> form(School school, PlanChoices choices, Watch watch) {
        return draft(school, choices)
                .check()
                .mapError(problems -> problems.map(problem -> new RosterProblem(Place.of(RosterReader.PAIRS), problem)))
                .map(request -> new FormedPlan(
                        school,
                        choices,
                        request,
                        Matchers.match(request, watch)
                                .getOrElseThrow(stopped -> new IllegalStateException("nobody stops it: " + stopped))));
    }

    private static MatchRequestDraft draft(School school, PlanChoices choices) {
        Seq<PairRef> current = school.roster().activePairs().map(FormedPlan::reference);
        boolean keep = choices.current() == PlanChoices.Current.KEEP;
        MatchRequestDraft.Builder draft = MatchRequestDraft.builder()
                .date(school.card().date())
                .catalogue(school.methodology().model().catalogue())
                .policy(policy(school, choices))
                .participants(school.roster().participants())
                .wishes(school.roster().wishes())
                .history(school.roster().closedPairs())
                .incumbent(current);
        if (keep) {
            draft.pins(current.filter(pair -> isInPlay(choices, pair.roleModel())));
        }
        return choices.roleModels().isEmpty()
                ? draft.build()
                : draft.roleModels(Option.some(choices.roleModels())).build();
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
        return MatchPolicy.builder()
                .objectives(quality ? ObjectiveStack.qualityFirst() : ObjectiveStack.participationFirst())
                .qualityFloor(parameters.value("", "quality.floor"))
                .minutesPerMentorship(parameters.value("", "time.perMentorship"))
                .defaultCapacity(parameters.value("", "mentor.maxMentees"))
                .marksForMean(parameters.value("", "mark.minCount"))
                .acceptImplied(
                        choices.implied() == PlanChoices.Implied.ACCEPT || parameters.value("", "implied.accept") == 1)
                .families(school.methodology().vocabulary().families())
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
