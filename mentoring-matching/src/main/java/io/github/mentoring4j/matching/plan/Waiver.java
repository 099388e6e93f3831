package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.RuleInfo;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A rule that counts as kept in a pair although data are missing, because somebody decided so. The reason in words stays in the request.
 *
 * @param rule the rule
 * @param decidedBy the id of the person who decided
 * @param decidedOn the day of the decision
 */
public record Waiver(RuleInfo rule, ParticipantId decidedBy, LocalDate decidedOn) {
    /**
     * Makes the value of its parts.
     *
     * @param rule the rule
     * @param decidedBy the id of the person who decided
     * @param decidedOn the day of the decision
     */
    public Waiver {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(decidedBy, "decidedBy");
        Objects.requireNonNull(decidedOn, "decidedOn");
    }
}
