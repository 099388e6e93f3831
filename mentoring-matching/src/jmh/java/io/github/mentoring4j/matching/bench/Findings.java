package io.github.mentoring4j.matching.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers that a measured process leaves for the program that started it, beside the times: one line each, name and value. */
final class Findings {
    /** System property with the path of the file. */
    static final String FILE = "bench.findings";

    private Findings() {}

    /** Adds a number; without a file, as when the harness was started by hand, nothing happens. */
    static void leave(String name, long value) {
        String file = System.getProperty(FILE);
        if (file != null) {
            try {
                Files.writeString(
                        Path.of(file), name + " " + value + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Takes all numbers out of a file and deletes it. */
    static Map<String, Long> take(Path file) {
        Map<String, Long> findings = new LinkedHashMap<>();
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] words = line.split(" ", -1);
                findings.put(words[0], Long.valueOf(words[1]));
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }
}
