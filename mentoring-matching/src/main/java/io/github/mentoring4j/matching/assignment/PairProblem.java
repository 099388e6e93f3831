package io.github.mentoring4j.matching.assignment;

import io.github.mentoring4j.core.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Objects;

/**
 * People, and the pairs that they may form; checked.
 *
 * <p>Sought is a set of edges of best total weight in which nobody occurs twice. Parallel edges are different ones, of which one
 * at most is chosen.
 */
public final class PairProblem {
    private final Goal goal;
    private final PairAim aim;
    private final int people;
    private final EdgeTable edges;

    PairProblem(Builder builder) {
        this.goal = builder.goal;
        this.aim = builder.aim;
        this.people = builder.people;
        this.edges = builder.edges;
    }

    /**
     * Starts a problem that maximises, with any number of pairs.
     *
     * @param people how many there are, 0 to people - 1
     * @param edges between them, either way round
     * @return a builder
     */
    public static Builder builder(int people, EdgeTable edges) {
        return new Builder(people, edges);
    }

    /**
     * Whether weights are gains or costs.
     *
     * @return the goal
     */
    public Goal goal() {
        return goal;
    }

    /**
     * How many pairs are wanted.
     *
     * @return the aim
     */
    public PairAim aim() {
        return aim;
    }

    /**
     * How many people there are.
     *
     * @return zero or more
     */
    public int people() {
        return people;
    }

    /**
     * Which pairs may be formed.
     *
     * @return edges between people
     */
    public EdgeTable edges() {
        return edges;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairProblem that
                && goal == that.goal
                && aim == that.aim
                && people == that.people
                && edges.equals(that.edges);
    }

    @Override
    public int hashCode() {
        return Objects.hash(people, edges);
    }

    @Override
    public String toString() {
        return people + " people, " + edges;
    }

    /** A problem under construction; not thread-safe. */
    public static final class Builder {
        final int people;
        final EdgeTable edges;
        Goal goal = Goal.MAXIMISE;
        PairAim aim = PairAim.ANY_NUMBER;

        private Builder(int people, EdgeTable edges) {
            this.people = people;
            this.edges = edges;
        }

        /**
         * Says whether weights are gains or costs.
         *
         * @param value the goal; gains if nothing is said
         * @return this builder
         */
        public Builder goal(Goal value) {
            this.goal = value;
            return this;
        }

        /**
         * Says how many pairs are wanted.
         *
         * @param value the aim; any number if nothing is said
         * @return this builder
         */
        public Builder aim(PairAim value) {
            this.aim = value;
            return this;
        }

        /**
         * Checks the parts and closes the problem.
         *
         * @return the problem, or all that is wrong: a negative number of people, or more than {@link AssignmentProblem#MOST_NODES};
         *     an edge to somebody who does not exist, or from somebody to the same person; a weight beyond
         *     {@link AssignmentProblem#MOST_WEIGHT}
         */
        public Validation<Seq<Problem>, PairProblem> build() {
            return new ProblemCheck().pairs(this);
        }
    }
}
