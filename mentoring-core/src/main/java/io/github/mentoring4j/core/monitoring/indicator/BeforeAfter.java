package io.github.mentoring4j.core.monitoring.indicator;

import io.github.mentoring4j.core.monitoring.Circle;
import io.github.mentoring4j.core.monitoring.Group;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.statistics.Precision;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Objects;

/**
 * Compares before and after: for one group, for every form, for every role model.
 *
 * <p>A person enters a group once, however many mentorships they have in it: with the earliest baseline and the latest value of the later
 * point (equal dates go by the codes of form and role model). Results do not depend on the order of the measurements.
 */
public final class BeforeAfter {
    private static final Comparator<Measurement> ORDER = Comparator.comparing(Measurement::date)
            .thenComparing(Measurement::form)
            .thenComparing(each -> each.roleModel().getOrElse(""));

    private BeforeAfter() {}

    /**
     * Compares one group.
     *
     * @param measurements what was measured
     * @param indicator the code of a known indicator
     * @param group the group
     * @param settings the later point, the precision and the least group
     * @return the comparison
     * @throws IllegalArgumentException if there is no such indicator
     */
    public static Comparison compare(Measurements measurements, String indicator, Group group, Settings settings) {
        Seq<Measurement> mine = measurements
                .values()
                .filter(each -> each.indicator().equals(indicator) && each.isOf(group))
                .sorted(ORDER);
        SortedMap<ParticipantId, Measurement> before = byPerson(
                mine.filter(each -> each.point() == MeasurementPoint.BASELINE).reverse());
        SortedMap<ParticipantId, Measurement> after = byPerson(mine.filter(each -> each.point() == settings.until()));
        TreeSet<ParticipantId> people = TreeSet.ofAll(before.keySet()).addAll(after.keySet());
        Seq<PersonChange> changes =
                people.toVector().flatMap(person -> change(person, before.get(person), after.get(person)));
        Indicator definition = measurements.indicator(indicator);
        boolean hidden = definition.byPerson() == Circle.NOBODY && changes.size() < settings.leastShown();
        Seq<PersonChange> shown = hidden ? Vector.empty() : changes;
        return Comparison.builder()
                .indicator(definition)
                .group(group)
                .changes(shown)
                .leftOut(people.size() - shown.size())
                .settings(settings)
                .build();
    }

    /**
     * Compares every form: the result that the goal of the model speaks of.
     *
     * @param measurements what was measured
     * @param indicator the code of a known indicator
     * @param settings the later point, the precision and the least group
     * @return one comparison for each form with a measurement of the indicator, in code order
     * @throws IllegalArgumentException if there is no such indicator
     */
    public static Seq<Comparison> byForm(Measurements measurements, String indicator, Settings settings) {
        return TreeSet.ofAll(of(measurements, indicator).map(Measurement::form))
                .toVector()
                .map(form -> compare(measurements, indicator, Group.form(form), settings));
    }

    /**
     * Compares every role model.
     *
     * @param measurements what was measured
     * @param indicator the code of a known indicator
     * @param settings the later point, the precision and the least group
     * @return one comparison for each role model with a measurement of the indicator, in code order
     * @throws IllegalArgumentException if there is no such indicator
     */
    public static Seq<Comparison> byRoleModel(Measurements measurements, String indicator, Settings settings) {
        return TreeSet.ofAll(of(measurements, indicator).flatMap(Measurement::roleModel))
                .toVector()
                .map(code -> compare(measurements, indicator, Group.roleModel(code), settings));
    }

    private static Seq<Measurement> of(Measurements measurements, String indicator) {
        return measurements.values().filter(each -> each.indicator().equals(indicator));
    }

    private static Option<PersonChange> change(
            ParticipantId person, Option<Measurement> before, Option<Measurement> after) {
        return before.flatMap(earlier -> after.map(later -> new PersonChange(person, earlier.value(), later.value())));
    }

    private static SortedMap<ParticipantId, Measurement> byPerson(Seq<Measurement> lastWins) {
        return lastWins.foldLeft(
                TreeMap.<ParticipantId, Measurement>empty(), (map, each) -> map.put(each.participant(), each));
    }

    /**
     * How to compare.
     *
     * @param until the later point: interim or endline
     * @param precision confidence, digits and the least number of people for a claim
     * @param leastShown the least group that may be shown outside the coordinator's circle, in people
     */
    public record Settings(MeasurementPoint until, Precision precision, int leastShown) {
        /**
         * Makes settings.
         *
         * @param until the later point: interim or endline
         * @param precision confidence, digits and the least number of people for a claim
         * @param leastShown the least group that may be shown outside the coordinator's circle, in people
         */
        public Settings {
            Objects.requireNonNull(precision, "precision");
            Require.that(until != MeasurementPoint.BASELINE, "until", until);
            Require.that(leastShown >= 0, "leastShown", leastShown);
        }

        /**
         * Baseline against endline, standard precision, groups of 5 and more shown. Default, overridable.
         *
         * @return the settings
         */
        public static Settings standard() {
            return new Settings(MeasurementPoint.ENDLINE, Precision.standard(), 5);
        }
    }
}
