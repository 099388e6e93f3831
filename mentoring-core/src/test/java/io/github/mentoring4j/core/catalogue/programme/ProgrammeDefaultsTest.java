package io.github.mentoring4j.core.catalogue.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.programme.Column;
import io.github.mentoring4j.core.programme.CoverageIndicator;
import io.github.mentoring4j.core.programme.DocumentKind;
import io.github.mentoring4j.core.programme.Endorser;
import io.github.mentoring4j.core.programme.Stage;
import io.github.mentoring4j.core.text.CodedText;
import org.junit.jupiter.api.Test;

class ProgrammeDefaultsTest {
    @Test
    void registersHaveTheColumnsOfTheTemplateInItsOrder() {
        assertThat(RegisterLayouts.mentees()
                        .columns()
                        .map(column -> column.heading().russian()))
                .containsExactly(
                        "№",
                        "ФИО наставляемого",
                        "Контактные данные для связи (данные представителя)",
                        "Год рождения наставляемого",
                        "Основной запрос наставляемого",
                        "Дата вхождения в программу",
                        "ФИО наставника",
                        "Форма наставничества",
                        "Место работы / учёбы наставника",
                        "Дата завершения программы",
                        "Результаты программы",
                        "Ссылка на кейс / отзыв наставляемого на сайте организации",
                        "Отметка о прохождении программы");
        assertThat(RegisterLayouts.mentors()
                        .columns()
                        .map(column -> column.heading().russian()))
                .containsExactly(
                        "№",
                        "ФИО наставника",
                        "Контактные данные для связи",
                        "Место работы / учёбы наставника",
                        "Основные компетенции наставника",
                        "Важные для программы достижения наставника",
                        "Интересы наставника",
                        "Желаемый возраст наставляемых",
                        "Ресурс времени на программу наставничества",
                        "Дата вхождения в программу",
                        "ФИО наставляемого (наставляемых)",
                        "Форма наставничества",
                        "Место работы / учёбы наставляемого",
                        "Дата завершения программы",
                        "Результаты программы",
                        "Ссылка на кейс / отзыв наставника на сайте организации");
        assertThat(RegisterLayouts.mentees()
                        .columns()
                        .map(column -> column.heading().english()))
                .startsWith("No.", "Mentee's full name", "Contacts (representative's data)")
                .endsWith("Completion mark");
        assertThat(RegisterLayouts.mentors().columns().map(Column::code))
                .startsWith("rowNo", "mentorName")
                .endsWith("results", "caseUrl")
                .doesNotHaveDuplicates();
        assertThat(RegisterLayouts.mentees().columns().map(Column::code)).doesNotHaveDuplicates();
    }

    @Test
    void theRoadmapHasSevenStagesWithDocumentsAndPosts() {
        assertThat(RoadmapStages.standard().map(Stage::code))
                .containsExactly(
                        "PREPARE", "MENTEE_REGISTER", "MENTOR_REGISTER", "SELECT_TRAIN", "MATCH", "RUN", "FINISH");
        assertThat(RoadmapStages.standard())
                .allMatch(stage -> stage.title().isComplete()
                        && stage.content().isComplete()
                        && stage.responsible().nonEmpty()
                        && stage.documents().nonEmpty()
                        && stage.toBuilder().build().equals(stage));
        assertThat(RoadmapStages.standard().head().documents().map(CodedText::code))
                .containsExactly("ORDER_INTRODUCTION", "ORDER_COORDINATOR", "POLICY", "PROGRAMME", "ROADMAP");
        assertThat(RoadmapStages.standard()
                        .flatMap(Stage::documents)
                        .map(CodedText::code)
                        .distinct())
                .hasSize(22);
        assertThat(RoadmapStages.layoutA().columns()).hasSize(5);
        assertThat(RoadmapStages.layoutB().columns()).hasSize(6);
    }

    @Test
    void thePolicyIsAcceptedAgreedHeardAndApproved() {
        assertThat(ProgrammeDocuments.policy().endorsers().map(Endorser::act))
                .containsExactly(
                        Endorser.Act.ACCEPTS,
                        Endorser.Act.AGREES,
                        Endorser.Act.AGREES,
                        Endorser.Act.IS_HEARD,
                        Endorser.Act.APPROVES);
        assertThat(ProgrammeDocuments.orderOfIntroduction().sections()).hasSize(4);
        assertThat(ProgrammeDocuments.standard().map(DocumentKind::code))
                .containsExactly("ORDER_INTRODUCTION", "POLICY", "PROGRAMME");
        assertThat(ProgrammeDocuments.orderOfMatches()
                        .sections()
                        .map(section -> section.heading().code()))
                .containsExactly("matches", "terms", "reporting");
        assertThat(RoadmapStages.standard().flatMap(Stage::documents).map(CodedText::code))
                .contains(ProgrammeDocuments.orderOfMatches().code());
        assertThat(ProgrammeDocuments.programme().findSection("roadmap")).isNotEmpty();
        assertThat(ProgrammeDocuments.programme().findEndorser("parents-or-union"))
                .isEmpty();
    }

    @Test
    void sixIndicatorsOfCoverageSayWhatTheyRestOn() {
        assertThat(CoverageIndicators.standard().map(CoverageIndicator::code))
                .containsExactly(
                        "cov.mentees",
                        "cov.mentors",
                        "cov.earlyCareer",
                        "cov.enterprises",
                        "cov.satMentees",
                        "cov.satMentors");
        assertThat(CoverageIndicators.standard())
                .allMatch(item -> item.text().isComplete()
                        && item.denominator().isComplete()
                        && !item.source().isBlank());
    }
}
