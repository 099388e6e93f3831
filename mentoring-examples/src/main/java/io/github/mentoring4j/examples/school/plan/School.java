package io.github.mentoring4j.examples.school.plan;

import io.github.mentoring4j.core.catalogue.SeedModel;
import io.github.mentoring4j.core.catalogue.Vocabulary;
import io.github.mentoring4j.core.methodology.Goal;
import io.github.mentoring4j.core.methodology.TargetModel;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.examples.school.roster.Roster;

/**
 * A school that forms its programme.
 *
 * @param card its name and the reference date
 * @param methodology what it works by
 * @param roster its people
 */
public record School(SchoolCard card, Methodology methodology, Roster roster) {
    /**
     * The goal, with the name of this school.
     *
     * @return the goal of the model
     */
    public Goal goal() {
        return card.name().isComplete()
                ? SeedModel.goalFor(card.name())
                : methodology.model().goal();
    }

    /**
     * What a school works by.
     *
     * @param model the target model with its role models
     * @param parameters the parameters that the role models were made with
     * @param vocabulary the names of the codes
     */
    public record Methodology(TargetModel model, Parameters parameters, Vocabulary vocabulary) {}
}
