package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;

/** Words that messages of refusals are filled with. */
final class Words {
    static final Text SELF = Text.of("сам участник", "the person");
    static final Text GUARDIAN = Text.of("законный представитель", "a legal representative");

    private Words() {}

    static Argument listed(Seq<String> items) {
        return new Argument.Listed(items.map(Argument::of));
    }
}
