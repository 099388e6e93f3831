package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Something that happened to a mentorship on a day. An event may be entered wrongly; whether it can have happened is for the state to
 * judge. Text forms show dates, ids and codes, and no free text.
 */
public sealed interface MentorshipEvent permits PaperEvent, ApprovalEvent, WorkEvent, CourseEvent {
    /**
     * The day.
     *
     * @return the day on which it happened
     */
    LocalDate on();

    /**
     * What kind of event it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The people whom it names beside the proposal's own list.
     *
     * @return their ids, as entered; empty for an event of everybody
     */
    default Seq<ParticipantId> people() {
        return Vector.empty();
    }

    /**
     * One function for each family of events.
     *
     * @param paper for consents and addenda
     * @param approval for what leads to the order
     * @param work for plan, start and meetings
     * @param course for pauses, extensions, leaving and the end
     * @param <T> the type of the result
     * @return what the function of this family returns
     */
    default <T> T fold(
            Function<PaperEvent, T> paper,
            Function<ApprovalEvent, T> approval,
            Function<WorkEvent, T> work,
            Function<CourseEvent, T> course) {
        if (this instanceof PaperEvent event) {
            return paper.apply(event);
        }
        if (this instanceof ApprovalEvent event) {
            return approval.apply(event);
        }
        return this instanceof WorkEvent event ? work.apply(event) : course.apply((CourseEvent) this);
    }

    /** What a person may decide after the trial meeting. */
    enum Decision {
        /** Goes on. */
        GO_ON,
        /** Does not go on: the mentorship closes. */
        STOP
    }

    /** The kinds of events, one for each case. */
    enum Kind {
        /** A mentorship is proposed: the first event of every life. */
        PROPOSAL("предложение", "proposal"),
        /** A consent is given, or its paper arrives. */
        CONSENT("согласие", "consent"),
        /** A consent is withdrawn, whoever gave it. */
        WITHDRAWAL("отзыв согласия", "withdrawal of a consent"),
        /** An addendum to an employment contract is signed. */
        ADDENDUM("дополнительное соглашение", "addendum"),
        /** The coordinator finds every consent to the pair at hand. */
        AGREEMENT("согласование", "agreement"),
        /** A trial meeting is dated, or dated anew. */
        TRIAL("назначение пробной встречи", "dating of the trial meeting"),
        /** A person decides after the trial meeting. */
        DECISION("решение после пробной встречи", "decision after the trial"),
        /** The order that names the people is issued. */
        ORDER("приказ", "order"),
        /** An individual plan is agreed, or replaces the one before. */
        PLAN("индивидуальный план", "individual plan"),
        /** The work begins. */
        START("начало", "start"),
        /** A meeting took place. */
        MEETING("встреча", "meeting"),
        /** The work pauses. */
        PAUSE("приостановка", "pause"),
        /** The work goes on after a pause. */
        RETURN("возобновление", "return"),
        /** The planned end is put off. */
        EXTENSION("продление", "extension"),
        /** One mentee leaves a group that goes on. */
        LEAVING("выход из группы", "leaving of a group"),
        /** The mentorship ends. */
        CLOSURE("завершение", "closure");

        private final String russian;
        private final String english;

        Kind(String russian, String english) {
            this.russian = russian;
            this.english = english;
        }

        /**
         * The kind in words.
         *
         * @return the kind as a noun
         */
        public Text text() {
            return Text.of(russian, english);
        }
    }
}
