package io.github.mentoring4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.ClosureReason;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.core.rule.kit.RuleKit;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CircumstancesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final ParticipantId ANNA = ParticipantId.of("anna");
    private static final ParticipantId BORIS = ParticipantId.of("boris");
    private static final ParticipantId CLARA = ParticipantId.of("clara");

    @Test
    void barHoldsInBothDirectionsAndForNobodyElse() {
        Circumstances known = new Circumstances(
                DAY,
                TreeMap.empty(),
                Vector.of(
                        closed(BORIS, ANNA, ClosureReason.Bar.FOR_GOOD),
                        closed(BORIS, CLARA, ClosureReason.Bar.BY_FAILURE)));
        assertThat(known.isBarred(ANNA, BORIS)).isTrue();
        assertThat(known.isBarred(BORIS, ANNA)).isTrue();
        assertThat(known.isBarred(ANNA, CLARA)).isFalse();
        assertThat(known.isBarred(CLARA, BORIS)).isFalse();
    }

    @Test
    void longHistoryIsLookedThroughOnce() {
        Seq<ClosedPair> history = Vector.range(0, 3000)
                .map(number -> closed(
                        ParticipantId.of("m" + number), ParticipantId.of("e" + number), ClosureReason.Bar.FOR_GOOD));
        Circumstances known = new Circumstances(DAY, TreeMap.empty(), history);
        assertThat(Vector.range(0, 300)
                        .map(number -> ParticipantId.of("m" + number))
                        .map(mentor -> Vector.range(0, 300)
                                .count(number -> known.isBarred(mentor, ParticipantId.of("e" + number))))
                        .sum()
                        .intValue())
                .isEqualTo(300);
    }

    @Test
    void partsAreKeptAndPrintedWithoutNames() {
        WishForm form = new WishForm(ANNA, Vector.empty(), TreeSet.of(BORIS));
        Seq<ClosedPair> history = Vector.of(closed(ANNA, CLARA, ClosureReason.Bar.FOR_GOOD));
        Circumstances known = new Circumstances(DAY, TreeMap.of(ANNA, form), history);
        assertThat(known.wish(ANNA)).isEqualTo(Option.some(form));
        assertThat(known.wish(BORIS)).isEqualTo(Option.none());
        assertThat(known)
                .isEqualTo(new Circumstances(DAY, TreeMap.of(ANNA, form), history))
                .hasSameHashCodeAs(new Circumstances(DAY, TreeMap.of(ANNA, form), history))
                .isNotEqualTo(Circumstances.on(DAY))
                .hasToString("Circumstances[date=2025-09-01, wishes=1, history=1]");
    }

    @Test
    void vetoAndBarLookAtNothingElse() {
        Pairing strangers = Pairings.of(Pairings.person("anna"), Pairings.person("boris"));
        Pairing known = new Pairing(
                strangers.mentor(),
                strangers.mentee(),
                new Circumstances(
                        DAY,
                        TreeMap.of(BORIS, new WishForm(BORIS, Vector.empty(), TreeSet.of(ANNA))),
                        Vector.of(closed(ANNA, BORIS, ClosureReason.Bar.FOR_GOOD))));
        HardRule veto = new VetoRule();
        HardRule bar = new BarredRule();
        RuleKit.given(strangers).expectAllowed(veto).expectAllowed(bar);
        RuleKit.given(known).expectDenied(veto).expectDenied(bar);
        RuleKit.given(known).expectSymmetric(veto).expectSymmetric(bar);
        assertThat(veto.info().code()).isEqualTo(VetoRule.CODE).isEqualTo("no-veto");
        assertThat(bar.info().code()).isEqualTo(BarredRule.CODE).isEqualTo("not-barred");
    }

    private static ClosedPair closed(ParticipantId first, ParticipantId second, ClosureReason.Bar bar) {
        return ClosedPair.builder()
                .first(first)
                .second(second)
                .roleModel("student-student/leader-passive")
                .reason(ClosureReason.builder()
                        .code("REASON")
                        .text(Text.same("reason"))
                        .failure(ClosureReason.Failure.NO)
                        .bar(bar)
                        .build())
                .build();
    }
}
