package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.PairRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stands between a need and each of its potential partners, counted by plain loops over the draft. */
public final class Judgements {
    private final MatchRequestDraft draft;
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> oneAway = new ArrayList<>();

    private Judgements(MatchRequestDraft draft) {
        this.draft = draft;
    }

    /** Judges every potential partner of a need. */
    public static Judgements of(MatchRequestDraft draft, MatchRequest request, Need need) {
        Judgements result = new Judgements(draft);
        for (RoleModel model : draft.catalogue().roleModels()) {
            for (Participant other : draft.participants()) {
                boolean younger = other.kind().equals(SmallSchool.YOUNGER);
                boolean fits = need.roleModels().contains(model.code())
                        && younger == model.form().equals("younger-younger")
                        && !other.id().equals(need.person());
                boolean asks = !model.isSymmetric()
                        || other.requests().exists(each -> model.serves().contains(each.type()));
                if (fits && asks) {
                    result.judge(request, model, other.id(), need.person());
                }
            }
        }
        return result;
    }

    /** Role model, rule, denials and gaps of each rule that stood in the way. */
    public List<String> tallies() {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue()[0] + " " + entry.getValue()[1])
                .toList();
    }

    /** Pair, rules and whether they deny, of each pair with one rule or one missing attribute in the way. */
    public List<String> oneAway() {
        return oneAway;
    }

    private void judge(MatchRequest request, RoleModel model, ParticipantId mentor, ParticipantId mentee) {
        PairRef stated = new PairRef(model.code(), mentor, mentee);
        PairRef pair = model.isSymmetric() ? stated.inIdOrder() : stated;
        Pairing pairing = new Pairing(
                request.side(model, pair.mentor()), request.side(model, pair.mentee()), request.circumstances());
        List<String> found = new ArrayList<>();
        Set<String> lacking = new TreeSet<>();
        for (HardRule rule : model.rules()) {
            Verdict verdict = rule.judge(pairing);
            if (verdict.isDenied() || (!verdict.isAllowed() && !isLifted(rule, model, pair))) {
                found.add(rule.info().code() + " " + verdict.isDenied());
                counts.computeIfAbsent(model.code() + " " + rule.info().code(), code -> new int[2])[
                        verdict.isDenied() ? 0 : 1]++;
                lacking.addAll(
                        verdict instanceof Verdict.Unknown unknown
                                ? unknown.attributes().toJavaList()
                                : Set.of("denial " + rule.info().code()));
            }
        }
        boolean late = !hasTime(mentee, model) || (model.isSymmetric() && !hasTime(mentor, model));
        if (late) {
            found.add("own-time true");
            counts.computeIfAbsent(model.code() + " own-time", code -> new int[2])[0]++;
            lacking.add("denial own-time");
        }
        if (draft.bans().exists(ban -> ban.forbids(pair))) {
            found.add("ban true");
            counts.computeIfAbsent(model.code() + " ban", code -> new int[2])[0]++;
            lacking.add("denial ban");
        }
        if (found.size() == 1 || lacking.size() == 1) {
            oneAway.add(pair + " " + String.join(", ", found));
        }
    }

    /* The needs of a younger: one for all directed role models, then one for each symmetric one; each takes 129 minutes. */
    private boolean hasTime(ParticipantId id, RoleModel model) {
        Participant person =
                draft.participants().filter(each -> each.id().equals(id)).head();
        int before = 0;
        boolean directed = false;
        for (RoleModel each : draft.catalogue().roleModels()) {
            boolean asked = person.requests().exists(request -> each.serves().contains(request.type()));
            directed |= asked && !each.isSymmetric();
            boolean earlier = asked
                    && each.isSymmetric()
                    && model.isSymmetric()
                    && !each.code().equals(model.code());
            before += earlier && place(each) < place(model) ? 1 : 0;
        }
        int needed = 129 * (1 + before + (directed && model.isSymmetric() ? 1 : 0));
        return person.time().minutesPerMonth().forAll(minutes -> needed <= minutes);
    }

    private int place(RoleModel model) {
        return draft.catalogue().roleModels().map(RoleModel::code).indexOf(model.code());
    }

    private boolean isLifted(HardRule rule, RoleModel model, PairRef pair) {
        return draft.overrides().exists(each -> {
            PairRef meant = model.isSymmetric() ? each.pair().inIdOrder() : each.pair();
            return each.rule().equals(rule.info().code()) && meant.equals(pair);
        });
    }
}
