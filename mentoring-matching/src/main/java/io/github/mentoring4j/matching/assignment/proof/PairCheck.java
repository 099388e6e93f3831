package io.github.mentoring4j.matching.assignment.proof;

import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.github.mentoring4j.matching.assignment.Node;
import io.github.mentoring4j.matching.assignment.Node.Kind;
import io.github.mentoring4j.matching.assignment.OddSets;
import io.github.mentoring4j.matching.assignment.PairAim;
import io.github.mentoring4j.matching.assignment.PairAnswer;
import io.github.mentoring4j.matching.assignment.PairCertificate;
import io.github.mentoring4j.matching.assignment.PairProblem;
import io.github.mentoring4j.matching.assignment.PriceTable;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * Holds an answer to a {@link PairProblem} and its proof against the problem.
 *
 * <p>One pass over edges, people and sets: O(levels x (edges + people) + nesting), where nesting counts the sets to climb until the innermost
 * common one, over the edges that are chosen or gain more than the prices of their people. All sums are exact: weights are bounded by the problem, and larger sums
 * of prices than 2^61 are a flaw.
 */
public final class PairCheck {
    private final PairProblem problem;
    private final EdgeTable edges;
    private final PairCertificate certificate;
    private final Findings findings = new Findings();
    private final int extra; // levels in front of those of the weights, on which every edge gains 1
    private final int levels;
    private final long[] pairsOf;
    private final int[] innermost;
    private final int[] outer;
    private final long[] around; // prices of a set and of all sets around it, level by level
    private final long[] peopleIn;
    private final long[] edgesIn;

    private PairCheck(PairProblem problem, PairAnswer answer) {
        this.problem = problem;
        this.edges = problem.edges();
        this.certificate = answer.certificate();
        this.extra = problem.aim() == PairAim.MOST_PAIRS_FIRST ? 1 : 0;
        this.levels = edges.levels() + extra;
        this.pairsOf = new long[problem.people()];
        OddSets sets = certificate.sets();
        this.innermost =
                sets.innermost().toJavaStream().mapToInt(Integer::intValue).toArray();
        this.outer = sets.outer().toJavaStream().mapToInt(Integer::intValue).toArray();
        this.around = new long[Math.multiplyExact(outer.length, levels)];
        this.peopleIn = new long[outer.length];
        this.edgesIn = new long[outer.length];
    }

    /**
     * Checks an answer.
     *
     * @param problem the problem
     * @param answer the answer as claimed
     * @return that it is best, or all that is wrong with it; never an empty sequence
     */
    public static Either<Seq<Flaw>, Verified> check(PairProblem problem, PairAnswer answer) {
        PairCheck check = new PairCheck(problem, answer);
        check.sizes(answer);
        if (check.findings.isEmpty()) {
            check.nesting();
        }
        return check.findings.isEmpty() ? check.contents(answer) : check.findings.rejection();
    }

    private void sizes(PairAnswer answer) {
        findings.size("value", edges.levels(), answer.value().size());
        findings.prices("certificate.people", certificate.people(), pairsOf.length, levels);
        findings.size("certificate.sets.innermost", pairsOf.length, innermost.length);
        findings.prices("certificate.sets.prices", certificate.sets().prices(), outer.length, levels);
    }

    /** Sets must lie within each other as they say, or there is no telling what they hold. */
    private void nesting() {
        for (int person = 0; person < innermost.length; person++) {
            if (innermost[person] < OddSets.NONE || innermost[person] >= outer.length) {
                findings.add(new Flaw.UnknownSet(person));
            }
        }
        for (int set = 0; set < outer.length; set++) {
            if (outer[set] != OddSets.NONE && (outer[set] <= set || outer[set] >= outer.length)) {
                findings.add(new Flaw.WrongSet(set));
            }
        }
    }

    private Either<Seq<Flaw>, Verified> contents(PairAnswer answer) {
        int[] chosen = findings.chosen(edges, answer.edges());
        for (int edge : chosen) {
            pairsOf[edges.from(edge)]++;
            pairsOf[edges.to(edge)]++;
            int common = commonSet(edge);
            if (common != OddSets.NONE) {
                edgesIn[common]++;
            }
        }
        people();
        sets();
        if (findings.arePricesSound()) {
            surpluses(chosen);
        }
        return findings.verdict(edges, chosen, answer.value());
    }

