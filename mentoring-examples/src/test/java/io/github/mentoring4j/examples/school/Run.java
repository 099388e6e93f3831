package io.github.mentoring4j.examples.school;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** One run of the program. */
record Run(int exit, String out, String err, Path folder) {
    /** Runs it with a folder to write to. */
    static Run into(Path folder, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = Stream.concat(Stream.of("--out", folder.toString()), Arrays.stream(args))
                .toArray(String[]::new);
        int exit = FormProgramme.run(new PrintWriter(out), new PrintWriter(err), all);
        return new Run(exit, out.toString(), err.toString(), folder);
    }

    String report() {
        return read("report.html");
    }

    String plan() {
        return read("plan.json");
    }

    String pairs() {
        return read("pairs.csv");
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
