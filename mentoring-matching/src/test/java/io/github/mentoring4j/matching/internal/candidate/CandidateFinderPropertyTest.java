package io.github.mentoring4j.matching.internal.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Scoring;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.plan.ScoredPair;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.RandomRules;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.Samples;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The pairs found are those that a plain loop over all pairs finds, in its order. */
class CandidateFinderPropertyTest {
    private static final int REQUESTS = Samples.count(1_000, 20_000);

    @Test
    void findsWhatALoopOverAllPairsFinds() {
        int[] tally = new int[2];
        LongStream.range(0, REQUESTS).forEach(seed -> {
            MatchRequest request = request(seed);
            Map<NeedId, ScoredPair> belowFloor = new HashMap<>();
            List<ScoredPair> wanted = plain(request, belowFloor, tally);
            Candidates found = CandidateFinder.find(request, Pulse.steady()).get();
            assertThat(found.all())
                    .extracting(each -> new ScoredPair(each.pair(), each.score()))
                    .as("seed %d", seed)
                    .isEqualTo(wanted);
            assertThat(found.belowFloor()).as("seed %d", seed).isEqualTo(belowFloor);
        });
        assertThat(tally[0]).as("pairs found").isGreaterThan(REQUESTS);
        assertThat(tally[1]).as("pairs refused").isGreaterThan(REQUESTS);
    }

    private static MatchRequest request(long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft draft = new RandomRules(seed).added(random.draft(12));
        return Requests.checked(seed % 3 == 0 ? draft : random.withOverrides(draft));
    }

    private static List<ScoredPair> plain(MatchRequest request, Map<NeedId, ScoredPair> belowFloor, int[] tally) {
        List<ScoredPair> result = new ArrayList<>();
        for (RoleModel model : request.roleModels()) {
            for (ParticipantId mentor : request.participants().keySet()) {
                for (ParticipantId mentee : request.participants().keySet()) {
                    boolean apart = model.isSymmetric() ? mentor.compareTo(mentee) < 0 : !mentor.equals(mentee);
                    if (apart && stands(request, model, mentor, mentee)) {
                        Pairing pairing = new Pairing(
                                request.side(model, mentor), request.side(model, mentee), request.circumstances());
                        PairRef pair = new PairRef(model.code(), mentor, mentee);
                        ScoredPair scored =
                                new ScoredPair(pair, Scoring.score(Scoring.contributions(model.criteria(), pairing)));
                        boolean allowed = allows(request, model, pair, pairing);
                        boolean kept =
                                allowed && scored.score() >= request.policy().qualityFloor();
                        tally[kept ? 0 : 1]++;
                        if (kept) {
                            result.add(scored);
                        } else if (allowed) {
                            served(request, model, pair)
                                    .forEach(need ->
                                            belowFloor.merge(need, scored, CandidateFinderPropertyTest::better));
                        }
                    }
                }
            }
        }
        return result;
    }

    private static Seq<NeedId> served(MatchRequest request, RoleModel model, PairRef pair) {
        return (model.isSymmetric() ? Vector.of(pair.mentor(), pair.mentee()) : Vector.of(pair.mentee()))
                .flatMap(person -> request.findNeed(model, person))
                .map(Need::id);
    }

    /* Of two that score the same, the one found first. */
    private static ScoredPair better(ScoredPair first, ScoredPair next) {
        return next.score() > first.score() ? next : first;
    }

    private static boolean stands(MatchRequest request, RoleModel model, ParticipantId mentor, ParticipantId mentee) {
        boolean kind = request.participants()
                .get(mentor)
                .exists(person -> request.kinds(model, Side.MENTOR).contains(person.kind()));
        return asks(request, model, mentee) && (model.isSymmetric() ? asks(request, model, mentor) : kind);
    }

    private static boolean asks(MatchRequest request, RoleModel model, ParticipantId person) {
        return request.findNeed(model, person).exists(request::hasTimeFor);
    }

    /* Every rule allows, or lacks data that an override of this rule and pair makes up for; no ban. */
    private static boolean allows(MatchRequest request, RoleModel model, PairRef pair, Pairing pairing) {
        for (HardRule rule : request.rules(model)) {
            Verdict verdict = rule.judge(pairing);
            boolean lifted = request.stated()
                    .overrides()
                    .exists(each -> each.pair().equals(pair)
                            && each.rule().equals(rule.info().code()));
            if (verdict.isDenied() || (!verdict.isAllowed() && !lifted)) {
                return false;
            }
        }
        return !request.stated().bans().exists(ban -> ban.forbids(pair));
    }
}
