package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.util.Objects;

/**
 * A pair that one thing alone kept from being a candidate: one rule, or one missing attribute that several rules ask for.
 *
 * @param pair role model and people
 * @param findings the rule that denied or lacked data; or all rules that lack the one attribute, in rule order
 */
public record NearMiss(PairRef pair, Seq<Finding> findings) {
    /**
     * Makes the value of its parts.
     *
     * @param pair role model and people
     * @param findings what stood in the way, not empty
     */
    public NearMiss {
        Objects.requireNonNull(pair, "pair");
        Require.noNulls("findings", findings);
        Require.that(!findings.isEmpty(), "findings", findings);
    }

    /**
     * Tells whether a rule denied, so that data alone would not help.
     *
     * @return true if a rule denied
     */
    public boolean isDenied() {
        return findings.exists(finding -> finding.verdict().isDenied());
    }

    /**
     * The attributes that were missing.
     *
     * @return their codes, each with its side, in order; empty if a rule denied
     */
    public SortedSet<String> missing() {
        return missing(findings);
    }

    /**
     * The attributes that findings lack.
     *
     * @param findings the findings
     * @return their codes, each with its side, in order
     */
    public static SortedSet<String> missing(Seq<Finding> findings) {
        return findings.flatMap(finding -> finding.verdict() instanceof Verdict.Unknown unknown
                        ? unknown.attributes()
                        : TreeSet.<String>empty())
                .foldLeft(TreeSet.empty(), TreeSet::add);
    }
}
