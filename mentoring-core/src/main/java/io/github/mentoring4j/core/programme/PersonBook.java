package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.style.Require;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.Period;

/**
 * Personal details by id, handed to one function at a time. Its {@code toString} tells the size only.
 *
 * @param byId the details by id
 */
public record PersonBook(SortedMap<ParticipantId, PersonDetails> byId) {
    /**
     * Makes a book.
     *
     * @param byId the details by id
     */
    public PersonBook {
        Require.noNulls("byId", byId);
        Require.that(byId.forAll(entry -> entry._1().equals(entry._2().id())), "byId", byId.keySet());
    }

    /**
     * A book without anybody: tables show ids.
     *
     * @return the empty book
     */
    public static PersonBook empty() {
        return new PersonBook(TreeMap.empty());
    }

    /**
     * Makes a book of entered details.
     *
     * @param people the details, in any order
     * @return the book, or a problem for every id that stands twice
     */
    public static Validation<Seq<Problem>, PersonBook> of(Seq<PersonDetails> people) {
        Seq<ParticipantId> ids = people.map(PersonDetails::id);
        Seq<Problem> problems = ids.zipWithIndex()
                .filter(item -> ids.indexOf(item._1()) != item._2())
                .map(item -> new Problem.Duplicate(
                        "people[" + item._2() + "].id",
                        item._1().value(),
                        "people[" + ids.indexOf(item._1()) + "].id"));
        return problems.isEmpty()
                ? Validation.valid(new PersonBook(people.toSortedMap(PersonDetails::id, person -> person)))
                : Validation.invalid(problems);
    }

    /**
     * The details of a person.
     *
     * @param id the id
     * @return the details, or none
     */
    public Option<PersonDetails> find(ParticipantId id) {
        return byId.get(id);
    }

    /**
     * The ages of the people whose date of birth is known.
     *
     * @param referenceDate the day to count to; on a birthday the new year of age counts
     * @return full years by id; whose date of birth is unknown or later is left out
     */
    public SortedMap<ParticipantId, Integer> ages(LocalDate referenceDate) {
        return byId.values()
                .flatMap(person -> person.birthDate()
                        .filter(day -> !day.isAfter(referenceDate))
                        .map(day -> new Tuple2<>(
                                person.id(), Period.between(day, referenceDate).getYears())))
                .toSortedMap(entry -> entry);
    }

    String nameOrId(ParticipantId id) {
        return find(id).map(PersonDetails::fullName).getOrElse(id.value());
    }

    @Override
    public String toString() {
        return "PersonBook{" + byId.size() + "}";
    }
}
