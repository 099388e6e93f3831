package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.text.Text;

/**
 * A rule on two pairs of one plan. No rule of this sort is in force unless the policy turns it on.
 *
 * <p>The two rules overlap nowhere; where both are in force, no two people stand in more than one pair.
 */
public enum PairRule {
    /**
     * The same two people, in the same places, are paired at most once, whatever the role models. An exchange, A mentoring B and B mentoring
     * A, is no repetition, for each has another place in it; a pair of equals has no places and repeats every other pair of its two people.
     */
    SAME_TWO_ONCE(
            "same-two-once",
            "те же двое на тех же местах в паре один раз",
            "the same two people in the same places are paired once") {
        @Override
        boolean forbidsTwoDirected(PairRef first, PairRef second) {
            return first.mentor().equals(second.mentor());
        }

        @Override
        boolean forbidsEqualsBeside() {
            return true;
        }
    },

    /** Nobody mentors their own mentor, whatever the role models. Pairs of equals have no mentor and stand outside. */
    NO_REVERSE("no-reverse", "никто не наставник своего наставника", "nobody mentors their own mentor") {
        @Override
        boolean forbidsTwoDirected(PairRef first, PairRef second) {
            return first.mentor().equals(second.mentee());
        }

        @Override
        boolean forbidsEqualsBeside() {
            return false;
        }
    };

    private final String code;
    private final String russian;
    private final String english;

    PairRule(String code, String russian, String english) {
        this.code = code;
        this.russian = russian;
        this.english = english;
    }

    /**
     * Code and description.
     *
     * @return what the rule asks for
     */
    public RuleInfo info() {
        return new RuleInfo(code, Text.of(russian, english));
    }

    /* Of two pairs of the same two people. */
    final boolean forbids(RoleModel firstModel, PairRef first, RoleModel secondModel, PairRef second) {
        boolean ofEquals = firstModel.isSymmetric() || secondModel.isSymmetric();
        return ofEquals ? forbidsEqualsBeside() : forbidsTwoDirected(first, second);
    }

    abstract boolean forbidsTwoDirected(PairRef first, PairRef second);

    abstract boolean forbidsEqualsBeside();
}
