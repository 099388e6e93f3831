package io.github.mentoring4j.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.Category;
import io.github.mentoring4j.core.participant.MarkMean;
import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Outlook;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.Profession;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.Schooling;
import io.github.mentoring4j.core.participant.Skills;
import io.github.mentoring4j.core.rule.Contribution;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.Rules;
import io.github.mentoring4j.core.rule.Scoring;
import io.github.mentoring4j.core.rule.kit.RuleKit;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RoleModelLawPropertyTest {
    private static final Parameters PARAMETERS = DefaultParameters.standard();

    private static final Vector<RuleCases> ALL = RuleCases.seed().appendAll(RuleCases.orderOnly());

    @Property(tries = 300, seed = "5017")
    void symmetricRoleModelsSayTheSameOfBothOrders(@ForAll long seed) {
        RuleKit kit = RuleKit.given(somebody(seed).pairing());
        for (String roleModel :
                Vector.of("student-student/peer-peer", "teacher-teacher/peer-peer", "r145/student-student/peer-peer")) {
            Casting casting = DefaultCastings.of(roleModel, PARAMETERS);
            casting.rules().forEach(kit::expectSymmetric);
            casting.criteria().forEach(weighted -> kit.expectSymmetric(weighted.criterion()));
        }
    }

    @Property(tries = 300, seed = "5018")
    void whoeverEveryRuleAllowsHasSomethingCovered(
            @ForAll @IntRange(max = 19) int roleModel, @ForAll @IntRange(max = 13) int one, @ForAll long seed) {
        RuleCases cases = ALL.get(roleModel);
        Seq<String> rules = cases.denials().keySet().toVector();
        Scene changed = cases.denials()
                .get(rules.get(one % rules.size()))
                .fold(cases::allowed, change -> change.apply(cases.allowed()));
        SplittableRandom random = new SplittableRandom(seed);
        Scene scene = random.nextBoolean() ? changed : changed.mentor(skills(random));
        Casting casting = DefaultCastings.of(cases.roleModel(), PARAMETERS);
        if (Rules.admit(casting.rules(), scene.pairing())) {
            assertThat(casting.criteria().head().criterion().level(scene.pairing()))
                    .allMatch(fit -> fit.basisPoints() > 0);
        }
    }

    @Property(tries = 300, seed = "5019")
    void scoreOfAnybodyLiesBetweenNothingAndAMillion(@ForAll @IntRange(max = 19) int roleModel, @ForAll long seed) {
        Casting casting = DefaultCastings.of(ALL.get(roleModel).roleModel(), PARAMETERS);
        Seq<Contribution> contributions =
                Scoring.contributions(casting.criteria(), somebody(seed).pairing());
        assertThat(Scoring.score(contributions)).isBetween(0L, 1_000_000L);
        assertThat(contributions.map(Contribution::weight).sum().intValue()).isEqualTo(100);
    }

    private static Scene somebody(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Scene.of(anybody("a", random), anybody("b", random));
    }

    private static Participant anybody(String id, SplittableRandom random) {
        Participant plain =
                random.nextBoolean() ? Scene.pupil(id, 1 + random.nextInt(11)) : Scene.teacher(id, random.nextInt(12));
        return skills(random).apply(plain).toBuilder()
                .schooling(schooling(random))
                .profession(profession(random))
                .placement(plain.placement().toBuilder()
                        .post(perhaps(random, random.nextBoolean() ? "teacher" : "tutor"))
                        .build())
                .outlook(Outlook.builder()
                        .interests(perhaps(random, codes(random)))
                        .dislikes(perhaps(random, codes(random)))
                        .values(perhaps(random, codes(random)))
                        .build())
                .requests(requests(random))
                .consents(random.nextInt(5) == 0 ? Vector.empty() : plain.consents())
                .build();
    }

    private static UnaryOperator<Participant> skills(SplittableRandom random) {
        Skills drawn = Skills.builder()
                .competences(perhaps(random, TreeMap.of("a", random.nextInt(4), "b", random.nextInt(4))))
                .topics(perhaps(random, codes(random)))
                .fields(perhaps(random, codes(random)))
                .finishedProjects(perhaps(random, random.nextInt(3)))
                .build();
        return person -> person.toBuilder().skills(drawn).build();
    }

    private static Schooling schooling(SplittableRandom random) {
        return Schooling.builder()
                .gradeLevel(perhaps(random, 1 + random.nextInt(11)))
                .activities(perhaps(random, random.nextInt(6)))
                .marks(TreeMap.of("a", new MarkMean(200 + random.nextInt(300), 5)))
                .build();
    }

    private static Profession profession(SplittableRandom random) {
        return Profession.builder()
                .experienceYears(perhaps(random, random.nextInt(12)))
                .category(perhaps(random, Category.FIRST))
                .build();
    }

    private static Seq<MenteeRequest> requests(SplittableRandom random) {
        List<RequestType> types = List.of(RequestType.EXCHANGE, RequestType.PROJECT, RequestType.CAREER);
        Vector<MenteeRequest> drawn = Vector.empty();
        for (int i = random.nextInt(4); i > 0; i--) {
            drawn = drawn.append(MenteeRequest.builder()
                    .type(types.get(random.nextInt(3)))
                    .argument(perhaps(random, random.nextBoolean() ? "a" : "b"))
                    .priority(1 + random.nextInt(3))
                    .build());
        }
        return drawn;
    }

    private static SortedSet<String> codes(SplittableRandom random) {
        return TreeSet.of("a", "b", "c").filter(code -> random.nextBoolean());
    }

    private static <T> Option<T> perhaps(SplittableRandom random, T value) {
        return random.nextInt(6) == 0 ? Option.none() : Option.some(value);
    }
}
