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
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.RandomRules;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.Samples;
import java.util.ArrayList;
import java.util.List;
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
            List<String> wanted = plain(request, tally);
            List<String> found = new ArrayList<>();
            CandidateFinder.find(request, Pulse.steady())
                    .forEach(all -> all.all().forEach(each -> found.add(each.pair() + " " + each.score())));
            assertThat(found).as("seed %d", seed).isEqualTo(wanted);
        });
        assertThat(tally[0]).as("pairs found").isGreaterThan(REQUESTS);
        assertThat(tally[1]).as("pairs refused").isGreaterThan(REQUESTS);
    }

    private static MatchRequest request(long seed) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft draft = new RandomRules(seed).added(random.draft(12));
        return Requests.checked(seed % 3 == 0 ? draft : random.withOverrides(draft));
    }

    private static List<String> plain(MatchRequest request, int[] tally) {
        List<String> result = new ArrayList<>();
        for (RoleModel model : request.roleModels()) {
            for (ParticipantId mentor : request.participants().keySet()) {
                for (ParticipantId mentee : request.participants().keySet()) {
                    boolean apart = model.isSymmetric() ? mentor.compareTo(mentee) < 0 : !mentor.equals(mentee);
                    if (apart && stands(request, model, mentor, mentee)) {
                        Pairing pairing = new Pairing(
                                request.side(model, mentor), request.side(model, mentee), request.circumstances());
                        PairRef pair = new PairRef(model.code(), mentor, mentee);
                        long score = Scoring.score(Scoring.contributions(model.criteria(), pairing));
                        boolean kept = allows(request, model, pair, pairing)
                                && score >= request.policy().qualityFloor();
                        tally[kept ? 0 : 1]++;
                        if (kept) {
                            result.add(pair + " " + score);
                        }
                    }
                }
            }
        }
        return result;
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
