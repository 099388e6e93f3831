package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.rule.Contribution;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Scoring;
import io.github.mentoring4j.matching.objective.CandidateFacts;
import io.github.mentoring4j.matching.objective.CanonicalMix;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** A pair that the verifier found to keep every rule, with what it is worth. */
record Candidacy(RoleModel model, PairRef pair, Pairing pairing, Seq<Need> needs) {
    Seq<NeedId> needIds() {
        return needs.map(Need::id);
    }

    Seq<Contribution> contributions() {
        return Scoring.contributions(model.criteria(), pairing);
    }

    long score() {
        return Scoring.score(contributions());
    }

    /* One amount for each level of the stack, the canonical level last. */
    Seq<Long> amounts(MatchRequest request) {
        Seq<String> parts = Vector.of(
                        pair.roleModel(), pair.mentor().value(), pair.mentee().value())
                .appendAll(needs.map(need -> need.id().value()));
        CandidateFacts facts = CandidateFacts.builder()
                .score(score())
                .tiers(needs.map(Need::tier))
                .kept(request.isIncumbent(pair))
                .mix(CanonicalMix.of(parts))
                .build();
        return request.policy().objectives().amounts(facts, request.tiers());
    }
}
