package io.github.mentoring4j.core.cycle;

/** Something a step of the cycle yields. */
public sealed interface Artefact
        permits CycleGoal,
                CycleIndicator,
                CollectionMethod,
                CycleMeasurement,
                CycleFinding,
                Recommendation,
                CycleMeasure,
                Decision,
                Conclusion {
    /**
     * The id, chosen by the host; one artefact of a cycle has it.
     *
     * @return the id
     */
    String id();
}
