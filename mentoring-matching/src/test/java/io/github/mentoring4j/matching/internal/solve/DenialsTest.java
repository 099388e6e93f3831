package io.github.mentoring4j.matching.internal.solve;

import static io.github.mentoring4j.matching.testkit.ExchangeSchool.COACH;
import static io.github.mentoring4j.matching.testkit.ExchangeSchool.GUIDE;
import static io.github.mentoring4j.matching.testkit.ExchangeSchool.TUTOR;
import static io.github.mentoring4j.matching.testkit.ExchangeSchool.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.plan.MissingCount;
import io.github.mentoring4j.matching.plan.NearMiss;
import io.github.mentoring4j.matching.plan.RuleTally;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.ExchangeSchool;
import io.github.mentoring4j.matching.testkit.Requests;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class DenialsTest {
    private static final Verdict UNKNOWN = Verdict.unknown("mentor.skill");

    private final MatchRequest request =
            Requests.checked(ExchangeSchool.draft(Vector.of("a", "b", "c").map(id -> pupil(id, 1, 1))));

    @Test
    void theNearestAreDenialsThenMissingDataEachByPeopleThenByRoleModel() {
        assertThat(nearMisses(10).nearest().map(NearMiss::pair))
                .containsExactly(
                        PairRef.of(GUIDE, "a", "b"),
                        PairRef.of(COACH, "a", "b"),
                        PairRef.of(TUTOR, "a", "c"),
                        PairRef.of(TUTOR, "a", "b"),
                        PairRef.of(TUTOR, "b", "a"));
        assertThat(nearMisses(2).nearest()).isEqualTo(nearMisses(10).nearest().take(2));
        assertThat(nearMisses(0).nearest()).isEmpty();
    }

    @Test
    void theRuleThatStandsInTheWayOfMostPairsIsToldFirst() {
        Denials denials = new Denials(0);
        add(denials, TUTOR, "a", "b", finding("r1", Verdict.denied()), finding("r2", Verdict.denied()));
        add(denials, TUTOR, "a", "c", finding("r3", UNKNOWN), finding("r1", Verdict.denied()), finding("r2", UNKNOWN));
        add(denials, TUTOR, "b", "c", finding("r3", Verdict.denied()), finding("r2", UNKNOWN));

        assertThat(denials.tallies().map(tally -> tally.rule().code())).containsExactly("r2", "r1", "r3");
        assertThat(denials.tallies().map(RuleTally::denied)).containsExactly(1, 2, 1);
        assertThat(denials.tallies().map(RuleTally::unknown)).containsExactly(2, 0, 1);
    }

    @Test
    void whatIsMissingMostOftenIsToldFirstThenByCode() {
        Denials denials = new Denials(0);
        add(denials, TUTOR, "a", "b", finding("r1", unknown("mentor.skill", "mentee.skill")));
        add(denials, TUTOR, "a", "c", finding("r1", unknown("mentor.skill", "mentee.age")));
        add(denials, TUTOR, "b", "c", finding("r1", UNKNOWN));

        assertThat(denials.tallies().flatMap(RuleTally::missing))
                .containsExactly(
                        new MissingCount("mentor.skill", 3),
                        new MissingCount("mentee.age", 1),
                        new MissingCount("mentee.skill", 1));
    }

    private Denials nearMisses(int limit) {
        Denials denials = new Denials(limit);
        add(denials, TUTOR, "b", "a", finding("r1", UNKNOWN));
        add(denials, TUTOR, "a", "c", finding("r1", Verdict.denied()));
        add(denials, COACH, "a", "b", finding("r1", Verdict.denied()));
        add(denials, TUTOR, "a", "b", finding("r1", UNKNOWN));
        add(denials, GUIDE, "a", "b", finding("r1", Verdict.denied()));
        add(denials, COACH, "a", "c", finding("r1", Verdict.denied()), finding("r2", Verdict.denied()));
        return denials;
    }

    private void add(Denials denials, String code, String mentor, String mentee, Finding... findings) {
        RoleModel model = request.findRoleModel(code).get();
        denials.add(
                model,
                new Pairing(
                        request.side(model, ParticipantId.of(mentor)),
                        request.side(model, ParticipantId.of(mentee)),
                        request.circumstances()),
                Vector.of(findings));
    }

    private static Verdict unknown(String... attributes) {
        return new Verdict.Unknown(TreeSet.of(attributes));
    }

    private static Finding finding(String rule, Verdict verdict) {
        return new Finding(new RuleInfo(rule, Text.same(rule)), verdict);
    }
}
