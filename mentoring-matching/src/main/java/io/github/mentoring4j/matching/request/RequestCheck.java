package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks a draft: all problems at once, in the order of its parts, pins that cannot be kept last; a good draft is put in canonical order. */
final class RequestCheck {
    private static final int MAX_TIER = 15;
    private static final Text KNOWN_PERSON =
            Text.of("id участника этого запроса", "the id of a participant of this request");
    private static final Text KNOWN_ROLE_MODEL =
            Text.of("код ролевой модели, которая участвует в подборе", "the code of a role model in play");

    private static final Comparator<ClosedPair> HISTORY = Comparator.comparing(ClosedPair::first)
            .thenComparing(ClosedPair::second)
            .thenComparing(ClosedPair::roleModel)
            .thenComparing(pair -> pair.reason().toString())
            .thenComparing(ClosedPair::causedByRelation)
            .thenComparing(ClosedPair::bothAskAgain);

    private final MatchRequestDraft draft;
    private final Set<ParticipantId> people = new TreeSet<>();
    private final Seq<RoleModel> roleModels;

    private RequestCheck(MatchRequestDraft draft) {
        this.draft = draft;
        draft.participants().forEach(person -> people.add(person.id()));
        this.roleModels = draft.roleModels()
                .map(codes -> draft.catalogue().roleModels().filter(model -> codes.contains(model.code())))
                .getOrElse(draft.catalogue().roleModels());
    }

    static Validation<Seq<Problem>, MatchRequest> check(MatchRequestDraft draft) {
        int most = draft.policy().mostParticipants();
        if (draft.participants().size() > most) {
            return Validation.invalid(Vector.of(new Problem.OutOfRange(
                    "participants",
                    Integer.toString(draft.participants().size()),
                    Text.of("не больше " + most, "at most " + most))));
        }
        RequestCheck check = new RequestCheck(draft);
        Seq<Problem> problems = check.parts();
        RequestCheck sound = problems.isEmpty() ? check : new RequestCheck(check.sound());
        Seq<Problem> tooMany = PairCount.problems(sound.draft, sound.roleModels);
        MatchRequest request = (tooMany.isEmpty() ? sound : new RequestCheck(sound.pinnedAlone())).request();
        Seq<Problem> all = problems.appendAll(tooMany)
                .appendAll(VertexCount.problems(request))
                .appendAll(PinCheck.problems(request, draft.pins()));
        return all.isEmpty() ? Validation.valid(request) : Validation.invalid(all);
    }

    private MatchRequest request() {
        MatchRequestDraft ordered = ordered();
        return new MatchRequest(ordered, roleModels, new NeedDerivation(ordered, roleModels).derive());
    }

    /* What is left of a faulty draft that needs can be derived from and pins be held against. */
    private MatchRequestDraft sound() {
        return draft.toBuilder()
                .participants(draft.participants().distinctBy(Participant::id))
                .pins(draft.pins()
                        .distinctBy(this::ordered)
                        .filter(pin -> pair("", pin).isEmpty()))
                .limits(draft.limits().filter(limit -> limit.atMost() >= 0))
                .limitsInAll(
                        draft.limitsInAll().filter(limit -> limit.atMost() >= 0).distinctBy(LimitInAll::person))
                .wishes(draft.wishes().distinctBy(WishForm::from))
                .tiers(draft.tiers().filterValues(RequestCheck::isTier))
                .build();
    }

    /* Pins are judged by their own people alone; of a request that is refused anyway, nothing is derived for the others. */
    private MatchRequestDraft pinnedAlone() {
        Set<ParticipantId> pinned = new TreeSet<>();
        draft.pins().forEach(pin -> pinned.addAll(List.of(pin.mentor(), pin.mentee())));
        return draft.toBuilder()
                .participants(draft.participants().filter(person -> pinned.contains(person.id())))
                .build();
    }

    private Seq<Problem> parts() {
        return Vector.<Problem>empty()
                .appendAll(models())
                .appendAll(duplicates(
                        "participants",
                        draft.participants().map(person -> person.id().value()),
                        ".id"))
                .appendAll(new PeopleCheck(draft).problems())
                .appendAll(pairs("pins", draft.pins()))
                .appendAll(bans())
                .appendAll(overrides())
                .appendAll(limits())
                .appendAll(limitsInAll())
                .appendAll(wishes())
                .appendAll(tiers());
    }

