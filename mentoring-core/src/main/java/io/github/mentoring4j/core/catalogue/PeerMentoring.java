package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.CodedText;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.immutables.value.Value;

/**
 * Peer mentoring (партнерское наставничество): what it is, what speaks for and against it, and what it is to bring.
 *
 * <p>Both sides are equal: the pair is unordered, both plan, both give feedback. It is no cross-age peer mentoring, in which an older
 * pupil accompanies a younger one.
 */
@Value.Immutable
public abstract sealed class PeerMentoring permits ImmutablePeerMentoring {
    private static final Seq<PeerStatement> ADVANTAGES = Vector.of(
            statement(
                    "peer.adv.1",
                    "Кто принимает и кто наблюдает: доля каждой стороны 40–60 %",
                    "Who hosts and who observes: each side has 40–60 %"),
            statement(
                    "peer.adv.2",
                    "Заметок с обратной связью на встречу; выполнено из договорённостей",
                    "Notes of feedback per meeting; agreed actions that were done"),
            statement(
                    "peer.adv.3",
                    "Встреч по почину каждой стороны; новых тем",
                    "Meetings that each side started; new topics"),
            statement(
                    "peer.adv.4",
                    "Уровень компетенций на входе и на выходе у обеих сторон",
                    "Level of competences at baseline and endline, on both sides"),
            statement(
                    "peer.adv.5",
                    "Посещённых уроков, после которых принято решение",
                    "Observed lessons that led to a follow-up"),
            statement(
                    "peer.adv.6",
                    "Совместных мероприятий, публикаций, открытых уроков",
                    "Joint events, publications and open lessons"));

    private static final Seq<PeerStatement> DRAWBACKS = Vector.of(
            statement(
                    "peer.dis.1",
                    "Месячный запас минут не превышается; ищется общее время в неделе; бумажная работа считается отдельно",
                    "The monthly budget of minutes is never exceeded; a common weekly time is sought; paperwork is counted apart"),
            statement(
                    "peer.dis.2",
                    "Сначала больше участников с парой, потом её качество; каждому без пары названо, чего не хватило",
                    "More people with a partner first, quality second; everybody left over is told what was missing"));

    private static final Seq<PeerStatement> RESULTS = Vector.of(
            statement(
                    "result.1",
                    "Самооценка на входе и на выходе; доля встреч с записью о рефлексии",
                    "Self-assessment at baseline and endline; share of meetings with a note of reflection"),
            statement(
                    "result.2",
                    "Устранённые на выходе дефициты из названных на входе, по каждому участнику",
                    "Needs closed at endline out of those open at baseline, for each participant"),
            statement(
                    "result.3",
                    "Посещений уроков с согласованным изменением; своих методических работ",
                    "Lesson observations with an agreed change; professional works of one's own"),
            statement(
                    "result.4",
                    "Мотивация и усталость на входе и на выходе, только в целом по группе; желание остаться в должности",
                    "Motivation and fatigue at baseline and endline, for the whole group only; the wish to stay in the post"));

    PeerMentoring() {}

    /**
     * The definition.
     *
     * @return the definition
     */
    public abstract CodedText definition();

    /**
     * The kinds of pairs.
     *
     * @return the kinds of pairs
     */
    public abstract Seq<CodedText> kinds();

    /**
     * The advantages, each with what proves it.
     *
     * @return the advantages, each with what proves it
     */
    public abstract Seq<PeerStatement> advantages();

    /**
     * The drawbacks, each with what meets it.
     *
     * @return the drawbacks, each with what meets it
     */
    public abstract Seq<PeerStatement> drawbacks();

    /**
     * The planned results, each with what shows it.
     *
     * @return the planned results, each with what shows it
     */
    public abstract Seq<PeerStatement> results();

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutablePeerMentoring.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutablePeerMentoring.builder().from(this);
    }

    /**
     * Peer mentoring of teachers as the seed document has it.
     *
     * @return two kinds, six advantages, two drawbacks and four planned results; what shows them is this library's proposal
     */
    public static PeerMentoring standard() {
        return builder()
                .definition(coded("peer.definition"))
                .kinds(coded("peer.kind.young"), coded("peer.kind.same-post"))
                .advantages(ADVANTAGES)
                .drawbacks(DRAWBACKS)
                .results(RESULTS)
                .build();
    }

    private static CodedText coded(String code) {
        return new CodedText(code, SeedTexts.text(code));
    }

    private static PeerStatement statement(String code, String russian, String english) {
        return new PeerStatement(coded(code), Text.of(russian, english));
    }

    @Value.Check
    final void ensure() {
        Require.noNulls("kinds", kinds());
        Require.noNulls("advantages", advantages());
        Require.noNulls("drawbacks", drawbacks());
        Require.noNulls("results", results());
    }

    /** Collects the parts of a {@link PeerMentoring}; not thread-safe. */
    public sealed interface Builder permits ImmutablePeerMentoring.Builder {
        /**
         * Sets the definition.
         *
         * @param definition the definition
         * @return this builder
         */
        Builder definition(CodedText definition);

        /**
         * Sets the kinds of pairs.
         *
         * @param kinds the kinds of pairs
         * @return this builder
         */
        Builder kinds(Seq<CodedText> kinds);

        /**
         * Sets the kinds of pairs.
         *
         * @param kinds the kinds of pairs
         * @return this builder
         */
        default Builder kinds(CodedText... kinds) {
            return kinds(Vector.of(kinds));
        }

        /**
         * Sets the advantages, each with what proves it.
         *
         * @param advantages the advantages, each with what proves it
         * @return this builder
         */
        Builder advantages(Seq<PeerStatement> advantages);

        /**
         * Sets the advantages, each with what proves it.
         *
         * @param advantages the advantages, each with what proves it
         * @return this builder
         */
        default Builder advantages(PeerStatement... advantages) {
            return advantages(Vector.of(advantages));
        }

        /**
         * Sets the drawbacks, each with what meets it.
         *
         * @param drawbacks the drawbacks, each with what meets it
         * @return this builder
         */
        Builder drawbacks(Seq<PeerStatement> drawbacks);

        /**
         * Sets the drawbacks, each with what meets it.
         *
         * @param drawbacks the drawbacks, each with what meets it
         * @return this builder
         */
        default Builder drawbacks(PeerStatement... drawbacks) {
            return drawbacks(Vector.of(drawbacks));
        }

        /**
         * Sets the planned results, each with what shows it.
         *
         * @param results the planned results, each with what shows it
         * @return this builder
         */
        Builder results(Seq<PeerStatement> results);

        /**
         * Sets the planned results, each with what shows it.
         *
         * @param results the planned results, each with what shows it
         * @return this builder
         */
        default Builder results(PeerStatement... results) {
            return results(Vector.of(results));
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws NullPointerException if a part or one of its elements is null
         */
        PeerMentoring build();
    }
}
