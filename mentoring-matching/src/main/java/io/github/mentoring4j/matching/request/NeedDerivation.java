package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.methodology.ImpliedRequest;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.RaisedBy;
import io.github.mentoring4j.core.rule.Circumstances;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Side;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;

/**
 * Derives needs from requests: one directed need a person, admitting every role model in play that serves at least one of the open
 * requests, and one peer need for each symmetric role model that the person asks for. No request, no need. Source: default.
 */
final class NeedDerivation {
    private final MatchRequestDraft draft;
    private final Seq<RoleModel> roleModels;

    NeedDerivation(MatchRequestDraft draft, Seq<RoleModel> roleModels) {
        this.draft = draft;
        this.roleModels = roleModels;
    }

    DerivedNeeds derive() {
        Seq<Participant> stated = draft.participants().map(this::asPolicySees);
        Seq<NearlyEligible> implied = stated.flatMap(this::implied);
        boolean accepted = draft.policy().acceptImplied();
        Seq<Participant> people = accepted ? stated.map(person -> withImplied(person, implied)) : stated;
        return new DerivedNeeds(
                TreeMap.ofEntries(people.map(person -> Tuple.of(person.id(), person))),
                people.flatMap(this::needs),
                accepted ? Vector.empty() : implied);
    }

    private Participant asPolicySees(Participant person) {
        Participant reliable = person.toBuilder()
                .schooling(person.schooling().withMeansOfAtLeast(draft.policy().marksForMean()))
                .build();
        return draft.policy().families().applyTo(reliable);
    }

    private Seq<Need> needs(Participant person) {
        Seq<RoleModel> serving = roleModels.filter(model -> canBeMentee(model, person)
                && person.requests().exists(request -> model.serves().contains(request.type())));
        Seq<RoleModel> directed = serving.reject(RoleModel::isSymmetric);
        Seq<Seq<RoleModel>> groups = (directed.isEmpty() ? Vector.<Seq<RoleModel>>empty() : Vector.of(directed))
                .appendAll(serving.filter(RoleModel::isSymmetric).map(Vector::of));
        return groups.zipWithIndex((models, position) -> need(person, models, position));
    }

    private Need need(Participant person, Seq<RoleModel> models, int position) {
        boolean peer = models.head().isSymmetric();
        Seq<MenteeRequest> carried = person.requests()
                .filter(request -> models.exists(model -> model.serves().contains(request.type())));
        String name = peer ? models.head().code() : "directed";
        return Need.builder()
                .id(new NeedId(person.id().value() + "/" + name))
                .person(person.id())
                .kind(peer ? NeedKind.PEER : NeedKind.DIRECTED)
                .roleModels(models.map(RoleModel::code))
                .requests(carried)
                .tier(tier(person, carried, position))
                .build();
    }

    private int tier(Participant person, Seq<MenteeRequest> carried, int position) {
        int base = draft.tiers().get(person.id()).getOrElse(0);
        return switch (draft.policy().tiers()) {
            case FIRST_NEED_FIRST -> base + position;
            case URGENT_REQUEST_FIRST ->
                3 * (base + position)
                        + carried.map(MenteeRequest::priority).min().getOrElse(3)
                        - 1;
        };
    }

    private boolean canBeMentee(RoleModel model, Participant person) {
        return draft.catalogue()
                .findForm(model.form())
                .exists(form -> form.menteeKinds().contains(person.kind()));
    }

    /* A role model's implied request is proposed to a person without requests who keeps, with that request, every rule of the role
     * model that looks at the mentee alone. */
    private Seq<NearlyEligible> implied(Participant person) {
        if (!person.requests().isEmpty()) {
            return Vector.empty();
        }
        return roleModels
                .filter(model -> canBeMentee(model, person))
                .flatMap(model -> model.implied()
                        .flatMap(proposal -> requestFor(person, proposal))
                        .filter(request -> menteeRulesAllow(model, person, request))
                        .map(request -> new NearlyEligible(person.id(), model.code(), request)));
    }

    private boolean menteeRulesAllow(RoleModel model, Participant person, MenteeRequest request) {
        PairSide side = new PairSide(person, Vector.of(request), Option.none());
        Pairing alone = new Pairing(side, side, Circumstances.on(draft.date()));
        return model.rules()
                .filter(rule ->
                        rule instanceof ConditionRule data && !data.condition().mentions(Side.MENTOR))
                .forAll(rule -> rule.judge(alone).isAllowed());
    }

    private static Option<MenteeRequest> requestFor(Participant person, ImpliedRequest proposal) {
        MenteeRequest.Builder request =
                MenteeRequest.builder().type(proposal.type()).raisedBy(RaisedBy.IMPLIED);
        return switch (proposal.argument()) {
            case NONE -> Option.some(request.build());
            case WEAKEST_SUBJECT ->
                person.schooling()
                        .marks()
                        .minBy(Comparator.comparing(entry -> entry._2().hundredths()))
                        .map(weakest -> request.argument(weakest._1()).build());
        };
    }

    private static Participant withImplied(Participant person, Seq<NearlyEligible> implied) {
        Seq<MenteeRequest> own = implied.filter(entry -> entry.person().equals(person.id()))
                .map(NearlyEligible::request)
                .distinct();
        return own.isEmpty() ? person : person.toBuilder().requests(own).build();
    }
}
