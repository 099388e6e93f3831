package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Strict UTF-8: the first byte that is not UTF-8 is reported once, and the file counts as unreadable. */
final class Utf8 {
    private Utf8() {}

    static Option<String> decode(String file, byte[] bytes, Problems problems) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(input, output, true);
        if (result.isError()) {
            report(file, bytes, input.position(), problems);
            return Option.none();
        }
        String text = output.flip().toString();
        return Option.some(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    /**
     * All words of a file, whatever its charset: enough to tell whether an id occurs in a file that cannot be read.
     */
    static Seq<String> words(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Seq<Charset> charsets = Vector.of("UTF-8", "windows-1251")
                    .filter(Charset::isSupported)
                    .map(Charset::forName);
            return charsets.flatMap(charset -> Vector.of(new String(bytes, charset).split("[;,\t\r\n\"]", -1)))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty());
        } catch (IOException unreadable) {
            return Vector.empty();
        }
    }

    private static void report(String file, byte[] bytes, int offset, Problems problems) {
        String before = new String(Arrays.copyOf(bytes, offset), StandardCharsets.ISO_8859_1);
        String header = new String(bytes, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        char delimiter = CsvFile.delimiter(header);
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        String begun = before.substring(before.lastIndexOf('\n') + 1);
        int column = (int) begun.chars().filter(each -> each == delimiter).count() + 1;
        String value = String.format(Locale.ROOT, "0x%02X", bytes[offset]);
        problems.add(
                new Place(file, line, new Place.Field(column, "")),
                new Problem.Malformed(
                        "bytes",
                        value,
                        Text.of(
                                "текст в UTF-8; байт с номером " + offset
                                        + " им не является. Возможно, файл сохранён в Windows-1251",
                                "text in UTF-8; byte " + offset
                                        + " is not. Maybe the file was saved as Windows-1251")));
    }
}
