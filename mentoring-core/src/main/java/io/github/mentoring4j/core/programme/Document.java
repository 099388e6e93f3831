package io.github.mentoring4j.core.programme;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A document of a programme with what is written in it so far: it knows what is still missing.
 */
@Value.Immutable
public abstract sealed class Document permits ImmutableDocument {
    Document() {}

    /**
     * The kind, which says what belongs into it.
     *
     * @return the kind, which says what belongs into it
     */
    public abstract DocumentKind kind();

    /**
     * The number.
     *
     * @return the number
     */
    @Value.Default
    public Option<String> number() {
        return Option.none();
    }

    /**
     * The date.
     *
     * @return the date
     */
    @Value.Default
    public Option<LocalDate> date() {
        return Option.none();
    }

    /**
     * The texts by the code of their section; one language is enough.
     *
     * @return the texts by the code of their section; one language is enough
     */
    @Value.Redacted
    @Value.Default
    public SortedMap<String, Text> contents() {
        return TreeMap.empty();
    }

    /**
     * The acts recorded so far.
     *
     * @return the acts recorded so far
     */
    @Value.Default
    public Seq<Endorsement> endorsements() {
        return Vector.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableDocument.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableDocument.builder().from(this);
    }

    /**
     * What is still missing: number, date, the text of every required section and every required act.
     *
     * @return the gaps in the order of the document, empty if it is complete; places begin with the code of the kind
     */
    public final Seq<Gap> missing() {
        return Vector.<Gap>empty()
                .appendAll(registration())
                .appendAll(kind().sections()
                        .filter(section -> section.presence() == Presence.REQUIRED && !isWritten(section))
                        .map(section -> Gap.of(
                                Gap.SECTION,
                                section.heading().code(),
                                section.heading().text())))
                .appendAll(kind().endorsers()
                        .filter(endorser -> endorser.presence() == Presence.REQUIRED && !hasActed(endorser))
                        .map(endorser -> Gap.of(
                                Gap.ENDORSEMENT,
                                endorser.body().code(),
                                endorser.body().text())))
                .map(gap -> gap.under(kind().code()));
    }

    /**
     * Checks what was entered.
     *
     * <p>Reported are: a text under a code that is no section of the kind; an act of a body that is no endorser; a second act of the
     * same body; an approval that is older than an act that has to come before it.
     *
     * @return this document, or all problems in the order of its parts
     */
    public final Validation<Seq<Problem>, Document> check() {
        Seq<Problem> problems = problems();
        return problems.isEmpty() ? Validation.valid(this) : Validation.invalid(problems);
    }

    final Seq<Problem> problems() {
        Seq<Problem> strangers = contents()
                .keySet()
                .toVector()
                .filter(code -> kind().findSection(code).isEmpty())
                .map(code -> new Problem.UnknownReference(
                        "contents." + code, code, Text.of("раздел этого документа", "a section of this document")));
        return strangers.appendAll(endorsements().zipWithIndex().flatMap(item -> problems(item._1(), item._2())));
    }

    private Seq<Problem> problems(Endorsement act, int index) {
        String path = "endorsements[" + index + "]";
        int first = endorsements().indexWhere(other -> other.endorser().equals(act.endorser()));
        Option<Endorser> endorser = kind().findEndorser(act.endorser());
        Vector<Problem> problems = Vector.empty();
        if (endorser.isEmpty()) {
            problems = problems.append(new Problem.UnknownReference(
                    path + ".endorser",
                    act.endorser(),
                    Text.of("орган из перечня этого документа", "an endorser of this kind of document")));
        }
        if (first != index) {
            problems = problems.append(
                    new Problem.Duplicate(path + ".endorser", act.endorser(), "endorsements[" + first + "].endorser"));
        }
        return endorser.exists(body -> body.act() == Endorser.Act.APPROVES)
                ? problems.appendAll(endorsements()
                        .find(other -> other.on().isAfter(act.on()))
                        .map(other -> Document.early(path + ".on", act, other)))
                : problems;
    }

    private static Problem early(String path, Endorsement approval, Endorsement later) {
        return new Problem.Contradiction(
                path,
                Message.of(
                        Text.of(
                                "утверждено {0}, раньше, чем дано заключение «{1}» ({2})",
                                "approved on {0}, before the act of \"{1}\" ({2})"),
                        Argument.of(approval.on().toString()),
                        Argument.of(later.endorser()),
                        Argument.of(later.on().toString())));
    }

    private Seq<Gap> registration() {
        if (!kind().registered()) {
            return Vector.empty();
        }
        return Vector.<Gap>empty()
                .appendAll(
                        number().exists(text -> !text.isBlank())
                                ? Vector.empty()
                                : Vector.of(Gap.of(Gap.NUMBER, "number", Text.of("номер", "the number"))))
                .appendAll(
                        date().isDefined()
                                ? Vector.empty()
                                : Vector.of(Gap.of(Gap.DATE, "date", Text.of("дата", "the date"))));
    }

    private boolean isWritten(Section section) {
        return contents()
                .get(section.heading().code())
                .exists(text -> !text.russian().isBlank() || !text.english().isBlank());
    }

    private boolean hasActed(Endorser endorser) {
        return endorsements()
                .exists(act -> act.endorser().equals(endorser.body().code()));
    }

    @Value.Check
    final void checkParts() {
        Require.noNulls("number", number());
        Require.noNulls("date", date());
        Require.noNulls("contents", contents());
        Require.noNulls("endorsements", endorsements());
    }

    /** Collects the parts of a {@link Document}; not thread-safe. */
    public sealed interface Builder permits ImmutableDocument.Builder {
        /**
         * Sets the kind, which says what belongs into it.
         *
         * @param kind the kind, which says what belongs into it
         * @return this builder
         */
        Builder kind(DocumentKind kind);

        /**
         * Sets the number.
         *
         * @param number the number
         * @return this builder
         */
        Builder number(Option<String> number);

        /**
         * Sets the number.
         *
         * @param number the number
         * @return this builder
         */
        default Builder number(String number) {
            return number(Option.some(number));
        }

        /**
         * Sets the date.
         *
         * @param date the date
         * @return this builder
         */
        Builder date(Option<LocalDate> date);

        /**
         * Sets the date.
         *
         * @param date the date
         * @return this builder
         */
        default Builder date(LocalDate date) {
            return date(Option.some(date));
        }

        /**
         * Sets the texts by the code of their section; one language is enough.
         *
         * @param contents the texts by the code of their section; one language is enough
         * @return this builder
         */
        Builder contents(SortedMap<String, Text> contents);

        /**
         * Sets the acts recorded so far.
         *
         * @param endorsements the acts recorded so far
         * @return this builder
         */
        Builder endorsements(Seq<Endorsement> endorsements);

        /**
         * Sets the acts recorded so far.
         *
         * @param endorsements the acts recorded so far
         * @return this builder
         */
        default Builder endorsements(Endorsement... endorsements) {
            return endorsements(Vector.of(endorsements));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         */
        Document build();
    }
}
