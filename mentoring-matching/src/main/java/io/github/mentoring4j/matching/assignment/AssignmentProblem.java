package io.github.mentoring4j.matching.assignment;

import io.github.mentoring4j.core.problem.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

/**
 * Agents, places, groups of places, their limits, and the edges that may be chosen; checked.
 *
 * <p>Sought is a set of edges of best total weight such that the number of chosen edges at each agent, at each place, and at the
 * places of each group together lies within its limits. Each edge is chosen once or not at all; parallel edges are different
 * ones. Nobody has to be assigned unless a lower limit says so: an edge that worsens the total and serves no lower
 * limit is left out. With costs instead of gains ({@link Goal#MINIMISE}) one therefore gives lower limits.
 */
public final class AssignmentProblem {
    /** Stands for the group of a place that has none. */
    public static final int NO_GROUP = -1;

    /** The most agents, and the most places and groups, that a problem may have. */
    public static final int MOST_NODES = (1 << 17) - 2;

    /**
     * The greatest absolute weight at any level, 2^40. With as many agents as {@link #MOST_NODES}, all sums that a solver or a
     * checker forms then stay exact. Where so many edges can be chosen that the total itself might not fit, the bound is lower,
     * and the problem that {@link Builder#build} reports names it.
     */
    public static final long MOST_WEIGHT = 1L << 40;

    private final Goal goal;
    private final EdgeTable edges;
    private final Limits agents;
    private final Limits places;
    private final Limits groups;
    private final int[] groupOf;

    AssignmentProblem(Builder builder, int[] groupOf) {
        this.goal = builder.goal;
        this.edges = builder.edges;
        this.agents = builder.agents;
        this.places = builder.places;
        this.groups = builder.groups;
        this.groupOf = groupOf;
    }

    /**
     * Starts a problem without agents and places that maximises.
     *
     * @param edges from agents to places
     * @return a builder
     */
    public static Builder builder(EdgeTable edges) {
        return new Builder(edges);
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
     * What may be chosen.
     *
     * @return edges from agents to places
     */
    public EdgeTable edges() {
        return edges;
    }

    /**
     * How often each agent is assigned.
     *
     * @return the limits of agents
     */
    public Limits agents() {
        return agents;
    }

    /**
     * How often each place is taken.
     *
     * @return the limits of places
     */
    public Limits places() {
        return places;
    }

    /**
     * How often the places of each group are taken together.
     *
     * @return the limits of groups
     */
    public Limits groups() {
        return groups;
    }

    /**
     * The group of a place.
     *
     * @param place number of the place
     * @return number of its group, or {@link #NO_GROUP}
     */
    public int groupOf(int place) {
        return groupOf[place];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssignmentProblem that
                && goal == that.goal
                && edges.equals(that.edges)
                && agents.equals(that.agents)
                && places.equals(that.places)
                && groups.equals(that.groups)
                && Arrays.equals(groupOf, that.groupOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edges, agents, places);
    }

    @Override
    public String toString() {
        return agents.count() + " agents, " + places.count() + " places, " + groups.count() + " groups, " + edges;
    }

    /** A problem under construction; not thread-safe. */
    public static final class Builder {
        final EdgeTable edges;
        Goal goal = Goal.MAXIMISE;
        Limits agents = Limits.same(0, 0, 0);
        Limits places = Limits.same(0, 0, 0);
        Limits groups = Limits.same(0, 0, 0);
        IntUnaryOperator groupOf = place -> NO_GROUP;

        private Builder(EdgeTable edges) {
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
         * Gives the agents.
         *
         * @param value how often each is assigned, at least and at most
         * @return this builder
         */
        public Builder agents(Limits value) {
            this.agents = value;
            return this;
        }

        /**
         * Gives the places.
         *
         * @param value how often each is taken, at least and at most
         * @return this builder
         */
        public Builder places(Limits value) {
            this.places = value;
            return this;
        }

        /**
         * Gives the groups of places.
         *
         * @param value how often the places of each are taken together, at least and at most
         * @param membership the group of each place, or {@link #NO_GROUP}; asked once for each
         * @return this builder
         */
        public Builder groups(Limits value, IntUnaryOperator membership) {
            this.groups = value;
            this.groupOf = membership;
            return this;
        }

        /**
         * Checks the parts and closes the problem.
         *
         * @return the problem, or all that is wrong: too many agents, places or groups; negative limits, a lower limit above its upper
         *     one; a place in a group that does not exist; an edge from or to what does not exist; a weight out of range
         */
        public Validation<Seq<Problem>, AssignmentProblem> build() {
            return new ProblemCheck().assignment(this);
        }
    }
}
