package io.github.mentoring4j.core.mentorship;

import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** An event that changes the course of the work: a pause, an extension, a mentee who leaves, the end. */
public sealed interface CourseEvent extends MentorshipEvent {
    /**
     * The work pauses.
     *
     * @param on the day
     * @param reason why, for the coordinator
     * @param returnOn the day on which it is expected to go on
     */
    record PauseBegan(LocalDate on, String reason, LocalDate returnOn) implements CourseEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param reason why, for the coordinator
         * @param returnOn the day on which it is expected to go on
         */
        public PauseBegan {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(returnOn, "returnOn");
        }

        @Override
        public Kind kind() {
            return Kind.PAUSE;
        }

        @Override
        public String toString() {
            return "PauseBegan[" + on + "]";
        }
    }

    /**
     * The work goes on after a pause.
     *
     * @param on the day
     */
    record Resumed(LocalDate on) implements CourseEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         */
        public Resumed {
            Objects.requireNonNull(on, "on");
        }

        @Override
        public Kind kind() {
            return Kind.RETURN;
        }
    }

    /**
     * The planned end is put off.
     *
     * @param on the day
     * @param extension the new end and its order
     */
    record Extended(LocalDate on, Extension extension) implements CourseEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param extension the new end and its order
         */
        public Extended {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(extension, "extension");
        }

        @Override
        public Kind kind() {
            return Kind.EXTENSION;
        }

        @Override
        public Seq<ParticipantId> people() {
            return extension.agreedBy();
        }
    }

    /**
     * One mentee leaves a group that goes on.
     *
     * @param on the day
     * @param person who leaves
     * @param reason why
     */
    record MenteeLeft(LocalDate on, ParticipantId person, ClosureReason reason) implements CourseEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param person who leaves
         * @param reason why
         */
        public MenteeLeft {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.LEAVING;
        }

        @Override
        public Seq<ParticipantId> people() {
            return Vector.of(person);
        }
    }

    /**
     * The mentorship ends.
     *
     * @param on the day
     * @param closure how it ends
     */
    record ClosureMade(LocalDate on, Closure closure) implements CourseEvent {
        /**
         * Keeps the event.
         *
         * @param on the day
         * @param closure how it ends
         */
        public ClosureMade {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(closure, "closure");
        }

        @Override
        public Kind kind() {
            return Kind.CLOSURE;
        }

        @Override
        public Seq<ParticipantId> people() {
            return closure.feedback().map(ExitFeedback::person);
        }
    }
}
