package io.github.mentoring4j.examples.school;

import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.examples.school.report.Words;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The language of the command line: {@code ru} or {@code en}. */
final class LanguageOption implements ITypeConverter<Language> {
    private static final String NAME = "--lang";

    @Override
    public Language convert(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "ru" -> Language.RUSSIAN;
            case "en" -> Language.ENGLISH;
            default -> throw new TypeConversionException("'" + value + "': ru, en");
        };
    }

    /** The language that a command line asks for, before anything else of it is understood. */
    static Language wanted(String... args) {
        List<String> words = List.of(args);
        int place = words.indexOf(NAME);
        boolean apart =
                place >= 0 && place + 1 < words.size() && words.get(place + 1).equalsIgnoreCase("en");
        boolean english = apart || words.contains(NAME + "=en");
        return english ? Language.ENGLISH : Language.RUSSIAN;
    }

    /** The words as the command line library reads them. */
    static ResourceBundle bundle(Words words) {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return words.entries().get(key).getOrNull();
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(words.entries().keySet().toJavaList());
            }
        };
    }
}
