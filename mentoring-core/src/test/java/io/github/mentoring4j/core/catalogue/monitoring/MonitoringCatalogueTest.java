package io.github.mentoring4j.core.catalogue.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.catalogue.SeedTexts;
import io.github.mentoring4j.core.monitoring.MeasurementPoint;
import io.github.mentoring4j.core.monitoring.indicator.BeforeAfter;
import io.github.mentoring4j.core.monitoring.indicator.Direction;
import io.github.mentoring4j.core.monitoring.indicator.Indicator;
import io.github.mentoring4j.core.monitoring.survey.SurveyItem;
import io.github.mentoring4j.core.monitoring.swot.SwotStatement;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.Standing;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class MonitoringCatalogueTest {
    private static final Parameters PARAMETERS = MonitoringParameters.standard();

    @Test
    void everyIndicatorIsNamedInBothLanguages() {
        assertThat(StandardIndicators.all().map(Indicator::code))
                .doesNotHaveDuplicates()
                .hasSize(18);
        assertThat(StandardIndicators.all())
                .allMatch(each -> each.name().isComplete() && each.unit().isComplete());
        assertThat(StandardIndicators.all()
                        .filter(each -> each.betterWhen() == Direction.LOWER)
                        .map(Indicator::code))
                .containsExactly("watchlist", "complaints", "failing", "conflicts");
    }

    @Test
    void indicatorsBelongToTheirForms() {
        Indicator works = StandardIndicators.all()
                .find(each -> each.code().equals("works"))
                .get();
        assertThat(works.isUsedBy("teacher-teacher")).isTrue();
        assertThat(works.isUsedBy("student-student")).isFalse();
        assertThat(StandardIndicators.all()
                        .find(each -> each.code().equals("markMean"))
                        .get()
                        .isUsedBy("any"))
                .isTrue();
    }

    @Test
    void everyItemIsWordedInBothLanguagesAndComparedItemsHaveADirection() {
        Seq<SurveyItem> items = StandardSurveys.bank().items();
        assertThat(items).hasSize(25).allMatch(item -> item.wording().isComplete());
        assertThat(items.filter(SurveyItem::isCompared))
                .allMatch(item -> item.betterWhen().isDefined());
        assertThat(StandardSurveys.bank().find("q.fatigue").flatMap(SurveyItem::betterWhen))
                .containsExactly(Direction.LOWER);
    }

    @Test
    void statementsOfTheSwotAreFedByItems() {
        Seq<String> fed = StandardSurveys.bank().items().flatMap(SurveyItem::feeds);
        assertThat(StandardSwot.statements().map(SwotStatement::code).filter(code -> !fed.contains(code)))
                .containsExactly("swot.s8");
        assertThat(StandardSwot.statements())
                .allMatch(each -> each.positive().isComplete()
                        && each.negated().isComplete()
                        && !each.positive().equals(each.negated()));
        assertThat(StandardSwot.headings())
                .hasSize(9)
                .allMatch(each -> each.text().isComplete());
    }

    @Test
    void plannedResultsAreThoseOfTheSeedAndTheirIndicatorsExist() {
        Seq<String> known = StandardIndicators.all()
                .map(Indicator::code)
                .appendAll(StandardSurveys.bank()
                        .items()
                        .filter(SurveyItem::isCompared)
                        .map(SurveyItem::code));
        assertThat(StandardIndicators.plannedResults().map(each -> each.result()))
                .hasSize(4)
                .allMatch(SeedTexts.results()::contains);
        assertThat(StandardIndicators.plannedResults().flatMap(each -> each.indicators()))
                .allMatch(known::contains);
    }

    @Test
    void thresholdsAreParametersWithTheirStanding() {
        assertThat(MonitoringParameters.comparison(PARAMETERS, MeasurementPoint.ENDLINE))
                .isEqualTo(BeforeAfter.Settings.standard());
        assertThat(PARAMETERS.value("", "meeting.everyDays")).isEqualTo(14);
        assertThat(PARAMETERS.general().get("notice.workingDays").map(each -> each.standing()))
                .containsExactly(Standing.SOURCE);
        assertThat(PARAMETERS.general().get("swot.strengthFrom").map(each -> each.standing()))
                .containsExactly(Standing.DEFAULT);
        Parameters own = PARAMETERS.with("swot.strengthFrom", 75);
        assertThat(MonitoringParameters.addedTo(own)).isEqualTo(own);
        assertThat(MonitoringParameters.swot(own, "").bounds().strengthFrom()).isEqualTo(75);
    }

    @Test
    void scoreHasNineItems() {
        assertThat(StandardScore.items())
                .hasSize(9)
                .allMatch(each -> each.text().isComplete());
    }
}
