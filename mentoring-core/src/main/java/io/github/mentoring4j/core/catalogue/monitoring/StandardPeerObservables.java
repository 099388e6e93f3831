package io.github.mentoring4j.core.catalogue.monitoring;

import io.github.mentoring4j.core.monitoring.peer.PeerCounts;
import io.github.mentoring4j.core.monitoring.peer.PeerObservable;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** What can be counted for each advantage of peer mentoring. Default, overridable; the advantages themselves are the seed document's. */
public final class StandardPeerObservables {
    private static final Seq<PeerObservable> ALL = Vector.of(
            of(
                    PeerCounts.BALANCE,
                    "пары с ровной долей принятых визитов, из пар с визитами",
                    "pairs with evenly shared visits, of pairs with visits"),
            of(
                    PeerCounts.NOTES,
                    "встречи с записью обратной связи, из всех встреч",
                    "meetings with a note of feedback, of all"),
            of("peer.adv.2.actions", "выполненные договорённости, из всех", "agreed actions that were done, of all"),
            of(
                    "peer.adv.3.starts",
                    "встречи по почину более сдержанной стороны, из всех встреч",
                    "meetings started by the side that starts fewer, of all"),
            of("peer.adv.3.topics", "встречи с новой темой, из всех встреч", "meetings with a new topic, of all"),
            of(
                    PeerCounts.COMPETENCE,
                    "пары, где вырос уровень обоих, из пар с двумя замерами обоих",
                    "pairs in which both improved, of pairs measured twice on both sides"),
            of(
                    "peer.adv.5.followUps",
                    "посещённые уроки, после которых принято решение, из посещённых",
                    "observed lessons that led to a follow-up, of observed lessons"),
            of(
                    "peer.adv.6.events",
                    "совместные мероприятия, публикации и открытые уроки, на пару",
                    "joint events, publications and open lessons, per pair"));

    private StandardPeerObservables() {}

    /**
     * The observables.
     *
     * @return at least one for each of the six advantages, in their order
     */
    public static Seq<PeerObservable> all() {
        return ALL;
    }

    private static PeerObservable of(String code, String russian, String english) {
        return new PeerObservable(code, code.substring(0, code.lastIndexOf('.')), Text.of(russian, english));
    }
}
