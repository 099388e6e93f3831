package io.github.mentoring4j.examples.school.year.programme;

import io.github.mentoring4j.core.catalogue.programme.CoverageIndicators;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.programme.Bounds;
import io.github.mentoring4j.core.programme.CoverageData;
import io.github.mentoring4j.core.programme.CoverageFormula;
import io.github.mentoring4j.core.programme.CoverageIndicator;
import io.github.mentoring4j.core.programme.CoverageResult;
import io.github.mentoring4j.core.programme.Participation;
import io.github.mentoring4j.core.programme.ProgrammeRole;
import io.github.mentoring4j.core.programme.Tally;
import io.github.mentoring4j.core.programme.Targets;
import io.github.mentoring4j.examples.school.year.life.YearDates;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;

/**
 * The coverage indicators. No target is known for the years after 2024; the school is taken to keep those of 2024 as its own. The number of
 * enterprises of the region is unknown, so that one indicator has no data.
 */
final class Coverages {
    private static final int LAST_TARGETS = 2024;

    private final Seq<Participant> people;
    private final YearDates dates;
    private final SortedMap<ProgrammeRole, Tally> satisfied;

    Coverages(Seq<Participant> people, YearDates dates, SortedMap<ProgrammeRole, Tally> satisfied) {
        this.people = people;
        this.dates = dates;
        this.satisfied = satisfied;
    }

    Seq<CoverageLine> of(Seq<Participation> rows) {
        Seq<Participation> early = rows.filter(row -> !row.enteredOn().isAfter(dates.middle()));
        return CoverageIndicators.standard()
                .map(indicator -> new CoverageLine(
                        indicator,
                        result(indicator, dates.middle(), early, TreeMap.empty()),
                        result(indicator, dates.lookBack(), rows, satisfied)));
    }

    private CoverageResult result(
            CoverageIndicator indicator,
            LocalDate day,
            Seq<Participation> rows,
            SortedMap<ProgrammeRole, Tally> surveyed) {
        Seq<Participant> pupils = of(ParticipantKind.STUDENT);
        Seq<Participant> teachers = of(ParticipantKind.TEACHER);
        SortedMap<ParticipantId, Integer> ages =
                TreeMap.ofEntries(pupils.flatMap(person -> person.age().map(age -> Tuple.of(person.id(), age))));
        SortedMap<ParticipantId, Integer> experience = TreeMap.ofEntries(teachers.flatMap(
                person -> person.profession().experienceYears().map(years -> Tuple.of(person.id(), years))));
        CoverageData data = CoverageData.builder()
                .referenceDate(day)
                .participations(ofAge(indicator) ? rowsOf(pupils, rows) : rows)
                .ages(ages)
                .teachers(teachers.map(Participant::id).toSortedSet())
                .experience(experience)
                .denominators(TreeMap.of(
                        "cov.mentees", within(ages, CoverageIndicators.MENTEE_AGES),
                        "cov.mentors", within(ages, CoverageIndicators.MENTOR_AGES),
                        "cov.earlyCareer", within(experience, CoverageIndicators.EARLY_CAREER)))
                .surveyed(surveyed)
                .build();
        return CoverageResult.of(indicator, data, targets(indicator, day));
    }

    /* An adult of unknown age is no pupil whose age is missing. */
    private static boolean ofAge(CoverageIndicator indicator) {
        return indicator.formula() instanceof CoverageFormula.PeopleWithin formula
                && formula.measure() == CoverageFormula.Measure.AGE;
    }

    private static Seq<Participation> rowsOf(Seq<Participant> people, Seq<Participation> rows) {
        SortedSet<ParticipantId> ids = people.map(Participant::id).toSortedSet();
        return rows.filter(row -> ids.contains(row.person()));
    }

    private Seq<Participant> of(ParticipantKind kind) {
        return people.filter(person -> person.kind().equals(kind));
    }

    private static long within(SortedMap<ParticipantId, Integer> numbers, Bounds bounds) {
        return numbers.values().count(bounds::contains);
    }

    private static Targets targets(CoverageIndicator indicator, LocalDate day) {
        Targets known = CoverageIndicators.targets();
        return day.getYear() <= LAST_TARGETS
                ? known
                : known.find(indicator.code(), LAST_TARGETS)
                        .map(target -> known.with(indicator.code(), day.getYear(), Math.toIntExact(target.numerator())))
                        .getOrElse(known);
    }
}
