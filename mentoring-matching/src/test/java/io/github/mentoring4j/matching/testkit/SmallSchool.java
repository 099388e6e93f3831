package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.core.methodology.FormCatalogue;
import io.github.mentoring4j.core.methodology.Interplay;
import io.github.mentoring4j.core.methodology.MentoringForm;
import io.github.mentoring4j.core.methodology.Reciprocity;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.ParticipantKind;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.Criterion;
import io.github.mentoring4j.core.rule.CriterionInfo;
import io.github.mentoring4j.core.rule.FeatureNumber;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Level;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Quantity;
import io.github.mentoring4j.core.rule.RuleInfo;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.rule.WeightedCriterion;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A catalogue small enough for brute force: elders mentor youngers in two role models, youngers each other in one, and youngers pair up
 * as equals in two. Rules look at the features {@code skill} and {@code year}, which may be unknown.
 */
public final class SmallSchool {
    public static final ParticipantKind ELDER = ParticipantKind.of("ELDER");
    public static final ParticipantKind YOUNGER = ParticipantKind.of("YOUNGER");
    public static final RequestType HELP = RequestType.of("HELP");
    public static final RequestType ADVICE = RequestType.of("ADVICE");
    public static final RequestType COMPANY = RequestType.of("COMPANY");
    public static final String TUTOR = "elder-younger/tutor";
    public static final String ADVISER = "elder-younger/adviser";
    public static final String BUDDY = "younger-younger/buddy";
    public static final String EQUALS = "younger-younger/equals";
    public static final String PARTNERS = "younger-younger/partners";

    private static final Quantity MENTOR_SKILL = Quantity.mentor(new FeatureNumber("skill"));
    private static final Quantity MENTEE_SKILL = Quantity.mentee(new FeatureNumber("skill"));

    private SmallSchool() {}

    public static FormCatalogue catalogue() {
        return catalogue(model -> model);
    }

    /** The catalogue with every role model changed as a test needs it. */
    public static FormCatalogue catalogue(UnaryOperator<RoleModel> change) {
        Seq<RoleModel> models = Vector.of(
                directed(TUTOR, HELP, MENTOR_SKILL.minus(MENTEE_SKILL).atLeast(1), 60),
                directed(ADVISER, ADVICE, MENTOR_SKILL.atLeast(2), 100),
                directed(BUDDY, HELP, MENTOR_SKILL.minus(MENTEE_SKILL).atLeast(2), 50),
                symmetric(EQUALS, COMPANY, 1),
                symmetric(PARTNERS, ADVICE, 3));
        return FormCatalogue.draft()
                .code("small-school")
                .title(Text.of("Маленькая школа", "A small school"))
                .forms(form("elder-younger", ELDER, YOUNGER), form("younger-younger", YOUNGER, YOUNGER))
                .roleModels(models.map(change))
                .build()
                .check()
                .fold(
                        problems -> {
                            throw new AssertionError(problems.toString());
                        },
                        Function.identity());
    }

    private static MentoringForm form(String code, ParticipantKind mentor, ParticipantKind mentee) {
        return MentoringForm.builder()
                .code(code)
                .name(Text.same(code))
                .mentorKinds(mentor)
                .menteeKinds(mentee)
                .build();
    }

    private static RoleModel.Builder model(String code, RequestType... serves) {
        return RoleModel.builder()
                .code(code)
                .form(code.substring(0, code.indexOf('/')))
                .name(Text.same(code))
                .mechanism(Text.same(code))
                .serves(serves);
    }

    private static RoleModel directed(String code, RequestType serves, Condition skill, int weight) {
        return model(code, serves)
                .rules(ConditionRule.of("skill", Text.same("skill"), skill), new NoVeto())
                .criteria(
                        new WeightedCriterion(new Closeness("skill"), weight),
                        new WeightedCriterion(new Closeness("year"), 100 - weight))
                .build();
    }

    private static RoleModel symmetric(String code, RequestType serves, int difference) {
        Condition near = Condition.allOf(
                MENTOR_SKILL.minus(MENTEE_SKILL).atMost(difference),
                MENTEE_SKILL.minus(MENTOR_SKILL).atMost(difference));
        Seq<HardRule> rules = Vector.of(ConditionRule.of("near", Text.same("near"), near), new NoVeto());
        return model(code, serves)
                .interplay(Interplay.SYMMETRIC)
                .reciprocity(Reciprocity.FULL)
                .rules(rules)
                .criteria(new WeightedCriterion(new Closeness("year"), 100))
                .build();
    }

    /** A rule in code: neither has a veto against the other. */
    public record NoVeto() implements HardRule {
        @Override
        public RuleInfo info() {
            return new RuleInfo("no-veto", Text.same("no veto"));
        }

        @Override
        public Verdict judge(Pairing pairing) {
            return Verdict.of(!vetoes(pairing) && !vetoes(pairing.swapped()));
        }

        private static boolean vetoes(Pairing pairing) {
            return pairing.circumstances()
                    .wishes()
                    .get(pairing.mentor().participant().id())
                    .exists(form -> form.vetoes()
                            .contains(pairing.mentee().participant().id()));
        }
    }

    /** A criterion in code: the nearer two people are in a feature on a scale of 0 to 4, the better; no data if one is unknown. */
    public record Closeness(String feature) implements Criterion {
        @Override
        public CriterionInfo info() {
            return new CriterionInfo("close-" + feature, Text.same("close in " + feature));
        }

        @Override
        public Option<Level> level(Pairing pairing) {
            FeatureNumber number = new FeatureNumber(feature);
            return number.of(pairing.mentor().participant())
                    .flatMap(mentor -> number.of(pairing.mentee().participant())
                            .map(mentee -> Level.of(4 - Math.abs(mentor - mentee), 4)));
        }
    }
}
