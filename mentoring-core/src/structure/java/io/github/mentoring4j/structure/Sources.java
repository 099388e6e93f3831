package io.github.mentoring4j.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The main source files of a module, in the order of their paths. */
final class Sources {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private final Path root;
    private final SortedMap<Path, String> texts;

    private Sources(Path root, SortedMap<Path, String> texts) {
        this.root = root;
        this.texts = texts;
    }

    static Sources below(Path root) {
        SortedMap<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path file : all) {
                texts.put(root.relativize(file), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sources(root, texts);
    }

    /** Files, as paths below the root, whose name and text meet the condition. */
    List<String> where(BiPredicate<Path, String> condition) {
        return texts.entrySet().stream()
                .filter(entry -> condition.test(entry.getKey(), entry.getValue()))
                .map(entry -> entry.getKey().toString())
                .toList();
    }

    /** Names of the packages that hold types. */
    SortedSet<String> packages() {
        SortedSet<String> names = new TreeSet<>();
        for (Path file : texts.keySet()) {
            Path folder = file.getParent();
            if (folder != null) {
                names.add(folder.toString().replace(root.getFileSystem().getSeparator(), "."));
            }
        }
        return names;
    }

    /** The text of the package-info of a package, empty if there is none. */
    String packageInfo(String name) {
        return texts.getOrDefault(Path.of(name.replace('.', '/'), "package-info.java"), "");
    }

    /** The text of the package-info beside a file, empty if there is none. */
    String packageInfoBeside(Path file) {
        return texts.getOrDefault(file.resolveSibling("package-info.java"), "");
    }

    int size() {
        return texts.size();
    }

    static String withoutComments(String text) {
        return COMMENT.matcher(text).replaceAll("");
    }
}
