package io.github.mentoring4j.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a module says of itself and what its main sources look like; a module's {@code ModuleTest} extends this. */
public abstract class ModuleChecks {
    private static final int LONGEST_FILE = 500;
    private static final Pattern VALUE =
            Pattern.compile("^@Value\\.Immutable\\b(?<members>\\([^)]*\\))?(?<head>[^{]*)\\{", Pattern.MULTILINE);
    private static final Pattern CLASS_NAME = Pattern.compile("\\bclass\\s+(\\w+)");

    private final String name;
    private final Sources sources = Sources.below(Path.of("src", "main", "java"));

    /**
     * Checks of one module, whose folder is the working directory.
     *
     * @param name the name of the module
     */
    protected ModuleChecks(String name) {
        this.name = name;
    }

    @Test
    final void isTheModuleThatItClaimsToBe() throws IOException {
        assertThat(descriptor().name()).isEqualTo(name);
        assertThat(sources.size()).isPositive();
        assertThat(sources.packages()).allMatch(item -> item.equals(name) || item.startsWith(name + "."));
    }

    @Test
    final void exportsEveryPackageThatIsNotInternal() throws IOException {
        SortedSet<String> open = new TreeSet<>(sources.packages());
        open.removeIf(item -> (item + ".").contains(".internal.") || item.endsWith(".style"));
        Set<String> exported = descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(Exports::source)
                .collect(Collectors.toSet());
        assertThat(exported).containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    final void exportsToFriendsNothingButTheStyle() throws IOException {
        assertThat(descriptor().exports())
                .filteredOn(Exports::isQualified)
                .allSatisfy(export -> assertThat(export.source()).endsWith(".style"))
                .allSatisfy(export -> assertThat(export.targets()).containsExactly("io.github.mentoring4j.matching"));
        assertThat(descriptor().opens()).isEmpty();
    }

    @Test
    final void everyPackageIsDescribedAndNullMarked() {
        assertThat(sources.packages())
                .allSatisfy(item -> assertThat(sources.packageInfo(item))
                        .as("package-info of %s", item)
                        .contains("/**")
                        .contains("@NullMarked"));
    }

    @Test
    final void noFileIsTooLong() {
        assertThat(sources.where((file, text) -> text.lines().count() > LONGEST_FILE))
                .as("files of more than %d lines", LONGEST_FILE)
                .isEmpty();
    }

    @Test
    final void valuesAreAbstractAndFollowTheStyleOfTheirPackage() {
        assertThat(sources.where((file, text) -> {
                    Matcher value = VALUE.matcher(text);
                    return text.lines().anyMatch(line -> line.strip().startsWith("@Value.Immutable"))
                            && !(value.find() && isAbstractValue(value, file, text));
                }))
                .as("values that are not abstract, can be extended, set options or lack the style of the package")
                .isEmpty();
    }

    @Test
    final void mainSourcesAreTidy() {
        assertThat(sources.where((file, text) -> Pattern.compile("^import [^;]*\\*;", Pattern.MULTILINE)
                        .matcher(text)
                        .find()))
                .as("wildcard imports")
                .isEmpty();
        assertThat(sources.where((file, text) -> Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b")
                        .matcher(text)
                        .find()))
                .as("work left for later")
                .isEmpty();
        assertThat(sources.where(
                        (file, text) -> Sources.withoutComments(text).matches("(?s).*\\b(synchronized|volatile)\\b.*")))
                .as("locks")
                .isEmpty();
        assertThat(sources.where((file, text) -> !file.toString().contains("internal")
                        && Sources.withoutComments(text).contains("@Nullable")))
                .as("exported packages that admit null")
                .isEmpty();
    }

    private boolean isAbstractValue(Matcher value, Path file, String text) {
        String head = value.group("head");
        Matcher type = CLASS_NAME.matcher(head);
        return value.group("members") == null
                && head.contains("abstract")
                && head.contains("sealed")
                && type.find()
                && Pattern.compile("^ {4}" + type.group(1) + "\\(\\) \\{", Pattern.MULTILINE)
                        .matcher(text)
                        .find()
                && sources.packageInfoBeside(file).contains("@DomainValue");
    }

    private static ModuleDescriptor descriptor() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }
}
