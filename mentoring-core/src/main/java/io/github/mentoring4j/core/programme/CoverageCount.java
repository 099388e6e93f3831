package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;

/** Counts one coverage indicator. */
final class CoverageCount {
    private final CoverageIndicator indicator;
    private final CoverageData data;

    CoverageCount(CoverageIndicator indicator, CoverageData data) {
        this.indicator = indicator;
        this.data = data;
    }

    CoverageResult result(Option<Figure.Known> target) {
        return indicator
                .formula()
                .fold(
                        people -> people(people, target),
                        none -> organisations(target),
                        satisfied -> new CoverageResult(satisfaction(satisfied.role()), 0, target));
    }

    private CoverageResult people(CoverageFormula.PeopleWithin formula, Option<Figure.Known> target) {
        boolean byAge = formula.measure() == CoverageFormula.Measure.AGE;
        SortedMap<ParticipantId, Integer> numbers = byAge ? data.ages() : data.experience();
        SortedSet<ParticipantId> people = inRole(formula.role())
                .map(Participation::person)
                .filter(person -> byAge || data.teachers().contains(person))
                .toSortedSet();
        int known = people.count(person -> numbers.containsKey(person));
        int within = people.count(
                person -> numbers.get(person).exists(number -> formula.bounds().contains(number)));
        int skipped = people.size() - known;
        Figure value = within == 0 && skipped > 0 ? Figure.noData(nobodyKnown(skipped)) : over(within);
        return new CoverageResult(value, skipped, target);
    }

    private CoverageResult organisations(Option<Figure.Known> target) {
        int count = inRole(ProgrammeRole.MENTOR)
                .flatMap(Participation::organisation)
                .toSortedSet()
                .size();
        return new CoverageResult(over(count), 0, target);
    }

    private Figure satisfaction(ProgrammeRole role) {
        return data.surveyed()
                .get(role)
                .map(tally -> Figure.of(tally.yes(), tally.of()))
                .getOrElse(this::notStated);
    }

    private Seq<Participation> inRole(ProgrammeRole role) {
        return data.participations()
                .filter(row -> row.role() == role
                        || (row.role() == ProgrammeRole.PEER && data.peers() == CoverageData.Peers.IN_BOTH_ROLES));
    }

    private Figure over(long count) {
        return data.denominators()
                .get(indicator.code())
                .map(all -> all > 0 && count > all ? Figure.noData(inconsistent(count, all)) : Figure.of(count, all))
                .getOrElse(this::notStated);
    }

    private Figure notStated() {
        return Figure.noData(NoData.unknownDenominator(indicator.denominator()));
    }

    private static NoData nobodyKnown(int skipped) {
        return new NoData(
                NoData.UNKNOWN_AGE,
                Message.of(
                        Text.of("возраст или стаж неизвестен у {0}", "age or experience of {0} is not known"),
                        Argument.of(skipped)));
    }

    private static NoData inconsistent(long count, long all) {
        return new NoData(
                NoData.INCONSISTENT_COUNTS,
                Message.of(
                        Text.of("учтено {0}, а всего указано {1}", "{0} counted, but {1} stated in all"),
                        Argument.of(count),
                        Argument.of(all)));
    }
}
