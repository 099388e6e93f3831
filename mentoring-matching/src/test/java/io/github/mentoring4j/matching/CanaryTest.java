package io.github.mentoring4j.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class CanaryTest {
    private final JavaClasses production = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.mentoring4j.matching");

    @Test
    void findsProductionClasses() {
        assertThat(production).anyMatch(type -> !type.getSimpleName().endsWith("-info"));
    }

    @Test
    void reportsABrokenRule() {
        ArchRule wrong = noClasses().should().resideInAPackage("io.github.mentoring4j.matching..");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> wrong.check(production))
                .withMessageContaining("was violated");
    }
}
