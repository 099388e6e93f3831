package io.github.mentoring4j.examples.school.report;

import io.vavr.collection.LinkedHashMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder that gets all its files or none: they are written beside it and moved in at the end. */
public final class OutputFolder {
    private OutputFolder() {}

    /**
     * Writes files.
     *
     * @param folder the folder, made if it is not there
     * @param texts the texts by file name; a name may stand in a folder of its own, as {@code documents/order.html}
     * @throws IOException if anything cannot be written
     */
    public static void write(Path folder, LinkedHashMap<String, String> texts) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempDirectory(folder.toAbsolutePath().getParent(), ".draft-");
        try {
            for (String name : texts.keySet()) {
                Path file = draft.resolve(name);
                Files.createDirectories(parent(file));
                Files.writeString(file, texts.get(name).getOrElse(""), StandardCharsets.UTF_8);
            }
            for (String name : texts.keySet()) {
                Path file = folder.resolve(name);
                Files.createDirectories(parent(file));
                Files.move(draft.resolve(name), file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            delete(draft);
        }
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent(), "parent");
    }

    private static void delete(Path draft) throws IOException {
        try (Stream<Path> left = Files.walk(draft)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
