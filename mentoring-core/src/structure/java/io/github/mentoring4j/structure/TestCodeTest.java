package io.github.mentoring4j.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.mentoring4j.structure.Types.access;
import static io.github.mentoring4j.structure.Types.isOn;
import static io.github.mentoring4j.structure.Types.never;
import static io.github.mentoring4j.structure.Types.outermost;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/*
 * What holds for the tests of whichever module runs this. It stands here, and not once in every module, also because
 * Surefire opens a package of a named module to ArchUnit only if the package holds a test.
 */
@AnalyzeClasses(packages = "io.github.mentoring4j", importOptions = ImportOption.OnlyIncludeTests.class)
class TestCodeTest {
    private static final Set<String> MARKS = Set.of(
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.api.TestFactory",
            "org.junit.jupiter.params.ParameterizedTest",
            "net.jqwik.api.Property",
            "net.jqwik.api.Example",
            "com.tngtech.archunit.junit.ArchTest");

    @ArchTest
    static final ArchRule testsAreFound = classes()
            .that()
            .resideOutsideOfPackage("io.github.mentoring4j.structure..")
            .should(never(
                    "end in Test although it holds tests",
                    type -> holdsTests(type) && !outermost(type).getSimpleName().endsWith("Test")))
            .as("a class with tests has a name that ends in Test")
            .because("Surefire runs no other");

    @ArchTest
    static final ArchRule propertiesAreNamedSo = classes()
            .should(never(
                    "end in PropertyTest although it holds properties",
                    type -> annotations(type).anyMatch(name -> name.equals("net.jqwik.api.Property"))
                            && !outermost(type).getSimpleName().endsWith("PropertyTest")))
            .as("a class with properties has a name that ends in PropertyTest")
            .because("laws are found by their name");

    @ArchTest
    static final ArchRule assertionsAreAssertJ = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.junit.jupiter.api.Assertions")
            .as("assertions are AssertJ's")
            .because("one way to assert gives one way to read a failure");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should()
            .accessTargetWhere(access("a pause", access -> isOn(access, "java.lang.Thread", "sleep")))
            .as("no test sleeps")
            .because("there is nothing to wait for");

    @ArchTest
    static final ArchRule nothingIsSwitchedOffInSilence = classes()
            .should(never(
                    "give a reason for a test that is switched off",
                    type -> disabled(type)
                            .anyMatch(mark -> mark.get("value")
                                    .map(Object::toString)
                                    .orElse("")
                                    .isBlank())))
            .as("a test that is switched off says why")
            .because("a test without a reason to be off has a reason to be on");

    private static boolean holdsTests(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && annotations(type).anyMatch(MARKS::contains);
    }

    private static Stream<String> annotations(JavaClass type) {
        return type.getMembers().stream()
                .flatMap(member -> member.getAnnotations().stream())
                .map(annotation -> annotation.getRawType().getName());
    }

    private static Stream<? extends JavaAnnotation<?>> disabled(JavaClass type) {
        return Stream.concat(
                        type.getAnnotations().stream(),
                        type.getMembers().stream().flatMap(member -> member.getAnnotations().stream()))
                .filter(mark -> mark.getRawType().getName().equals("org.junit.jupiter.api.Disabled"));
    }
}
