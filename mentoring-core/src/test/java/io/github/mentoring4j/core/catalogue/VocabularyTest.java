package io.github.mentoring4j.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.catalogue.Vocabulary.Area;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary STANDARD = StandardVocabulary.vocabulary();

    @Test
    void namesCodesInBothLanguages() {
        assertThat(STANDARD.nameOf(Area.SUBJECT, "algebra")).isEqualTo(Option.some(Text.of("алгебра", "algebra")));
        assertThat(STANDARD.nameOf(Area.TOPIC, "algebra")).isEqualTo(Option.none());
    }

    @Test
    void findsCodesByCodeAndByEitherName() {
        assertThat(STANDARD.findCode(Area.SUBJECT, " Русский язык ")).isEqualTo(Option.some("russian"));
        assertThat(STANDARD.findCode(Area.TOPIC, "ВОЛОНТЕРСТВО")).isEqualTo(Option.some("volunteering"));
        assertThat(STANDARD.findCode(Area.KIND, "student")).isEqualTo(Option.some("STUDENT"));
        assertThat(STANDARD.findCode(Area.SUBJECT, "алхимия")).isEqualTo(Option.none());
    }

    @Test
    void countsSubjectsAsCompetences() {
        assertThat(STANDARD.findCode(Area.COMPETENCE, "физика")).isEqualTo(Option.some("physics"));
        assertThat(STANDARD.nameOf(Area.COMPETENCE, "physics")).isEqualTo(Option.some(Text.of("физика", "physics")));
        assertThat(STANDARD.findCode(Area.SUBJECT, "поддержка")).isEqualTo(Option.none());
    }

    @Test
    void takesWordsOfASchool() {
        Vocabulary own = STANDARD.with(
                Area.SUBJECT,
                CodedText.of("astronomy", "астрономия", "astronomy"),
                CodedText.of("algebra", "алгебра и начала анализа", "algebra and calculus"));

        assertThat(own.findCode(Area.SUBJECT, "астрономия")).isEqualTo(Option.some("astronomy"));
        assertThat(own.findCode(Area.SUBJECT, "алгебра и начала анализа")).isEqualTo(Option.some("algebra"));
        assertThat(own.findCode(Area.SUBJECT, "алгебра")).isEqualTo(Option.none());
        assertThat(own.codes(Area.SUBJECT).size())
                .isEqualTo(STANDARD.codes(Area.SUBJECT).size() + 1);
        assertThat(own.codes(Area.SUBJECT).last()).isEqualTo("algebra");
    }

    @Test
    void startsWithoutWords() {
        assertThat(Vocabulary.empty().codes(Area.SUBJECT)).isEqualTo(Vector.empty());
        assertThat(Vocabulary.empty().families().members()).isEqualTo(TreeMap.empty());
    }

    @Test
    void holdsTheFamilyOfMathematics() {
        assertThat(STANDARD.families().members().get("mathematics"))
                .isEqualTo(Option.some(TreeSet.of("algebra", "geometry")));
    }

    @Test
    void rejectsNullWords() {
        Text none = null;
        assertThatThrownBy(() ->
                        new Vocabulary(TreeMap.of(Area.TOPIC, LinkedHashMap.of("ecology", none)), STANDARD.families()))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void namesEveryKindAndRequestTypeOfTheLibrary() {
        assertThat(STANDARD.codes(Area.KIND))
                .contains(
                        ParticipantKind.STUDENT.code(),
                        ParticipantKind.COLLEGE_STUDENT.code(),
                        ParticipantKind.TEACHER.code(),
                        ParticipantKind.EMPLOYER_STAFF.code(),
                        ParticipantKind.ALUMNUS.code(),
                        ParticipantKind.PARENT.code(),
                        ParticipantKind.OTHER.code());
        assertThat(STANDARD.codes(Area.REQUEST_TYPE))
                .hasSize(10)
                .contains(RequestType.LEARNING_RESULT.code(), RequestType.EXCHANGE.code());
    }

    @Test
    void keepsStandardNamesCompleteAndDistinctAndFitForLists() {
        for (Area area : Area.values()) {
            Seq<Text> names = STANDARD.codes(area).flatMap(code -> STANDARD.nameOf(area, code));
            assertThat(names).isNotEmpty().allMatch(Text::isComplete);
            assertThat(names.map(Text::russian).distinct()).hasSameSizeAs(names);
            assertThat(names.map(Text::english).distinct()).hasSameSizeAs(names);
            assertThat(names).noneMatch(name -> (name.russian() + name.english()).matches(".*[,;|()!@=].*"));
        }
    }
}
