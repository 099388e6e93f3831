package io.github.mentoring4j.core.rule.kit;

import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.rule.Circumstances;
import io.github.mentoring4j.core.rule.Criterion;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Level;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Rules;
import io.github.mentoring4j.core.rule.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Two people put before rules and criteria, and what is expected of these.
 *
 * <p>Every expectation asks twice and fails if the two answers differ; every one gives this kit back, so that expectations can follow
 * each other. A failed expectation throws {@link AssertionError} with the ids of the people, the code of the rule or criterion and the
 * answer; a fault of the rule itself passes through.
 *
 * @param pairing the two people
 */
public record RuleKit(Pairing pairing) {
    /**
     * Puts two people before rules.
     *
     * @param pairing the two people
     */
    public RuleKit {
        Objects.requireNonNull(pairing, "pairing");
    }

    /**
     * Puts two people before rules.
     *
     * @param pairing the two people
     * @return the kit
     */
    public static RuleKit given(Pairing pairing) {
        return new RuleKit(pairing);
    }

    /**
     * Puts two people before rules, each with all requests of their own and one free place, without wishes and history.
     *
     * @param mentor the mentor
     * @param mentee the mentee
     * @param date the reference date
     * @return the kit
     */
    public static RuleKit given(Participant mentor, Participant mentee, LocalDate date) {
        return new RuleKit(new Pairing(side(mentor), side(mentee), Circumstances.on(date)));
    }

    /**
     * Expects a rule to allow the two.
     *
     * @param rule the rule
     * @return this kit
     * @throws AssertionError if it does not
     */
    public RuleKit expectAllowed(HardRule rule) {
        return expect(rule, Verdict.allowed());
    }

    /**
     * Expects a rule to deny the two.
     *
     * @param rule the rule
     * @return this kit
     * @throws AssertionError if it does not
     */
    public RuleKit expectDenied(HardRule rule) {
        return expect(rule, Verdict.denied());
    }

    /**
     * Expects a rule to be unable to tell for want of data.
     *
     * @param rule the rule
     * @param attributes all missing attributes, at least one, each with its side: {@code mentee.age}
     * @return this kit
     * @throws AssertionError if the rule can tell, or if other attributes are missing
     */
    public RuleKit expectUnknown(HardRule rule, String... attributes) {
        return expect(rule, new Verdict.Unknown(TreeSet.of(attributes)));
    }

    /**
     * Expects exactly some of several rules not to allow the two, be it by denial or for want of data.
     *
     * @param rules the rules
     * @param codes the codes of the rules that must not allow, in any order; none if all must allow
     * @return this kit
     * @throws AssertionError if a rule allows that must not, or the reverse
     */
    public RuleKit expectObjections(Seq<HardRule> rules, String... codes) {
        rules.forEach(rule -> judged(rule, pairing));
        Seq<String> found = Rules.judge(rules, pairing)
                .map(Finding::rule)
                .map(rule -> rule.code())
                .sorted();
        Seq<String> wanted = Vector.of(codes).sorted();
        return require(found.equals(wanted), "rules", "objections " + wanted, "objections " + found);
    }

    /**
     * Expects a criterion to measure a level.
     *
     * @param criterion the criterion
     * @param basisPoints the level, 0 to 10,000
     * @return this kit
     * @throws AssertionError if it measures another or has no data
     */
    public RuleKit expectLevel(Criterion criterion, int basisPoints) {
        return expect(criterion, Option.some(new Level(basisPoints)));
    }

    /**
     * Expects a criterion to have no data.
     *
     * @param criterion the criterion
     * @return this kit
     * @throws AssertionError if it has
     */
    public RuleKit expectNoData(Criterion criterion) {
        return expect(criterion, Option.none());
    }

    /**
     * Expects a rule to say the same whichever of the two is called mentor, as the rules of symmetric role models must; missing
     * attributes are then missing on the other side.
     *
     * @param rule the rule
     * @return this kit
     * @throws AssertionError if it says something else of the swapped pairing
     */
    public RuleKit expectSymmetric(HardRule rule) {
        Verdict there = judged(rule, pairing);
        Verdict back = judged(rule, pairing.swapped()).swapped();
        return require(
                there.equals(back), "rule " + rule.info().code(), there + " on both sides", back + " when swapped");
    }

    /**
     * Expects a criterion to measure the same whichever of the two is called mentor.
     *
     * @param criterion the criterion
     * @return this kit
     * @throws AssertionError if it measures something else of the swapped pairing
     */
    public RuleKit expectSymmetric(Criterion criterion) {
        Option<Level> there = measured(criterion, pairing);
        Option<Level> back = measured(criterion, pairing.swapped());
        return require(there.equals(back), name(criterion), there + " on both sides", back + " when swapped");
    }

    private RuleKit expect(HardRule rule, Verdict wanted) {
        Verdict found = judged(rule, pairing);
        return require(found.equals(wanted), "rule " + rule.info().code(), wanted, found);
    }

    private RuleKit expect(Criterion criterion, Option<Level> wanted) {
        Option<Level> found = measured(criterion, pairing);
        return require(found.equals(wanted), name(criterion), wanted, found);
    }

    private Verdict judged(HardRule rule, Pairing asked) {
        Verdict first = rule.judge(asked);
        Verdict again = rule.judge(asked);
        require(first.equals(again), "rule " + rule.info().code(), first + " every time", again + " the second time");
        return first;
    }

    private Option<Level> measured(Criterion criterion, Pairing asked) {
        Option<Level> first = criterion.level(asked);
        Option<Level> again = criterion.level(asked);
        require(first.equals(again), name(criterion), first + " every time", again + " the second time");
        return first;
    }

    private RuleKit require(boolean holds, String what, Object wanted, Object found) {
        if (!holds) {
            throw new AssertionError(what + " on mentor "
                    + pairing.mentor().participant().id() + " and mentee "
                    + pairing.mentee().participant().id() + ": expected " + wanted + " but was " + found);
        }
        return this;
    }

    private static String name(Criterion criterion) {
        return "criterion " + criterion.info().code();
    }

    private static PairSide side(Participant participant) {
        return new PairSide(participant, participant.requests(), Option.some(1));
    }
}
