package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.Participant;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.util.function.Function;

/** The attributes of a person that are sets of codes. */
@SuppressWarnings("ImmutableEnumChecker") // the readers are stateless method references
public enum PersonSet {
    /** Subjects taught. */
    SUBJECTS("subjects", person -> person.profession().subjects()),
    /** Project or exchange topics. */
    TOPICS("topics", person -> person.skills().topics()),
    /** Profession fields. */
    FIELDS("fields", person -> person.skills().fields()),
    /** Years of study taught now. */
    TAUGHT_GRADES("taughtGrades", person -> person.profession().taughtGrades().map(grades -> texts(grades))),
    /** Ids of the people managed. */
    MANAGES("manages", person -> person.placement().manages().map(ids -> texts(ids))),
    /** Ids of the people given marks to. */
    TEACHES("teaches", person -> person.placement().teaches().map(ids -> texts(ids))),
    /** The person's own id, alone. */
    ID("id", person -> Option.some(TreeSet.of(person.id().value()))),
    /** The post held, alone. */
    POST("post", person -> person.placement().post().map(TreeSet::of)),
    /** The organisation, alone. */
    ORGANISATION("organisation", person -> person.placement().organisation().map(TreeSet::of)),
    /** The kind, alone. */
    KIND("kind", person -> Option.some(TreeSet.of(person.kind().code()))),
    /** Stated interests. */
    INTERESTS("interests", person -> person.outlook().interests()),
    /** Stated dislikes. */
    DISLIKES("dislikes", person -> person.outlook().dislikes()),
    /** Stated values. */
    VALUES("values", person -> person.outlook().values());

    private final String code;
    private final Function<Participant, Option<SortedSet<String>>> reader;

    PersonSet(String code, Function<Participant, Option<SortedSet<String>>> reader) {
        this.code = code;
        this.reader = reader;
    }

    /**
     * The stable code.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * Reads the attribute.
     *
     * @param participant the person
     * @return the set, or none if it is not known
     */
    public Option<SortedSet<String>> of(Participant participant) {
        return reader.apply(participant);
    }

    private static <T extends Comparable<T>> SortedSet<String> texts(SortedSet<T> items) {
        return TreeSet.ofAll(items.toVector().map(Object::toString));
    }
}
