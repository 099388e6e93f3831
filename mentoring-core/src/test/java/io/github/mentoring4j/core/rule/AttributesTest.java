package io.github.mentoring4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.participant.Category;
import io.github.mentoring4j.core.participant.Feature;
import io.github.mentoring4j.core.participant.MarkMean;
import io.github.mentoring4j.core.participant.Outlook;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.Placement;
import io.github.mentoring4j.core.participant.Profession;
import io.github.mentoring4j.core.participant.Schooling;
import io.github.mentoring4j.core.participant.Skills;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributesTest {
    private static final Participant BLANK = Pairings.person("anna").build();

    private static final Participant FULL = Pairings.person("anna")
            .age(16)
            .schooling(Schooling.builder()
                    .gradeLevel(10)
                    .markMean(430)
                    .activities(4)
                    .leadershipRoles(1)
                    .achievements(2)
                    .marks(TreeMap.of("math", new MarkMean(450, 5)))
                    .periodMarks(TreeMap.of("math", 5))
                    .build())
            .placement(Placement.builder()
                    .organisation("school-55")
                    .monthsInOrganisation(24)
                    .post("teacher")
                    .manages(ParticipantId.of("boris"))
                    .teaches(ParticipantId.of("vera"))
                    .build())
            .profession(Profession.builder()
                    .experienceYears(7)
                    .publicWorks(3)
                    .category(Category.FIRST)
                    .leadsAssociation(true)
                    .subjects("math")
                    .subjectExperience(TreeMap.of("math", 6))
                    .taughtGrades(10, 5)
                    .build())
            .skills(Skills.builder()
                    .finishedProjects(2)
                    .ownIdea(true)
                    .competences(TreeMap.of("go", 1, "chess", 3))
                    .topics("rockets")
                    .fields("it")
                    .build())
            .outlook(Outlook.builder()
                    .interests("chess")
                    .dislikes("noise")
                    .values("honesty")
                    .build())
            .features(TreeMap.of(
                    "swimming",
                    Feature.builder()
                            .code("swimming")
                            .value(2)
                            .lowest(0)
                            .highest(5)
                            .build()))
            .build();

    @ParameterizedTest
    @CsvSource({
        "AGE, 16",
        "GRADE_LEVEL, 10",
        "EDUCATION_LEVEL, 3",
        "MARK_MEAN, 430",
        "ACTIVITIES, 4",
        "LEADERSHIP_ROLES, 1",
        "ACHIEVEMENTS, 2",
        "MONTHS_IN_ORGANISATION, 24",
        "EXPERIENCE_YEARS, 7",
        "PUBLIC_WORKS, 3",
        "CATEGORY, 1",
        "LEADS_ASSOCIATION, 1",
        "FINISHED_PROJECTS, 2",
        "OWN_IDEA, 1",
        "BEST_COMPETENCE, 3"
    })
    void readsNumbers(PersonNumber number, int value) {
        assertThat(number.of(FULL)).isEqualTo(Option.some(value));
        assertThat(number.of(BLANK)).isEqualTo(Option.none());
    }

    @ParameterizedTest
    @CsvSource({
        "SUBJECTS, math",
        "TOPICS, rockets",
        "FIELDS, it",
        "TAUGHT_GRADES, 10;5",
        "MANAGES, boris",
        "TEACHES, vera",
        "POST, teacher",
        "ORGANISATION, school-55",
        "INTERESTS, chess",
        "DISLIKES, noise",
        "VALUES, honesty"
    })
    void readsSets(PersonSet set, String members) {
        assertThat(set.of(FULL).map(known -> known.mkString(";"))).isEqualTo(Option.some(members));
        assertThat(set.of(BLANK)).isEqualTo(Option.none());
    }

    @Test
    void idAndKindAreAlwaysKnown() {
        assertThat(PersonSet.ID.of(BLANK).map(known -> known.mkString())).isEqualTo(Option.some("anna"));
        assertThat(PersonSet.KIND.of(BLANK).map(known -> known.mkString())).isEqualTo(Option.some("STUDENT"));
    }

    @Test
    void readsNumbersByKey() {
        assertThat(KeyedNumber.SUBJECT_MEAN.of(FULL, "math")).isEqualTo(Option.some(450));
        assertThat(KeyedNumber.PERIOD_MARK.of(FULL, "math")).isEqualTo(Option.some(5));
        assertThat(KeyedNumber.SUBJECT_EXPERIENCE.of(FULL, "math")).isEqualTo(Option.some(6));
        assertThat(KeyedNumber.COMPETENCE.of(FULL, "go")).isEqualTo(Option.some(1));
    }

    @Test
    void statedListIsCompleteAndMarksAreNot() {
        assertThat(KeyedNumber.SUBJECT_EXPERIENCE.of(FULL, "art")).isEqualTo(Option.some(0));
        assertThat(KeyedNumber.COMPETENCE.of(FULL, "art")).isEqualTo(Option.some(0));
        assertThat(KeyedNumber.SUBJECT_MEAN.of(FULL, "art")).isEqualTo(Option.none());
        assertThat(KeyedNumber.PERIOD_MARK.of(FULL, "art")).isEqualTo(Option.none());
        assertThat(KeyedNumber.COMPETENCE.of(BLANK, "go")).isEqualTo(Option.none());
        assertThat(KeyedNumber.SUBJECT_EXPERIENCE.of(BLANK, "go")).isEqualTo(Option.none());
    }

    @Test
    void bestOfNoCompetencesIsNothing() {
        Participant none = Pairings.person("anna")
                .skills(Skills.builder().competences(TreeMap.empty()).build())
                .build();
        assertThat(PersonNumber.BEST_COMPETENCE.of(none)).isEqualTo(Option.some(0));
    }

    @Test
    void collegeStudentIsOnTheVocationalLevelUnlessStated() {
        Participant student =
                FULL.toBuilder().kind(ParticipantKind.COLLEGE_STUDENT).build();
        Participant higher = student.toBuilder()
                .schooling(Schooling.builder().educationLevel(5).build())
                .build();
        assertThat(PersonNumber.EDUCATION_LEVEL.of(student)).isEqualTo(Option.some(4));
        assertThat(PersonNumber.EDUCATION_LEVEL.of(higher)).isEqualTo(Option.some(5));
    }

    @Test
    void readsAFeatureOfASchoolsOwn() {
        Attribute swimming = new FeatureNumber("swimming");
        assertThat(swimming.of(FULL)).isEqualTo(Option.some(2));
        assertThat(swimming.of(BLANK)).isEqualTo(Option.none());
        assertThat(swimming.code()).isEqualTo("swimming");
        assertThatIllegalArgumentException().isThrownBy(() -> new FeatureNumber(""));
    }
}
