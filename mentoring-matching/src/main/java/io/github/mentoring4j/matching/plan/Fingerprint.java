package io.github.mentoring4j.matching.plan;

import io.github.mentoring4j.core.rule.Contribution;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.request.NearlyEligible;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.request.RoleModelLimit;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint of a plan: SHA-256 (FIPS 180-4) over a canonical text of pairs, contributions, value and reasons, and of the gap if the
 * plan is not proved best, in UTF-8.
 *
 * <p>Codes, ids and counts are written one by one; neither wordings nor the classes that hold them have a part in it.
 */
final class Fingerprint {
    private Fingerprint() {}

    static String of(MatchPlan plan) {
        CanonicalText text = new CanonicalText()
                .list(plan.matches(), Fingerprint::match)
                .list(plan.unmatched(), Fingerprint::unmatched)
                .list(plan.nearlyEligible(), Fingerprint::nearly)
                .list(plan.value().levels(), Fingerprint::level);
        plan.status()
                .<CanonicalText>fold(
                        () -> text, feasible -> text.list(feasible.gap().levels(), Fingerprint::level));
        return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void level(CanonicalText text, ObjectiveLevel level) {
        text.field(level.code()).field(level.amount());
    }

    private static void match(CanonicalText text, Match match) {
        pair(text, match.pair());
        needs(text, match.needs());
        text.field(match.pinned() ? "pinned" : "free")
                .list(match.contributions(), Fingerprint::contribution)
                .list(match.notices(), Fingerprint::finding)
                .list(
                        match.waived(),
                        (out, waiver) -> out.field(waiver.rule().code())
                                .field(waiver.decidedBy().value())
                                .field(waiver.decidedOn().toString()));
    }

    private static void contribution(CanonicalText text, Contribution part) {
        text.field(part.criterion().code())
                .field(part.weight())
                .field(part.level()
                        .map(level -> Integer.toString(level.basisPoints()))
                        .getOrElse("-"));
    }

    private static void unmatched(CanonicalText text, Unmatched unmatched) {
        text.field(unmatched.need().id().value());
        text.field(unmatched.fold(
                none -> "no-eligible-partner",
                below -> "below-threshold",
                unwanted -> "not-worthwhile",
                barred -> "barred-by-pin",
                offered -> "no-place-offered",
                inAll -> "limit-in-all-reached",
                limit -> "limit-reached",
                ruled -> "barred-by-pair-rule",
                seat -> "no-seat-left"));
        unmatched.<CanonicalText>fold(
                none -> text.list(none.tallies(), Fingerprint::tally).list(none.nearest(), Fingerprint::nearMiss),
                below -> pair(text, below.best().pair())
                        .field(below.best().score())
                        .field(below.floor()),
                unwanted -> pair(text, unwanted.best())
                        .field(unwanted.level().code())
                        .field(unwanted.level().amount()),
                barred -> text.list(barred.pins(), Fingerprint::pair),
                offered -> text.list(offered.mentors(), (out, mentor) -> out.field(mentor.value())),
                inAll -> text.list(
                                inAll.limits(),
                                (out, limit) ->
                                        out.field(limit.person().value()).field(limit.atMost()))
                        .list(inAll.pairs(), Fingerprint::pair),
                limit -> needs(text.list(limit.limits(), Fingerprint::limit), limit.takers()),
                ruled -> needs(text.list(ruled.barred(), Fingerprint::barred), ruled.takers()),
                seat -> needs(text, seat.takers()));
    }

    private static void barred(CanonicalText text, BarredPair barred) {
        pair(text, barred.pair()).field(barred.rule().info().code());
        pair(text, barred.standing());
    }

    private static void tally(CanonicalText text, RuleTally tally) {
        text.field(tally.roleModel())
                .field(tally.rule().code())
                .field(tally.denied())
                .field(tally.unknown())
                .list(
                        tally.missing(),
                        (out, missing) -> out.field(missing.attribute()).field(missing.pairs()));
    }

    private static void nearMiss(CanonicalText text, NearMiss miss) {
        pair(text, miss.pair()).list(miss.findings(), Fingerprint::finding);
    }

    private static void finding(CanonicalText text, Finding finding) {
        text.field(finding.rule().code());
        finding.verdict()
                .fold(
                        () -> text.field("allowed"),
                        () -> text.field("denied"),
                        missing -> text.field("unknown").list(missing, CanonicalText::field));
    }

    private static void limit(CanonicalText text, RoleModelLimit limit) {
        text.field(limit.mentor().value()).field(limit.roleModel()).field(limit.atMost());
    }

    private static void nearly(CanonicalText text, NearlyEligible each) {
        text.field(each.person().value())
                .field(each.roleModel())
                .field(each.request().type().code())
                .list(each.request().argument().toVector(), CanonicalText::field)
                .field(each.request().priority());
    }

    private static CanonicalText pair(CanonicalText text, PairRef pair) {
        return text.field(pair.roleModel())
                .field(pair.mentor().value())
                .field(pair.mentee().value());
    }

    private static CanonicalText needs(CanonicalText text, Seq<NeedId> needs) {
        return text.list(needs, (out, need) -> out.field(need.value()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
