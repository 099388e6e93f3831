package io.github.mentoring4j.examples.school.roster;

import io.github.mentoring4j.core.text.Language;

/**
 * A place in a file: what a person looks for to mend it.
 *
 * @param file the name of the file, without its folder
 * @param line the physical line from 1; 0 means the whole file
 * @param field the field in the line
 */
public record Place(String file, int line, Field field) implements Comparable<Place> {
    /**
     * The whole file.
     *
     * @param file its name
     * @return the place
     */
    public static Place of(String file) {
        return new Place(file, 0, Field.NONE);
    }

    /**
     * A field of this line.
     *
     * @param other the field
     * @return the place
     */
    public Place at(Field other) {
        return new Place(file, line, other);
    }

    /**
     * The place in short, for programs and for pointing from one line to another.
     *
     * @return {@code file:line:column}, as far as known
     */
    public String path() {
        return file + (line > 0 ? ":" + line : "") + (field.number() > 0 ? ":" + field.number() : "");
    }

    /**
     * The place in words.
     *
     * @param language the language asked for
     * @return for example {@code pupils.csv:17, column 5 "Birth date"}
     */
    public String in(Language language) {
        return file + (line > 0 ? ":" + line : "") + field.in(language);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : field.compareTo(other.field);
    }

    /**
     * A field of a line, or an entry of a mapping file.
     *
     * @param number the column from 1; 0 if it has no number
     * @param header the header of the column as the file has it; blank if there is none
     */
    public record Field(int number, String header) implements Comparable<Field> {
        /** The whole line. */
        public static final Field NONE = new Field(0, "");

        @Override
        public int compareTo(Field other) {
            int byNumber = Integer.compare(number, other.number);
            return byNumber != 0 ? byNumber : header.compareTo(other.header);
        }

        private String in(Language language) {
            boolean russian = language == Language.RUSSIAN;
            String column = number == 0 ? "" : (russian ? ", столбец " : ", column ") + number;
            String name = header.isBlank() ? "" : russian ? "«" + header + "»" : "\"" + header + "\"";
            return column + (name.isEmpty() ? "" : (number == 0 ? ", " : " ") + name);
        }
    }
}
