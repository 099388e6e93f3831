package io.github.mentoring4j.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.mentoring4j.structure.Types.GENERATED;
import static io.github.mentoring4j.structure.Types.INTERNAL;
import static io.github.mentoring4j.structure.Types.access;
import static io.github.mentoring4j.structure.Types.isApi;
import static io.github.mentoring4j.structure.Types.never;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The form of types, signatures, names and errors. */
public final class ApiRules {
    private static final Set<String> KEPT_OUT = Set.of(
            "java.util.Optional",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.Iterator",
            "java.util.stream.Stream",
            "java.util.stream.IntStream",
            "io.vavr.collection.Iterator",
            "io.vavr.control.Try");

    private static final Pattern EMPTY_NAME =
            Pattern.compile("(.*(Impl|Utils?|Helper|Manager|IF))|((Abstract|Base|I)[A-Z][a-z].*)");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles = slices().matching("io.github.mentoring4j.(**)")
            .should()
            .beFreeOfCycles()
            .as("packages do not know each other in a circle")
            .because("a package that can be read alone can be changed alone");

    @ArchTest
    static final ArchRule vavrIsOpenedByFolding = noClasses()
            .should()
            .accessTargetWhere(access("a value that may be absent", access -> {
                String name = access.getTarget().getName();
                JavaClass owner = access.getTargetOwner();
                return Set.of("get", "getLeft", "getError").contains(name)
                        && Stream.of(
                                        "io.vavr.control.Option",
                                        "io.vavr.control.Either",
                                        "io.vavr.control.Validation",
                                        "io.vavr.Value")
                                .anyMatch(owner.getName()::equals);
            }))
            .as("nobody takes the content of Option, Either or Validation unasked")
            .because("fold, map and getOrElse cannot fail");

