package io.github.mentoring4j.examples.school.sample;

import io.github.mentoring4j.core.text.Language;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the sample school into a folder: {@code GenerateSchool <folder> [<seed>]}. */
public final class GenerateSchool {
    private GenerateSchool() {}

    /**
     * Writes the files with Russian headers.
     *
     * @param args the folder and, if wanted, a seed
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        long seed = args.length > 1 ? Long.parseLong(args[1]) : SampleSchool.SEED;
        SampleSchool.write(Path.of(args[0]), seed, Language.RUSSIAN);
    }
}
