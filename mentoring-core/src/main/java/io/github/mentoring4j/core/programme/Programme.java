package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * The programme of one school for one year: its documents and its roadmap, and what they still lack.
 */
@Value.Immutable
public abstract sealed class Programme permits ImmutableProgramme {
    Programme() {}

    /**
     * The name of the school.
     *
     * @return the name of the school
     */
    public abstract String school();

    /**
     * The year.
     *
     * @return the year
     */
    public abstract SchoolYear year();

    /**
     * The codes of the mentoring forms it runs.
     *
     * @return the codes of the mentoring forms it runs
     */
    @Value.Default
    public Seq<String> forms() {
        return Vector.empty();
    }

    /**
     * The planned results.
     *
     * @return the planned results
     */
    @Value.Default
    public Seq<CodedText> results() {
        return Vector.empty();
    }

    /**
     * The kinds of documents that have to be there.
     *
     * @return the kinds of documents that have to be there
     */
    @Value.Default
    public Seq<DocumentKind> requiredDocuments() {
        return Vector.empty();
    }

    /**
     * The documents that are there.
     *
     * @return the documents that are there
     */
    @Value.Default
    public Seq<Document> documents() {
        return Vector.empty();
    }

    /**
     * The roadmap.
     *
     * @return the roadmap
     */
    @Value.Default
    public Option<Roadmap> roadmap() {
        return Option.none();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableProgramme.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableProgramme.builder().from(this);
    }

    /**
     * The document of a kind.
     *
     * @param kind the code of the kind
     * @return the document, or none
     */
    public final Option<Document> findDocument(String kind) {
        return documents().find(document -> document.kind().code().equals(kind));
    }

    /**
     * What is still missing: required documents, then the gaps of each document, then those of the roadmap.
     *
     * @return the gaps, empty if the programme is complete on paper
     */
    public final Seq<Gap> missing() {
        return requiredDocuments()
                .filter(kind -> findDocument(kind.code()).isEmpty())
                .map(kind -> Gap.of(Gap.DOCUMENT, "documents." + kind.code(), kind.title()))
                .appendAll(documents().flatMap(document -> document.missing().map(gap -> gap.under("documents"))))
                .appendAll(roadmap()
                        .map(map -> map.missing().map(gap -> gap.under("roadmap")))
                        .getOrElse(() ->
                                Vector.of(Gap.of(Gap.STAGE, "roadmap", Text.of("дорожная карта", "the roadmap")))));
    }

    /**
     * Checks what was entered.
     *
     * <p>Reported are: a form or a planned result that stands twice; two documents of one kind; a document dated after the year; a
     * roadmap of another year; everything that {@link Document#check()} and {@link Roadmap#check()} report.
     *
     * @return this programme, or all problems: forms, results, documents, roadmap
     */
    public final Validation<Seq<Problem>, Programme> check() {
        Seq<Problem> problems = doubled("forms", forms())
                .appendAll(doubled("results", results().map(CodedText::code)))
                .appendAll(doubled(
                        "documents", documents().map(document -> document.kind().code())))
                .appendAll(
                        documents().zipWithIndex().flatMap(item -> problems(item._1(), "documents[" + item._2() + "]")))
                .appendAll(roadmap().toVector().flatMap(this::problems));
        return problems.isEmpty() ? Validation.valid(this) : Validation.invalid(problems);
    }

    private Seq<Problem> problems(Document document, String path) {
        return document.problems()
                .map(problem -> problem.under(path))
                .appendAll(document.date()
                        .filter(day -> day.isAfter(year().lastDay()))
                        .flatMap(day -> year().problem(path + ".date", day)));
    }

    private Seq<Problem> problems(Roadmap map) {
        Seq<Problem> problems = map.problems().map(problem -> problem.under("roadmap"));
        return map.year().equals(year())
                ? problems
                : problems.prepend(new Problem.Contradiction(
                        "roadmap.year",
                        Message.of(
                                Text.of(
                                        "дорожная карта на {0}, программа на {1}",
                                        "the roadmap is for {0}, the programme for {1}"),
                                Argument.of(map.year().label()),
                                Argument.of(year().label()))));
    }

    private static Seq<Problem> doubled(String path, Seq<String> codes) {
        return codes.zipWithIndex()
                .filter(item -> codes.indexOf(item._1()) != item._2())
                .map(item -> new Problem.Duplicate(
                        path + "[" + item._2() + "]", item._1(), path + "[" + codes.indexOf(item._1()) + "]"));
    }

    @Value.Check
    final void checkParts() {
        Require.that(!school().isBlank(), "school", school());
        Require.noNulls("forms", forms());
        Require.noNulls("results", results());
        Require.noNulls("requiredDocuments", requiredDocuments());
        Require.noNulls("documents", documents());
        Require.noNulls("roadmap", roadmap());
    }

    /** Collects the parts of a {@link Programme}; not thread-safe. */
    public sealed interface Builder permits ImmutableProgramme.Builder {
        /**
         * Sets the name of the school.
         *
         * @param school the name of the school
         * @return this builder
         */
        Builder school(String school);

        /**
         * Sets the year.
         *
         * @param year the year
         * @return this builder
         */
        Builder year(SchoolYear year);

        /**
         * Sets the codes of the mentoring forms it runs.
         *
         * @param forms the codes of the mentoring forms it runs
         * @return this builder
         */
        Builder forms(Seq<String> forms);

        /**
         * Sets the codes of the mentoring forms it runs.
         *
         * @param forms the codes of the mentoring forms it runs
         * @return this builder
         */
        default Builder forms(String... forms) {
            return forms(Vector.of(forms));
        }

        /**
         * Sets the planned results.
         *
         * @param results the planned results
         * @return this builder
         */
        Builder results(Seq<CodedText> results);

        /**
         * Sets the planned results.
         *
         * @param results the planned results
         * @return this builder
         */
        default Builder results(CodedText... results) {
            return results(Vector.of(results));
        }

        /**
         * Sets the kinds of documents that have to be there.
         *
         * @param requiredDocuments the kinds of documents that have to be there
         * @return this builder
         */
        Builder requiredDocuments(Seq<DocumentKind> requiredDocuments);

        /**
         * Sets the kinds of documents that have to be there.
         *
         * @param requiredDocuments the kinds of documents that have to be there
         * @return this builder
         */
        default Builder requiredDocuments(DocumentKind... requiredDocuments) {
            return requiredDocuments(Vector.of(requiredDocuments));
        }

        /**
         * Sets the documents that are there.
         *
         * @param documents the documents that are there
         * @return this builder
         */
        Builder documents(Seq<Document> documents);

        /**
         * Sets the documents that are there.
         *
         * @param documents the documents that are there
         * @return this builder
         */
        default Builder documents(Document... documents) {
            return documents(Vector.of(documents));
        }

        /**
         * Sets the roadmap.
         *
         * @param roadmap the roadmap
         * @return this builder
         */
        Builder roadmap(Option<Roadmap> roadmap);

        /**
         * Sets the roadmap.
         *
         * @param roadmap the roadmap
         * @return this builder
         */
        default Builder roadmap(Roadmap roadmap) {
            return roadmap(Option.some(roadmap));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        Programme build();
    }
}
