package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.Category;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.Schooling;
import io.vavr.control.Option;
import java.util.function.Function;

/** The numeric attributes of a person that the library knows. */
@SuppressWarnings("ImmutableEnumChecker") // the readers are stateless method references
public enum PersonNumber implements Attribute {
    /** Age in full years. */
    AGE("age", Participant::age),
    /** Year of study, 1 to 11. */
    GRADE_LEVEL("gradeLevel", person -> person.schooling().gradeLevel()),
    /** Level of education, 1 to 5: as stated, else 4 for a {@link ParticipantKind#COLLEGE_STUDENT}, else by the year of study. */
    EDUCATION_LEVEL("educationLevel", PersonNumber::educationLevel),
    /** Mean of all marks, hundredths. */
    MARK_MEAN("markMean", person -> person.schooling().markMean()),
    /** School-life activities of 12 months. */
    ACTIVITIES("activities", person -> person.schooling().activities()),
    /** Leadership roles now. */
    LEADERSHIP_ROLES("leadershipRoles", person -> person.schooling().leadershipRoles()),
    /** Achievements of 24 months. */
    ACHIEVEMENTS("achievements", person -> person.schooling().achievements()),
    /** Full months in the organisation. */
    MONTHS_IN_ORGANISATION("monthsInOrganisation", person -> person.placement().monthsInOrganisation()),
    /** Full years of professional experience. */
    EXPERIENCE_YEARS("experienceYears", person -> person.profession().experienceYears()),
    /** Public professional works of 24 months. */
    PUBLIC_WORKS("publicWorks", person -> person.profession().publicWorks()),
    /** Qualification category: 0 none, 1 first, 2 highest. */
    CATEGORY("category", person -> person.profession().category().map(Category::ordinal)),
    /** Leads a methodical association: 0 or 1. */
    LEADS_ASSOCIATION(
            "leadsAssociation", person -> person.profession().leadsAssociation().map(leads -> leads ? 1 : 0)),
    /** Finished projects. */
    FINISHED_PROJECTS("finishedProjects", person -> person.skills().finishedProjects()),
    /** Has an idea for a project: 0 or 1. */
    OWN_IDEA("ownIdea", person -> person.skills().ownIdea().map(has -> has ? 1 : 0)),
    /** Highest competence level in any topic, 0 to 3. */
    BEST_COMPETENCE(
            "bestCompetence",
            person -> person.skills()
                    .competences()
                    .map(levels -> levels.values().max().getOrElse(0)));

    private static final int VOCATIONAL = 4;

    private final String code;
    private final Function<Participant, Option<Integer>> reader;

    PersonNumber(String code, Function<Participant, Option<Integer>> reader) {
        this.code = code;
        this.reader = reader;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Option<Integer> of(Participant participant) {
        return reader.apply(participant);
    }

    /* Whoever studies at a college has left school: a year of study that is stated too is not one of a school. */
    private static Option<Integer> educationLevel(Participant person) {
        Schooling schooling = person.schooling();
        return person.kind().equals(ParticipantKind.COLLEGE_STUDENT)
                ? schooling.educationLevel().orElse(Option.some(VOCATIONAL))
                : schooling.level();
    }
}
