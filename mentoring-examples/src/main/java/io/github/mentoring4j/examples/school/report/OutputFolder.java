package io.github.mentoring4j.examples.school.report;

import io.vavr.collection.LinkedHashMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder that gets all its files or none: they are written beside it and moved in at the end. */
public final class OutputFolder {
    private OutputFolder() {}

    /**
     * Writes files.
     *
     * @param folder the folder, made if it is not there
     * @param texts the texts by file name
     * @throws IOException if anything cannot be written
     */
    public static void write(Path folder, LinkedHashMap<String, String> texts) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempDirectory(folder.toAbsolutePath().getParent(), ".draft-");
        try {
            for (String name : texts.keySet()) {
                Files.writeString(draft.resolve(name), texts.get(name).getOrElse(""), StandardCharsets.UTF_8);
            }
            for (String name : texts.keySet()) {
                Files.move(draft.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (String name : texts.keySet()) {
                Files.deleteIfExists(draft.resolve(name));
            }
            Files.deleteIfExists(draft);
        }
    }
}
