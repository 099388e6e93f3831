package io.github.mentoring4j.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.request.Ban;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.github.mentoring4j.matching.request.PairRef;
import io.github.mentoring4j.matching.testkit.People;
import io.github.mentoring4j.matching.testkit.PlanOracle;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One request, one fingerprint: in any order, locale, time zone and thread, and on any release of Java. */
class DeterminismTest {
    private static final long SEED = 145_2019L;
    private static final int SHUFFLES = 1_000;
    private static final int THREADS = 8;
    private static final List<String> LOCALES = List.of("en-US", "ru-RU", "tr-TR", "ar", "th-TH-u-ca-buddhist");
    private static final List<String> ZONES = List.of("UTC", "Europe/Moscow", "Pacific/Kiritimati");

    @Test
    void oneFingerprintInAnyOrderLocaleZoneAndThread() throws InterruptedException, ExecutionException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        MatchRequestDraft draft = school();
        MatchPlan plan = Matchers.match(Requests.checked(draft));
        Set<String> fingerprints = new TreeSet<>();
        int settings = LOCALES.size() * ZONES.size();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int setting = 0; setting < settings; setting++) {
                Locale.setDefault(Locale.forLanguageTag(LOCALES.get(setting % LOCALES.size())));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(setting / LOCALES.size())));
                List<Callable<String>> work = new ArrayList<>();
                for (int shuffle = setting; shuffle < SHUFFLES; shuffle += settings) {
                    long seed = SEED + shuffle;
                    work.add(() -> fingerprint(new RandomRequests(seed).shuffled(draft)));
                }
                for (Future<String> answer : threads.invokeAll(work)) {
                    fingerprints.add(answer.get());
                }
            }
        } finally {
            threads.shutdownNow();
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        System.out.println("[determinism] people " + draft.participants().size() + ", pairs "
                + plan.matches().size() + ", unmatched needs "
                + plan.unmatched().size() + "; shuffles " + SHUFFLES
                + " from seed " + SEED + ", locales " + LOCALES.size() + ", time zones " + ZONES.size() + ", threads "
                + THREADS + ", fingerprints " + fingerprints.size());
        assertThat(fingerprints).as("seed %d", SEED).containsExactly(plan.fingerprint());
        assertThat(plan.matches().size()).isGreaterThan(draft.participants().size() / 4);
    }

    @Test
    void aFrozenRequestKeepsItsFingerprint() {
        MatchRequestDraft free = new RandomRequests(20_190_162).draft(9);
        MatchRequestDraft draft = new RandomRequests(20_190_162).withPins(free, new PlanOracle(free));
        MatchPlan plan = Matchers.match(Requests.checked(draft));

        assertThat(plan.matches().filter(Match::pinned)).isNotEmpty();
        assertThat(plan.matches().reject(Match::pinned)).isNotEmpty();
        assertThat(plan.unmatched()).isNotEmpty();
        assertThat(plan.fingerprint())
                .as("on every release of Java, and until the meaning of a plan changes")
                .isEqualTo("be70599cdd9610ce33d62395d64fd170c946cf927a113ac91764ebb8253a084d");
    }

    /* Everybody has one of three years and of three skills, so most pairs score alike. */
    private static MatchRequestDraft school() {
        Vector<RequestType> types = Vector.of(SmallSchool.HELP, SmallSchool.ADVICE, SmallSchool.COMPANY);
        Vector<Participant> elders = Vector.range(0, 12)
                .map(i -> People.elder("e" + i, i % 4).toBuilder()
                        .features(People.features(2 + i % 3, i % 3))
                        .build());
        Vector<Participant> youngers = Vector.range(0, 36)
                .map(i -> People.younger(
                                "y" + i,
                                types.filter(type -> (i + types.indexOf(type)) % 3 > 0)
                                        .toJavaArray(RequestType[]::new))
                        .toBuilder()
                        .features(People.features(i % 3, i / 3 % 3))
                        .build());
        Vector<Ban> bans = Vector.range(0, 20).map(i -> Ban.of("y" + i, (i % 2 == 0 ? "e" : "y") + (i + 3) % 12));
        return People.drafting()
                .participants(elders.appendAll(youngers))
                .roleModels(SmallSchool.catalogue().roleModels().map(RoleModel::code))
                .bans(bans.filter(ban -> !ban.first().equals(ban.second())))
                .incumbent(Vector.range(0, 30).map(i -> PairRef.of(SmallSchool.EQUALS, "y" + i, "y" + (i + 1))))
                .build();
    }

    private static String fingerprint(MatchRequestDraft draft) {
        return Matchers.match(Requests.checked(draft)).fingerprint();
    }
}