    /* Most edges are plainly dearer than their worth at the first level, and sets make them only dearer. */
    private void surpluses(int[] chosen) {
        long[] first = new long[pairsOf.length];
        for (int person = 0; person < first.length; person++) {
            first[person] = certificate.people().price(person, 0);
        }
        int next = 0;
        for (int edge = 0; edge < edges.size(); edge++) {
            boolean isChosen = next < chosen.length && chosen[next] == edge;
            next += isChosen ? 1 : 0;
            long gain = extra > 0 ? 1 : problem.goal().gain(edges.weight(edge, 0));
            if (isChosen || 2 * gain - first[edges.from(edge)] - first[edges.to(edge)] >= 0) {
                int sign = surplus(edge);
                if (sign > 0) {
                    findings.add(new Flaw.TooCheap(edge));
                } else if (sign < 0 && isChosen) {
                    findings.add(new Flaw.TooDear(edge));
                }
            }
        }
    }

    private void people() {
        boolean everybody = problem.aim() == PairAim.EVERYBODY;
        for (int person = 0; person < pairsOf.length; person++) {
            if (pairsOf[person] > 1 || (everybody && pairsOf[person] == 0)) {
                findings.add(new Flaw.LimitBroken(new Node(Kind.PERSON, person), pairsOf[person]));
            }
            int sign = findings.sign(Kind.PERSON, person, certificate.people());
            if (!everybody && (sign < 0 || (sign > 0 && pairsOf[person] == 0))) {
                findings.add(new Flaw.PriceWithoutLimit(new Node(Kind.PERSON, person)));
            }
            if (innermost[person] != OddSets.NONE) {
                peopleIn[innermost[person]]++;
            }
        }
    }

    private void sets() {
        PriceTable prices = certificate.sets().prices();
        for (int set = 0; set < outer.length; set++) { // inner sets come first
            if (outer[set] != OddSets.NONE) {
                peopleIn[outer[set]] += peopleIn[set];
                edgesIn[outer[set]] += edgesIn[set];
            }
            if (peopleIn[set] < 3
                    || peopleIn[set] % 2 == 0
                    || edgesIn[set] != peopleIn[set] / 2
                    || findings.sign(Kind.SET, set, prices) <= 0) {
                findings.add(new Flaw.WrongSet(set));
            }
        }
        if (!findings.arePricesSound()) {
            return;
        }
        for (int set = outer.length - 1; set >= 0; set--) { // outer sets come first
            for (int level = 0; level < levels; level++) {
                long sum = prices.price(set, level)
                        + (outer[set] == OddSets.NONE ? 0 : around[outer[set] * levels + level]);
                if (sum > Findings.MOST_PRICE || sum < -Findings.MOST_PRICE) {
                    findings.tooLarge(Kind.SET, set);
                    return;
                }
                around[set * levels + level] = sum;
            }
        }
    }

    /** The smallest set that holds both ends of an edge. */
    private int commonSet(int edge) {
        int one = innermost[edges.from(edge)];
        int other = innermost[edges.to(edge)];
        while (one != other && one != OddSets.NONE && other != OddSets.NONE) {
            if (one < other) {
                one = outer[one];
            } else {
                other = outer[other];
            }
        }
        return one == other ? one : OddSets.NONE;
    }

    /** Sign of twice an edge's gain less its prices. */
    private int surplus(int edge) {
        int sign = surplus(edge, OddSets.NONE);
        // prices of sets are above zero or flaws, so what is not above zero without them stays so; it saves the search
        // for the set
        return sign < 0 ? sign : surplus(edge, commonSet(edge));
    }

    private int surplus(int edge, int common) {
        for (int level = 0; level < levels; level++) {
            long gain = level < extra ? 1 : problem.goal().gain(edges.weight(edge, level - extra));
            long surplus = 2 * gain
                    - certificate.people().price(edges.from(edge), level)
                    - certificate.people().price(edges.to(edge), level)
                    - (common == OddSets.NONE ? 0 : around[common * levels + level]);
            if (surplus != 0) {
                return Long.signum(surplus);
            }
        }
        return 0;
    }
}
