package io.github.mentoring4j.examples.school.year.rematch;

import io.github.mentoring4j.core.mentorship.MentorshipId;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * What the second plan changed for one person who asks for mentoring.
 *
 * @param person the mentee, or a partner
 * @param why why the person stood before the second plan at all
 * @param before the pair that ended, none for somebody who had none
 * @param after the new pair, none for somebody who still has none
 * @param left the needs of the person that the second plan leaves without a pair, each with its reason
 */
public record RematchChange(
        ParticipantId person, Why why, Option<Ended> before, Option<PairRef> after, Seq<Unmatched> left) {
    /** Why somebody stood before the second plan. */
    public enum Why {
        /** The person's pair ended before its time, or came to nothing. */
        PAIR_ENDED("пара завершилась", "the pair ended"),
        /** The person came to the school during the year. */
        NEWCOMER("пришел в школу", "came to the school"),
        /** The person had waited since the autumn. */
        WAITING("ждал с осени", "had waited since the autumn");

        private final String russian;
        private final String english;

        Why(String russian, String english) {
            this.russian = russian;
            this.english = english;
        }

        /**
         * The reason in words.
         *
         * @return the words
         */
        public Text text() {
            return Text.of(russian, english);
        }
    }

    /**
     * A pair that ended.
     *
     * @param id its id
     * @param pair the two
     * @param reason why it ended, a fact about the pair and no verdict on anybody
     * @param on when
     */
    public record Ended(MentorshipId id, PairRef pair, ClosureReason reason, LocalDate on) {}
}
