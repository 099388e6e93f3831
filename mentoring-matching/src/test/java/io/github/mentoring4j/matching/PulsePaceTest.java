package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.Criterion;
import io.github.mentoring4j.core.rule.CriterionInfo;
import io.github.mentoring4j.core.rule.Level;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.WeightedCriterion;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.request.DirectedNeeds;
import io.github.mentoring4j.matching.request.MatchPolicy;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRule;
import io.github.mentoring4j.matching.spi.Cancelled;
import io.github.mentoring4j.matching.spi.Watch;
import io.github.mentoring4j.matching.testkit.HeardRule;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How much is done between two beats, by counts of the host's own code and not by a clock; and cancels at many beats of each phase. */
class PulsePaceTest {
    private static final int SAMPLES = 12;

    private final AtomicInteger asked = new AtomicInteger();
    private final MatchRequest request =
            request(160, MatchPolicy.builder().build(), model -> pairing -> asked.incrementAndGet());

    @Test
    void noMoreThanAThousandRulesAndCriteriaAreAskedBetweenTwoBeats() {
        Map<Watch.Phase, Integer> inAll = new EnumMap<>(Watch.Phase.class);
        Map<Watch.Phase, Integer> most = new EnumMap<>(Watch.Phase.class);
        Watch.Phase[] last = {Watch.Phase.CANDIDATES};
        MatchRequest large = request(640, MatchPolicy.builder().build(), model -> pairing -> asked.incrementAndGet());
        asked.set(0);
        Matchers.match(large, (phase, done, total) -> {
            inAll.merge(last[0], asked.get(), Integer::sum);
            most.merge(last[0], asked.get(), Math::max);
            asked.set(0);
            last[0] = phase;
            return true;
        });

        assertThat(most.values()).allMatch(count -> count <= 1_000);
        assertThat(inAll.get(Watch.Phase.CANDIDATES)).isGreaterThan(20_000);
        assertThat(inAll.get(Watch.Phase.REASONS)).isGreaterThan(2_000);
        assertThat(asked.get()).as("after the last beat").isLessThanOrEqualTo(1_000);
    }

    @Test
    void progressAmongCandidatesTellsTheRoleModelAndHowManyMentorsAreDone() {
        int people = request.participants().size();
        Set<ParticipantId> begun = new HashSet<>(); // mentors of the role model that is looked at
        int[] model = {-1};
        MatchRequest listened = request(160, MatchPolicy.builder().build(), position -> pairing -> {
            if (model[0] != position) {
                model[0] = position;
                begun.clear();
            }
            begun.add(pairing.mentor().participant().id());
        });
        List<Integer> within = new ArrayList<>();
        Matchers.match(listened, (phase, done, total) -> {
            if (phase == Watch.Phase.CANDIDATES && !begun.isEmpty()) {
                assertThat(done)
                        .as("role model %d, mentors %s", model[0], begun)
                        .isGreaterThanOrEqualTo(model[0] * people + begun.size() - 1)
                        .isLessThan(Math.min(model[0] + 2, total / people) * people);
                within.add(done % people);
            }
            return phase == Watch.Phase.CANDIDATES;
        });
        assertThat(within).anyMatch(done -> done > people / 4);
    }

    @ParameterizedTest
    @EnumSource(Watch.Phase.class)
    void cancelsAtManyBeatsOfAPhase(Watch.Phase where) {
        MatchRequest request = request(160, policy(where), model -> pairing -> {});
        List<Watch.Phase> all = phases(request);
        int first = all.indexOf(where);
        int count = all.lastIndexOf(where) - first + 1;
        assertThat(count).as("beats of %s", where).isGreaterThan(1);

        TreeSet<Integer> stops = new TreeSet<>(List.of(first, first + count - 1));
        for (int sample = 1; sample < SAMPLES; sample++) {
            stops.add(first + count * sample / SAMPLES);
        }
        for (int stop : stops) {
            List<Watch.Phase> seen = new ArrayList<>();
            var answer = Matchers.match(request, (phase, done, total) -> {
                seen.add(phase);
                return seen.size() <= stop;
            });
            assertThat(answer.swap()).as("beat %d of %s", stop - first, where).containsExactly(new Cancelled(where));
            assertThat(seen).as("no beat after the no").hasSize(stop + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Watch.Phase.class)
    void everyPhaseTellsHowFarItIs(Watch.Phase where) {
        Set<Integer> told = new TreeSet<>();
        Matchers.match(request(160, policy(where), model -> pairing -> {}), (phase, done, total) -> {
            if (phase == where) {
                told.add(done);
            }
            return true;
        });

        assertThat(told).as("progress of %s", where).contains(0).hasSizeGreaterThan(1);
    }

    @Test
    void beatsAreAFunctionOfTheRequest() {
        assertThat(phases(request)).isEqualTo(phases(request));
    }

    private static List<Watch.Phase> phases(MatchRequest request) {
        List<Watch.Phase> seen = new ArrayList<>();
        Matchers.match(request, (phase, done, total) -> seen.add(phase));
        return seen;
    }

    /* Two phases come only where a limit in all is broken otherwise or a pair rule is in force. */
    private static MatchPolicy policy(Watch.Phase phase) {
        MatchPolicy.Builder policy = MatchPolicy.builder();
        return switch (phase) {
            case BOTH_ROLES -> policy.limitInAll(1).build();
            case PAIR_RULES ->
                policy.pairRules(PairRule.NO_REVERSE, PairRule.SAME_TWO_ONCE)
                        .directedNeeds(DirectedNeeds.ONE_A_FORM)
                        .pairRuleSteps(5)
                        .build();
            default -> policy.build();
        };
    }

    /* Whose rules and criteria in code tell a listener, one for each role model, of each pair they are asked about. */
    private static MatchRequest request(int people, MatchPolicy policy, IntFunction<Consumer<Pairing>> listeners) {
        MatchRequestDraft draft = new RandomRequests(9).draft(people);
        int[] models = {0};
        return Requests.checked(draft.toBuilder()
                .policy(policy)
                .catalogue(SmallSchool.catalogue(model -> {
                    Consumer<Pairing> listener = listeners.apply(models[0]++);
                    return model.toBuilder()
                            .rules(model.rules().append(new HeardRule(listener)))
                            .criteria(Vector.of(new WeightedCriterion(new HeardCriterion(listener), 100)))
                            .build();
                }))
                .build());
    }

    /** Gives no pair a level, and tells. */
    private record HeardCriterion(Consumer<Pairing> listener) implements Criterion {
        @Override
        public CriterionInfo info() {
            return new CriterionInfo("heard", Text.same("heard"));
        }

        @Override
        public Option<Level> level(Pairing pairing) {
            listener.accept(pairing);
            return Option.none();
        }
    }
}
