package io.github.mentoring4j.examples.assignment;

import io.github.mentoring4j.matching.assignment.EdgeTable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Reads OR-Library's assignment files: a number n, then n x n whole costs row by row, wrapped in lines at will. */
final class CostFile {
    /** 25 million costs take 400 MB in one table of edges and more to solve; a longer file is refused at its first number. */
    static final int MOST = 5_000;

    private final List<String> defects = new ArrayList<>();
    private final EdgeTable.Builder edges = EdgeTable.builder(1);
    private int size = -1;
    private long read;

    private CostFile() {}

    /**
     * Reads to the end.
     *
     * @param reader where the file comes from
     * @return costs from each agent, its row, to each place, its column; or all that is wrong with the file
     * @throws IOException if it cannot be read
     */
    static Validation<Seq<String>, EdgeTable> read(BufferedReader reader) throws IOException {
        CostFile file = new CostFile();
        int line = 1;
        for (String text = reader.readLine(); text != null; text = reader.readLine(), line++) {
            StringTokenizer words = new StringTokenizer(text);
            while (words.hasMoreTokens()) {
                file.accept(line, words.nextToken());
            }
        }
        return file.end();
    }

    private void accept(int line, String word) {
        try {
            long number = Long.parseLong(word);
            if (size < 0) {
                begin(line, number);
            } else if (read < (long) size * size) {
                edges.add(Math.toIntExact(read / size), Math.toIntExact(read % size), number);
            }
        } catch (NumberFormatException e) {
            defects.add("line " + line + ": \"" + word + "\" is not a whole number");
            size = Math.max(size, 0);
        }
        read++;
    }

    private void begin(int line, long number) {
        if (number < 0 || number > MOST) {
            defects.add("line " + line + ": size " + number + " is not within 0 to " + MOST);
        }
        size = (int) Math.max(0, Math.min(number, MOST));
        read = -1;
    }

    private Validation<Seq<String>, EdgeTable> end() {
        if (size < 0) {
            defects.add("there is no number in it");
        } else if (defects.isEmpty() && read != (long) size * size) {
            defects.add(read + " costs where size " + size + " asks for " + (long) size * size);
        }
        return defects.isEmpty() ? Validation.valid(edges.build()) : Validation.invalid(Vector.ofAll(defects));
    }
}
