package io.github.mentoring4j.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.Skills;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CoveragePropertyTest {
    private static final Vector<RequestType> SERVED = Vector.of(RequestType.EXCHANGE, RequestType.PROJECT);

    private static final SortedMap<String, RequestDefinition> DEFINITIONS = TreeMap.of(
            "EXCHANGE",
            definition(
                    RequestType.EXCHANGE,
                    Quantity.mentor(KeyedNumber.COMPETENCE, Key.requested()).atLeast(2)),
            "PROJECT",
            definition(RequestType.PROJECT, new Condition.Includes(Side.MENTOR, PersonSet.TOPICS, Key.requested())));

    private static final Coverage ONE_WAY = new Coverage(DEFINITIONS, SERVED, Coverage.Direction.ONE_WAY);

    private static final Coverage BOTH_WAYS = new Coverage(DEFINITIONS, SERVED, Coverage.Direction.BOTH_WAYS);

    @Property(seed = "5013")
    void fitOfBothWaysIsSymmetric(@ForAll long seed) {
        Pairing pairing = pairing(seed);
        assertThat(BOTH_WAYS.fit(pairing)).isEqualTo(BOTH_WAYS.fit(pairing.swapped()));
        assertThat(BOTH_WAYS.fits(pairing))
                .isEqualTo(BOTH_WAYS.fits(pairing.swapped()).swapped());
    }

    @Property(seed = "5014")
    void fitIsAboveNothingExactlyWhereItFits(@ForAll long seed) {
        Pairing pairing = pairing(seed);
        assertThat(ONE_WAY.fit(pairing).basisPoints() > 0)
                .isEqualTo(ONE_WAY.fits(pairing).isAllowed());
        assertThat(BOTH_WAYS.fit(pairing).basisPoints() > 0)
                .isEqualTo(BOTH_WAYS.fits(pairing).isAllowed());
    }

    @Property(seed = "5015")
    void fitOfBothWaysLiesBetweenTheTwoOrIsNothing(@ForAll long seed) {
        Pairing pairing = pairing(seed);
        int there = ONE_WAY.fit(pairing).basisPoints();
        int back = ONE_WAY.fit(pairing.swapped()).basisPoints();
        int both = BOTH_WAYS.fit(pairing).basisPoints();
        if (there == 0 || back == 0) {
            assertThat(both).isZero();
        } else {
            assertThat(both).isBetween(Math.min(there, back), Math.max(there, back));
        }
    }

    @Property(seed = "5016")
    void requestsOfOtherTypesChangeNothing(@ForAll long seed) {
        Pairing pairing = pairing(seed);
        PairSide mentee = pairing.mentee();
        Pairing more = new Pairing(
                pairing.mentor(),
                new PairSide(
                        mentee.participant(),
                        mentee.requests().append(MenteeRequest.of(RequestType.CAREER)),
                        mentee.seats()),
                pairing.circumstances());
        assertThat(ONE_WAY.fit(more)).isEqualTo(ONE_WAY.fit(pairing));
    }

    @Example
    void typeWithoutDefinitionIsNotCovered() {
        Coverage careers = new Coverage(DEFINITIONS, Vector.of(RequestType.CAREER), Coverage.Direction.ONE_WAY);
        Pairing pairing =
                Pairings.of(Pairings.person("anna"), Pairings.person("boris"), MenteeRequest.of(RequestType.CAREER));
        assertThat(careers.fits(pairing)).isEqualTo(Verdict.denied());
        assertThat(careers.fit(pairing)).isEqualTo(new Level(0));
    }

    @Example
    void whatIsMissingIsNamedOnTheSideWhereItIsMissing() {
        MenteeRequest chess = MenteeRequest.of(RequestType.PROJECT, "chess");
        PairSide anna = new PairSide(Pairings.person("anna").build(), Vector.of(chess), Option.none());
        PairSide boris = new PairSide(Pairings.person("boris").build(), Vector.of(chess), Option.none());
        Pairing pairing = new Pairing(anna, boris, Circumstances.on(LocalDate.of(2025, 9, 1)));
        assertThat(ONE_WAY.fits(pairing)).isEqualTo(Verdict.unknown("mentor.topics"));
        assertThat(BOTH_WAYS.fits(pairing))
                .isEqualTo(new Verdict.Unknown(TreeSet.of("mentee.topics", "mentor.topics")));
    }

    private static Pairing pairing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Pairing(side("anna", random), side("boris", random), Circumstances.on(LocalDate.of(2025, 9, 1)));
    }

    private static PairSide side(String id, SplittableRandom random) {
        Participant person = Pairings.person(id)
                .skills(Skills.builder()
                        .competences(perhaps(random, TreeMap.of("a", random.nextInt(4), "b", random.nextInt(4))))
                        .topics(perhaps(random, TreeSet.of("a", "b").filter(topic -> random.nextBoolean())))
                        .build())
                .build();
        Vector<MenteeRequest> requests = Vector.empty();
        for (int i = random.nextInt(4); i > 0; i--) {
            requests = requests.append(MenteeRequest.builder()
                    .type(SERVED.get(random.nextInt(2)))
                    .argument(random.nextBoolean() ? "a" : "b")
                    .priority(1 + random.nextInt(3))
                    .build());
        }
        return new PairSide(person, requests, Option.some(1));
    }

    private static <T> Option<T> perhaps(SplittableRandom random, T value) {
        return random.nextInt(5) == 0 ? Option.none() : Option.some(value);
    }

    private static RequestDefinition definition(RequestType type, Condition coveredWhen) {
        return RequestDefinition.builder()
                .type(type)
                .name(Text.same(type.code()))
                .argument(RequestDefinition.ArgumentKind.TOPIC)
                .coveredWhen(coveredWhen)
                .build();
    }
}
