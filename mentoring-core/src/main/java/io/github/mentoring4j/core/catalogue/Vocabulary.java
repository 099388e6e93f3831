package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.participant.SubjectFamilies;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Objects;

/**
 * The names of the codes that describe people, by area and in both languages: what a school calls its subjects, topics and posts.
 *
 * <p>Rules look at codes only; names are for reading and writing. A school takes {@link StandardVocabulary} and adds its own words.
 *
 * @param words the names by area and code, in the order of entry
 * @param families which subjects are part of which
 */
public record Vocabulary(SortedMap<Area, LinkedHashMap<String, Text>> words, SubjectFamilies families) {
    /**
     * Makes a vocabulary.
     *
     * @param words the names by area and code, in the order of entry
     * @param families which subjects are part of which
     */
    public Vocabulary {
        Require.noNulls("words", words);
        words.values().forEach(names -> Require.noNulls("words", names));
        Objects.requireNonNull(families, "families");
    }

    /** What a code is the code of. */
    public enum Area {
        /** Кто это, kinds of participants. */
        KIND,
        /** Должности, posts. */
        POST,
        /** Учебные предметы, school subjects. */
        SUBJECT,
        /** Умения и методы, competences and methods; subjects count as competences too. */
        COMPETENCE,
        /** Темы проектов, project topics. */
        TOPIC,
        /** Профессиональные области, profession fields. */
        FIELD,
        /** Интересы, interests; a dislike is one of them too. */
        INTEREST,
        /** Ценности, values. */
        VALUE,
        /** Виды запросов, request types. */
        REQUEST_TYPE
    }

    /**
     * No words.
     *
     * @return an empty vocabulary
     */
    public static Vocabulary empty() {
        return new Vocabulary(TreeMap.empty(), SubjectFamilies.none());
    }

    /**
     * The name of a code.
     *
     * @param area what it is the code of
     * @param code the code
     * @return the name; for a competence also that of the subject of this code
     */
    public Option<Text> nameOf(Area area, String code) {
        Option<Text> own = names(area).get(code);
        return area == Area.COMPETENCE ? own.orElse(() -> names(Area.SUBJECT).get(code)) : own;
    }

    /**
     * The code that is meant by a code or by a name in either language, whatever the case of its letters.
     *
     * @param area what it is the code of
     * @param word the code or the name
     * @return the code
     */
    public Option<String> findCode(Area area, String word) {
        String wanted = folded(word);
        Option<String> own = names(area)
                .find(entry -> folded(entry._1()).equals(wanted)
                        || folded(entry._2().russian()).equals(wanted)
                        || folded(entry._2().english()).equals(wanted))
                .map(entry -> entry._1());
        return area == Area.COMPETENCE ? own.orElse(() -> findCode(Area.SUBJECT, word)) : own;
    }

    /**
     * The codes of an area.
     *
     * @param area the area
     * @return the codes in the order of entry
     */
    public Seq<String> codes(Area area) {
        return names(area).keySet().toVector();
    }

    /**
     * This vocabulary with further words; a code that is there already gets the new name.
     *
     * @param area the area
     * @param added codes with their names
     * @return the extended vocabulary
     */
    public Vocabulary with(Area area, CodedText... added) {
        return with(area, Vector.of(added));
    }

    /**
     * This vocabulary with further words; a code that is there already gets the new name.
     *
     * @param area the area
     * @param added codes with their names
     * @return the extended vocabulary
     */
    public Vocabulary with(Area area, Seq<CodedText> added) {
        LinkedHashMap<String, Text> fresh =
                LinkedHashMap.ofEntries(added.map(word -> Tuple.of(word.code(), word.text())));
        LinkedHashMap<String, Text> kept = names(area).filterKeys(code -> !fresh.containsKey(code));
        return new Vocabulary(
                words.put(area, LinkedHashMap.ofEntries(kept.toVector().appendAll(fresh))), families);
    }

    /**
     * This vocabulary with a further family of subjects.
     *
     * @param family the code of the subject that stands for the family
     * @param members the codes of its parts
     * @return the extended vocabulary
     */
    public Vocabulary withFamily(String family, String... members) {
        SortedSet<String> parts = TreeSet.of(members);
        return new Vocabulary(words, new SubjectFamilies(families.members().put(family, parts)));
    }

    private LinkedHashMap<String, Text> names(Area area) {
        return words.get(area).getOrElse(LinkedHashMap.empty());
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
