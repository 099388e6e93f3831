package io.github.mentoring4j.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.mentoring4j.structure.Types.GENERATED;
import static io.github.mentoring4j.structure.Types.INTERNAL;
import static io.github.mentoring4j.structure.Types.access;
import static io.github.mentoring4j.structure.Types.isBare;
import static io.github.mentoring4j.structure.Types.isOn;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What keeps equal requests at equal plans: nothing but the arguments is looked at. */
public final class DeterminismRules {
    @ArchTest
    static final ArchRule nobodyTouchesTheWorld = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io..",
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.sql..",
                    "javax.sql..",
                    "javax.naming..",
                    "java.util.zip..",
                    "java.util.jar..",
                    "java.util.prefs..")
            .as("nobody touches files, networks, databases or serialisation")
            .because("an embedding program decides where data comes from and goes to");

    @ArchTest
    static final ArchRule nobodyWritesToTheConsole = noClasses()
            .should()
            .accessTargetWhere(access(
                    "a standard stream",
                    access -> access.getTargetOwner().getName().equals("java.lang.System")
                            && Set.of("in", "out", "err", "setIn", "setOut", "setErr")
                                    .contains(access.getTarget().getName())))
            .orShould()
            .accessTargetWhere(access(
                    "a stack trace", access -> access.getTarget().getName().equals("printStackTrace")))
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .as("nobody writes to the console or to the logging of the JDK")
            .because("a library does not talk behind the back of its program");

    @ArchTest
    static final ArchRule onlyMatchersLogs = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.github.mentoring4j.matching.Matchers")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.slf4j..")
            .as("only the facade Matchers logs")
            .because("what is logged must be easy to survey: it may hold no name of a person");

    @ArchTest
    static final ArchRule nobodyReadsTheClock = noClasses()
            .should()
            .accessTargetWhere(access("the present moment", access -> {
                String owner = access.getTargetOwner().getName();
                String name = access.getTarget().getName();
                return (owner.startsWith("java.time.") && name.equals("now"))
                        || (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")))
                        || isOn(access, "java.lang.System", "currentTimeMillis")
                        || isOn(access, "java.lang.System", "nanoTime")
                        || isOn(access, "java.time.ZoneId", "systemDefault")
                        || isOn(access, "java.util.TimeZone", "getDefault")
                        || isOn(access, "java.util.Calendar", "getInstance")
                        || (isOn(access, "java.util.Date", "<init>") && isBare(access))
                        || (isOn(access, "java.util.GregorianCalendar", "<init>") && isBare(access));
            }))
            .as("nobody reads the clock or the time zone of the machine")
            .because("the same request must give the same plan on any day");

    @ArchTest
    static final ArchRule nobodyThrowsDice = noClasses()
            .should()
            .accessTargetWhere(access("ambient chance", access -> {
                String owner = access.getTargetOwner().getName();
                return (isOn(access, "java.util.Random", "<init>") && isBare(access))
                        || (isOn(access, "java.util.SplittableRandom", "<init>") && isBare(access))
                        || owner.equals("java.util.concurrent.ThreadLocalRandom")
                        || owner.equals("java.security.SecureRandom")
                        || isOn(access, "java.lang.Math", "random")
                        || isOn(access, "java.lang.StrictMath", "random")
                        || isOn(access, "java.lang.System", "identityHashCode")
                        || isOn(access, "java.util.UUID", "randomUUID")
                        || (isOn(access, "java.util.Collections", "shuffle")
                                && access.getDescription().contains("shuffle(java.util.List)"))
                        || (owner.startsWith("io.vavr.")
                                && access.getTarget().getName().equals("shuffle")
                                && isBare(access));
            }))
            .as("nobody draws from chance that the caller did not seed")
            .because("a draw must be repeatable from the seed that its plan records");

    @ArchTest
    static final ArchRule nobodyAsksTheMachine = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.ResourceBundle")
            .orShould()
            .accessTargetWhere(access(
                    "a setting of the machine",
                    access -> isOn(access, "java.util.Locale", "getDefault")
                            || isOn(access, "java.nio.charset.Charset", "defaultCharset")
                            || isOn(access, "java.lang.System", "getProperty")
                            || isOn(access, "java.lang.System", "getProperties")
                            || isOn(access, "java.lang.System", "getenv")
                            || isOn(access, "java.lang.System", "lineSeparator")))
            .as("nobody asks for default locale, charset, properties or resource bundles")
            .because("the caller names the language, and no setting of a machine may change a plan");

    @ArchTest
    static final ArchRule nobodyStartsThreads = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.concurrent..", "io.vavr.concurrent..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Thread.class, ThreadLocal.class)
            .orShould()
            .accessTargetWhere(access(
                    "a parallel stream",
                    access -> access.getTarget().getName().equals("parallelStream")
                            || isOn(access, "java.util.stream.Stream", "parallel")
                            || isOn(access, "java.util.stream.IntStream", "parallel")
                            || isOn(access, "java.util.stream.LongStream", "parallel")))
            .as("nobody starts, names or waits for threads")
            .because("values need no locks, and the embedding program decides what runs beside what");

    @ArchTest
    static final ArchRule nothingIsSynchronized = methods()
            .that()
            .areDeclaredInClassesThat(DescribedPredicate.not(GENERATED))
            .should(Types.<JavaMethod>never(
                    "stay free of locks", method -> method.getModifiers().contains(JavaModifier.SYNCHRONIZED)))
            .as("no method is synchronized")
            .because("there is no shared mutable state to guard")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .as("static fields are final")
            .because("static mutable state makes one request see another")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule vavrCollectionsAreOrdered = noClasses()
            .should()
            .dependOnClassesThat(unorderedVavr())
            .orShould()
            .accessTargetWhere(access("an unordered collection", access -> {
                String owner = access.getTargetOwner().getName();
                String name = access.getTarget().getName();
                return (owner.startsWith("io.vavr.") && (name.equals("toSet") || name.equals("toMap")))
                        || (owner.equals("java.util.stream.Collectors")
                                && Set.of("toSet", "toMap", "groupingBy", "toUnmodifiableSet", "toUnmodifiableMap")
                                        .contains(name))
                        || (Set.of("java.util.Set", "java.util.Map").contains(owner)
                                && Set.of("of", "ofEntries", "copyOf").contains(name));
            }))
            .as("every collection has an order of its own")
            .because("hash order differs from one run of the JVM to the next");

    @ArchTest
    static final ArchRule hashTablesStayInKernels = noClasses()
            .that(DescribedPredicate.not(INTERNAL))
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are hash tables of the JDK",
                    type -> Set.of(
                                    "java.util.HashMap",
                                    "java.util.HashSet",
                                    "java.util.IdentityHashMap",
                                    "java.util.WeakHashMap")
                            .contains(type.getName())))
            .as("hash tables of the JDK occur in kernels only")
            .because("there they serve access by key and are never iterated")
            .allowEmptyShould(true);

    private DeterminismRules() {}

    private static DescribedPredicate<JavaClass> unorderedVavr() {
        return DescribedPredicate.describe(
                "are unordered collections of Vavr",
                type -> Set.of(
                                "io.vavr.collection.HashSet",
                                "io.vavr.collection.HashMap",
                                "io.vavr.collection.HashMultimap")
                        .contains(type.getName()));
    }
}
