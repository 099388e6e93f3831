package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * The roadmap of one school year: which activity of which stage is done when, by whom, and with which document.
 */
@Value.Immutable
public abstract sealed class Roadmap permits ImmutableRoadmap {
    Roadmap() {}

    /**
     * The year, within which every term has to lie.
     *
     * @return the year, within which every term has to lie
     */
    public abstract SchoolYear year();

    /**
     * The stages, in their order.
     *
     * @return the stages, in their order
     */
    @Value.Default
    public Seq<Stage> stages() {
        return Vector.empty();
    }

    /**
     * The activities, in the order of the roadmap.
     *
     * @return the activities, in the order of the roadmap
     */
    @Value.Default
    public Seq<RoadmapRow> rows() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableRoadmap.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableRoadmap.builder().from(this);
    }

    /**
     * What is still missing: stages without activities, activities without term, responsible people or expected result.
     *
     * @return the gaps, stages first, then activities in their order; empty if the roadmap is complete
     */
    public final Seq<Gap> missing() {
        return stages().filter(stage -> rowsOf(stage).isEmpty())
                .map(stage -> Gap.of(Gap.STAGE, "stages." + stage.code(), stage.title()))
                .appendAll(rows().zipWithIndex().flatMap(item -> gaps(item._1(), "rows[" + item._2() + "]")));
    }

    /**
     * Checks what was entered.
     *
     * <p>Reported are: a stage code that stands twice; an activity of an unknown stage; a document that its stage does not know; a day
     * outside the school year; a last day before the first.
     *
     * @return this roadmap, or all problems, stages first, then activities in their order
     */
    public final Validation<Seq<Problem>, Roadmap> check() {
        Seq<Problem> problems = problems();
        return problems.isEmpty() ? Validation.valid(this) : Validation.invalid(problems);
    }

    final Seq<Problem> problems() {
        return RoadmapCheck.problems(this);
    }

    /**
     * The roadmap as a table.
     *
     * @param layout the columns
     * @param people the names of the people responsible; whom it does not know appears by id
     * @param language the language
     * @return one row per activity or per stage that has activities, as the layout says
     */
    public final TextTable table(RoadmapLayout layout, PersonBook people, Language language) {
        return new RoadmapCells(this, people, language).table(layout);
    }

    final Seq<RoadmapRow> rowsOf(Stage stage) {
        return rows().filter(row -> row.stage().equals(stage.code()));
    }

    final Option<Stage> findStage(String code) {
        return stages().find(stage -> stage.code().equals(code));
    }

    private static Seq<Gap> gaps(RoadmapRow row, String place) {
        Vector<Gap> gaps = Vector.empty();
        if (row.begins().isEmpty() || row.ends().isEmpty()) {
            gaps = gaps.append(Gap.of(Gap.TERM, place + ".term", Text.of("срок", "the term")));
        }
        if (row.posts().isEmpty() && row.people().isEmpty()) {
            gaps = gaps.append(
                    Gap.of(Gap.RESPONSIBLE, place + ".responsible", Text.of("ответственный", "somebody responsible")));
        }
        if (row.result().isEmpty() && row.documents().isEmpty()) {
            gaps = gaps.append(
                    Gap.of(Gap.RESULT, place + ".result", Text.of("результат или документ", "the result or document")));
        }
        return gaps;
    }

    @Value.Check
    final void checkParts() {
        Require.noNulls("stages", stages());
        Require.noNulls("rows", rows());
    }

    /** Collects the parts of a {@link Roadmap}; not thread-safe. */
    public sealed interface Builder permits ImmutableRoadmap.Builder {
        /**
         * Sets the year, within which every term has to lie.
         *
         * @param year the year, within which every term has to lie
         * @return this builder
         */
        Builder year(SchoolYear year);

        /**
         * Sets the stages, in their order.
         *
         * @param stages the stages, in their order
         * @return this builder
         */
        Builder stages(Seq<Stage> stages);

        /**
         * Sets the stages, in their order.
         *
         * @param stages the stages, in their order
         * @return this builder
         */
        default Builder stages(Stage... stages) {
            return stages(Vector.of(stages));
        }

        /**
         * Sets the activities, in the order of the roadmap.
         *
         * @param rows the activities, in the order of the roadmap
         * @return this builder
         */
        Builder rows(Seq<RoadmapRow> rows);

        /**
         * Sets the activities, in the order of the roadmap.
         *
         * @param rows the activities, in the order of the roadmap
         * @return this builder
         */
        default Builder rows(RoadmapRow... rows) {
            return rows(Vector.of(rows));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         */
        Roadmap build();
    }
}
