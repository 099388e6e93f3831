package io.github.mentoring4j.core.programme;

import static io.github.mentoring4j.core.programme.Programmes.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mentoring4j.core.catalogue.programme.ProgrammeDocuments;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.problem.ProblemCode;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTest {
    static Stream<DocumentKind> kinds() {
        return ProgrammeDocuments.standard().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesEachRequiredPartThatIsTakenAway(DocumentKind kind) {
        Document document = complete(kind);
        assertThat(document.missing()).isEmpty();
        kind.sections().forEach(section -> {
            String code = section.heading().code();
            Document without = document.toBuilder()
                    .contents(document.contents().remove(code))
                    .build();
            Document blank = document.toBuilder()
                    .contents(document.contents().put(code, Text.of(" ", "")))
                    .build();
            Seq<String> expected = section.presence() == Presence.REQUIRED
                    ? Vector.of(Gap.SECTION + " " + kind.code() + "." + code)
                    : Vector.empty();
            assertThat(gaps(without)).isEqualTo(expected);
            assertThat(gaps(blank)).isEqualTo(expected);
        });
        kind.endorsers().forEach(endorser -> {
            String code = endorser.body().code();
            Document without = document.toBuilder()
                    .endorsements(document.endorsements()
                            .filter(act -> !act.endorser().equals(code)))
                    .build();
            assertThat(gaps(without)).isEqualTo(Vector.of(Gap.ENDORSEMENT + " " + kind.code() + "." + code));
        });
    }

    @Test
    void namesEverythingThatAnEmptyDocumentLacks() {
        Document empty = Document.builder()
                .kind(ProgrammeDocuments.orderOfIntroduction())
                .build();
        assertThat(gaps(empty))
                .containsExactly(
                        "number-missing ORDER_INTRODUCTION.number",
                        "date-missing ORDER_INTRODUCTION.date",
                        "section-missing ORDER_INTRODUCTION.terms",
                        "section-missing ORDER_INTRODUCTION.support",
                        "section-missing ORDER_INTRODUCTION.monitoring-dates",
                        "section-missing ORDER_INTRODUCTION.results",
                        "endorsement-missing ORDER_INTRODUCTION.director");
        assertThat(empty.missing().map(gap -> gap.message().in(Language.RUSSIAN)))
                .contains("не хватает: Сроки мониторинга эффективности", "не хватает: номер");
        assertThat(empty.missing().map(gap -> gap.message().in(Language.ENGLISH)))
                .contains("missing: Dates of effectiveness monitoring");
        assertThat(gaps(empty.toBuilder().number(" ").build())).contains("number-missing ORDER_INTRODUCTION.number");
    }

    @Test
    void asksNoNumberOfAKindThatCarriesNone() {
        DocumentKind kind = DocumentKind.builder()
                .code("MAP")
                .title(Text.same("map"))
                .sections(Section.required("a", "а", "a"), Section.optional("b", "б", "b"))
                .endorsers(new Endorser(
                        ProgrammeDocuments.policy().endorsers().head().body(), Endorser.Act.AGREES, Presence.OPTIONAL))
                .registered(false)
                .build();
        assertThat(gaps(Document.builder().kind(kind).build())).containsExactly("section-missing MAP.a");
        assertThat(kind.toBuilder().build()).isEqualTo(kind);
    }

    @Test
    void reportsAllThatContradictsTheKindAtOnce() {
        Document document = complete(ProgrammeDocuments.policy());
        Document wrong = document.toBuilder()
                .contents(TreeMap.of("poetry", Text.same("x")))
                .endorsements(
                        new Endorsement("director", LocalDate.of(2022, 9, 1), ""),
                        new Endorsement("council", LocalDate.of(2022, 9, 2), ""),
                        new Endorsement("council", LocalDate.of(2022, 9, 1), ""),
                        new Endorsement("neighbour", LocalDate.of(2022, 9, 1), ""))
                .build();
        Seq<Problem> problems = wrong.check().fold(found -> found, valid -> Vector.empty());
        assertThat(problems.map(problem -> problem.code() + " " + problem.path()))
                .containsExactly(
                        "UNKNOWN_REFERENCE contents.poetry",
                        "CONTRADICTION endorsements[0].on",
                        "DUPLICATE endorsements[2].endorser",
                        "UNKNOWN_REFERENCE endorsements[3].endorser");
        assertThat(problems.find(problem -> problem.code() == ProblemCode.CONTRADICTION)
                        .map(problem -> problem.message().in(Language.ENGLISH)))
                .isEqualTo(Option.some("approved on 2022-09-01, before the act of \"council\" (2022-09-02)"));
        assertThat(document.check().isValid()).isTrue();
        assertThat(document.toBuilder().build()).isEqualTo(document);
    }

    @Test
    void rejectsAKindWithACodeThatStandsTwice() {
        DocumentKind.Builder kind = DocumentKind.builder().code("X").title(Text.same("x"));
        Section section = Section.required("a", "а", "a");
        assertThatThrownBy(() -> kind.sections(section, section).build()).isInstanceOf(IllegalArgumentException.class);
        Endorser endorser = ProgrammeDocuments.policy().endorsers().head();
        assertThatThrownBy(() -> kind.sections().endorsers(endorser, endorser).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        DocumentKind.builder().code(" ").title(Text.same("x")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code:  ");
    }

    private static Seq<String> gaps(Document document) {
        return document.missing().map(gap -> gap.code() + " " + gap.place());
    }
}
