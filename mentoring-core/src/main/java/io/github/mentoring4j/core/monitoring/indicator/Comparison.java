package io.github.mentoring4j.core.monitoring.indicator;

import io.github.mentoring4j.core.monitoring.Circle;
import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.statistics.Interval;
import io.github.mentoring4j.core.monitoring.statistics.PairedAnalysis;
import io.github.mentoring4j.core.monitoring.statistics.ShareInterval;
import io.github.mentoring4j.core.programme.Figure;
import io.github.mentoring4j.core.programme.NoData;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.math.BigInteger;
import java.util.function.ToLongFunction;
import org.immutables.value.Value;

/**
 * An indicator of a group at two points, among the people measured at both.
 */
@Value.Immutable
public abstract sealed class Comparison permits ImmutableComparison {
    Comparison() {}

    /**
     * The indicator.
     *
     * @return the indicator
     */
    public abstract Indicator indicator();

    /**
     * The group.
     *
     * @return the group
     */
    public abstract Group group();

    /**
     * The people measured at both points, in id order, each once.
     *
     * @return the people measured at both points, in id order, each once
     */
    abstract Seq<PersonChange> changes();

    /**
     * How many people were measured at one of the points only. Of an indicator that nobody sees of a person, also all people of a group too
     * small to be shown: they count here and nowhere else.
     *
     * @return how many people were left out
     */
    public abstract int leftOut();

    /**
     * The settings it was made with.
     *
     * @return the settings it was made with
     */
    public abstract BeforeAfter.Settings settings();

    /**
     * The people measured at both points with their values.
     *
     * @return the people in id order; no data for an indicator that nobody sees of a person
     */
    public final Either<NoData, Seq<PersonChange>> byPerson() {
        return isOfGroupsOnly() ? Either.left(ofGroupsOnly()) : Either.right(changes());
    }

    /**
     * How many people were measured at both points.
     *
     * @return the number of people in the comparison
     */
    public final int pairs() {
        return changes().size();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableComparison.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableComparison.builder().from(this);
    }

    /** The code of no data where an indicator is shown of groups only. */
    public static final String OF_GROUPS_ONLY = "of-groups-only";

    /** The code of the reason why a relative change is missing where the earlier value is 0. */
    public static final String ZERO_BASELINE = "zero-baseline";

    /**
     * The group's figure at the earlier point: the number of people, the total or the mean, as the indicator's kind says.
     *
     * @return the exact figure; no data if nobody was measured twice
     */
    public final Figure before() {
        return figure(changes().map(PersonChange::before));
    }

    /**
     * The group's figure at the later point, among the same people.
     *
     * @return the exact figure; no data if nobody was measured twice
     */
    public final Figure after() {
        return figure(changes().map(PersonChange::after));
    }

    /**
     * How far the group's figure moved.
     *
     * @return later less earlier, exactly; no data if nobody was measured twice
     */
    public final Figure difference() {
        return figure(changes().map(PersonChange::difference));
    }

    /**
     * The group's change relative to the earlier figure.
     *
     * @return the exact fraction, 1/4 for a rise by 25 per cent; no data if nobody was measured twice or the earlier figure is 0
     */
    public final Figure relative() {
        return changes().isEmpty()
                ? Figure.noData(nobody())
                : relative(total(PersonChange::difference), total(PersonChange::before));
    }

    /**
     * What became of the group's figure. It describes these people; whether more may be claimed says {@link #analysis()}.
     *
     * @return improved exactly if the sign of the change agrees with the indicator's direction; no data if nobody was measured twice
     */
    public final Either<NoData, Direction.Outcome> outcome() {
        return changes().isEmpty()
                ? Either.left(nobody())
                : Either.right(indicator().betterWhen().judge(total(PersonChange::difference)));
    }

    /**
     * How many people moved one way.
     *
     * @param outcome the way
     * @return the number of people
     */
    public final int people(Direction.Outcome outcome) {
        return changes().count(change -> indicator().betterWhen().judge(change.difference()) == outcome);
    }

    /**
     * The share of people who improved.
     *
     * @return improved of all measured twice; no data if there are none
     */
    public final Figure improvedShare() {
        return Figure.of(people(Direction.Outcome.IMPROVED), changes().size());
    }

