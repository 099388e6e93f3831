package io.github.mentoring4j.matching.explain;

import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.plan.MissingCount;
import io.github.mentoring4j.matching.plan.NearMiss;
import io.github.mentoring4j.matching.plan.RuleTally;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.function.Function;

/**
 * Why a need is not served, in words.
 *
 * @param headline the reason
 * @param details what stood in the way, most often first, or who took the seats
 * @param nearest the pairs with one rule or one missing attribute in the way, as the plan lists them
 */
public record UnmatchedReason(Message headline, Seq<Message> details, Seq<Message> nearest) {
    private static final Text NOBODY = Text.of(
            "Нет ни одного участника, который мог бы стать партнёром по ролевым моделям этого запроса.",
            "There is nobody who could be a partner in the role models of this need.");
    private static final Text NO_PARTNER =
            Text.of("Ни одна возможная пара не выполняет всех правил.", "No possible pair keeps every rule.");
    private static final Text TALLY = Text.of(
            "{0} – {1}: не выполнено в парах – {2}, нет данных – {3}",
            "{0} – {1}: not kept in {2} pairs, no data in {3}");
    private static final Text TALLY_MISSING = Text.of(
            "{0} – {1}: не выполнено в парах – {2}, нет данных – {3} (не указано: {4})",
            "{0} – {1}: not kept in {2} pairs, no data in {3} (not stated: {4})");
    private static final Text NEAR =
            Text.of("{0} – {1} ({2}): мешает одно правило: {3}", "{0} – {1} ({2}): one rule in the way: {3}");
    private static final Text NEAR_MISSING = Text.of(
            "{0} – {1} ({2}): не хватает только данных: {3}; правила: {4}",
            "{0} – {1} ({2}): only data are missing: {3}; rules: {4}");
    private static final Text BELOW = Text.of(
            "Лучшая пара {0} – {1} набирает {2} из 100, порог – {3}.",
            "The best pair {0} – {1} scores {2} of 100, the floor is {3}.");
    private static final Text PINNED = Text.of(
            "Все места, которые подошли бы, заняты закреплёнными парами.",
            "Pinned pairs hold every seat that would do.");
    private static final Text PIN = Text.of("{0} – {1} ({2})", "{0} – {1} ({2})");
    private static final Text TAKEN = Text.of(
            "Свободных мест у подходящих партнёров не осталось.", "No seat is left with a partner who would do.");
    private static final Text NO_PLACE = Text.of(
            "Подходящие наставники есть, но мест для наставляемых у них нет.",
            "There are mentors who would do, but they have no place for anybody.");
    private static final Text NO_PLACE_WITH = Text.of("без мест: {0}", "without a place: {0}");
    private static final Text LIMITED_IN_ALL = Text.of(
            "Партнёр, который подошёл бы, есть, но предел общего числа наставничеств исчерпан.",
            "There is a partner who would do, but a limit on mentorships in all is used up.");
    private static final Text IN_ALL = Text.of(
            "{0}: всего не более {1} наставничеств во всех ролях",
            "{0}: at most {1} mentorships in all roles together");
    private static final Text USED_BY =
            Text.of("предел заняла пара {0} – {1} ({2})", "used up by the pair {0} – {1} ({2})");
    private static final Text LIMITED = Text.of(
            "У подходящего наставника место есть, но предел по ролевой модели исчерпан.",
            "A mentor who would do has a place, but the limit within the role model is used up.");
    private static final Text LIMIT = Text.of(
            "{0}: в ролевой модели {1} не более {2} наставляемых", "{0}: at most {2} mentees in the role model {1}");
    private static final Text RULED = Text.of(
            "Место у подходящего партнёра есть, но такая пара не выполнит правила о парах рядом с уже образованной.",
            "A partner who would do has a place, but the pair would break a pair rule beside a pair that stands.");
    private static final Text RULED_OUT = Text.of(
            "{0} – {1} ({2}): рядом с парой {3} – {4} ({5}) не выполняется правило: {6}",
            "{0} – {1} ({2}): beside the pair {3} – {4} ({5}) it does not keep the rule: {6}");
    private static final Text UNWANTED = Text.of(
            "Пара {0} – {1} ({2}) возможна, но по заданным целям она плана не улучшает: {3} = {4}.",
            "The pair {0} – {1} ({2}) is possible, but by the objectives set it makes no plan better: {3} = {4}.");
    private static final Text TAKERS = Text.of("места заняли запросы: {0}", "the seats went to the needs: {0}");

    /**
     * Gives the reason.
     *
     * @param headline the reason
     * @param details what stood in the way
     * @param nearest the pairs with one rule or one missing attribute in the way
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
     * @return the reason in words; people and role models are named by id and code
     */
    public static UnmatchedReason of(Unmatched unmatched) {
        return of(unmatched, Argument::of);
    }

    /**
     * The reason of a need that is not served, with role models by name.
     *
     * @param unmatched the need with its reason
     * @param request the request, which knows the role models
     * @return the reason in words; people are named by id
     */
    public static UnmatchedReason of(Unmatched unmatched, MatchRequest request) {
        return of(
                unmatched,
                code -> request.findRoleModel(code)
                        .map(model -> Argument.of(model.name()))
                        .getOrElse(() -> Argument.of(code)));
    }

