package io.github.mentoring4j.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.mentoring4j.structure.ApiRules;
import io.github.mentoring4j.structure.Arrows;
import io.github.mentoring4j.structure.DeterminismRules;

@AnalyzeClasses(packages = "io.github.mentoring4j.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Arrows ARROWS = Arrows.in("io.github.mentoring4j.core")
            .line(
                    "style",
                    "text",
                    "problem",
                    "participant",
                    "rule",
                    "methodology",
                    "mentorship",
                    "programme",
                    "monitoring",
                    "cycle",
                    "catalogue");

    @ArchTest
    static final ArchTests nothingButArgumentsCounts = ArchTests.in(DeterminismRules.class);

    @ArchTest
    static final ArchTests formIsKept = ArchTests.in(ApiRules.class);

    @ArchTest
    static final ArchRule arrowsPointOneWay = classes()
            .should(ARROWS.kept())
            .as("a package knows only packages to its left in the list above")
            .because("the domain can be read from left to right");

    @ArchTest
    static final ArchRule thirdPartiesAreFew = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "io.vavr..", "org.jspecify..", "org.immutables..", "io.github.mentoring4j.core..")
            .as("core knows the JDK, Vavr and annotations")
            .because("a library that is embedded brings its dependencies along");
}
