package io.github.mentoring4j.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.testkit.LoudYear;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a host finds in its log when it turns on everything: a program of its own is run, since a logger reads its level once. */
class LogLinesTest {
    private static final int SCHOOLS = 1_000;

    @Test
    void aThousandSchoolsLogCountsAndNothingElse() throws IOException, InterruptedException {
        List<String> lines =
                run(LoudYear.class.getName(), String.valueOf(SCHOOLS)).lines().toList();

        assertThat(lines)
                .as("one line for each plan")
                .hasSize(SCHOOLS)
                .allMatch(
                        line -> line.matches(
                                "\\[main] DEBUG [\\w.]+\\.Matchers - participants \\d+, needs \\d+, pairs \\d+, unmatched needs \\d+"));
        assertThat(lines).noneMatch(line -> LoudYear.PLANTED.exists(line::contains));
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        Stream<String> command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath());
        Process process = new ProcessBuilder(
                        Stream.concat(command, Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    /** What this test runs on, modules and tests alike, as one class path. */
    private static String classPath() {
        return Stream.of(
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""),
                        Path.of("target", "test-classes").toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
