package io.github.mentoring4j.matching;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.mentoring4j.structure.ApiRules;
import io.github.mentoring4j.structure.Arrows;
import io.github.mentoring4j.structure.DeterminismRules;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "io.github.mentoring4j.matching", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.mentoring4j.matching";

    private static final String[] QUESTIONS_AND_ANSWERS = {
        "objective", "request", "certificate", "plan", "spi", "verify", "explain", "shortage", "whatif"
    };

    private static final Arrows ARROWS = Arrows.in(ROOT)
            .line("objective", "request", "certificate", "plan")
            .place("spi", "objective", "request", "plan")
            .place("verify", "objective", "request", "certificate", "plan")
            .place("explain", "objective", "request", "plan")
            .place("shortage", "objective", "request", "plan")
            .place("whatif", "objective", "request", "plan", "spi", "verify", "explain", "shortage")
            .place("assignment", "objective")
            .place("internal", with(QUESTIONS_AND_ANSWERS, "assignment"))
            .place("Matchers", with(QUESTIONS_AND_ANSWERS, "assignment", "internal"))
            .place("Assignments", "objective", "assignment", "internal");

    @ArchTest
    static final ArchTests nothingButArgumentsCounts = ArchTests.in(DeterminismRules.class);

    @ArchTest
    static final ArchTests formIsKept = ArchTests.in(ApiRules.class);

    @ArchTest
    static final ArchRule arrowsPointOneWay = classes()
            .should(ARROWS.kept())
            .as("a place knows only what the list above gives it")
            .because(
                    "questions and answers know no solver, the checker shares no code with one, and nobody knows a facade");

    @ArchTest
    static final ArchRule theBareEngineKnowsNoPeople = noClasses()
            .that()
            .resideInAPackage(ROOT + ".assignment..")
            .or()
            .haveFullyQualifiedName(ROOT + ".Assignments")
            .should()
            .dependOnClassesThat(describe(
                    "are part of core, but neither its problems, nor their words, nor its preconditions",
                    (JavaClass type) -> type.getPackageName().startsWith("io.github.mentoring4j.core.")
                            && !type.getPackageName().equals("io.github.mentoring4j.core.problem")
                            && !type.getPackageName().equals("io.github.mentoring4j.core.text")
                            && !type.getPackageName().equals("io.github.mentoring4j.core.style")))
            .as("the bare engine knows nothing of core but its problems")
            .because("it serves programs that have other things to assign")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule kernelsAreClosed = classes()
            .that()
            .resideInAPackage(ROOT + ".internal..")
            .and()
            .areNotInterfaces()
            .and()
            .arePublic()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .as("public classes of kernels are final")
            .because("a kernel is replaced, not extended")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule thirdPartiesAreFew = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "io.vavr..",
                    "org.slf4j..",
                    "org.jspecify..",
                    "org.immutables..",
                    "io.github.mentoring4j..")
            .as("matching knows the JDK, Vavr, slf4j, annotations and core")
            .because("a library that is embedded brings its dependencies along");

    private static String[] with(String[] first, String... more) {
        return Stream.of(first, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
