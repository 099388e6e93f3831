package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Scoring;
import io.github.mentoring4j.matching.objective.CanonicalMix;
import io.github.mentoring4j.matching.objective.ObjectiveStack;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.PairRule;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The best plan of a checked request under pair rules by trying every plan, need by need; a branch that could not catch up even if each need
 * left had its best pair is cut. Under one of the two presets only. What each rule means is written out here once more.
 */
public final class PairRuleOracle {
    /** A pair that keeps every hard rule and the floor, with what it adds to a plan, level by level. */
    public static final class Possible {
        private final PairRef pair;
        private final boolean symmetric;
        private final List<String> needs;
        private final long[] worth;

        private Possible(PairRef pair, boolean symmetric, List<String> needs, long[] worth) {
            this.pair = pair;
            this.symmetric = symmetric;
            this.needs = needs;
            this.worth = worth;
        }

        public PairRef pair() {
            return pair;
        }

        public boolean symmetric() {
            return symmetric;
        }

        public List<String> needs() {
            return needs;
        }
    }

    private final MatchRequest request;
    private final boolean ruled;
    private final List<Possible> options = new ArrayList<>();
    private final List<Possible> pinned = new ArrayList<>();
    private final List<List<Possible>> byNeed = new ArrayList<>();
    private final List<Possible> chosen = new ArrayList<>();
    private final long[][] atMost;
    private long[] best;
    private List<Possible> bestPlan;

    /** With the rules of the request's policy in force, or none. */
    public PairRuleOracle(MatchRequest request, boolean ruled) {
        this.request = request;
        this.ruled = ruled;
        request.roleModels().forEach(this::findOptions);
        chosen.addAll(pinned);
        Set<String> before = new TreeSet<>();
        for (Need need : request.needs()) {
            String id = need.id().value();
            byNeed.add(options.stream()
                    .filter(option -> option.needs().contains(id)
                            && option.needs().stream().noneMatch(before::contains))
                    .toList());
            before.add(id);
        }
        this.atMost = new long[byNeed.size() + 1][levels()];
        for (int need = byNeed.size() - 1; need >= 0; need--) {
            long[] most = new long[levels()];
            for (Possible option : byNeed.get(need)) {
                most = Arrays.compare(option.worth, most) > 0 ? option.worth : most;
            }
            atMost[need] = sum(atMost[need + 1], most);
        }
        this.best = value(chosen);
        this.bestPlan = List.copyOf(chosen);
        search(0, best);
    }

    /** The best value: the levels of the stack and the canonical level, pins included. */
    public long[] bestValue() {
        return best.clone();
    }

    /** The pairs of the best plan, sorted by their text. */
    public List<String> bestPairs() {
        return bestPlan.stream().map(each -> each.pair().toString()).sorted().toList();
    }

    /** Every pair that keeps every hard rule and the floor. */
    public List<Possible> options() {
        return options;
    }

    /** The pins. */
    public List<Possible> pinned() {
        return pinned;
    }

    /** The rule in force that two pairs break together, or an empty text. */
    public String broken(Possible first, Possible second) {
        PairRef one = first.pair();
        PairRef two = second.pair();
        boolean same = one.mentor().equals(two.mentor()) && one.mentee().equals(two.mentee());
        boolean turned = one.mentor().equals(two.mentee()) && one.mentee().equals(two.mentor());
        boolean equals = first.symmetric() || second.symmetric();
        if (one.equals(two) || !(same || turned)) {
            return "";
        }
        boolean repeated = equals || same;
        boolean reversed = !equals && turned;
        if (repeated && request.policy().pairRules().contains(PairRule.SAME_TWO_ONCE)) {
            return "same-two-once";
        }
        return reversed && request.policy().pairRules().contains(PairRule.NO_REVERSE) ? "no-reverse" : "";
    }

    /** Whether a possible pair could join a plan as far as needs and places go. */
    public boolean hasRoom(Possible option, List<Possible> plan) {
        boolean needsFree =
                plan.stream().noneMatch(each -> each.needs().stream().anyMatch(option.needs()::contains));
        long inAll = plan.stream()
                .filter(each -> !each.symmetric()
                        && each.pair().mentor().equals(option.pair().mentor()))
                .count();
        long inModel = plan.stream()
                .filter(each -> each.pair().mentor().equals(option.pair().mentor())
                        && each.pair().roleModel().equals(option.pair().roleModel()))
                .count();
        ParticipantId mentor = option.pair().mentor();
        return needsFree
                && isWithinLimitInAll(option.pair().mentor(), plan)
                && isWithinLimitInAll(option.pair().mentee(), plan)
                && (option.symmetric()
                        || (inAll < limit(mentor)
                                && inModel < limit(mentor, option.pair().roleModel())));
    }

