package io.github.mentoring4j.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.mentoring4j.structure.offender.Offences;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesBiteTest {
    private static final String OFFENDERS = "io.github.mentoring4j.structure.offender";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(OFFENDERS);

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleReportsItsOffenders(Field rule) throws IllegalAccessException {
        assertThat(violationsOf((ArchRule) rule.get(null))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("offencesByRule")
    void everyOffenceIsReportedByItsRule(Class<?> offences) throws ReflectiveOperationException {
        String simple = offences.getSimpleName();
        String rule = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
        List<String> violations = violationsOf(
                (ArchRule) DeterminismRules.class.getDeclaredField(rule).get(null));
        assertThat(offences.getDeclaredMethods())
                .filteredOn(method -> !method.isSynthetic())
                .isNotEmpty()
                .allSatisfy(method ->
                        assertThat(violations).anyMatch(line -> line.contains(simple + "." + method.getName() + "(")));
    }

    @Test
    void arrowsReportWhatTheyDoNotAllow() {
        assertThat(violationsOf(arrows(Arrows.in(OFFENDERS)
                        .line("internal", "Offences", "ImmutableOffence", "Violation", "right", "left"))))
                .isNotEmpty()
                .allMatch(line -> line.contains("offender.right.Right") && line.contains("offender.left.Left"));
        assertThat(violationsOf(arrows(Arrows.in(OFFENDERS).line("internal", "right", "left"))))
                .anyMatch(line -> line.contains("without an entry in the arrows: Offences"));
    }

    private static ArchRule arrows(Arrows arrows) {
        return classes().should(arrows.kept());
    }

    private static List<String> violationsOf(ArchRule rule) {
        return rule.evaluate(CLASSES).getFailureReport().getDetails();
    }

    static Stream<Field> rules() {
        return Stream.of(DeterminismRules.class, ApiRules.class)
                .flatMap(rules -> Stream.of(rules.getDeclaredFields()))
                .filter(field -> field.getType() == ArchRule.class && Modifier.isStatic(field.getModifiers()));
    }

    static Stream<Class<?>> offencesByRule() {
        return Stream.of(Offences.class.getDeclaredClasses());
    }
}
