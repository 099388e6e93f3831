package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/** Joins what the files tell: ids, classes and who teaches whom; not thread-safe. */
final class RosterDraft {
    private static final Text CLASS_EXPECTED =
            Text.of("класс, который есть в списке учеников", "a class of the list of pupils");

    private final RosterSettings settings;
    private final Problems problems;
    private final PersonReader reader;
    private SortedMap<ParticipantId, Place> seen = TreeMap.empty();
    private SortedMap<ParticipantId, Person> people = TreeMap.empty();
    private boolean complete = true;

    RosterDraft(RosterSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
        this.reader = new PersonReader(settings);
    }

    /** Takes in a file of people; none stands for a file that could not be read. */
    RosterDraft people(Option<Table> table, Option<ParticipantKind> kind) {
        complete = complete && table.isDefined();
        for (Table each : table) {
            each.strayIds()
                    .filter(id -> !id.isBlank())
                    .map(ParticipantId::of)
                    .filter(id -> !seen.containsKey(id))
                    .forEach(id -> seen = seen.put(id, Place.of("")));
            each.rows().forEach(row -> take(row, kind));
        }
        return this;
    }

    private void take(Row row, Option<ParticipantKind> kind) {
        Option<Person> person = reader.read(row, kind);
        for (ParticipantId id : row.read(Columns.ID)) {
            Place place = row.placeOf(Columns.ID);
            Option<Place> first = seen.get(id);
            first.filter(earlier -> earlier.line() > 0)
                    .forEach(earlier ->
                            problems.add(place, new Problem.Duplicate(Columns.ID.code(), id.value(), earlier.path())));
            if (first.isEmpty()) {
                seen = seen.put(id, place);
                people = person.fold(() -> people, each -> people.put(id, each));
            }
        }
    }

    /** Joins everything. */
    Roster roster(Table wishes, Table pairs) {
        LinkReader links = new LinkReader(settings, known());
        Tuple2<Seq<ActivePair>, Seq<ClosedPair>> read = links.pairs(pairs.rows());
        return new Roster(
                participants(),
                new PersonLabels(labels(Person::name), labels(Person::schoolClass), labels(Person::birth)),
                links.wishes(wishes.rows()),
                read._1(),
                read._2(),
                Vector.empty());
    }

    private KnownPeople known() {
        return new KnownPeople(seen.keySet(), complete);
    }

    private Seq<Participant> participants() {
        SortedMap<String, SortedSet<ParticipantId>> byClass = pupilsByClass();
        return people.values().toVector().map(person -> {
            person.participant()
                    .placement()
                    .manages()
                    .forEach(ids -> ids.forEach(id -> known().isKnown(person.row(), Columns.MANAGES, id)));
            return person.taughtClasses().fold(person::participant, classes -> teaching(person, classes, byClass));
        });
    }

    private Participant teaching(
            Person person, SortedSet<String> classes, SortedMap<String, SortedSet<ParticipantId>> byClass) {
        if (complete && !byClass.isEmpty()) {
            classes.filter(label -> !byClass.containsKey(label))
                    .forEach(label -> person.row()
                            .report(
                                    Columns.CLASSES,
                                    new Problem.UnknownReference(Columns.CLASSES.code(), label, CLASS_EXPECTED)));
        }
        SortedSet<ParticipantId> pupils = TreeSet.ofAll(
                classes.toVector().flatMap(label -> byClass.get(label).getOrElse(TreeSet.empty())));
        Participant participant = person.participant();
        return participant.toBuilder()
                .placement(participant.placement().toBuilder().teaches(pupils).build())
                .build();
    }

    private SortedMap<String, SortedSet<ParticipantId>> pupilsByClass() {
        SortedMap<String, SortedSet<ParticipantId>> result = TreeMap.empty();
        for (Tuple2<ParticipantId, String> pupil : labels(Person::schoolClass)) {
            SortedSet<ParticipantId> before = result.get(pupil._2()).getOrElse(TreeSet.empty());
            result = result.put(pupil._2(), before.add(pupil._1()));
        }
        return result;
    }

    private <T> SortedMap<ParticipantId, T> labels(Function<Person, Option<T>> label) {
        return TreeMap.ofEntries(people.values()
                .toVector()
                .flatMap(person -> label.apply(person).map(word -> Tuple.of(person.id(), word))));
    }
}
