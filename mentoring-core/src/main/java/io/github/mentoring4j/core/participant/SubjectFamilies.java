package io.github.mentoring4j.core.participant;

import io.github.mentoring4j.core.style.Require;
import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;

/**
 * Which subjects are part of which: математика holds алгебра and геометрия.
 *
 * <p>Applied to a person, what is stated for a family stands for its members where they have no entry of their own: a mathematics teacher
 * teaches algebra. Whoever teaches a member counts as teaching the family. Nothing that was stated is changed. Source: default,
 * overridable.
 *
 * @param members the members by family code
 */
public record SubjectFamilies(SortedMap<String, SortedSet<String>> members) {
    /**
     * Makes the families.
     *
     * @param members the members by family code
     */
    public SubjectFamilies {
        Require.noNulls("members", members);
    }

    /**
     * No families: every subject stands alone.
     *
     * @return an empty map of families
     */
    public static SubjectFamilies none() {
        return new SubjectFamilies(TreeMap.empty());
    }

    /**
     * The same person with what the families imply.
     *
     * @param participant the person as stated
     * @return the person with the implied entries added
     */
    public Participant applyTo(Participant participant) {
        if (members.isEmpty()) {
            return participant;
        }
        Schooling schooling = participant.schooling();
        Profession profession = participant.profession();
        return participant.toBuilder()
                .schooling(schooling.toBuilder()
                        .marks(inherited(schooling.marks()))
                        .periodMarks(inherited(schooling.periodMarks()))
                        .build())
                .profession(profession.toBuilder()
                        .subjects(profession.subjects().map(this::widened))
                        .subjectExperience(profession.subjectExperience().map(this::inherited))
                        .build())
                .build();
    }

    private <V> SortedMap<String, V> inherited(SortedMap<String, V> stated) {
        SortedMap<String, V> result = stated;
        for (Tuple2<String, SortedSet<String>> family : members) {
            for (V value : stated.get(family._1())) {
                for (String member : family._2()) {
                    result = result.containsKey(member) ? result : result.put(member, value);
                }
            }
        }
        return result;
    }

    private SortedSet<String> widened(SortedSet<String> stated) {
        SortedSet<String> result = stated;
        for (Tuple2<String, SortedSet<String>> family : members) {
            if (stated.contains(family._1())) {
                result = result.addAll(family._2());
            }
            if (family._2().exists(stated::contains)) {
                result = result.add(family._1());
            }
        }
        return result;
    }
}
