package io.github.mentoring4j.core.cycle;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.CodedText;
import java.util.Objects;
import java.util.function.Function;

/** Who is named in a recommendation or answers for something: a person by id, or a post or body. */
public sealed interface Addressee {
    /**
     * A person.
     *
     * @param id the id of the person
     */
    record Person(ParticipantId id) implements Addressee {
        /**
         * Names a person.
         *
         * @param id the id of the person
         */
        public Person {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * A post or body: the coordinator, the director, a subject group.
     *
     * @param title its name under a stable code
     */
    record Post(CodedText title) implements Addressee {
        /**
         * Names a post or body.
         *
         * @param title its name under a stable code
         */
        public Post {
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * One function for each case.
     *
     * @param person for a person
     * @param post for a post or body
     * @param <T> the type of the result
     * @return what the function of this case returns
     */
    default <T> T fold(Function<ParticipantId, T> person, Function<CodedText, T> post) {
        return this instanceof Person named ? person.apply(named.id()) : post.apply(((Post) this).title());
    }
}
