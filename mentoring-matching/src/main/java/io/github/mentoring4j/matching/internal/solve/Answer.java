package io.github.mentoring4j.matching.internal.solve;

import io.github.mentoring4j.matching.plan.PlanStatus;

/** A solution that keeps the pair rules in force, and how good its proof shows it to be. */
record Answer(Solution solution, PlanStatus status) {}
