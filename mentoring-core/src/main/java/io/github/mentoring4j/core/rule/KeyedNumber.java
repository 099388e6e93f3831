package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.MarkMean;
import io.github.mentoring4j.core.participant.Participant;
import io.vavr.control.Option;
import java.util.function.BiFunction;

/** The numeric attributes that a person has for each subject or topic. */
@SuppressWarnings("ImmutableEnumChecker") // the readers are stateless method references
public enum KeyedNumber {
    /** Mark mean in a subject, hundredths, of however few marks; matching forgets means of too few marks before rules see them. */
    SUBJECT_MEAN("mean", (person, key) -> person.schooling().marks().get(key).map(MarkMean::hundredths)),
    /** Period mark in a subject, 2 to 5. */
    PERIOD_MARK("periodMark", (person, key) -> person.schooling().periodMarks().get(key)),
    /** Full years of experience in a subject; 0 for a subject that a stated list does not name. */
    SUBJECT_EXPERIENCE(
            "subjectExperience",
            (person, key) -> person.profession().subjectExperience().map(years -> years.getOrElse(key, 0))),
    /** Competence level in a topic, 0 to 3; 0 for a topic that a stated list does not name. */
    COMPETENCE("competence", (person, key) -> person.skills().competences().map(levels -> levels.getOrElse(key, 0)));

    private final String code;
    private final BiFunction<Participant, String, Option<Integer>> reader;

    KeyedNumber(String code, BiFunction<Participant, String, Option<Integer>> reader) {
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
     * @param key the code of the subject or topic
     * @return the value in the attribute's unit, or none if it is not known
     */
    public Option<Integer> of(Participant participant, String key) {
        return reader.apply(participant, key);
    }
}