    private static UnmatchedReason of(Unmatched unmatched, Function<String, Argument> named) {
        return unmatched.fold(
                none -> noPartner(none, named),
                UnmatchedReason::below,
                unwanted -> alone(Message.of(
                        UNWANTED,
                        Argument.of(unwanted.best().mentor().value()),
                        Argument.of(unwanted.best().mentee().value()),
                        named.apply(unwanted.best().roleModel()),
                        Argument.of(unwanted.level().code()),
                        Argument.of(unwanted.level().amount()))),
                barred -> pinned(barred, named),
                offered -> new UnmatchedReason(
                        Message.of(NO_PLACE),
                        Vector.of(Message.of(
                                NO_PLACE_WITH,
                                new Argument.Listed(offered.mentors().map(mentor -> Argument.of(mentor.value()))))),
                        Vector.empty()),
                inAll -> limitedInAll(inAll, named),
                limited -> limited(limited, named),
                ruled -> ruled(ruled, named),
                seat -> new UnmatchedReason(Message.of(TAKEN), takers(seat.takers()), Vector.empty()));
    }

    private static UnmatchedReason alone(Message headline) {
        return new UnmatchedReason(headline, Vector.empty(), Vector.empty());
    }

    private static UnmatchedReason limitedInAll(Unmatched.LimitInAllReached reason, Function<String, Argument> named) {
        Seq<Message> limits = reason.limits()
                .map(limit -> Message.of(IN_ALL, Argument.of(limit.person().value()), Argument.of(limit.atMost())));
        return new UnmatchedReason(
                Message.of(LIMITED_IN_ALL),
                limits.appendAll(reason.pairs().map(pair -> pair(USED_BY, pair, named))),
                Vector.empty());
    }

    private static UnmatchedReason limited(Unmatched.LimitReached reason, Function<String, Argument> named) {
        Seq<Message> limits = reason.limits()
                .map(limit -> Message.of(
                        LIMIT,
                        Argument.of(limit.mentor().value()),
                        named.apply(limit.roleModel()),
                        Argument.of(limit.atMost())));
        return new UnmatchedReason(Message.of(LIMITED), limits.appendAll(takers(reason.takers())), Vector.empty());
    }

    private static UnmatchedReason ruled(Unmatched.BarredByPairRule reason, Function<String, Argument> named) {
        Seq<Message> barred = reason.barred()
                .map(each -> Message.of(
                        RULED_OUT,
                        Argument.of(each.pair().mentor().value()),
                        Argument.of(each.pair().mentee().value()),
                        named.apply(each.pair().roleModel()),
                        Argument.of(each.standing().mentor().value()),
                        Argument.of(each.standing().mentee().value()),
                        named.apply(each.standing().roleModel()),
                        Argument.of(each.rule().info().description())));
        return new UnmatchedReason(Message.of(RULED), barred.appendAll(takers(reason.takers())), Vector.empty());
    }

    private static Seq<Message> takers(Seq<NeedId> needs) {
        return needs.isEmpty() ? Vector.empty() : Vector.of(Message.of(TAKERS, ids(needs)));
    }

    private static UnmatchedReason noPartner(Unmatched.NoEligiblePartner reason, Function<String, Argument> named) {
        Seq<Message> details = reason.tallies().map(tally -> tally(tally, named));
        return new UnmatchedReason(
                Message.of(details.isEmpty() ? NOBODY : NO_PARTNER),
                details,
                reason.nearest().map(miss -> near(miss, named)));
    }

    private static Message tally(RuleTally tally, Function<String, Argument> named) {
        return Message.of(
                tally.missing().isEmpty() ? TALLY : TALLY_MISSING,
                named.apply(tally.roleModel()),
                Argument.of(tally.rule().description()),
                Argument.of(tally.denied()),
                Argument.of(tally.unknown()),
                new Argument.Listed(tally.missing().map(UnmatchedReason::missing)));
    }

    private static Argument missing(MissingCount count) {
        Text name = AttributeNames.of(count.attribute());
        return Argument.of(Text.of(name.russian() + " – " + count.pairs(), name.english() + " – " + count.pairs()));
    }

    private static Message near(NearMiss miss, Function<String, Argument> named) {
        Argument rules = new Argument.Listed(
                miss.findings().map(finding -> Argument.of(finding.rule().description())));
        Seq<Argument> pair = Vector.of(
                Argument.of(miss.pair().mentor().value()),
                Argument.of(miss.pair().mentee().value()),
                named.apply(miss.pair().roleModel()));
        Argument missing = new Argument.Listed(
                miss.missing().toVector().map(attribute -> Argument.of(AttributeNames.of(attribute))));
        return miss.isDenied()
                ? new Message(NEAR, pair.append(rules))
                : new Message(NEAR_MISSING, pair.append(missing).append(rules));
    }

    private static UnmatchedReason below(Unmatched.BelowThreshold reason) {
        Message headline = Message.of(
                BELOW,
                Argument.of(reason.best().pair().mentor().value()),
                Argument.of(reason.best().pair().mentee().value()),
                Points.argument(reason.best().score()),
                Points.argument(reason.floor()));
        return alone(headline);
    }

    private static UnmatchedReason pinned(Unmatched.BarredByPin reason, Function<String, Argument> named) {
        return new UnmatchedReason(Message.of(PINNED), reason.pins().map(pin -> pair(PIN, pin, named)), Vector.empty());
    }

    private static Message pair(Text text, PairRef pair, Function<String, Argument> named) {
        return Message.of(
                text,
                Argument.of(pair.mentor().value()),
                Argument.of(pair.mentee().value()),
                named.apply(pair.roleModel()));
    }

    private static Argument ids(Seq<NeedId> needs) {
        return new Argument.Listed(needs.map(need -> Argument.of(need.value())));
    }
}
