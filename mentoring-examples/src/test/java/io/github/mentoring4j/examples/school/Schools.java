package io.github.mentoring4j.examples.school;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Schools for tests, made of the sample school. */
final class Schools {
    static final Path SAMPLE = Path.of("data", "school-55");

    private static final List<String> REQUIRED = List.of("pupils.csv", "teachers.csv");

    private Schools() {}

    /** The sample with one file changed. */
    static Path changed(Path folder, String file, UnaryOperator<String> change) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            for (Path each : files.toList()) {
                String text = Files.readString(each, UTF_8);
                String name = String.valueOf(each.getFileName());
                Files.writeString(folder.resolve(name), name.equals(file) ? change.apply(text) : text, UTF_8);
            }
        }
        return folder;
    }

    /** The headers of the sample, with as many of its pupils as wanted and nobody else. */
    static Path pupils(Path folder, int count) throws IOException {
        for (String name : REQUIRED) {
            int lines = 1 + (name.equals("pupils.csv") ? count : 0);
            List<String> all = Files.readAllLines(SAMPLE.resolve(name), UTF_8);
            Files.write(folder.resolve(name), all.subList(0, lines), UTF_8);
        }
        Files.copy(SAMPLE.resolve("school.properties"), folder.resolve("school.properties"));
        return folder;
    }
}
