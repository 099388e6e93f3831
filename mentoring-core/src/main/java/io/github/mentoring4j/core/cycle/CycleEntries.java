package io.github.mentoring4j.core.cycle;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What is entered into a management cycle, in the order of its steps.
 *
 * @param <B> the builder that collects it
 */
public sealed interface CycleEntries<B> permits CycleDraft.Builder {
    /**
     * Sets the conclusions of the cycle before, which goals may refer to.
     *
     * @param inherited the conclusions of the cycle before, which goals may refer to
     * @return this builder
     */
    B inherited(Seq<Conclusion> inherited);

    /**
     * Sets the conclusions of the cycle before, which goals may refer to.
     *
     * @param inherited the conclusions of the cycle before, which goals may refer to
     * @return this builder
     */
    default B inherited(Conclusion... inherited) {
        return inherited(Vector.of(inherited));
    }

    /**
     * Sets what findings may rest on besides measurements.
     *
     * @param evidence what findings may rest on besides measurements
     * @return this builder
     */
    B evidence(Seq<Evidence> evidence);

    /**
     * Sets what findings may rest on besides measurements.
     *
     * @param evidence what findings may rest on besides measurements
     * @return this builder
     */
    default B evidence(Evidence... evidence) {
        return evidence(Vector.of(evidence));
    }

    /**
     * Sets the goals.
     *
     * @param goals the goals
     * @return this builder
     */
    B goals(Seq<CycleGoal> goals);

    /**
     * Sets the goals.
     *
     * @param goals the goals
     * @return this builder
     */
    default B goals(CycleGoal... goals) {
        return goals(Vector.of(goals));
    }

    /**
     * Sets the indicators.
     *
     * @param indicators the indicators
     * @return this builder
     */
    B indicators(Seq<CycleIndicator> indicators);

    /**
     * Sets the indicators.
     *
     * @param indicators the indicators
     * @return this builder
     */
    default B indicators(CycleIndicator... indicators) {
        return indicators(Vector.of(indicators));
    }

    /**
     * Sets the methods.
     *
     * @param methods the methods
     * @return this builder
     */
    B methods(Seq<CollectionMethod> methods);

    /**
     * Sets the methods.
     *
     * @param methods the methods
     * @return this builder
     */
    default B methods(CollectionMethod... methods) {
        return methods(Vector.of(methods));
    }

    /**
     * Sets the measurements.
     *
     * @param measurements the measurements
     * @return this builder
     */
    B measurements(Seq<CycleMeasurement> measurements);

    /**
     * Sets the measurements.
     *
     * @param measurements the measurements
     * @return this builder
     */
    default B measurements(CycleMeasurement... measurements) {
        return measurements(Vector.of(measurements));
    }

    /**
     * Sets the findings.
     *
     * @param findings the findings
     * @return this builder
     */
    B findings(Seq<CycleFinding> findings);

    /**
     * Sets the findings.
     *
     * @param findings the findings
     * @return this builder
     */
    default B findings(CycleFinding... findings) {
        return findings(Vector.of(findings));
    }

    /**
     * Sets the recommendations.
     *
     * @param recommendations the recommendations
     * @return this builder
     */
    B recommendations(Seq<Recommendation> recommendations);

    /**
     * Sets the recommendations.
     *
     * @param recommendations the recommendations
     * @return this builder
     */
    default B recommendations(Recommendation... recommendations) {
        return recommendations(Vector.of(recommendations));
    }

    /**
     * Sets the measures.
     *
     * @param measures the measures
     * @return this builder
     */
    B measures(Seq<CycleMeasure> measures);

    /**
     * Sets the measures.
     *
     * @param measures the measures
     * @return this builder
     */
    default B measures(CycleMeasure... measures) {
        return measures(Vector.of(measures));
    }

    /**
     * Sets the decisions.
     *
     * @param decisions the decisions
     * @return this builder
     */
    B decisions(Seq<Decision> decisions);

    /**
     * Sets the decisions.
     *
     * @param decisions the decisions
     * @return this builder
     */
    default B decisions(Decision... decisions) {
        return decisions(Vector.of(decisions));
    }

    /**
     * Sets the conclusions about effectiveness.
     *
     * @param conclusions the conclusions about effectiveness
     * @return this builder
     */
    B conclusions(Seq<Conclusion> conclusions);

    /**
     * Sets the conclusions about effectiveness.
     *
     * @param conclusions the conclusions about effectiveness
     * @return this builder
     */
    default B conclusions(Conclusion... conclusions) {
        return conclusions(Vector.of(conclusions));
    }
}
