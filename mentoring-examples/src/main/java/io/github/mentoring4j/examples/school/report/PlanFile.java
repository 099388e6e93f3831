package io.github.mentoring4j.examples.school.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.rule.Contribution;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.Level;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.examples.school.plan.FormedPlan;
import io.github.mentoring4j.matching.explain.PairReason;
import io.github.mentoring4j.matching.explain.UnmatchedReason;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.NearMiss;
import io.github.mentoring4j.matching.plan.RuleTally;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.UncheckedIOException;

/** The plan as JSON for programs: ids, codes, points and reasons with both texts; no name of a person. */
public final class PlanFile {
    private PlanFile() {}

    /**
     * Writes the plan.
     *
     * @param formed the plan
     * @return JSON, indented, lines ended by a line feed
     */
    public static String of(FormedPlan formed) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(document(formed)) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanDocument document(FormedPlan formed) {
        return new PlanDocument(
                PlanDocument.FORMAT,
                formed.school().card().date().toString(),
                formed.choices().order().name(),
                formed.plan().fingerprint(),
                formed.plan()
                        .value()
                        .levels()
                        .map(level -> new PlanDocument.LevelEntry(level.code(), level.amount()))
                        .asJava(),
                formed.plan()
                        .tradeOff()
                        .map(other -> new PlanDocument.OtherOrder(other.needsServed(), other.totalScore()))
                        .toVector()
                        .asJava(),
                formed.plan().matches().map(match -> pair(formed, match)).asJava(),
                formed.plan().unmatched().map(PlanFile::unserved).asJava(),
                formed.plan()
                        .nearlyEligible()
                        .map(each -> new PlanDocument.Waiting(
                                each.person().value(), each.roleModel(), request(each.request())))
                        .asJava(),
                formed.plan()
                        .unservedRequests()
                        .map(each -> new PlanDocument.NotServed(
                                each.person().value(),
                                request(each.request()),
                                each.cause().name()))
                        .asJava(),
                formed.plan()
                        .loads()
                        .map(load -> new PlanDocument.LoadEntry(
                                load.mentor().value(),
                                load.seats().toVector().asJava(),
                                load.taken(),
                                load.peerPairs(),
                                load.minutesPlanned(),
                                load.minutesBudget().toVector().asJava(),
                                load.candidates()))
                        .asJava());
    }

    private static PlanDocument.PairEntry pair(FormedPlan formed, Match match) {
        return new PlanDocument.PairEntry(
                reference(match.pair()),
                formed.roleModel(match.pair().roleModel()).visibility().name(),
                match.needs().map(id -> id.value()).asJava(),
                match.pinned(),
                match.kept(),
                match.score(),
                match.contributions().map(PlanFile::contribution).asJava(),
                match.notices().map(PlanFile::finding).asJava(),
                match.waived()
                        .map(waiver -> new PlanDocument.WaiverEntry(
                                rule(waiver.rule()),
                                waiver.decidedBy().value(),
                                waiver.decidedOn().toString()))
                        .asJava(),
                both(PairReason.of(match).headline()));
    }

    private static PlanDocument.ContributionEntry contribution(Contribution part) {
        return new PlanDocument.ContributionEntry(
                part.criterion().code(),
                part.statedWeight(),
                part.weight(),
                part.level().map(Level::basisPoints).toVector().asJava(),
                part.points());
    }

    private static PlanDocument.UnservedEntry unserved(Unmatched unmatched) {
        Need need = unmatched.need();
        UnmatchedReason reason = UnmatchedReason.of(unmatched);
        return new PlanDocument.UnservedEntry(
                need.id().value(),
                need.person().value(),
                need.kind().name(),
                need.tier(),
                need.roleModels().asJava(),
                need.requests().map(PlanFile::request).asJava(),
                unmatched.fold(
                        none -> "NO_ELIGIBLE_PARTNER",
                        below -> "BELOW_THRESHOLD",
                        unwanted -> "NOT_WORTHWHILE",
                        pin -> "BARRED_BY_PIN",
                        offered -> "NO_PLACE_OFFERED",
                        inAll -> "LIMIT_IN_ALL_REACHED",
                        limited -> "LIMIT_REACHED",
                        ruled -> "BARRED_BY_PAIR_RULE",
                        seat -> "NO_SEAT_LEFT"),
                both(reason.headline()),
                tallies(unmatched).map(PlanFile::tally).asJava(),
                nearest(unmatched).map(PlanFile::miss).asJava(),
                others(unmatched).asJava(),
                limits(unmatched).asJava());
    }

