package io.github.mentoring4j.core.rule;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Judging lists of rules, and combining rules into one. */
public final class Rules {
    private Rules() {}

    /**
     * Judges two people by a list of rules, completely.
     *
     * <p>A finding that only repeats another one ({@link HardRule#repeats}) is left out, as long as one that does not is left.
     *
     * @param rules the rules
     * @param pairing the two people
     * @return everything that speaks against the pair, in the order of the rules; empty if, and only if, the pair is allowed
     */
    public static Seq<Finding> judge(Seq<HardRule> rules, Pairing pairing) {
        Seq<Tuple2<HardRule, Finding>> all = rules.flatMap(rule -> {
            Verdict verdict = rule.judge(pairing);
            return verdict.isAllowed() ? Option.none() : Option.some(Tuple.of(rule, new Finding(rule.info(), verdict)));
        });
        Seq<Finding> findings = all.map(Tuple2::_2);
        Seq<Finding> own =
                all.filter(each -> !each._1().repeats(findings, pairing)).map(Tuple2::_2);
        return own.isEmpty() ? findings : own;
    }

    /**
     * Tells whether a list of rules allows two people; stops at the first rule that does not.
     *
     * @param rules the rules
     * @param pairing the two people
     * @return true if every rule allows
     */
    public static boolean admit(Seq<HardRule> rules, Pairing pairing) {
        return rules.forAll(rule -> rule.judge(pairing).isAllowed());
    }

    /**
     * A rule that holds where all of several rules hold.
     *
     * @param info the name of the new rule
     * @param rules the rules
     * @return the rule
     */
    public static HardRule allOf(RuleInfo info, HardRule... rules) {
        return new Combined(info, Vector.of(rules), Combined.Join.AND);
    }

    /**
     * A rule that holds where at least one of several rules holds.
     *
     * @param info the name of the new rule
     * @param rules the rules
     * @return the rule
     */
    public static HardRule anyOf(RuleInfo info, HardRule... rules) {
        return new Combined(info, Vector.of(rules), Combined.Join.OR);
    }

    /**
     * A rule that holds where another does not.
     *
     * @param info the name of the new rule
     * @param rule the rule
     * @return the rule
     */
    public static HardRule not(RuleInfo info, HardRule rule) {
        return new Combined(info, Vector.of(rule), Combined.Join.NOT);
    }

    private record Combined(RuleInfo info, Seq<HardRule> rules, Join join) implements HardRule {
        private enum Join {
            AND,
            OR,
            NOT
        }

        @Override
        public Verdict judge(Pairing pairing) {
            Seq<Verdict> verdicts = rules.map(rule -> rule.judge(pairing));
            return switch (join) {
                case AND -> verdicts.fold(Verdict.allowed(), Verdict::and);
                case OR -> verdicts.fold(Verdict.denied(), Verdict::or);
                case NOT -> verdicts.head().not();
            };
        }
    }
}
