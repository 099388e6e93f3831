package io.github.mentoring4j.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.Contribution;
import io.github.mentoring4j.core.rule.CriterionInfo;
import io.github.mentoring4j.core.rule.Finding;
import io.github.mentoring4j.core.rule.Level;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.Waiver;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PairReasonTest {
    private static final Match MATCH = Match.builder()
            .pair(PairRef.of("m", "a", "b"))
            .needs(new NeedId("b/directed"))
            .contributions(
                    part("близость", "closeness", 100, Option.some(new Level(7_550))),
                    part("время", "time", 0, Option.none()))
            .notices(new Finding(new RuleInfo("senior", Text.of("старше", "is senior")), Verdict.denied()))
            .build();

    @Test
    void saysWhatSpeaksForAPairInBothLanguages() {
        assertThat(in(Language.ENGLISH, MATCH))
                .containsExactly(
                        "The pair keeps every rule of the role model; score 75.5 of 100.",
                        "closeness: 75.5 % at weight 100 – 75.5 points",
                        "time: no data, its weight of 40 went to the others",
                        "note, not the case: is senior");
        assertThat(in(Language.RUSSIAN, MATCH))
                .containsExactly(
                        "Пара выполняет все правила ролевой модели; балл 75,5 из 100.",
                        "близость: 75,5 % при весе 100 – 75,5 балла",
                        "время: нет данных, вес 40 распределён между остальными",
                        "обратить внимание, не выполнено: старше");
    }

    @Test
    void saysThatAPairIsPinned() {
        Match pinned = MATCH.toBuilder().pinned(true).notices().contributions().build();

        assertThat(in(Language.ENGLISH, pinned))
                .containsExactly("The pair is pinned by the coordinator; score 0.0 of 100.");
        assertThat(in(Language.RUSSIAN, pinned)).containsExactly("Пара закреплена координатором; балл 0,0 из 100.");
    }

    @Test
    void saysThatADecisionStandsInForData() {
        Match waived = MATCH.toBuilder()
                .contributions()
                .notices()
                .waived(new Waiver(
                        new RuleInfo("free", Text.of("есть общее время", "they have common time")),
                        ParticipantId.of("t1"),
                        LocalDate.of(2026, 9, 3)))
                .build();

        assertThat(in(Language.ENGLISH, waived))
                .containsExactly(
                        "The pair breaks no rule, but where data are missing a person decided; score 0.0 of 100.",
                        "the rule \"they have common time\" counts as kept without data: decided by t1 on 2026-09-03");
        assertThat(in(Language.RUSSIAN, waived))
                .containsExactly(
                        "Пара не нарушает правил, но там, где нет данных, решил человек; балл 0,0 из 100.",
                        "правило «есть общее время» засчитано без данных: решение t1 от 2026-09-03");
        assertThat(in(Language.ENGLISH, waived.toBuilder().pinned(true).build()))
                .startsWith("The pair is pinned by the coordinator; score 0.0 of 100.")
                .hasSize(2);
    }

    @Test
    void saysWhichNoticeIsNotKnown() {
        Match unsure = MATCH.toBuilder()
                .contributions()
                .notices(new Finding(
                        new RuleInfo("senior", Text.of("старше", "is senior")), Verdict.unknown("mentor.age")))
                .build();

        assertThat(in(Language.ENGLISH, unsure)).endsWith("note, not known: is senior (not stated: age of the mentor)");
        assertThat(in(Language.RUSSIAN, unsure))
                .endsWith("обратить внимание, не известно: старше (не указано: возраст у наставника)");
    }

    private static Seq<String> in(Language language, Match match) {
        PairReason reason = PairReason.of(match);
        Seq<Message> all = reason.contributions().prepend(reason.headline()).appendAll(reason.notices());
        return all.map(message -> message.in(language));
    }

    private static Contribution part(String russian, String english, int weight, Option<Level> level) {
        return Contribution.builder()
                .criterion(new CriterionInfo(english, Text.of(russian, english)))
                .statedWeight(level.isEmpty() ? 40 : 60)
                .weight(weight)
                .level(level)
                .build();
    }
}
