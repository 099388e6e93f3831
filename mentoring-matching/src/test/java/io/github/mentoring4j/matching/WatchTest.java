package io.github.mentoring4j.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.matching.request.LimitInAll;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRule;
import io.github.mentoring4j.matching.spi.Cancelled;
import io.github.mentoring4j.matching.spi.Watch;
import io.github.mentoring4j.matching.testkit.ExchangeSchool;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WatchTest {
    private record Beat(Watch.Phase phase, int done, int total) {}

    private final MatchRequest request = Requests.checked(limitedAndRuled());

    @Test
    void isToldOfEveryPhaseInItsOrder() {
        assertThat(beats(request).stream().map(Beat::phase).distinct()).containsExactly(Watch.Phase.values());
    }

    @Test
    void progressNeverGoesBackInAnyRequest() {
        for (long seed = 0; seed < 100; seed++) {
            List<Beat> beats = beats(Requests.checked(
                    seed % 2 == 0 ? new RandomRequests(seed).draft(12) : withLimitsAndRules(seed, 12)));
            for (int i = 0; i < beats.size(); i++) {
                Beat beat = beats.get(i);
                assertThat(beat.done()).as("seed %d", seed).isBetween(0, beat.total());
                if (i > 0) {
                    Beat before = beats.get(i - 1);
                    assertThat(beat.phase()).as("seed %d", seed).isGreaterThanOrEqualTo(before.phase());
                    if (beat.phase() == before.phase()) {
                        assertThat(beat.total()).as("%s, seed %d", beat, seed).isEqualTo(before.total());
                        assertThat(beat.done()).as("%s, seed %d", beat, seed).isGreaterThanOrEqualTo(before.done());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Watch.Phase.class)
    void cancelsInAnyPhaseAtOnce(Watch.Phase where) {
        List<Beat> beats = new ArrayList<>();
        var answer = Matchers.match(request, (phase, done, total) -> {
            beats.add(new Beat(phase, done, total));
            return phase != where;
        });

        assertThat(answer.isLeft()).isTrue();
        assertThat(answer.swap()).containsExactly(new Cancelled(where));
        assertThat(beats.stream().filter(beat -> beat.phase() == where)).hasSize(1);
        assertThat(beats.get(beats.size() - 1).phase()).isEqualTo(where);
    }

    @Test
    void cancelsAtEveryBeat() {
        int count = beats(request).size();
        for (int last = 0; last < count; last++) {
            int stop = last;
            List<Watch.Phase> phases = new ArrayList<>();
            var answer = Matchers.standard().match(request, (phase, done, total) -> {
                phases.add(phase);
                return phases.size() <= stop;
            });
            assertThat(answer.swap()).containsExactly(new Cancelled(phases.get(stop)));
            assertThat(phases).hasSize(stop + 1);
        }
    }

    @Test
    void aWatchedPlanIsThePlan() {
        assertThat(Matchers.match(request, (phase, done, total) -> true)).containsExactly(Matchers.match(request));
    }

    @Test
    void aFaultOfTheWatchReachesItsOwner() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Matchers.match(request, (phase, done, total) -> {
                    throw new IllegalStateException("of the host");
                }))
                .withMessage("of the host");
    }

    @Test
    void nothingIsLoggedAboveDebug() {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            Matchers.match(request);
        } finally {
            System.setErr(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();

        Set<String> loud =
                Set.of("info", "warn", "error", "atInfo", "atWarn", "atError", "log", "makeLoggingEventBuilder");
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "log above DEBUG",
                        (JavaCall<?> call) -> call.getTargetOwner().getName().equals("org.slf4j.Logger")
                                && loud.contains(call.getName())))
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.mentoring4j.matching"));
    }

    @Test
    void bothRolesAreNoPhaseWhereNoLimitBinds() {
        assertThat(beats(Requests.checked(new RandomRequests(145).draft(25))))
                .noneMatch(beat -> beat.phase() == Watch.Phase.BOTH_ROLES);
    }

    @Test
    void mentorsAndPartnersAreLookedForOutOfAsManyAsNeedThem() {
        MatchRequest three = Requests.checked(ExchangeSchool.draft(Vector.of("a", "b", "c")
                .map(id -> ExchangeSchool.pupil(id, 1, 4, SmallSchool.HELP, SmallSchool.COMPANY))));

        assertThat(totals(three, Watch.Phase.MENTORS)).as("two forms each").containsExactly(6);
        assertThat(totals(three, Watch.Phase.PEERS)).containsExactly(3);
    }

    @Test
    void bothRolesAreAPhaseWhereALimitIsBrokenAndNotWhereItIsJustReached() {
        MatchRequestDraft free = limitedAndRuled();
        for (int limit = 5; limit <= 6; limit++) {
            int mentorships = limit;
            MatchRequest limited = Requests.checked(free.toBuilder()
                    .limitsInAll(free.limitsInAll().map(each -> new LimitInAll(each.person(), mentorships)))
                    .policy(free.policy().toBuilder().pairRules().build())
                    .build());

            assertThat(Matchers.match(limited).matches()).hasSize(limit);
            assertThat(beats(limited).stream().anyMatch(beat -> beat.phase() == Watch.Phase.BOTH_ROLES))
                    .as("limit %d", limit)
                    .isEqualTo(limit < 6);
        }
    }

    /* Two people who could have six pairs, may have four, and keep one. */
    private static MatchRequestDraft limitedAndRuled() {
        MatchRequestDraft draft = ExchangeSchool.draft(
                Vector.of("p0", "p1")
                        .map(id -> ExchangeSchool.pupil(
                                id, 3, 4, SmallSchool.HELP, SmallSchool.ADVICE, SmallSchool.COMPANY)),
                PairRule.values());
        return draft.toBuilder()
                .limitsInAll(Vector.of("p0", "p1").map(id -> new LimitInAll(ParticipantId.of(id), 4)))
                .policy(draft.policy().toBuilder().pairRuleSteps(5).build())
                .build();
    }

    private static MatchRequestDraft withLimitsAndRules(long seed, int most) {
        RandomRequests random = new RandomRequests(seed);
        MatchRequestDraft draft = random.withLimitsInAll(random.draft(most));
        return draft.toBuilder()
                .policy(draft.policy().toBuilder()
                        .pairRules(PairRule.values())
                        .pairRuleSteps(20)
                        .build())
                .build();
    }

    private static List<Integer> totals(MatchRequest request, Watch.Phase phase) {
        return beats(request).stream()
                .filter(beat -> beat.phase() == phase)
                .map(Beat::total)
                .distinct()
                .toList();
    }

    private static List<Beat> beats(MatchRequest request) {
        List<Beat> beats = new ArrayList<>();
        Matchers.match(request, (phase, done, total) -> beats.add(new Beat(phase, done, total)));
        return beats;
    }
}