    @ArchTest
    static final ArchRule weakPartsOfVavrStayOut = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are parts of Vavr that we do not use",
                    type -> Set.of(
                                    "io.vavr.control.Try",
                                    "io.vavr.collection.Queue",
                                    "io.vavr.collection.Stream",
                                    "io.vavr.Lazy",
                                    "io.vavr.API$Match")
                            .contains(type.getName())))
            .as("nobody uses Try, Queue, Stream, Lazy or Match of Vavr")
            .because("they are faulty, lazy or hide exceptions");

    @ArchTest
    static final ArchRule signaturesSpeakOneLanguage = codeUnits()
            .should(never("keep to Option, Seq and values in its signature", ApiRules::showsForeignAbsence))
            .as("exported signatures show neither Optional nor Try, iterators, streams or arrays")
            .because("one way to say absent and one way to say many is enough");

    @ArchTest
    static final ArchRule signaturesHideInternals = codeUnits()
            .should(never("hide internal and generated types", ApiRules::showsInternals))
            .as("exported signatures show no internal and no generated type")
            .because("what a program can name, we can no longer change");

    @ArchTest
    static final ArchRule signaturesThrowNothingChecked = codeUnits()
            .should(never(
                    "stay free of checked exceptions",
                    unit -> unit.getThrowsClause().getTypes().stream()
                            .anyMatch(type ->
                                    !type.isAssignableTo(RuntimeException.class) && !type.isAssignableTo(Error.class))))
            .as("nobody declares a checked exception")
            .because("a legal negative answer is a value, and a bug is unchecked");

    @ArchTest
    static final ArchRule nobodyCatchesEverything = codeUnits()
            .should(never(
                    "catch less than everything",
                    unit -> unit.getTryCatchBlocks().stream()
                            .flatMap(block -> block.getCaughtThrowables().stream())
                            .anyMatch(type -> Set.of(
                                            "java.lang.Throwable",
                                            "java.lang.Exception",
                                            "java.lang.RuntimeException",
                                            "java.lang.Error")
                                    .contains(type.getName()))))
            .as("nobody catches Throwable, Error, Exception or RuntimeException")
            .because("a bug has to reach the caller");

    @ArchTest
    static final ArchRule exceptionsAreUnchecked = classes()
            .that()
            .haveSimpleNameEndingWith("Exception")
            .should()
            .beAssignableTo(RuntimeException.class)
            .as("own exceptions are unchecked")
            .because("they stand for bugs, and there is nothing to declare about a bug")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule generatedTypesAreHidden = classes()
            .that(GENERATED)
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic()
            .as("generated types are not public")
            .because("programs know the value and its builder only")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule generatedTypesStayAtHome = classes()
            .should(never(
                    "leave generated types of other packages alone",
                    type -> type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency ->
                                    GENERATED.test(dependency.getTargetClass().getBaseComponentType()))
                            .anyMatch(dependency -> !dependency
                                    .getTargetClass()
                                    .getPackageName()
                                    .equals(type.getPackageName()))))
            .as("a generated type is named in its own package only")
            .because("the value that it implements is the type to speak of");

    @ArchTest
    static final ArchRule classesAreClosed = classes()
            .that()
            .areNotInterfaces()
            .and()
            .areNotAnonymousClasses()
            .and(DescribedPredicate.not(GENERATED))
            .should(never("stay final, sealed or package-private", ApiRules::isOpen))
            .as("classes are final, sealed or package-private")
            .because("implementation is not inherited");

    @ArchTest
    static final ArchRule fieldsAreFinal = fields().that()
            .areDeclaredInClassesThat(DescribedPredicate.not(GENERATED))
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.not(INTERNAL))
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.describe(
                    "are no builders", type -> !type.getSimpleName().endsWith("Builder")))
            .should()
            .beFinal()
            .as("fields are final outside kernels and builders")
            .because("every value is immutable")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule accessorsAreNamedAfterWhatTheyGive = methods()
            .should(never("avoid get and set", ApiRules::isBeanAccessor))
            .as("no method is called get... or set...")
            .because("an accessor is a noun, and there is nothing to set")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule findersGiveOptions = methods()
            .should(never(
                    "give an Option",
                    method -> isApi(method)
                            && method.getName().matches("find[A-Z].*")
                            && !method.getRawReturnType().getName().equals("io.vavr.control.Option")))
            .as("a method find... gives an Option")
            .because("who searches has to reckon with nothing")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSaySomething = classes()
            .should(never(
                    "carry a name of its own concept",
                    type -> !GENERATED.test(type)
                            && EMPTY_NAME.matcher(type.getSimpleName()).matches()))
            .as("no type is called Impl, Util, Helper, Manager, IF, Abstract..., Base... or I...")
            .because("such names do not say what a thing is");

    @ArchTest
    static final ArchRule identifiersAreRecords = classes()
            .that()
            .haveSimpleNameEndingWith("Id")
            .should()
            .beRecords()
            .as("an identifier is a record")
            .because("it has one component and nothing to hide")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule alternativesAreClosed = classes()
            .that(DescribedPredicate.describe(
                    "stand for closed alternatives",
                    type -> type.isTopLevelClass()
                            && Set.of("Problem", "Verdict", "Unmatched", "Violation")
                                    .contains(type.getSimpleName())))
            .should(never("list its cases, all in its own package", ApiRules::isOpenAlternative))
            .as("Problem, Verdict, Unmatched and Violation are sealed, with their cases beside them")
            .because("a caller must be able to tell all cases apart")
            .allowEmptyShould(true);

    private ApiRules() {}

    private static boolean showsForeignAbsence(JavaCodeUnit unit) {
        boolean shows = shown(unit, type -> KEPT_OUT.contains(type.getName()));
        boolean array = unit.getRawReturnType().isArray()
                && !(unit.getOwner().isEnum() && unit.getName().equals("values"));
        return isApi(unit) && (shows || array);
    }

    private static boolean showsInternals(JavaCodeUnit unit) {
        return isApi(unit) && shown(unit, type -> INTERNAL.test(type) || GENERATED.test(type));
    }

    private static boolean shown(JavaCodeUnit unit, Predicate<JavaClass> predicate) {
        return Stream.concat(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                .anyMatch(predicate);
    }

    private static boolean isOpen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getModifiers().contains(JavaModifier.FINAL)
                && !type.reflect().isSealed()
                && !type.isEnum();
    }

    private static boolean isBeanAccessor(JavaMethod method) {
        return !GENERATED.test(method.getOwner())
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && method.getName().matches("(get|set)[A-Z].*");
    }

    private static boolean isOpenAlternative(JavaClass type) {
        Class<?> reflected = type.reflect();
        return !reflected.isSealed()
                || Stream.of(reflected.getPermittedSubclasses())
                        .anyMatch(item -> !item.getPackageName().equals(reflected.getPackageName()));
    }
}
