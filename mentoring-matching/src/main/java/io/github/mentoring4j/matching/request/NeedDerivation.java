package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.methodology.ImpliedRequest;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.RaisedBy;
import io.github.mentoring4j.core.rule.Circumstances;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Side;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;

/**
 * Turns what people ask for into needs. Whatever of it a mentor can answer is one directed need, open to all the role models in play that
 * serve some of it, or one in each form, as the policy says; each symmetric role model that is asked for is a peer need by itself. Whoever
 * asks for nothing has no need, and a request that nothing in play serves is handed on as unserved.
 *
 * <p>Accepted implied requests are needs like others and take their time, but a person has only directed ones from them.
 */
final class NeedDerivation {
    private final MatchRequestDraft draft;
    private final Seq<RoleModel> roleModels;

    NeedDerivation(MatchRequestDraft draft, Seq<RoleModel> roleModels) {
        this.draft = draft;
        this.roleModels = roleModels;
    }

    DerivedNeeds derive() {
        Seq<Participant> stated = draft.participants().map(this::withoutThinMeans);
        Seq<NearlyEligible> implied = stated.flatMap(this::implied);
        boolean accepted = draft.policy().acceptImplied();
        Seq<NearlyEligible> counting = accepted ? implied.filter(this::isDirected) : Vector.empty();
        Map<ParticipantId, ? extends Seq<NearlyEligible>> added = counting.groupBy(NearlyEligible::person);
        Seq<Participant> people = stated.map(person -> withImplied(inFamilies(person), added.get(person.id())));
        return new DerivedNeeds(
                TreeMap.ofEntries(people.map(person -> Tuple.of(person.id(), person))),
                people.flatMap(this::needs),
                accepted ? implied.reject(this::isDirected) : implied,
                stated.flatMap(this::unserved));
    }

    /* What a person's needs will be made of, without making them. */
    Seq<MenteeRequest> asked(Participant person) {
        boolean silent = person.requests().isEmpty() && draft.policy().acceptImplied();
        return silent
                ? implied(withoutThinMeans(person)).filter(this::isDirected).map(NearlyEligible::request)
                : person.requests();
    }

    private Participant withoutThinMeans(Participant person) {
        return person.toBuilder()
                .schooling(person.schooling().withMeansOfAtLeast(draft.policy().marksForMean()))
                .build();
    }

    private Participant inFamilies(Participant person) {
        return draft.policy().families().applyTo(person);
    }

    private boolean isDirected(NearlyEligible entry) {
        return roleModels.exists(model -> model.code().equals(entry.roleModel()) && !model.isSymmetric());
    }

    private Seq<Need> needs(Participant person) {
        Seq<RoleModel> serving = roleModels.filter(model ->
                canBeMentee(model, person) && !Serving.served(model, person).isEmpty());
        Seq<RoleModel> directed = serving.reject(RoleModel::isSymmetric);
        Seq<Seq<RoleModel>> groups = directedGroups(directed)
                .appendAll(serving.filter(RoleModel::isSymmetric).map(Vector::of));
        return groups.zipWithIndex((models, position) -> need(person, models, position));
    }

    private Seq<Seq<RoleModel>> directedGroups(Seq<RoleModel> directed) {
        return switch (draft.policy().directedNeeds()) {
            case ONE -> directed.isEmpty() ? Vector.empty() : Vector.of(directed);
            case ONE_A_FORM ->
                directed.map(RoleModel::form)
                        .distinct()
                        .map(form -> directed.filter(model -> model.form().equals(form)));
        };
    }

    private NeedId id(Participant person, RoleModel first) {
        if (first.isSymmetric()) {
            return NeedId.peer(person.id(), first.code());
        }
        return switch (draft.policy().directedNeeds()) {
            case ONE -> NeedId.directed(person.id());
            case ONE_A_FORM -> NeedId.directed(person.id(), first.form());
        };
    }

    private Need need(Participant person, Seq<RoleModel> models, int position) {
        boolean peer = models.head().isSymmetric();
        Seq<MenteeRequest> carried =
                person.requests().filter(request -> models.exists(model -> Serving.serves(model, request)));
        return Need.builder()
                .id(id(person, models.head()))
                .person(person.id())
                .kind(peer ? NeedKind.PEER : NeedKind.DIRECTED)
                .roleModels(models.map(RoleModel::code))
                .requests(carried)
                .tier(tier(person, carried, position))
                .build();
    }

    private Seq<UnservedRequest> unserved(Participant person) {
        return person.requests()
                .reject(request ->
                        roleModels.exists(model -> canBeMentee(model, person) && Serving.serves(model, request)))
                .map(request -> new UnservedRequest(person.id(), request, cause(request)));
    }

    private UnservedRequest.Cause cause(MenteeRequest request) {
        if (roleModels.exists(model -> Serving.serves(model, request))) {
            return UnservedRequest.Cause.NOT_FOR_THE_KIND;
        }
        return roleModels.exists(model -> model.serves().contains(request.type()))
                ? UnservedRequest.Cause.IMPLIED_ONLY
                : UnservedRequest.Cause.TYPE_NOT_IN_PLAY;
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
        return Serving.canBeMentee(draft.catalogue(), model, person);
    }

    /* Whoever asks for nothing is asked about: would this request be yours? Only where the rules that look at the mentee alone would let
     * the person in. The weakest subject is looked for among the marks as stated: what a family lends its members is no mark. */
    private Seq<NearlyEligible> implied(Participant person) {
        if (!person.requests().isEmpty()) {
            return Vector.empty();
        }
        Participant seen = inFamilies(person);
        return roleModels
                .filter(model -> canBeMentee(model, person))
                .flatMap(model -> model.implied()
                        .flatMap(proposal -> requestFor(person, proposal))
                        .filter(request -> menteeRulesAllow(model, seen, request))
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

    private static Participant withImplied(Participant person, Option<? extends Seq<NearlyEligible>> implied) {
        return implied.map(entries -> entries.map(NearlyEligible::request).distinct())
                .map(requests -> person.toBuilder().requests(requests).build())
                .getOrElse(person);
    }
}
