package io.github.mentoring4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program embeds the published modules and has nothing on its path but what they bring at run time. */
class ConsumerTest {
    private static final String EXPECTED = String.join(
            System.lineSeparator(),
            "own-rule",
            "tutor -> learner: The pair keeps every rule of the role model; score 89.6 of 100.");

    @TempDir
    Path folder;

    @Test
    void compilesAndRunsAsAModule() throws IOException, InterruptedException {
        Path classes = compile("--module-path", "module-info", "Consumer");
        assertThat(run(
                        "--module-path",
                        libraries() + File.pathSeparator + classes,
                        "--module",
                        "consumer/consumer.Consumer"))
                .isEqualTo(EXPECTED);
    }

    @Test
    void compilesAndRunsOnTheClassPath() throws IOException, InterruptedException {
        Path classes = compile("--class-path", "Consumer");
        assertThat(run("--class-path", libraries() + File.pathSeparator + classes, "consumer.Consumer"))
                .isEqualTo(EXPECTED);
    }

    private Path compile(String pathOption, String... sources) throws IOException {
        Path classes = folder.resolve("classes");
        List<String> arguments = new ArrayList<>(
                List.of("-Xlint:all", "-Werror", "--release", "17", "-encoding", "UTF-8", "-d", classes.toString()));
        arguments.addAll(List.of(pathOption, libraries()));
        copies(sources).forEach(source -> arguments.add(source.toString()));
        StringWriter messages = new StringWriter();
        PrintWriter out = new PrintWriter(messages);
        int exit = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        assertThat(messages.toString()).isEmpty();
        assertThat(exit).isZero();
        return classes;
    }

    private List<Path> copies(String... sources) throws IOException {
        Path target = Files.createDirectories(folder.resolve("sources"));
        for (String source : sources) {
            try (InputStream in = ConsumerTest.class.getResourceAsStream("/consumer/" + source + ".txt")) {
                assertThat(in).as(source).isNotNull();
                Files.copy(in, target.resolve(source + ".java"));
            }
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.sorted().toList();
        }
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(java, "-Dslf4j.internal.verbosity=ERROR"), Stream.of(arguments))
                                .toList())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output.strip();
    }

    /** Core, matching, Vavr with its match module, and slf4j-api: neither Immutables nor JSpecify. */
    private static String libraries() {
        return Stream.of(
                        "io.github.mentoring4j.core",
                        "io.github.mentoring4j.matching",
                        "io.vavr",
                        "io.vavr.match",
                        "org.slf4j")
                .map(ConsumerTest::home)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar or folder that a module of this test run comes from. */
    private static String home(String module) {
        return ModuleLayer.boot()
                .configuration()
                .findModule(module)
                .flatMap(found -> found.reference().location())
                .map(location -> Path.of(location).toString())
                .orElseThrow(() -> new AssertionError("not a module of this run: " + module));
    }
}
