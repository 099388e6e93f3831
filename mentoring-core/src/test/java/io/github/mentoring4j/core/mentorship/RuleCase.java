package io.github.mentoring4j.core.mentorship;

import io.vavr.collection.Seq;

/**
 * A rule of the life-cycle with an allowing and a denying case.
 *
 * @param code the refusal by which the rule speaks
 * @param basis what it rests on
 * @param allowing what was refused where the rule is kept; must be empty
 * @param denying what was refused where nothing but this rule is broken
 */
record RuleCase(RefusalCode code, RefusalCode.Basis basis, Seq<RefusalCode> allowing, Seq<RefusalCode> denying) {}