    private static Seq<RuleTally> tallies(Unmatched unmatched) {
        return unmatched instanceof Unmatched.NoEligiblePartner none ? none.tallies() : Vector.empty();
    }

    private static Seq<NearMiss> nearest(Unmatched unmatched) {
        return unmatched instanceof Unmatched.NoEligiblePartner none ? none.nearest() : Vector.empty();
    }

    private static Seq<PlanDocument.LimitEntry> limits(Unmatched unmatched) {
        if (unmatched instanceof Unmatched.LimitInAllReached inAll) {
            return inAll.limits()
                    .map(limit -> new PlanDocument.LimitEntry(limit.person().value(), "", limit.atMost()));
        }
        return unmatched instanceof Unmatched.LimitReached limited
                ? limited.limits()
                        .map(limit ->
                                new PlanDocument.LimitEntry(limit.mentor().value(), limit.roleModel(), limit.atMost()))
                : Vector.empty();
    }

    /* What holds the places: needs or pairs that took them, pinned pairs, mentors without a place, pairs beside which a rule bars others, or
     * the best pair that was not wanted. */
    private static Seq<String> others(Unmatched unmatched) {
        return unmatched.fold(
                none -> Vector.<String>empty(),
                below -> Vector.of(below.best().pair().toString()),
                unwanted -> Vector.of(unwanted.best().toString()),
                pin -> pin.pins().map(PairRef::toString),
                offered -> offered.mentors().map(mentor -> mentor.value()),
                inAll -> inAll.pairs().map(PairRef::toString),
                limited -> limited.takers().map(id -> id.value()),
                ruled -> ruled.barred().map(barred -> barred.standing().toString()),
                seat -> seat.takers().map(id -> id.value()));
    }

    private static PlanDocument.TallyEntry tally(RuleTally tally) {
        return new PlanDocument.TallyEntry(
                tally.roleModel(),
                rule(tally.rule()),
                tally.denied(),
                tally.unknown(),
                tally.missing()
                        .map(each -> new PlanDocument.MissingEntry(each.attribute(), each.pairs()))
                        .asJava());
    }

    private static PlanDocument.MissEntry miss(NearMiss miss) {
        return new PlanDocument.MissEntry(
                reference(miss.pair()),
                miss.findings().map(finding -> rule(finding.rule())).asJava(),
                miss.missing().toVector().asJava());
    }

    private static PlanDocument.FindingEntry finding(Finding finding) {
        return new PlanDocument.FindingEntry(
                rule(finding.rule()),
                NearMiss.missing(Vector.of(finding)).toVector().asJava());
    }

    private static PlanDocument.PairReference reference(PairRef pair) {
        return new PlanDocument.PairReference(
                pair.roleModel(), pair.mentor().value(), pair.mentee().value());
    }

    private static PlanDocument.RequestEntry request(MenteeRequest request) {
        return new PlanDocument.RequestEntry(
                request.type().code(), request.argument().toVector().asJava(), request.priority());
    }

    private static PlanDocument.RuleEntry rule(RuleInfo rule) {
        return new PlanDocument.RuleEntry(rule.code(), both(rule.description()));
    }

    private static PlanDocument.Both both(Message message) {
        return new PlanDocument.Both(message.in(Language.RUSSIAN), message.in(Language.ENGLISH));
    }

    private static PlanDocument.Both both(Text text) {
        return new PlanDocument.Both(text.russian(), text.english());
    }
}
