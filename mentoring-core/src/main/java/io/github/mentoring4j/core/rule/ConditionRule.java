package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.text.Text;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * A hard rule made of data: a name and a condition.
 *
 * @param info the name
 * @param condition what must hold
 */
public record ConditionRule(RuleInfo info, Condition condition) implements HardRule {
    /**
     * Makes a rule of a condition.
     *
     * @param info the name
     * @param condition what must hold
     */
    public ConditionRule {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(condition, "condition");
    }

    /**
     * Makes a rule of a condition.
     *
     * @param code the stable code
     * @param description what the rule asks for
     * @param condition what must hold
     * @return the rule
     */
    public static ConditionRule of(String code, Text description, Condition condition) {
        return new ConditionRule(new RuleInfo(code, description), condition);
    }

    @Override
    public Verdict judge(Pairing pairing) {
        return ConditionJudge.judge(condition, pairing, Option.none());
    }
}
