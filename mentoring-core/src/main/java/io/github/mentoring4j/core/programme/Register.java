package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A register of mentors or mentees: a view of participations, no second place of entry.
 */
@Value.Immutable
public abstract sealed class Register permits ImmutableRegister {
    Register() {}

    /**
     * The columns.
     *
     * @return the columns
     */
    public abstract RegisterLayout layout();

    /**
     * The participations of the programme, of any role; a peer stands in both registers.
     *
     * @return the participations of the programme, of any role; a peer stands in both registers
     */
    @Value.Default
    public Seq<Participation> participations() {
        return Vector.empty();
    }

    /**
     * The names of the mentoring forms by code.
     *
     * @return the names of the mentoring forms by code
     */
    @Value.Default
    public SortedMap<String, Text> forms() {
        return TreeMap.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableRegister.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableRegister.builder().from(this);
    }

    /**
     * The rows of the register.
     *
     * @return the participations of its role, by day of entry and then by id
     */
    public final Seq<Participation> rows() {
        return participations()
                .filter(row -> row.role().standsIn(layout().role()))
                .sorted(Comparator.comparing(Participation::enteredOn).thenComparing(Participation::id));
    }

    /**
     * Checks what was entered.
     *
     * <p>Reported are: an id that stands twice; a day of entry or completion outside the school year; a completion before the entry.
     *
     * @param year the year of the programme
     * @return this register, or all problems in the order of the participations
     */
    public final Validation<Seq<Problem>, Register> check(SchoolYear year) {
        Seq<Problem> problems = participations().zipWithIndex().flatMap(item -> problems(year, item._1(), item._2()));
        return problems.isEmpty() ? Validation.valid(this) : Validation.invalid(problems);
    }

    /**
     * The register as a table.
     *
     * @param redaction how much of the people it shows
     * @param people their details; whom it does not know appears by id
     * @param language the language
     * @return one row per participation of the role; a cell that must not be shown holds the words for "withheld"
     */
    public final TextTable table(Redaction redaction, PersonBook people, Language language) {
        return new RegisterCells(this, redaction, people, language).table();
    }

    private Seq<Problem> problems(SchoolYear year, Participation row, int index) {
        String path = "participations[" + index + "]";
        int first = participations().indexWhere(other -> other.id().equals(row.id()));
        Vector<Problem> problems = first == index
                ? Vector.empty()
                : Vector.of(new Problem.Duplicate(path + ".id", row.id(), "participations[" + first + "].id"));
        return problems.appendAll(year.problem(path + ".enteredOn", row.enteredOn()))
                .appendAll(row.completedOn().flatMap(day -> year.problem(path + ".completedOn", day)))
                .appendAll(row.completedOn()
                        .filter(day -> day.isBefore(row.enteredOn()))
                        .map(day -> new Problem.Contradiction(
                                path + ".completedOn",
                                Message.of(
                                        Text.of(
                                                "завершение ({0}) раньше вхождения ({1})",
                                                "completed ({0}) before entered ({1})"),
                                        Argument.of(day.toString()),
                                        Argument.of(row.enteredOn().toString())))));
    }

    @Value.Check
    final void checkParts() {
        Require.noNulls("participations", participations());
        Require.noNulls("forms", forms());
    }

    /** Collects the parts of a {@link Register}; not thread-safe. */
    public sealed interface Builder permits ImmutableRegister.Builder {
        /**
         * Sets the columns.
         *
         * @param layout the columns
         * @return this builder
         */
        Builder layout(RegisterLayout layout);

        /**
         * Sets the participations of the programme, of any role; a peer stands in both registers.
         *
         * @param participations the participations of the programme, of any role; a peer stands in both registers
         * @return this builder
         */
        Builder participations(Seq<Participation> participations);

        /**
         * Sets the participations of the programme, of any role; a peer stands in both registers.
         *
         * @param participations the participations of the programme, of any role; a peer stands in both registers
         * @return this builder
         */
        default Builder participations(Participation... participations) {
            return participations(Vector.of(participations));
        }

        /**
         * Sets the names of the mentoring forms by code.
         *
         * @param forms the names of the mentoring forms by code
         * @return this builder
         */
        Builder forms(SortedMap<String, Text> forms);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         */
        Register build();
    }
}
