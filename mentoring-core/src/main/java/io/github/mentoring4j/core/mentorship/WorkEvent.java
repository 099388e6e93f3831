package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Objects;

/** An event of the work itself: its plan, its beginning, its meetings. */
public sealed interface WorkEvent extends MentorshipEvent {
    /**
     * An individual plan is agreed, or replaces the one before.
     *
     * @param on the day
     * @param plan the plan
     * @param approvedBy the codes of the approvers who approved it
     */
    record PlanAgreed(LocalDate on, IndividualPlan plan, Seq<String> approvedBy) implements WorkEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param plan the plan
         * @param approvedBy the codes of the approvers who approved it
         */
        public PlanAgreed {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(plan, "plan");
            Require.noNulls("approvedBy", approvedBy);
        }

        @Override
        public Kind kind() {
            return Kind.PLAN;
        }
    }

    /**
     * The work begins.
     *
     * @param on the day
     */
    record Started(LocalDate on) implements WorkEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         */
        public Started {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Kind kind() {
            return Kind.START;
        }
    }

    /**
     * A meeting took place.
     *
     * @param on the day
     * @param meeting the meeting
     */
    record MeetingHeld(LocalDate on, Meeting meeting) implements WorkEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param meeting the meeting
         */
        public MeetingHeld {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(meeting, "meeting");
        }

        @Override
        public Kind kind() {
            return Kind.MEETING;
        }

        @Override
        public Seq<ParticipantId> people() {
            return meeting.attendees();
        }
    }
}