    /**
     * The score interval of the share of people who improved.
     *
     * @return the interval, as fractions of 1; no data if nobody was measured twice
     */
    public final Either<NoData, Interval> improvedInterval() {
        return ShareInterval.wilson(
                people(Direction.Outcome.IMPROVED), changes().size(), settings().precision());
    }

    /**
     * The mean change with interval, effect size and what may be said; paired shares for a yes-or-no indicator, else numbers.
     *
     * @return the analysis, in the unit of the indicator
     */
    public final PairedAnalysis analysis() {
        return indicator().kind() == Indicator.Kind.YES_NO
                ? PairedAnalysis.ofAnswers(
                        changes().map(change -> Tuple.of(change.before() == 1, change.after() == 1)),
                        settings().precision())
                : PairedAnalysis.ofDifferences(
                        changes().map(PersonChange::difference),
                        indicator().decimals(),
                        settings().precision());
    }

    /**
     * Who may see this.
     *
     * @return the coordinator's circle if the compared people are fewer than the settings' least group
     */
    public final Circle circle() {
        return Circle.of(changes().size(), settings().leastShown());
    }

    private Figure figure(Seq<Long> values) {
        if (values.isEmpty()) {
            return Figure.noData(nobody());
        }
        long unit = BigInteger.TEN.pow(indicator().decimals()).longValueExact();
        long bottom = indicator().kind() == Indicator.Kind.QUANTITY ? Math.multiplyExact(unit, values.size()) : 1;
        return new Figure.Known(values.foldLeft(0L, Math::addExact), bottom);
    }

    private long total(ToLongFunction<PersonChange> part) {
        return changes().foldLeft(0L, (sum, change) -> Math.addExact(sum, part.applyAsLong(change)));
    }

    static Figure relative(long difference, long before) {
        if (before == 0) {
            return Figure.noData(
                    NoData.of(ZERO_BASELINE, Text.of("исходное значение равно нулю", "the earlier value is zero")));
        }
        return before > 0 ? new Figure.Known(difference, before) : new Figure.Known(-difference, -before);
    }

    private NoData nobody() {
        return isOfGroupsOnly() && leftOut() > 0
                ? ofGroupsOnly()
                : NoData.of(
                        PairedAnalysis.NOBODY_MEASURED_TWICE,
                        Text.of("никто не измерен дважды", "nobody was measured twice"));
    }

    private boolean isOfGroupsOnly() {
        return indicator().byPerson() == Circle.NOBODY;
    }

    private static NoData ofGroupsOnly() {
        return NoData.of(
                OF_GROUPS_ONLY, Text.of("ответы показываются только по группе", "answers are shown of groups only"));
    }

    @Value.Check
    final void check() {
        Require.noNulls("changes", changes());
        Require.that(leftOut() >= 0, "leftOut", leftOut());
        Require.that(
                !isOfGroupsOnly()
                        || changes().isEmpty()
                        || pairs() >= settings().leastShown(),
                "changes",
                pairs());
        Seq<String> ids = changes().map(change -> change.participant().value());
        Require.that(ids.equals(ids.distinct().sorted()), "changes", ids);
    }

    /** Collects the parts of {@link Comparison}; not thread-safe. */
    public sealed interface Builder permits ImmutableComparison.Builder {
        /**
         * Sets the indicator.
         *
         * @param indicator the indicator
         * @return this builder
         */
        Builder indicator(Indicator indicator);

        /**
         * Sets the group.
         *
         * @param group the group
         * @return this builder
         */
        Builder group(Group group);

        /**
         * Sets the people measured at both points, in id order, each once.
         *
         * @param changes the people measured at both points, in id order, each once
         * @return this builder
         */
        Builder changes(Seq<PersonChange> changes);

        /**
         * Sets how many people were measured at one of the points only.
         *
         * @param leftOut how many people were measured at one of the points only
         * @return this builder
         */
        Builder leftOut(int leftOut);

        /**
         * Sets the settings it was made with.
         *
         * @param settings the settings it was made with
         * @return this builder
         */
        Builder settings(BeforeAfter.Settings settings);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Comparison build();
    }
}
