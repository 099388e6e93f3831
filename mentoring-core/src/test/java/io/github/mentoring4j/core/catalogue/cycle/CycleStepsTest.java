package io.github.mentoring4j.core.catalogue.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.cycle.CycleStep;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class CycleStepsTest {
    @Test
    void namesTheNineStepsInTheirOrder() {
        assertThat(CycleSteps.standard().keySet().toVector()).isEqualTo(Vector.of(CycleStep.values()));
        assertThat(CycleSteps.standard().values()).allMatch(Text::isComplete);
        assertThat(CycleSteps.standard().values().map(Text::russian))
                .startsWith("Цели", "Показатели", "Методы сбора и обработки информации")
                .endsWith("Управленческие решения", "Анализ эффективности принятых мер");
        assertThat(CycleSteps.title().text().russian()).isEqualTo("Полный управленческий цикл");
    }
}
