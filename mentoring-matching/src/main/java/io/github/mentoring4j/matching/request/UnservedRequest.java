package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Text;
import java.util.Objects;

/**
 * A request that makes no need, because no role model in play serves it for this person.
 *
 * @param person who asks
 * @param request what for
 * @param cause why nothing serves it
 */
public record UnservedRequest(ParticipantId person, MenteeRequest request, Cause cause) {
    /**
     * Makes the value of its parts.
     *
     * @param person who asks
     * @param request what for
     * @param cause why nothing serves it
     */
    public UnservedRequest {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(cause, "cause");
    }

    /**
     * Person and cause; what is requested stays out.
     *
     * @return a text for logs, not for parsing
     */
    @Override
    public String toString() {
        return "UnservedRequest[person=" + person + ", cause=" + cause + "]";
    }

    /** Why no role model in play serves a request. */
    public enum Cause {
        /** Requests of this type are served by none of them. */
        TYPE_NOT_IN_PLAY,
        /** Some of them serve the type, but only for people of other kinds. */
        NOT_FOR_THE_KIND,
        /** A role model made the request up, and none in play that does so serves it. */
        IMPLIED_ONLY;

        /**
         * The cause in words.
         *
         * @return a sentence without a full stop
         */
        public Text description() {
            return switch (this) {
                case TYPE_NOT_IN_PLAY ->
                    Text.of(
                            "ни одна из участвующих ролевых моделей не отвечает на запросы этого типа",
                            "no role model in play serves requests of this type");
                case NOT_FOR_THE_KIND ->
                    Text.of(
                            "ролевые модели, которые отвечают на запросы этого типа, не предназначены для участников этого вида",
                            "the role models that serve requests of this type are not meant for participants of this kind");
                case IMPLIED_ONLY ->
                    Text.of(
                            "подразумеваемый запрос не подтверждён, а предложившая его ролевая модель не участвует",
                            "the implied request is not confirmed, and the role model that proposes it is not in play");
            };
        }
    }
}
