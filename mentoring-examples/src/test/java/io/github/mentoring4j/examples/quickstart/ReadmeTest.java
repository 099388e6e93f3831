package io.github.mentoring4j.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows code that compiles and what that code prints. */
class ReadmeTest {
    private static final Path SOURCE =
            Path.of("src", "main", "java", "io", "github", "mentoring4j", "examples", "quickstart", "QuickStart.java");

    @Test
    void codeBlockIsTheCompiledSource() throws IOException {
        Matcher block = Pattern.compile(
                        "( *)// @example:quickstart:begin\\R(.*?) *// @example:quickstart:end", Pattern.DOTALL)
                .matcher(Files.readString(SOURCE, UTF_8));
        assertThat(block.find()).isTrue();
        String code = block.group(2).replaceAll("(?m)^" + block.group(1), "");

        assertThat(fenced("java")).isEqualTo(code);
    }

    @Test
    void resultIsWhatTheCodePrints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        QuickStart.print(new PrintStream(printed, true, UTF_8));

        assertThat(fenced("text")).isEqualTo(printed.toString(UTF_8).replace("\r\n", "\n"));
    }

    /** The first block of the README in the given language. */
    private static String fenced(String language) throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"), UTF_8).replace("\r\n", "\n");
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(block.find()).as("a block in %s", language).isTrue();
        return block.group(1);
    }
}
