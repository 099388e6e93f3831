package io.github.mentoring4j.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParticipantTest {
    private static final Participant BLANK = Participant.builder()
            .id(ParticipantId.of("p-1"))
            .kind(ParticipantKind.TEACHER)
            .build();
    private static final Feature FEATURE =
            Feature.builder().code("calm").value(2).lowest(0).highest(3).build();
    static final Participant FULL = BLANK.toBuilder()
            .age(41)
            .placement(Placement.builder()
                    .organisation("SECRET-SCHOOL")
                    .monthsInOrganisation(13)
                    .post("SECRET-POST")
                    .manages(ParticipantId.of("p-2"))
                    .teaches(ParticipantId.of("p-3"))
                    .build())
            .schooling(Schooling.builder()
                    .gradeLevel(9)
                    .activities(1)
                    .leadershipRoles(2)
                    .achievements(3)
                    .build())
            .profession(Profession.builder()
                    .experienceYears(17)
                    .subjects("SECRET-SUBJECT")
                    .subjectExperience(TreeMap.of("SECRET-SUBJECT", 4))
                    .taughtGrades(5, 6)
                    .category(Category.FIRST)
                    .publicWorks(2)
                    .leadsAssociation(true)
                    .build())
            .skills(Skills.builder()
                    .competences(TreeMap.of("SECRET-SKILL", 3))
                    .topics("SECRET-TOPIC")
                    .fields("SECRET-FIELD")
                    .finishedProjects(1)
                    .ownIdea(false)
                    .build())
            .outlook(Outlook.builder()
                    .interests("SECRET-INTEREST")
                    .dislikes("SECRET-DISLIKE")
                    .values("SECRET-VALUE")
                    .build())
            .time(TimeResource.builder()
                    .capacity(2)
                    .minutesPerMonth(300)
                    .availability(Availability.of(new WeeklySlot(DayOfWeek.MONDAY, 600, 660)))
                    .build())
            .requests(
                    MenteeRequest.of(RequestType.ADAPTATION),
                    MenteeRequest.of(RequestType.CAREER, "SECRET-CAREER").toBuilder()
                            .priority(1)
                            .raisedBy(RaisedBy.PARENT)
                            .build())
            .consents(Consent.builder()
                    .kind(ConsentKind.PARTICIPATION)
                    .givenOn(LocalDate.of(2026, 9, 1))
                    .build())
            .features(TreeMap.of("calm", FEATURE))
            .build();

    @Test
    void textFormShowsIdAndKindOnly() {
        assertThat(FULL.toString())
                .contains("p-1", "TEACHER")
                .doesNotContain("SECRET")
                .doesNotContainPattern("p-[23]|41|13|17|300|calm|CAREER|PARTICIPATION|FIRST");
    }

    @Test
    void comesBackFromItsBuilderWithAllItsParts() {
        assertThat(FULL.toBuilder().build())
                .isEqualTo(FULL)
                .hasSameHashCodeAs(FULL)
                .isNotEqualTo(BLANK);
        assertThat(FULL.placement().toBuilder().build()).isEqualTo(FULL.placement());
        assertThat(FULL.profession().toBuilder().build()).isEqualTo(FULL.profession());
        assertThat(FULL.skills().toBuilder().build()).isEqualTo(FULL.skills());
        assertThat(FULL.outlook().toBuilder().build()).isEqualTo(FULL.outlook());
        assertThat(FULL.time().toBuilder().build()).isEqualTo(FULL.time());
        assertThat(FULL.requests().map(request -> request.toBuilder().build())).isEqualTo(FULL.requests());
        assertThat(FEATURE.toBuilder().build()).isEqualTo(FEATURE);
    }

    @Test
    void knowsNothingUnlessTold() {
        assertThat(BLANK.age()).isEmpty();
        assertThat(BLANK.placement()).isEqualTo(Placement.builder().build());
        assertThat(BLANK.schooling()).isEqualTo(Schooling.builder().build());
        assertThat(BLANK.profession()).isEqualTo(Profession.builder().build());
        assertThat(BLANK.skills()).isEqualTo(Skills.builder().build());
        assertThat(BLANK.outlook()).isEqualTo(Outlook.builder().build());
        assertThat(BLANK.time()).isEqualTo(TimeResource.builder().build());
        assertThat(BLANK.requests()).isEmpty();
        assertThat(BLANK.consents()).isEmpty();
        assertThat(BLANK.features()).isEmpty();
    }

    @Test
    void setsAreTakenWholeToo() {
        assertThat(Placement.builder()
                        .manages(TreeSet.of(ParticipantId.of("b"), ParticipantId.of("a")))
                        .teaches(TreeSet.empty())
                        .build())
                .isEqualTo(Placement.builder()
                        .manages(ParticipantId.of("a"), ParticipantId.of("b"))
                        .teaches(Option.some(TreeSet.empty()))
                        .build());
        assertThat(Profession.builder()
                        .subjects(TreeSet.of("s"))
                        .taughtGrades(TreeSet.of(7))
                        .build())
                .isEqualTo(Profession.builder().subjects("s").taughtGrades(7).build());
        assertThat(Skills.builder()
                        .topics(TreeSet.of("t"))
                        .fields(TreeSet.of("f"))
                        .build())
                .isEqualTo(Skills.builder().topics("t").fields("f").build());
        assertThat(Outlook.builder()
                        .interests(TreeSet.of("i"))
                        .dislikes(TreeSet.of("d"))
                        .values(TreeSet.of("v"))
                        .build())
                .isEqualTo(Outlook.builder()
                        .interests("i")
                        .dislikes("d")
                        .values("v")
                        .build());
    }

    @Test
    void codesAndIdsAreOrdered() {
        assertThat(ParticipantId.of("a")).isLessThan(ParticipantId.of("b")).hasToString("a");
        assertThat(ParticipantKind.of("ALUMNUS"))
                .isEqualTo(ParticipantKind.ALUMNUS)
                .isLessThan(ParticipantKind.STUDENT);
        assertThat(RequestType.of("CAREER")).isEqualTo(RequestType.CAREER).isLessThan(RequestType.PROJECT);
        assertThat(ConsentKind.of("PARTICIPATION"))
                .isEqualTo(ConsentKind.PARTICIPATION)
                .isLessThan(ConsentKind.PUBLICATION);
    }

    @Test
    void wishFormsAreOfOnePersonAboutOthers() {
        ParticipantId self = ParticipantId.of("s");
        ParticipantId other = ParticipantId.of("o");
        assertThat(new WishForm(self, Vector.of(other), TreeSet.empty()).choices())
                .containsExactly(other);
        assertThatThrownBy(() -> new WishForm(self, Vector.of(other, other), TreeSet.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("choices");
        assertThatThrownBy(() -> new WishForm(self, Vector.of(self), TreeSet.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from: s");
        assertThatThrownBy(() -> new WishForm(self, Vector.empty(), TreeSet.of(self)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("from: s");
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("outside")
    void rejectsWhatLiesOutside(String part, ThrowingCallable building) {
        assertThatThrownBy(building)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(part + ": ");
    }

    static Stream<Arguments> outside() {
        return Stream.of(
                rejected("age", () -> BLANK.toBuilder().age(-1).build()),
                rejected("age", () -> BLANK.toBuilder().age(151).build()),
                rejected(
                        "features",
                        () -> BLANK.toBuilder()
                                .features(TreeMap.of("other", FEATURE))
                                .build()),
                rejected("value", () -> ParticipantId.of(" ")),
                rejected("code", () -> ParticipantKind.of("")),
                rejected("code", () -> RequestType.of("")),
                rejected("code", () -> ConsentKind.of("")),
                rejected("code", () -> FEATURE.toBuilder().code("").build()),
                rejected("highest", () -> FEATURE.toBuilder().highest(0).build()),
                rejected("value", () -> FEATURE.toBuilder().value(4).build()),
                rejected("value", () -> FEATURE.toBuilder().value(-1).build()),
                rejected("hundredths", () -> new MarkMean(99, 1)),
                rejected("hundredths", () -> new MarkMean(501, 1)),
                rejected("count", () -> new MarkMean(500, 0)),
                rejected("priority", () -> request().priority(0).build()),
                rejected("priority", () -> request().priority(4).build()),
                rejected("capacity", () -> TimeResource.builder().capacity(-1).build()),
                rejected(
                        "minutesPerMonth",
                        () -> TimeResource.builder().minutesPerMonth(-1).build()),
                rejected(
                        "monthsInOrganisation",
                        () -> Placement.builder().monthsInOrganisation(-1).build()));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("outsideOfSchoolAndWork")
    void rejectsWhatLiesOutsideOfSchoolAndWork(String part, ThrowingCallable building) {
        assertThatThrownBy(building)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(part + ": ");
    }

    static Stream<Arguments> outsideOfSchoolAndWork() {
        return Stream.of(
                rejected("gradeLevel", () -> Schooling.builder().gradeLevel(0).build()),
                rejected("gradeLevel", () -> Schooling.builder().gradeLevel(12).build()),
                rejected(
                        "educationLevel",
                        () -> Schooling.builder().educationLevel(0).build()),
                rejected(
                        "educationLevel",
                        () -> Schooling.builder().educationLevel(6).build()),
                rejected("markMean", () -> Schooling.builder().markMean(99).build()),
                rejected("markMean", () -> Schooling.builder().markMean(501).build()),
                rejected(
                        "periodMarks",
                        () -> Schooling.builder()
                                .periodMarks(TreeMap.of("s", 0))
                                .build()),
                rejected(
                        "periodMarks",
                        () -> Schooling.builder()
                                .periodMarks(TreeMap.of("s", 6))
                                .build()),
                rejected("activities", () -> Schooling.builder().activities(-1).build()),
                rejected(
                        "leadershipRoles",
                        () -> Schooling.builder().leadershipRoles(-1).build()),
                rejected(
                        "achievements",
                        () -> Schooling.builder().achievements(-1).build()),
                rejected(
                        "experienceYears",
                        () -> Profession.builder().experienceYears(-1).build()),
                rejected(
                        "publicWorks",
                        () -> Profession.builder().publicWorks(-1).build()),
                rejected(
                        "subjectExperience",
                        () -> Profession.builder()
                                .subjectExperience(TreeMap.of("s", -1))
                                .build()),
                rejected(
                        "taughtGrades",
                        () -> Profession.builder().taughtGrades(0).build()),
                rejected(
                        "taughtGrades",
                        () -> Profession.builder().taughtGrades(12).build()),
                rejected(
                        "competences",
                        () -> Skills.builder().competences(TreeMap.of("t", 4)).build()),
                rejected(
                        "competences",
                        () -> Skills.builder().competences(TreeMap.of("t", -1)).build()),
                rejected(
                        "finishedProjects",
                        () -> Skills.builder().finishedProjects(-1).build()));
    }

    @Test
    void rejectsNullInsideItsParts() {
        assertThatThrownBy(() -> BLANK.toBuilder().age(Option.some(null)).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("age");
        assertThatThrownBy(() -> BLANK.toBuilder()
                        .requests(Vector.of((MenteeRequest) null))
                        .build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("requests");
        assertThatThrownBy(() -> BLANK.toBuilder()
                        .features(TreeMap.of("calm", (Feature) null))
                        .build())
                .isInstanceOf(NullPointerException.class)
                .hasMessage("features");
    }

    private static MenteeRequest.Builder request() {
        return MenteeRequest.builder().type(RequestType.PROJECT);
    }

    private static Arguments rejected(String part, ThrowingCallable building) {
        return Arguments.of(part, building);
    }

    @Test
    void nobodysWishesMarksAndClosuresArePrinted() {
        ParticipantId anna = ParticipantId.of("anna");
        ParticipantId boris = ParticipantId.of("boris");
        assertThat(new WishForm(anna, Vector.of(ParticipantId.of("clara")), TreeSet.of(boris)))
                .hasToString("WishForm[from=anna]");
        ClosedPair closed = ClosedPair.builder()
                .first(anna)
                .second(boris)
                .roleModel("student-student/leader-passive")
                .reason(ClosureReason.builder()
                        .code("SAFEGUARDING")
                        .text(Text.same("safeguarding"))
                        .failure(ClosureReason.Failure.YES)
                        .bar(ClosureReason.Bar.FOR_GOOD)
                        .build())
                .causedByRelation(true)
                .build();
        assertThat(closed.toString())
                .contains("anna", "boris")
                .doesNotContainIgnoringCase("safeguarding")
                .doesNotContain("true", "FOR_GOOD");
        assertThat(Schooling.builder()
                        .markMean(234)
                        .periodMarks(TreeMap.of("math", 2))
                        .build()
                        .toString())
                .doesNotContain("234", "math");
        assertThat(Consent.builder()
                        .kind(ConsentKind.PARTICIPATION)
                        .givenBy(Consent.Giver.GUARDIAN)
                        .givenOn(LocalDate.of(2025, 3, 4))
                        .build()
                        .toString())
                .doesNotContain("GUARDIAN", "2025-03-04");
    }
}
