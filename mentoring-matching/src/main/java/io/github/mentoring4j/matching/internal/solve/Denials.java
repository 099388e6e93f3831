package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.matching.plan.MissingCount;
import io.github.mentoring4j.matching.plan.NearMiss;
import io.github.mentoring4j.matching.plan.RuleTally;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what stands between a need and its potential partners, and keeps the pairs with one thing alone in the way. */
final class Denials {
    private static final Comparator<NearMiss> NEAREST_FIRST = Comparator.comparing((NearMiss miss) -> !miss.isDenied())
            .thenComparing(miss -> miss.pair().mentor())
            .thenComparing(miss -> miss.pair().mentee())
            .thenComparing(miss -> miss.pair().roleModel());

    private final Map<String, Map<String, Count>> counts = new LinkedHashMap<>();
    private final int limit;
    private final List<NearMiss> nearest = new ArrayList<>();

    /* Keeps no more of the nearest than are asked for. */
    Denials(int limit) {
        this.limit = limit;
    }

    void add(RoleModel model, Pairing pairing, Seq<Finding> findings) {
        Map<String, Count> ofModel = counts.computeIfAbsent(model.code(), fresh -> new LinkedHashMap<>());
        findings.forEach(finding -> ofModel.computeIfAbsent(
                        finding.rule().code(), fresh -> new Count(model.code(), finding.rule()))
                .add(finding.verdict()));
        if (isNear(findings)) {
            keep(new NearMiss(
                    new PairRef(
                            model.code(),
                            pairing.mentor().participant().id(),
                            pairing.mentee().participant().id()),
                    findings));
        }
    }

    /* The most frequent first; among equals by rule, then by role model in catalogue order. */
    Seq<RuleTally> tallies() {
        return Vector.ofAll(counts.values())
                .flatMap(Map::values)
                .map(Count::tally)
                .sorted(Comparator.comparing((RuleTally tally) -> -tally.denied() - tally.unknown())
                        .thenComparing(tally -> tally.rule().code()));
    }

    /* Denials before missing data; among equals by the people's ids, then by role model. */
    Seq<NearMiss> nearest() {
        return Vector.ofAll(nearest);
    }

    /* No pair comes twice, so the search finds no place but one to insert at. */
    private void keep(NearMiss miss) {
        nearest.add(~Collections.binarySearch(nearest, miss, NEAREST_FIRST), miss);
        if (nearest.size() > limit) {
            nearest.remove(limit);
        }
    }

    private static boolean isNear(Seq<Finding> findings) {
        return findings.size() == 1
                || (findings.forAll(finding -> !finding.verdict().isDenied())
                        && NearMiss.missing(findings).size() == 1);
    }

    /** What one rule of one role model did. */
    private static final class Count {
        private final String roleModel;
        private final RuleInfo rule;
        private final Map<String, Integer> missing = new TreeMap<>();
        private int denied;
        private int unknown;

        Count(String roleModel, RuleInfo rule) {
            this.roleModel = roleModel;
            this.rule = rule;
        }

        void add(Verdict verdict) {
            if (verdict instanceof Verdict.Unknown lacking) {
                unknown++;
                lacking.attributes().forEach(attribute -> missing.merge(attribute, 1, Integer::sum));
            } else {
                denied++;
            }
        }

        RuleTally tally() {
            return RuleTally.builder()
                    .roleModel(roleModel)
                    .rule(rule)
                    .denied(denied)
                    .unknown(unknown)
                    .missing(Vector.ofAll(missing.entrySet())
                            .map(entry -> new MissingCount(entry.getKey(), entry.getValue()))
                            .sorted(Comparator.comparing(each -> -each.pairs())))
                    .build();
        }
    }
}
