package io.github.mentoring4j.matching.explain;

import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.plan.NearMiss;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.NeedId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * Why a need is not served, in words.
 *
 * @param headline the reason
 * @param details what stood in the way, most often first, or who took the seats
 * @param nearest the pairs one rule away, as the plan lists them
 */
public record UnmatchedReason(Message headline, Seq<Message> details, Seq<Message> nearest) {
    private static final Text NOBODY = Text.of(
            "Нет ни одного участника, который мог бы стать партнёром по ролевым моделям этого запроса.",
            "There is nobody who could be a partner in the role models of this need.");
    private static final Text NO_PARTNER =
            Text.of("Ни одна возможная пара не выполняет всех правил.", "No possible pair keeps every rule.");
    private static final Text TALLY =
            Text.of("{0}: не выполнено в парах – {1}, нет данных – {2}", "{0}: not kept in {1} pairs, no data in {2}");
    private static final Text NEAR =
            Text.of("{0} – {1} ({2}): мешает одно правило: {3}{4}", "{0} – {1} ({2}): one rule in the way: {3}{4}");
    private static final Text BELOW = Text.of(
            "Лучшая пара {0} – {1} набирает {2} из 100, порог – {3}.",
            "The best pair {0} – {1} scores {2} of 100, the floor is {3}.");
    private static final Text PINNED = Text.of(
            "Все места, которые подошли бы, заняты закреплёнными парами.",
            "Pinned pairs hold every seat that would do.");
    private static final Text PIN = Text.of("{0} – {1} ({2})", "{0} – {1} ({2})");
    private static final Text TAKEN = Text.of(
            "Свободных мест у подходящих партнёров не осталось.", "No seat is left with a partner who would do.");
    private static final Text TAKERS = Text.of("места заняли запросы: {0}", "the seats went to the needs: {0}");

    /**
     * Gives the reason.
     *
     * @param headline the reason
     * @param details what stood in the way
     * @param nearest the pairs one rule away
     */
    public UnmatchedReason {
        Objects.requireNonNull(headline, "headline");
        Require.noNulls("details", details);
        Require.noNulls("nearest", nearest);
    }

    /**
     * The reason of a need that is not served.
     *
     * @param unmatched the need with its reason
     * @return the reason in words; people are named by id
     */
    public static UnmatchedReason of(Unmatched unmatched) {
        return unmatched.fold(
                UnmatchedReason::noPartner, UnmatchedReason::below, UnmatchedReason::pinned, UnmatchedReason::taken);
    }

    private static UnmatchedReason taken(Unmatched.NoSeatLeft reason) {
        Seq<Message> takers =
                reason.takers().isEmpty() ? Vector.empty() : Vector.of(Message.of(TAKERS, ids(reason.takers())));
        return new UnmatchedReason(Message.of(TAKEN), takers, Vector.empty());
    }

    private static UnmatchedReason noPartner(Unmatched.NoEligiblePartner reason) {
        Seq<Message> details = reason.tallies()
                .map(tally -> Message.of(
                        TALLY,
                        Argument.of(tally.rule().description()),
                        Argument.of(tally.denied()),
                        Argument.of(tally.unknown())));
        return new UnmatchedReason(
                Message.of(details.isEmpty() ? NOBODY : NO_PARTNER),
                details,
                reason.nearest().map(UnmatchedReason::near));
    }

    private static Message near(NearMiss miss) {
        Text missing = miss.finding().verdict() instanceof Verdict.Unknown unknown
                ? Text.of(
                        " (нет данных: " + unknown.attributes().mkString(", ") + ")",
                        " (no data: " + unknown.attributes().mkString(", ") + ")")
                : Text.same("");
        return Message.of(
                NEAR,
                Argument.of(miss.pair().mentor().value()),
                Argument.of(miss.pair().mentee().value()),
                Argument.of(miss.pair().roleModel()),
                Argument.of(miss.finding().rule().description()),
                Argument.of(missing));
    }

    private static UnmatchedReason below(Unmatched.BelowThreshold reason) {
        Message headline = Message.of(
                BELOW,
                Argument.of(reason.best().pair().mentor().value()),
                Argument.of(reason.best().pair().mentee().value()),
                Points.argument(reason.best().score()),
                Points.argument(reason.floor()));
        return new UnmatchedReason(headline, Vector.empty(), Vector.empty());
    }

    private static UnmatchedReason pinned(Unmatched.BarredByPin reason) {
        Seq<Message> pins = reason.pins()
                .map(pin -> Message.of(
                        PIN,
                        Argument.of(pin.mentor().value()),
                        Argument.of(pin.mentee().value()),
                        Argument.of(pin.roleModel())));
        return new UnmatchedReason(Message.of(PINNED), pins, Vector.empty());
    }

    private static Argument ids(Seq<NeedId> needs) {
        return new Argument.Listed(needs.map(need -> Argument.of(need.value())));
    }
}
