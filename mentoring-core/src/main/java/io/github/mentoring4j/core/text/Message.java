package io.github.mentoring4j.core.text;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * A sentence for a person: a wording with numbered places {@code {0}}, {@code {1}}, ... and the typed arguments for them.
 *
 * <p>Programs read the arguments or, better, the type that carries the message; nobody parses the rendered sentence.
 *
 * @param pattern the wording; a place without an argument is left as it stands
 * @param arguments the arguments, place 0 first
 */
public record Message(Text pattern, Seq<Argument> arguments) {
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
     * @return the wording with every place filled
     */
    public String in(Language language) {
        String wording = pattern.in(language);
        for (int place = 0; place < arguments.size(); place++) {
            wording = wording.replace("{" + place + "}", arguments.get(place).in(language));
        }
        return wording;
    }
}
