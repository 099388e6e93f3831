package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.programme.SchoolYear;
import io.github.mentoring4j.core.programme.UnmetNeed;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/**
 * What a closed cycle hands to the next one.
 */
@Value.Immutable
public abstract sealed class CycleStart permits ImmutableCycleStart {
    CycleStart() {}

    /**
     * The next school year.
     *
     * @return the next school year
     */
    public abstract SchoolYear year();

    /**
     * The conclusions that the next goals refer to.
     *
     * @return the conclusions that the next goals refer to
     */
    @Value.Default
    public Seq<Conclusion> conclusions() {
        return Vector.empty();
    }

    /**
     * Problems found that no recommendation answered.
     *
     * @return problems found that no recommendation answered
     */
    @Value.Default
    public Seq<CycleFinding> openProblems() {
        return Vector.empty();
    }

    /**
     * Recommendations that no measure followed.
     *
     * @return recommendations that no measure followed
     */
    @Value.Default
    public Seq<Recommendation> openRecommendations() {
        return Vector.empty();
    }

    /**
     * Measures whose effectiveness was not analysed.
     *
     * @return measures whose effectiveness was not analysed
     */
    @Value.Default
    public Seq<CycleMeasure> openMeasures() {
        return Vector.empty();
    }

    /**
     * The indicators, to be taken over or replaced.
     *
     * @return the indicators, to be taken over or replaced
     */
    @Value.Default
    public Seq<CycleIndicator> indicators() {
        return Vector.empty();
    }

    /**
     * The last known measurement of each indicator.
     *
     * @return the last known measurement of each indicator
     */
    @Value.Default
    public Seq<CycleMeasurement> baselines() {
        return Vector.empty();
    }

    /**
     * The needs that were left without a partner.
     *
     * @return the needs that were left without a partner
     */
    @Value.Default
    public Seq<UnmetNeed> unmetNeeds() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableCycleStart.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableCycleStart.builder().from(this);
    }

    /**
     * The beginning of the next cycle.
     *
     * <p>Goals are new and refer to the conclusions; unmet needs stand among the evidence. Indicators and baselines are offered by this
     * value and not taken over: the goals they served were those of the old cycle.
     *
     * @param goals the goals of the next cycle
     * @return a draft of the next year with the inherited conclusions
     */
    public final CycleDraft begin(Seq<CycleGoal> goals) {
        return CycleDraft.builder()
                .year(year())
                .inherited(conclusions())
                .evidence(unmetNeeds().map(Evidence.LeftUnmet::new))
                .goals(goals)
                .build();
    }

    @Value.Check
    final void checkParts() {
        Require.noNulls("conclusions", conclusions());
        Require.noNulls("openProblems", openProblems());
        Require.noNulls("openRecommendations", openRecommendations());
        Require.noNulls("openMeasures", openMeasures());
        Require.noNulls("indicators", indicators());
        Require.noNulls("baselines", baselines());
        Require.noNulls("unmetNeeds", unmetNeeds());
    }

    /** Collects the parts of a {@link CycleStart}; not thread-safe. */
    public sealed interface Builder permits ImmutableCycleStart.Builder {
        /**
         * Sets the next school year.
         *
         * @param year the next school year
         * @return this builder
         */
        Builder year(SchoolYear year);

        /**
         * Sets the conclusions that the next goals refer to.
         *
         * @param conclusions the conclusions that the next goals refer to
         * @return this builder
         */
        Builder conclusions(Seq<Conclusion> conclusions);

        /**
         * Sets the conclusions that the next goals refer to.
         *
         * @param conclusions the conclusions that the next goals refer to
         * @return this builder
         */
        default Builder conclusions(Conclusion... conclusions) {
            return conclusions(Vector.of(conclusions));
        }

        /**
         * Sets problems found that no recommendation answered.
         *
         * @param openProblems problems found that no recommendation answered
         * @return this builder
         */
        Builder openProblems(Seq<CycleFinding> openProblems);

        /**
         * Sets problems found that no recommendation answered.
         *
         * @param openProblems problems found that no recommendation answered
         * @return this builder
         */
        default Builder openProblems(CycleFinding... openProblems) {
            return openProblems(Vector.of(openProblems));
        }

        /**
         * Sets recommendations that no measure followed.
         *
         * @param openRecommendations recommendations that no measure followed
         * @return this builder
         */
        Builder openRecommendations(Seq<Recommendation> openRecommendations);

        /**
         * Sets recommendations that no measure followed.
         *
         * @param openRecommendations recommendations that no measure followed
         * @return this builder
         */
        default Builder openRecommendations(Recommendation... openRecommendations) {
            return openRecommendations(Vector.of(openRecommendations));
        }

        /**
         * Sets measures whose effectiveness was not analysed.
         *
         * @param openMeasures measures whose effectiveness was not analysed
         * @return this builder
         */
        Builder openMeasures(Seq<CycleMeasure> openMeasures);

        /**
         * Sets measures whose effectiveness was not analysed.
         *
         * @param openMeasures measures whose effectiveness was not analysed
         * @return this builder
         */
        default Builder openMeasures(CycleMeasure... openMeasures) {
            return openMeasures(Vector.of(openMeasures));
        }

        /**
         * Sets the indicators, to be taken over or replaced.
         *
         * @param indicators the indicators, to be taken over or replaced
         * @return this builder
         */
        Builder indicators(Seq<CycleIndicator> indicators);

        /**
         * Sets the indicators, to be taken over or replaced.
         *
         * @param indicators the indicators, to be taken over or replaced
         * @return this builder
         */
        default Builder indicators(CycleIndicator... indicators) {
            return indicators(Vector.of(indicators));
        }

        /**
         * Sets the last known measurement of each indicator.
         *
         * @param baselines the last known measurement of each indicator
         * @return this builder
         */
        Builder baselines(Seq<CycleMeasurement> baselines);

        /**
         * Sets the last known measurement of each indicator.
         *
         * @param baselines the last known measurement of each indicator
         * @return this builder
         */
        default Builder baselines(CycleMeasurement... baselines) {
            return baselines(Vector.of(baselines));
        }

        /**
         * Sets the needs that were left without a partner.
         *
         * @param unmetNeeds the needs that were left without a partner
         * @return this builder
         */
        Builder unmetNeeds(Seq<UnmetNeed> unmetNeeds);

        /**
         * Sets the needs that were left without a partner.
         *
         * @param unmetNeeds the needs that were left without a partner
         * @return this builder
         */
        default Builder unmetNeeds(UnmetNeed... unmetNeeds) {
            return unmetNeeds(Vector.of(unmetNeeds));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         */
        CycleStart build();
    }
}
