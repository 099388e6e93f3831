package io.github.mentoring4j.matching.certificate;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.request.NeedId;
import java.util.Comparator;
import java.util.Objects;

/** A vertex of the copy graph that the package description lays down; ordered by case, then by id, role model and number. */
public sealed interface CopyVertex extends Comparable<CopyVertex> {
    /**
     * Whom or what it stands for.
     *
     * @return the id of the need or of the person
     */
    String owner();

    /**
     * The role model in which a place is.
     *
     * @return its code; empty unless the place is one of a role model
     */
    default String roleModel() {
        return "";
    }

    /**
     * Which of several alike it is.
     *
     * @return 0 or more
     */
    int number();

    /**
     * Tells whether every matching has to cover it.
     *
     * @return true of guards, whose prices may have any sign
     */
    default boolean isGuard() {
        return false;
    }

    @Override
    default int compareTo(CopyVertex other) {
        return Comparator.comparingInt(CopyVertex::rank)
                .thenComparing(CopyVertex::owner)
                .thenComparing(CopyVertex::roleModel)
                .thenComparingInt(CopyVertex::number)
                .compare(this, other);
    }

    private static int rank(CopyVertex vertex) {
        if (vertex instanceof OfNeed) {
            return 0;
        } else if (vertex instanceof SharedPlace) {
            return 1;
        } else if (vertex instanceof DeskPlace) {
            return 2;
        }
        return vertex instanceof PlaceGuard ? 3 : 4;
    }

    /**
     * A need, directed or peer.
     *
     * @param need the need
     */
    record OfNeed(NeedId need) implements CopyVertex {
        /**
         * Makes the vertex.
         *
         * @param need the need
         */
        public OfNeed {
            Objects.requireNonNull(need, "need");
        }

        @Override
        public String owner() {
            return need.value();
        }

        @Override
        public int number() {
            return 0;
        }
    }

    /**
     * A place of a mentor for any role model without a tighter limit.
     *
     * @param mentor the mentor
     * @param number from 0
     */
    record SharedPlace(ParticipantId mentor, int number) implements CopyVertex {
        /**
         * Makes the vertex.
         *
         * @param mentor the mentor
         * @param number from 0
         */
        public SharedPlace {
            Objects.requireNonNull(mentor, "mentor");
        }

        @Override
        public String owner() {
            return mentor.value();
        }
    }

    /**
     * A place of a mentor in a role model with a tighter limit.
     *
     * @param desk the mentor in the role model
     * @param number from 0
     */
    record DeskPlace(Desk desk, int number) implements CopyVertex {
        /**
         * Makes the vertex.
         *
         * @param desk the mentor in the role model
         * @param number from 0
         */
        public DeskPlace {
            Objects.requireNonNull(desk, "desk");
        }

        @Override
        public String owner() {
            return desk.mentor().value();
        }

        @Override
        public String roleModel() {
            return desk.roleModel();
        }
    }

    /**
     * A guard that takes one of a mentor's copies out of play, for there are more of them than places.
     *
     * @param mentor the mentor
     * @param number from 0
     */
    record PlaceGuard(ParticipantId mentor, int number) implements CopyVertex {
        /**
         * Makes the vertex.
         *
         * @param mentor the mentor
         * @param number from 0
         */
        public PlaceGuard {
            Objects.requireNonNull(mentor, "mentor");
        }

        @Override
        public String owner() {
            return mentor.value();
        }

        @Override
        public boolean isGuard() {
            return true;
        }
    }

    /**
     * A guard that takes a need or a copy of a person out of play, for there are more of them than the person's limit in all allows.
     *
     * @param person the person
     * @param number from 0
     */
    record LimitGuard(ParticipantId person, int number) implements CopyVertex {
        /**
         * Makes the vertex.
         *
         * @param person the person
         * @param number from 0
         */
        public LimitGuard {
            Objects.requireNonNull(person, "person");
        }

        @Override
        public String owner() {
            return person.value();
        }

        @Override
        public boolean isGuard() {
            return true;
        }
    }
}
