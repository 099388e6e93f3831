package io.github.mentoring4j.examples.school.year.monitoring;

import io.github.mentoring4j.core.monitoring.indicator.Comparison;
import io.github.mentoring4j.core.monitoring.indicator.PlannedResult;
import io.vavr.collection.Seq;

/**
 * Before and after. The changes by person stand in each comparison, but for questions that are shown of groups alone.
 *
 * @param byForm by form, for each indicator that a form uses
 * @param byRoleModel by role model
 * @param school over all forms
 * @param planned the planned results of the programme with their indicators, over the whole school
 */
public record Influence(
        Seq<Comparison> byForm,
        Seq<Comparison> byRoleModel,
        Seq<Comparison> school,
        Seq<PlannedResult.Progress> planned) {}
