package io.github.mentoring4j.matching.explain;

import io.github.mentoring4j.core.rule.Contribution;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.Waiver;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * Why a pair stands in a plan, in words.
 *
 * @param headline the score and what decided first
 * @param contributions one sentence a criterion, in the order of the role model
 * @param notices one sentence a rule that a decision stands in for, then one a notice: what the coordinator should look at
 */
public record PairReason(Message headline, Seq<Message> contributions, Seq<Message> notices) {
    private static final Text PINNED = Text.of(
            "Пара закреплена координатором; балл {0} из 100.",
            "The pair is pinned by the coordinator; score {0} of 100.");
    private static final Text CHOSEN = Text.of(
            "Пара выполняет все правила ролевой модели; балл {0} из 100.",
            "The pair keeps every rule of the role model; score {0} of 100.");
    private static final Text WAIVED = Text.of(
            "Пара не нарушает правил, но там, где нет данных, решил человек; балл {0} из 100.",
            "The pair breaks no rule, but where data are missing a person decided; score {0} of 100.");
    private static final Text WAIVER = Text.of(
            "правило «{0}» засчитано без данных: решение {1} от {2}",
            "the rule \"{0}\" counts as kept without data: decided by {1} on {2}");
    private static final Text UNKNOWN_NOTICE =
            Text.of("обратить внимание, не известно: {0} (не указано: {1})", "note, not known: {0} (not stated: {1})");
    private static final Text CONTRIBUTION =
            Text.of("{0}: {1} % при весе {2} – {3} балла", "{0}: {1} % at weight {2} – {3} points");
    private static final Text NO_DATA = Text.of(
            "{0}: нет данных, вес {1} распределён между остальными",
            "{0}: no data, its weight of {1} went to the others");
    private static final Text NOTICE = Text.of("обратить внимание, не выполнено: {0}", "note, not the case: {0}");

    /**
     * Gives the reason.
     *
     * @param headline the score and what decided first
     * @param contributions one sentence a criterion
     * @param notices one sentence a waived rule, then one a notice
     */
    public PairReason {
        Objects.requireNonNull(headline, "headline");
        Require.noNulls("contributions", contributions);
        Require.noNulls("notices", notices);
    }

    /**
     * The reason of a pair.
     *
     * @param match the pair
     * @return the reason; scores and points are given in hundredths of the greatest score, rounded down to one decimal
     */
    public static PairReason of(Match match) {
        return new PairReason(
                Message.of(headline(match), Points.argument(match.score())),
                match.contributions().map(PairReason::sentence),
                match.waived().map(PairReason::waiver).appendAll(match.notices().map(PairReason::notice)));
    }

    private static Text headline(Match match) {
        if (match.pinned()) {
            return PINNED;
        }
        return match.waived().isEmpty() ? CHOSEN : WAIVED;
    }

    private static Message waiver(Waiver waiver) {
        return Message.of(
                WAIVER,
                Argument.of(waiver.rule().description()),
                Argument.of(waiver.decidedBy().value()),
                Argument.of(waiver.decidedOn().toString()));
    }

    private static Message notice(Finding notice) {
        Argument rule = Argument.of(notice.rule().description());
        return notice.verdict() instanceof Verdict.Unknown unknown
                ? Message.of(
                        UNKNOWN_NOTICE,
                        rule,
                        new Argument.Listed(unknown.attributes()
                                .toVector()
                                .map(attribute -> Argument.of(AttributeNames.of(attribute)))))
                : Message.of(NOTICE, rule);
    }

    private static Message sentence(Contribution part) {
        Argument criterion = Argument.of(part.criterion().description());
        return part.level()
                .map(level -> Message.of(
                        CONTRIBUTION,
                        criterion,
                        new Argument.Decimal(level.basisPoints() / 10, 1),
                        Argument.of(part.weight()),
                        Points.argument(part.points())))
                .getOrElse(() -> Message.of(NO_DATA, criterion, Argument.of(part.statedWeight())));
    }
}
