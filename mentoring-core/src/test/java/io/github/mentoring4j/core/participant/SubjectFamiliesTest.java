package io.github.mentoring4j.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import org.junit.jupiter.api.Test;

class SubjectFamiliesTest {
    private static final SubjectFamilies MATHEMATICS =
            new SubjectFamilies(TreeMap.of("mathematics", TreeSet.of("algebra", "geometry")));
    private static final Participant PUPIL = Participant.builder()
            .id(ParticipantId.of("p"))
            .kind(ParticipantKind.STUDENT)
            .schooling(Schooling.builder()
                    .marks(TreeMap.of("mathematics", new MarkMean(400, 5), "geometry", new MarkMean(300, 5)))
                    .periodMarks(TreeMap.of("mathematics", 4))
                    .build())
            .build();

    @Test
    void membersInheritTheMarksOfTheFamilyUnlessTheyHaveTheirOwn() {
        Schooling schooling = MATHEMATICS.applyTo(PUPIL).schooling();
        assertThat(schooling.marks())
                .isEqualTo(TreeMap.of(
                        "algebra",
                        new MarkMean(400, 5),
                        "geometry",
                        new MarkMean(300, 5),
                        "mathematics",
                        new MarkMean(400, 5)));
        assertThat(schooling.periodMarks()).isEqualTo(TreeMap.of("algebra", 4, "geometry", 4, "mathematics", 4));
    }

    @Test
    void teachersOfTheFamilyTeachItsMembersAndTheOtherWayRound() {
        assertThat(subjectsAfter("mathematics")).isEqualTo(TreeSet.of("algebra", "geometry", "mathematics"));
        assertThat(subjectsAfter("algebra")).isEqualTo(TreeSet.of("algebra", "mathematics"));
        assertThat(subjectsAfter("history")).isEqualTo(TreeSet.of("history"));
    }

    @Test
    void experienceIsInheritedByMembersOnly() {
        Participant teacher = PUPIL.toBuilder()
                .profession(Profession.builder()
                        .subjectExperience(TreeMap.of("mathematics", 7, "algebra", 2))
                        .build())
                .build();
        assertThat(MATHEMATICS.applyTo(teacher).profession().subjectExperience())
                .containsExactly(TreeMap.of("algebra", 2, "geometry", 7, "mathematics", 7));
    }

    @Test
    void unknownStaysUnknown() {
        Participant blank = Participant.builder()
                .id(ParticipantId.of("p"))
                .kind(ParticipantKind.TEACHER)
                .build();
        assertThat(MATHEMATICS.applyTo(blank)).isEqualTo(blank);
    }

    @Test
    void withoutFamiliesNothingChanges() {
        assertThat(SubjectFamilies.none().applyTo(PUPIL)).isSameAs(PUPIL);
    }

    @Test
    void applyingTwiceChangesNothingMore() {
        Participant once = MATHEMATICS.applyTo(PUPIL);
        assertThat(MATHEMATICS.applyTo(once)).isEqualTo(once);
    }

    @Test
    void rejectsAFamilyWithoutMembers() {
        SortedSet<String> nothing = TreeMap.<String, SortedSet<String>>empty().getOrElse("x", null);
        assertThatThrownBy(() -> new SubjectFamilies(TreeMap.of("x", nothing)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("members");
    }

    private static SortedSet<String> subjectsAfter(String subject) {
        Participant teacher = PUPIL.toBuilder()
                .profession(Profession.builder().subjects(subject).build())
                .build();
        return MATHEMATICS.applyTo(teacher).profession().subjects().getOrElse(TreeSet.empty());
    }
}
