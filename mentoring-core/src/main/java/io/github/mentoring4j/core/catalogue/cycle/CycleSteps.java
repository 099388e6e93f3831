package io.github.mentoring4j.core.catalogue.cycle;

import io.github.mentoring4j.core.cycle.CycleStep;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;

/**
 * The default names of the nine steps and of the whole.
 *
 * <p>Source: the title stands in the seed; names and order of the steps are common knowledge of the field: default, overridable.
 */
public final class CycleSteps {
    private static final CodedText TITLE = CodedText.of("cycle", "Полный управленческий цикл", "Full management cycle");

    private static final SortedMap<CycleStep, Text> STANDARD = TreeMap.ofEntries(
            step(CycleStep.GOALS, "Цели", "Goals"),
            step(CycleStep.INDICATORS, "Показатели", "Indicators"),
            step(CycleStep.METHODS, "Методы сбора и обработки информации", "Collection and processing methods"),
            step(CycleStep.MONITORING, "Мониторинг", "Monitoring"),
            step(CycleStep.ANALYSIS, "Анализ результатов мониторинга", "Analysis"),
            step(CycleStep.RECOMMENDATIONS, "Адресные рекомендации", "Addressed recommendations"),
            step(CycleStep.MEASURES, "Меры, мероприятия", "Measures, actions"),
            step(CycleStep.DECISIONS, "Управленческие решения", "Management decisions"),
            step(CycleStep.EFFECTIVENESS, "Анализ эффективности принятых мер", "Effectiveness analysis"));

    private CycleSteps() {}

    /**
     * The title of the whole.
     *
     * @return the title, as it stands in the seed
     */
    public static CodedText title() {
        return TITLE;
    }

    /**
     * The names of the steps.
     *
     * @return one name per step, in the order of the steps
     */
    public static SortedMap<CycleStep, Text> standard() {
        return STANDARD;
    }

    private static Tuple2<CycleStep, Text> step(CycleStep step, String russian, String english) {
        return new Tuple2<>(step, Text.of(russian, english));
    }
}
