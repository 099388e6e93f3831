package io.github.mentoring4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.mentoring4j.core.testkit.Samples;
import io.github.mentoring4j.core.testkit.Samples.Part;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No value of the programme's year prints what people typed: every part that can hold words is either listed below as a code, an id or a
 * definition that comes with the methodology, or a name planted in it stays out of the text form.
 */
class TextsForLogsTest {
    private static final Vector<String> PACKAGES = Vector.of("mentorship", "programme", "monitoring", "cycle");
    private static final String PLANTED = "Мария Петрова, +7 900 123-45-67, 12.03.2009";

    /* Codes, ids, numbers of orders and definitions, as ClassName.part; a part of the same name in every class as *.part. */
    private static final TreeSet<String> OPEN = TreeSet.of(
            "*.id",
            "*.code",
            "*.form",
            "*.forms",
            "*.roleModel",
            "*.number",
            "*.source",
            "*.scope",
            "*.endorser",
            "*.approvedBy",
            "*.indicator",
            "*.indicators",
            "*.findings",
            "*.goals",
            "*.measures",
            "*.measurements",
            "*.recommendations",
            "*.conclusions",
            "*.evidence",
            "*.method",
            "*.rules",
            "Addendum.number",
            "AddendumIncomplete.fields",
            "Alarm.facts",
            "Answer.item",
            "Approver.approves",
            "Approver.text",
            "BeforeItsLastEvent.artefact",
            "Column.heading",
            "CoverageData.denominators",
            "CoverageIndicator.denominator",
            "CoverageIndicator.text",
            "CycleBreak.message",
            "CycleBreak.place",
            "CycleIndicator.resultsOf",
            "CycleIndicator.unit",
            "DocumentKind.title",
            "ExpectationGap.expectation",
            "ExpectationGap.name",
            "ExpectationGap.result",
            "Gap.message",
            "Gap.place",
            "Indicator.name",
            "Indicator.unit",
            "Items.items",
            "MentoringKind.text",
            "MentorshipId.value",
            "MentorshipPolicy.noticeReasons",
            "NoData.why",
            "PeerCount.observable",
            "PeerObservable.advantage",
            "PeerObservable.name",
            "PlanGoal.link",
            "PlanTask.goal",
            "Programme.school",
            "RoadmapRow.documents",
            "RoadmapRow.stage",
            "Stage.content",
            "Stage.title",
            "SurveyItem.feeds",
            "SurveyItem.wording",
            "SwotStatement.negated",
            "SwotStatement.positive",
            "Targets.percent");

    /* Its invariant admits the codes of its items only, so that no words can be planted. */
    private static final String CHECKED = "ProgrammeScore.points";

    static Stream<Part> parts() {
        return Vector.ofAll(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(PACKAGES.map(each -> "io.github.mentoring4j.core." + each)
                                .toJavaArray(String[]::new)))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .sortBy(JavaClass::getName)
                .flatMap(type -> Samples.wordsOf(type.reflect()))
                .reject(part -> part.toString().equals(CHECKED))
                .toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aNamePlantedInAPartStaysOutOfTheTextForm(Part part) {
        if (isOpen(part)) {
            return;
        }
        assertThat(part.planted(PLANTED).toString()).as("%s", part).doesNotContain("Петрова", "123-45-67", "2009");
    }

    @Test
    void theListOfOpenPartsIsNoLongerThanItHasToBe() {
        Vector<Part> all = Vector.ofAll(parts().toList());
        assertThat(all).as("parts that can hold words").hasSizeGreaterThan(60);
        assertThat(OPEN.filter(
                        name -> all.forAll(part -> !name.equals("*." + part.name()) && !name.equals(part.toString()))))
                .isEmpty();
        assertThat(all.filter(TextsForLogsTest::isOpen)
                        .filter(part -> !part.planted(PLANTED).toString().contains("Петрова"))
                        .map(Part::toString)
                        .filter(OPEN::contains))
                .as("listed although they stay out of the text form")
                .isEmpty();
    }

    private static boolean isOpen(Part part) {
        return OPEN.contains(part.toString()) || OPEN.contains("*." + part.name());
    }
}
