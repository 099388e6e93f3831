package io.github.mentoring4j.core.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.mentorship.Mentorship.Stage;
import io.github.mentoring4j.core.text.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Random lives against the plain judge, by the system property {@code mentoring4j.samples}: a fair 5,000, all of 100,000, or a few for
 * mutation tests. A failure names the seed.
 */
class LifeCyclePropertyTest {
    private static final int LIVES = lives(System.getProperty("mentoring4j.samples", "fair"));
    private static final int EVENTS = 30;
    private static final long SEED = 55_351_8L;

    private static final Map<Stage, Set<Stage>> STEPS = new EnumMap<>(Map.of(
            Stage.PROPOSED, EnumSet.of(Stage.PROPOSED, Stage.CONSENTED, Stage.CLOSED),
            Stage.CONSENTED, EnumSet.of(Stage.CONSENTED, Stage.TRIAL, Stage.APPROVED, Stage.ACTIVE, Stage.CLOSED),
            Stage.TRIAL, EnumSet.of(Stage.TRIAL, Stage.APPROVED, Stage.CLOSED),
            Stage.APPROVED, EnumSet.of(Stage.APPROVED, Stage.ACTIVE, Stage.CLOSED),
            Stage.ACTIVE, EnumSet.of(Stage.ACTIVE, Stage.PAUSED, Stage.CLOSED),
            Stage.PAUSED, EnumSet.of(Stage.PAUSED, Stage.ACTIVE, Stage.CLOSED),
            Stage.CLOSED, EnumSet.noneOf(Stage.class)));

    private final Map<Stage, Integer> reached = new EnumMap<>(Stage.class);
    private final Map<RefusalCode, Integer> refusals = new EnumMap<>(RefusalCode.class);
    private int accepted;
    private int refused;

    private static int lives(String samples) {
        return switch (samples) {
            case "few" -> 300;
            case "fair" -> 5_000;
            case "all" -> 100_000;
            default -> throw new IllegalStateException("mentoring4j.samples is few, fair or all, not " + samples);
        };
    }

    @Test
    void randomLivesKeepToTheRulesAndReplayToTheirState() {
        for (int life = 0; life < LIVES; life++) {
            live(SEED + life);
        }
        System.out.printf(
                "%,d lives from seed %d: %,d events accepted, %,d refused; states %s; refusals %s%n",
                LIVES, SEED, accepted, refused, reached, refusals);
        assertThat(reached).containsOnlyKeys(Stage.values());
        assertThat(reached.values()).allMatch(times -> times > LIVES / 50);
        assertThat(refusals).hasSizeGreaterThan(38);
    }

    private void live(long seed) {
        RandomLife draw = new RandomLife(new SplittableRandom(seed));
        ApprovalEvent.ProposalMade first = draw.first();
        PlainJudge judge = new PlainJudge(first);
        Mentorship state = Lives.live(Vector.of(first));
        Set<Stage> stages = EnumSet.of(Stage.PROPOSED);
        List<MentorshipEvent> all = new ArrayList<>(List.of(first));
        for (MentorshipEvent event : draw.beginning()) {
            all.add(event);
            state = step(state, event, judge, seed);
            stages.add(state.stage());
        }
        for (int i = 0; i < EVENTS; i++) {
            MentorshipEvent event = draw.next(state.stage());
            all.add(event);
            state = step(state, event, judge, seed);
            stages.add(state.stage());
        }
        for (Stage stage : stages) {
            reached.merge(stage, 1, Integer::sum);
        }
        Replay accepted = Replay.of(Vector.ofAll(judge.past()), Lives.POLICY);
        Replay everything = Replay.of(Vector.ofAll(all), Lives.POLICY);
        assertThat(accepted.refused()).as("seed %d", seed).isEmpty();
        assertThat(accepted.state()).as("seed %d", seed).containsExactly(state);
        assertThat(everything.state()).as("seed %d", seed).containsExactly(state);
        assertThat(everything.refused().size() + judge.past().size())
                .as("seed %d", seed)
                .isEqualTo(all.size());
        assertThat(state.chronicle().events()).as("seed %d", seed).containsExactlyElementsOf(judge.past());
    }

    private Mentorship step(Mentorship state, MentorshipEvent event, PlainJudge judge, long seed) {
        Set<RefusalCode> expected = judge.refusals(event);
        Either<Seq<Refusal>, Mentorship> step = state.apply(event, Lives.POLICY);
        Seq<RefusalCode> given = Lives.codes(step);
        if (!expected.equals(given.toJavaSet())) {
            assertThat(given)
                    .as("seed %d, %s in %s", seed, event, state.stage())
                    .containsExactlyElementsOf(expected);
        }
        return step.fold(
                reasons -> {
                    refused++;
                    reasons.forEach(this::count);
                    return state;
                },
                next -> {
                    accepted++;
                    judge.accept(event);
                    assertThat(next.stage())
                            .as("seed %d, %s", seed, event)
                            .isEqualTo(judge.stage())
                            .isIn(STEPS.get(state.stage()));
                    if (next instanceof Closed closed) {
                        assertThat(closed.on()).isEqualTo(judge.closedOn());
                    }
                    return next;
                });
    }

    private void count(Refusal refusal) {
        refusals.merge(refusal.code(), 1, Integer::sum);
        for (Language language : Language.values()) {
            assertThat(refusal.message().in(language)).isNotBlank().doesNotContain("{");
        }
    }
}