    private boolean isWithinLimitInAll(ParticipantId person, List<Possible> plan) {
        long pairs = plan.stream()
                .filter(each -> each.pair().mentor().equals(person)
                        || each.pair().mentee().equals(person))
                .count();
        return request.limitInAll(person).forAll(limit -> pairs < limit);
    }

    /** How many mentees a person can have in all. */
    public int limit(ParticipantId mentor) {
        return request.seats(mentor)
                .getOrElse(() -> request.participants()
                        .get(mentor)
                        .flatMap(person -> person.time().capacity())
                        .getOrElse(1));
    }

    /** How many mentees a person can have in a role model, by its own limit or the one in all. */
    public int limit(ParticipantId mentor, String roleModel) {
        return request.stated()
                .limits()
                .find(limit ->
                        limit.mentor().equals(mentor) && limit.roleModel().equals(roleModel))
                .map(limit -> Math.min(limit.atMost(), limit(mentor)))
                .getOrElse(() -> limit(mentor));
    }

    /** What pairs add up to. */
    public long[] value(List<Possible> plan) {
        long[] value = new long[levels()];
        for (Possible each : plan) {
            value = sum(value, each.worth);
        }
        return value;
    }

    /** The possible pairs of references; pins may be below the floor. */
    public List<Possible> of(Seq<PairRef> pairs) {
        Map<String, Possible> known = new TreeMap<>();
        options.forEach(each -> known.put(each.pair().toString(), each));
        pinned.forEach(each -> known.put(each.pair().toString(), each));
        return pairs.map(pair -> known.get(pair.toString())).asJava();
    }

    private int levels() {
        return request.tiers() + 2;
    }

    private void findOptions(RoleModel model) {
        for (ParticipantId mentor : request.participants().keySet()) {
            for (ParticipantId mentee : request.participants().keySet()) {
                boolean fits = model.isSymmetric() ? mentor.compareTo(mentee) < 0 : !mentor.equals(mentee);
                if (fits) {
                    consider(model, mentor, mentee);
                }
            }
        }
    }

    private void consider(RoleModel model, ParticipantId mentor, ParticipantId mentee) {
        Seq<ParticipantId> served = model.isSymmetric() ? Vector.of(mentor, mentee) : Vector.of(mentee);
        Seq<Need> needs = served.flatMap(person -> request.needs()
                .filter(need ->
                        need.person().equals(person) && need.roleModels().contains(model.code())));
        Pairing pairing =
                new Pairing(request.side(model, mentor), request.side(model, mentee), request.circumstances());
        if (needs.size() != served.size() || !request.judge(model, pairing).isEmpty()) {
            return;
        }
        PairRef pair = new PairRef(model.code(), mentor, mentee);
        long score = Scoring.score(Scoring.contributions(model.criteria(), pairing));
        List<String> ids = needs.map(need -> need.id().value()).asJava();
        long[] worth = new long[levels()];
        boolean needsFirst = request.policy().objectives().equals(ObjectiveStack.participationFirst());
        needs.forEach(need -> worth[(needsFirst ? 0 : 1) + need.tier()]++);
        worth[needsFirst ? request.tiers() : 0] = score;
        worth[levels() - 1] = CanonicalMix.of(
                Vector.of(model.code(), mentor.value(), mentee.value()).appendAll(ids));
        Possible option = new Possible(pair, model.isSymmetric(), ids, worth);
        if (score >= request.policy().qualityFloor()) {
            options.add(option);
        }
        if (request.stated().pins().contains(pair)) {
            pinned.add(option);
        }
    }

    private void search(int need, long[] value) {
        if (Arrays.compare(value, best) > 0) {
            best = value;
            bestPlan = List.copyOf(chosen);
        }
        if (need == byNeed.size() || Arrays.compare(sum(value, atMost[need]), best) <= 0) {
            return;
        }
        for (Possible option : byNeed.get(need)) {
            boolean kept = !ruled
                    || chosen.stream().allMatch(each -> broken(option, each).isEmpty());
            if (kept && hasRoom(option, chosen)) {
                chosen.add(option);
                search(need + 1, sum(value, option.worth));
                chosen.remove(chosen.size() - 1);
            }
        }
        search(need + 1, value);
    }

    private static long[] sum(long[] first, long[] second) {
        long[] sum = first.clone();
        for (int level = 0; level < sum.length; level++) {
            sum[level] += second[level];
        }
        return sum;
    }
}
