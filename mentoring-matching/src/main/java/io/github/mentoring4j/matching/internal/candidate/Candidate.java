package io.github.mentoring4j.matching.internal.candidate;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.matching.objective.CandidateFacts;
import io.github.mentoring4j.matching.objective.CanonicalMix;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A pair that keeps every rule and the quality floor, with its score.
 *
 * @param model the role model
 * @param pairing the two people
 * @param needs the needs the pair would serve: one, or two in the order of the people
 * @param score the score in points
 */
public record Candidate(RoleModel model, Pairing pairing, Seq<Need> needs, long score) {
    /**
     * The pair by code and ids.
     *
     * @return the reference
     */
    public PairRef pair() {
        return new PairRef(
                model.code(),
                pairing.mentor().participant().id(),
                pairing.mentee().participant().id());
    }

    /**
     * What objectives look at.
     *
     * @param kept whether the pair stands in the incumbent plan
     * @return the facts
     */
    public CandidateFacts facts(boolean kept) {
        PairRef pair = pair();
        Seq<String> parts = Vector.of(
                        model.code(), pair.mentor().value(), pair.mentee().value())
                .appendAll(needs.map(need -> need.id().value()));
        return CandidateFacts.builder()
                .score(score)
                .tiers(needs.map(Need::tier))
                .kept(kept)
                .mix(CanonicalMix.of(parts))
                .build();
    }
}