    private Seq<Problem> models() {
        return draft.roleModels()
                .getOrElse(Vector.empty())
                .zipWithIndex()
                .reject(entry -> draft.catalogue().findRoleModel(entry._1()).isDefined())
                .map(entry -> new Problem.UnknownReference(
                        "roleModels[" + entry._2() + "]",
                        entry._1(),
                        Text.of("код ролевой модели каталога", "the code of a role model of the catalogue")));
    }

    private Seq<Problem> pairs(String name, Seq<PairRef> pairs) {
        Seq<Problem> references =
                pairs.zipWithIndex().flatMap(entry -> pair(name + "[" + entry._2() + "]", entry._1()));
        Seq<String> keys = pairs.map(pair -> ordered(pair).toString());
        return references.appendAll(duplicates(name, keys, ""));
    }

    private Seq<Problem> pair(String path, PairRef pair) {
        return roleModel(path + ".roleModel", pair.roleModel())
                .appendAll(person(path + ".mentor", pair.mentor()))
                .appendAll(person(path + ".mentee", pair.mentee()))
                .appendAll(notSelf(path, pair.mentor(), pair.mentee()));
    }

    private Seq<Problem> bans() {
        return draft.bans().zipWithIndex().flatMap(entry -> {
            String path = "bans[" + entry._2() + "]";
            Ban ban = entry._1();
            return person(path + ".first", ban.first())
                    .appendAll(person(path + ".second", ban.second()))
                    .appendAll(notSelf(path, ban.first(), ban.second()))
                    .appendAll(ban.roleModel()
                            .map(code -> roleModel(path + ".roleModel", code))
                            .getOrElse(Vector.empty()));
        });
    }

    private Seq<Problem> overrides() {
        Seq<Problem> each = draft.overrides().zipWithIndex().flatMap(entry -> {
            String path = "overrides[" + entry._2() + "]";
            RuleOverride override = entry._1();
            boolean ruleKnown = roleModels
                    .find(model -> model.code().equals(override.pair().roleModel()))
                    .forAll(model ->
                            model.rules().exists(rule -> rule.info().code().equals(override.rule())));
            Seq<Problem> rule = ruleKnown
                    ? Vector.empty()
                    : Vector.of(new Problem.UnknownReference(
                            path + ".rule",
                            override.rule(),
                            Text.of("код правила этой ролевой модели", "the code of a rule of this role model")));
            return pair(path + ".pair", override.pair()).appendAll(rule);
        });
        Seq<String> keys = draft.overrides().map(override -> override.rule() + " " + ordered(override.pair()));
        return each.appendAll(duplicates("overrides", keys, ""));
    }

    private Seq<Problem> limits() {
        Seq<Problem> each = draft.limits().zipWithIndex().flatMap(entry -> {
            String path = "limits[" + entry._2() + "]";
            RoleModelLimit limit = entry._1();
            return person(path + ".mentor", limit.mentor())
                    .appendAll(roleModel(path + ".roleModel", limit.roleModel()))
                    .appendAll(hasMentors(path + ".roleModel", limit.roleModel()))
                    .appendAll(notNegative(path + ".atMost", limit.atMost()));
        });
        Seq<String> keys = draft.limits().map(limit -> limit.mentor() + " " + limit.roleModel());
        return each.appendAll(duplicates("limits", keys, ""));
    }

    private Seq<Problem> limitsInAll() {
        Seq<Problem> each = draft.limitsInAll().zipWithIndex().flatMap(entry -> {
            String path = "limitsInAll[" + entry._2() + "]";
            LimitInAll limit = entry._1();
            return person(path + ".person", limit.person()).appendAll(notNegative(path + ".atMost", limit.atMost()));
        });
        Seq<String> keys = draft.limitsInAll().map(limit -> limit.person().value());
        return each.appendAll(duplicates("limitsInAll", keys, ".person"));
    }

    private static Seq<Problem> notNegative(String path, int limit) {
        return limit >= 0
                ? Vector.empty()
                : Vector.of(
                        new Problem.OutOfRange(path, Integer.toString(limit), Text.of("0 или больше", "0 or more")));
    }

