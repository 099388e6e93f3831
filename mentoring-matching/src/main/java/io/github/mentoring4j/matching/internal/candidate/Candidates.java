package io.github.mentoring4j.matching.internal.candidate;

import io.github.mentoring4j.matching.plan.ScoredPair;
import io.github.mentoring4j.matching.request.NeedId;
import java.util.List;
import java.util.Map;

/**
 * All candidates of a request.
 *
 * @param all the candidates: by role model in catalogue order, then by the mentor's and the mentee's place in id order
 * @param belowFloor for each need, by its id, the best pair that only the quality floor kept out
 */
public record Candidates(List<Candidate> all, Map<NeedId, ScoredPair> belowFloor) {}
