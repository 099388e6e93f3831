package io.github.mentoring4j.matching.explain;

import static io.github.mentoring4j.matching.testkit.People.draft;
import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.person;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.BUDDY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.rule.Attribute;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.KeyedNumber;
import io.github.mentoring4j.core.rule.PersonNumber;
import io.github.mentoring4j.core.rule.Quantity;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.Matchers;
import io.github.mentoring4j.matching.plan.MissingCount;
import io.github.mentoring4j.matching.plan.RuleTally;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class MissingDataReasonTest {
    @Test
    void rulesOfOneCodeAreToldApartByRoleModel() {
        MatchRequestDraft draft = drafting(person("e1", SmallSchool.ELDER, 0), younger("y1", HELP), younger("y2"))
                .catalogue(SmallSchool.catalogue(model -> model.toBuilder()
                        .name(Text.of("модель " + model.code(), "model " + model.code()))
                        .build()))
                .build();
        Unmatched reason = only(draft);

        assertThat(reason)
                .isInstanceOfSatisfying(
                        Unmatched.NoEligiblePartner.class,
                        none -> assertThat(none.tallies().map(RuleTally::roleModel))
                                .containsExactly(TUTOR, BUDDY));
        assertThat(UnmatchedReason.of(reason, Requests.checked(draft))
                        .details()
                        .map(detail -> detail.in(Language.RUSSIAN)))
                .containsExactly(
                        "модель " + TUTOR + " – skill: не выполнено в парах – 1, нет данных – 0",
                        "модель " + BUDDY + " – skill: не выполнено в парах – 1, нет данных – 0");
    }

    @Test
    void twoRulesThatLackOneAttributeAreOneStepAway() {
        ConditionRule mark = ConditionRule.of(
                "mark",
                Text.of("хорошая отметка", "a good mark"),
                Quantity.mentee(PersonNumber.MARK_MEAN).atLeast(350));
        ConditionRule known = ConditionRule.of(
                "known",
                Text.of("средний балл есть", "there is a mean"),
                Quantity.mentee(PersonNumber.MARK_MEAN).atLeast(100));
        Unmatched reason = only(drafting(elder("e1", 1), elder("e2", 1), younger("y1", HELP))
                .catalogue(SmallSchool.catalogue(
                        model -> model.toBuilder().rules(mark, known).build()))
                .roleModels(Vector.of(TUTOR))
                .build());

        assertThat(reason).isInstanceOfSatisfying(Unmatched.NoEligiblePartner.class, none -> {
            assertThat(none.tallies().head().missing()).containsExactly(new MissingCount("mentee.markMean", 2));
            assertThat(none.nearest().map(miss -> miss.findings().size())).containsExactly(2, 2);
            assertThat(none.nearest().head().missing()).containsExactly("mentee.markMean");
            assertThat(none.nearest().head().isDenied()).isFalse();
        });
        assertThat(in(Language.ENGLISH, reason))
                .contains(TUTOR + " – a good mark: not kept in 0 pairs, no data in 2 (not stated: overall mean mark"
                        + " of the mentee – 2)")
                .endsWith("e2 – y1 (" + TUTOR
                        + "): only data are missing: overall mean mark of the mentee; rules: a good mark, there is a"
                        + " mean");
    }

    @Test
    void attributesAreToldInWords() {
        assertThat(AttributeNames.of("mentee.mean(algebra)"))
                .isEqualTo(Text.of(
                        "средний балл по предмету (algebra) у наставляемого",
                        "mean mark in the subject (algebra) of the mentee"));
        assertThat(AttributeNames.of("mentor.own")).isEqualTo(Text.of("own у наставника", "own of the mentor"));
        assertThat(AttributeNames.of("other.thing")).isEqualTo(Text.same("other.thing"));
        assertThat(AttributeNames.of("thing")).isEqualTo(Text.same("thing"));
        for (Attribute each : PersonNumber.values()) {
            assertThat(AttributeNames.of(each.code()).russian()).isNotEqualTo(each.code());
        }
        for (KeyedNumber each : KeyedNumber.values()) {
            assertThat(AttributeNames.of(each.code()).russian()).isNotEqualTo(each.code());
        }
    }

    private static Unmatched only(MatchRequestDraft draft) {
        Seq<Unmatched> unmatched = Matchers.match(Requests.checked(draft)).unmatched();
        assertThat(unmatched).hasSize(1);
        return unmatched.head();
    }

    private static Seq<String> in(Language language, Unmatched unmatched) {
        UnmatchedReason reason = UnmatchedReason.of(unmatched);
        Seq<Message> all = reason.details().prepend(reason.headline()).appendAll(reason.nearest());
        return all.map(message -> message.in(language));
    }
}
