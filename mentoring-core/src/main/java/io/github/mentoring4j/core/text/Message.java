package io.github.mentoring4j.core.text;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence for a person: a wording with numbered places {@code {0}}, {@code {1}}, ... and the typed arguments for them.
 *
 * <p>Programs read the arguments or, better, the type that carries the message; nobody parses the rendered sentence.
 *
 * @param pattern the wording; a place without an argument is left as it stands
 * @param arguments the arguments, place 0 first
 */
public record Message(Text pattern, Seq<Argument> arguments) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,4})}");

    /**
     * Makes a message.
     *
     * @param pattern the wording with numbered places
     * @param arguments the arguments, place 0 first
     */
    public Message {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(arguments, "arguments");
        arguments.forEach(argument -> Objects.requireNonNull(argument, "argument"));
    }

    /**
     * Makes a message.
     *
     * @param pattern the wording with numbered places
     * @param arguments the arguments, place 0 first
     * @return the message
     */
    public static Message of(Text pattern, Argument... arguments) {
        return new Message(pattern, Vector.of(arguments));
    }

    /**
     * The sentence in one language.
     *
     * @param language the language asked for
     * @return the wording with every place filled; an argument is taken as it is, places inside it stay
     */
    public String in(Language language) {
        return PLACE.matcher(pattern.in(language))
                .replaceAll(place -> Matcher.quoteReplacement(filled(place, language)));
    }

    private String filled(MatchResult place, Language language) {
        int index = Integer.parseInt(place.group(1));
        return index < arguments.size() ? arguments.get(index).in(language) : place.group();
    }
}