    private Seq<Problem> wishes() {
        Seq<Problem> each = draft.wishes().zipWithIndex().flatMap(entry -> {
            String path = "wishes[" + entry._2() + "]";
            WishForm form = entry._1();
            Seq<Problem> choices = form.choices()
                    .zipWithIndex()
                    .flatMap(choice -> person(path + ".choices[" + choice._2() + "]", choice._1()));
            Seq<Problem> vetoes = form.vetoes()
                    .toVector()
                    .zipWithIndex()
                    .flatMap(veto -> person(path + ".vetoes[" + veto._2() + "]", veto._1()));
            return person(path + ".from", form.from()).appendAll(choices).appendAll(vetoes);
        });
        return each.appendAll(
                duplicates("wishes", draft.wishes().map(form -> form.from().value()), ".from"));
    }

    private Seq<Problem> tiers() {
        return draft.tiers().toVector().flatMap(entry -> {
            String path = "tiers[" + entry._1() + "]";
            Seq<Problem> range = isTier(entry._2())
                    ? Vector.empty()
                    : Vector.of(new Problem.OutOfRange(
                            path, entry._2().toString(), Text.of("от 0 до " + MAX_TIER, "0 to " + MAX_TIER)));
            return person(path, entry._1()).appendAll(range);
        });
    }

    private static boolean isTier(int tier) {
        return tier >= 0 && tier <= MAX_TIER;
    }

    private Seq<Problem> person(String path, ParticipantId id) {
        return people.contains(id)
                ? Vector.empty()
                : Vector.of(new Problem.UnknownReference(path, id.value(), KNOWN_PERSON));
    }

    private Seq<Problem> roleModel(String path, String code) {
        return roleModels.exists(model -> model.code().equals(code))
                ? Vector.empty()
                : Vector.of(new Problem.UnknownReference(path, code, KNOWN_ROLE_MODEL));
    }

    private Seq<Problem> hasMentors(String path, String code) {
        return isSymmetric(code)
                ? Vector.of(new Problem.Contradiction(
                        path,
                        Message.of(
                                Text.of(
                                        "в ролевой модели {0} стороны равны: наставника, которого можно ограничить, нет",
                                        "the sides of role model {0} are equals: it has no mentor to limit"),
                                Argument.of(code))))
                : Vector.empty();
    }

    private static Seq<Problem> notSelf(String path, ParticipantId first, ParticipantId second) {
        return first.equals(second)
                ? Vector.of(new Problem.Contradiction(
                        path,
                        Message.of(
                                Text.of("«{0}» стоит в паре с самим собой", "\"{0}\" is paired with itself"),
                                Argument.of(first.value()))))
                : Vector.empty();
    }

    private static Seq<Problem> duplicates(String name, Seq<String> keys, String part) {
        Map<String, Integer> first = new TreeMap<>();
        List<Problem> repeated = new ArrayList<>();
        int position = 0;
        for (String key : keys) {
            Integer before = first.putIfAbsent(key, position);
            if (before != null) {
                repeated.add(new Problem.Duplicate(
                        name + "[" + position + "]" + part, key, name + "[" + before + "]" + part));
            }
            position++;
        }
        return Vector.ofAll(repeated);
    }

    private MatchRequestDraft ordered() {
        Comparator<PairRef> byIds = Comparator.comparing(PairRef::mentor)
                .thenComparing(PairRef::mentee)
                .thenComparing(PairRef::roleModel);
        return draft.toBuilder()
                .roleModels(draft.roleModels().map(codes -> roleModels.map(RoleModel::code)))
                .participants(draft.participants().sortBy(Participant::id))
                .pins(draft.pins().map(this::ordered).sorted(byIds))
                .bans(draft.bans().sortBy(Ban::toString))
                .overrides(draft.overrides()
                        .map(each -> each.toBuilder().pair(ordered(each.pair())).build())
                        .sorted(Comparator.comparing(RuleOverride::pair, byIds).thenComparing(RuleOverride::rule)))
                .limits(draft.limits().sortBy(RoleModelLimit::toString))
                .limitsInAll(draft.limitsInAll().sortBy(LimitInAll::person))
                .wishes(draft.wishes().sortBy(WishForm::from))
                .history(draft.history().sorted(HISTORY))
                .incumbent(draft.incumbent().map(this::ordered).distinct().sorted(byIds))
                .build();
    }

    private PairRef ordered(PairRef pair) {
        return isSymmetric(pair.roleModel()) ? pair.inIdOrder() : pair;
    }

    private boolean isSymmetric(String code) {
        return roleModels.exists(model -> model.code().equals(code) && model.isSymmetric());
    }
}
