package io.github.mentoring4j.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.catalogue.monitoring.MonitoringParameters;
import io.github.mentoring4j.core.catalogue.monitoring.StandardIndicators;
import io.github.mentoring4j.core.catalogue.monitoring.StandardSurveys;
import io.github.mentoring4j.core.catalogue.monitoring.StandardSwot;
import io.github.mentoring4j.core.catalogue.programme.CoverageIndicators;
import io.github.mentoring4j.core.catalogue.programme.ProgrammeDocuments;
import io.github.mentoring4j.core.catalogue.programme.RegisterLayouts;
import io.github.mentoring4j.core.catalogue.programme.RoadmapStages;
import io.github.mentoring4j.core.testkit.ValueLaws;
import org.junit.jupiter.api.Test;

class CatalogueValuesTest {
    @Test
    void modelsKeepTheLawsOfValues() {
        assertThat(ValueLaws.hold(
                        SeedModel.standard(),
                        SeedModel.standard().toDraft().build(),
                        R145Model.catalogue(),
                        R145Model.catalogue().toDraft().build()))
                .contains(
                        "methodology.TargetModelDraft",
                        "methodology.FormCatalogueDraft",
                        "methodology.MentoringForm",
                        "methodology.RoleModel",
                        "methodology.Task",
                        "methodology.MentoringProject",
                        "rule.WeightedCriterion");
    }

    @Test
    void measuresKeepTheLawsOfValues() {
        assertThat(ValueLaws.hold(
                        MonitoringParameters.standard(),
                        StandardIndicators.all(),
                        StandardIndicators.plannedResults(),
                        StandardSurveys.bank(),
                        StandardSwot.statements()))
                .contains(
                        "monitoring.indicator.Indicator",
                        "monitoring.survey.SurveyItem",
                        "monitoring.survey.ItemBank",
                        "monitoring.swot.SwotStatement",
                        "rule.Parameters");
    }

    @Test
    void papersKeepTheLawsOfValues() {
        assertThat(ValueLaws.hold(
                        CoverageIndicators.standard(),
                        CoverageIndicators.targets(),
                        ProgrammeDocuments.standard(),
                        RegisterLayouts.mentees(),
                        RoadmapStages.standard(),
                        RoadmapStages.layoutA()))
                .contains(
                        "programme.CoverageIndicator",
                        "programme.DocumentKind",
                        "programme.Stage",
                        "programme.RegisterLayout");
    }
}
