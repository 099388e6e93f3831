package io.github.mentoring4j.core.programme;

import java.util.Objects;
import java.util.function.Function;

/** What a coverage indicator divides by what. Formulas are data: a school combines them with its own bounds. */
public sealed interface CoverageFormula {
    /**
     * Distinct people of a role whose number lies within bounds, by the stated number of all such people.
     *
     * @param role the role; a peer counts as {@link CoverageData#peers()} says
     * @param measure which number is looked at
     * @param bounds the bounds, both inclusive
     */
    record PeopleWithin(ProgrammeRole role, Measure measure, Bounds bounds) implements CoverageFormula {
        /**
         * Makes a formula.
         *
         * @param role the role
         * @param measure which number is looked at
         * @param bounds the bounds, both inclusive
         */
        public PeopleWithin {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(bounds, "bounds");
        }
    }

    /** Distinct organisations that sent mentors, by the stated number of all organisations. */
    record Organisations() implements CoverageFormula {}

    /**
     * Satisfied people of a role, by all who were asked.
     *
     * @param role the role
     */
    record Satisfied(ProgrammeRole role) implements CoverageFormula {
        /**
         * Makes a formula.
         *
         * @param role the role
         */
        public Satisfied {
            Objects.requireNonNull(role, "role");
        }
    }

    /** Which number of a person is looked at. */
    enum Measure {
        /** The age on the reference date, in full years. */
        AGE,
        /** The teaching experience on the reference date, in full years; only who teaches has one. */
        EXPERIENCE
    }

    /**
     * One function for each case.
     *
     * @param people for people within bounds
     * @param organisations for organisations
     * @param satisfied for satisfied people
     * @param <T> the type of the result
     * @return what the function of this case returns
     */
    default <T> T fold(
            Function<PeopleWithin, T> people,
            Function<Organisations, T> organisations,
            Function<Satisfied, T> satisfied) {
        if (this instanceof PeopleWithin formula) {
            return people.apply(formula);
        }
        return this instanceof Organisations formula ? organisations.apply(formula) : satisfied.apply((Satisfied) this);
    }
}
