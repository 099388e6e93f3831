package io.github.mentoring4j.matching.request;

import static io.github.mentoring4j.matching.testkit.People.drafting;
import static io.github.mentoring4j.matching.testkit.People.elder;
import static io.github.mentoring4j.matching.testkit.People.younger;
import static io.github.mentoring4j.matching.testkit.SmallSchool.ADVICE;
import static io.github.mentoring4j.matching.testkit.SmallSchool.COMPANY;
import static io.github.mentoring4j.matching.testkit.SmallSchool.HELP;
import static io.github.mentoring4j.matching.testkit.SmallSchool.TUTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.RequestDefinition;
import io.github.mentoring4j.core.rule.RequestDefinition.ArgumentKind;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.testkit.People;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.SmallSchool;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class PeopleCheckTest {
    @Test
    void nobodyOffersMorePlacesThanTheCeiling() {
        MatchPolicy strict =
                MatchPolicy.builder().staffKinds(Vector.of(SmallSchool.ELDER)).build();

        assertThat(told(People.draft(elder("e1", 3), elder("e2", 4))))
                .containsExactly("OUT_OF_RANGE participants[1].capacity");
        assertThat(told(drafting(elder("e1", 3), elder("e2", 2)).policy(strict).build()))
                .containsExactly("OUT_OF_RANGE participants[0].capacity");
        assertThat(told(drafting(elder("e1", 9))
                        .policy(MatchPolicy.builder().capacityCeiling(9).build())
                        .build()))
                .isEmpty();
    }

    @Test
    void aTypeThatNoRoleModelOfTheCatalogueServesIsNotKnown() {
        RequestType strange = RequestType.of("STRANGE");
        MatchRequestDraft draft = People.draft(younger("y1", HELP, strange));

        assertThat(told(draft)).containsExactly("UNKNOWN_REFERENCE participants[0].requests[1].type");
        assertThat(told(draft.toBuilder()
                        .requestDefinitions(definitions(strange, ArgumentKind.NONE))
                        .build()))
                .as("a defined type is known, if unserved")
                .isEmpty();
    }

    @Test
    void argumentsAreCheckedAgainstTheDefinitions() {
        Participant asking = younger("y1").toBuilder()
                .requests(
                        MenteeRequest.of(HELP),
                        MenteeRequest.builder().type(ADVICE).argument("maths").build(),
                        MenteeRequest.of(COMPANY))
                .build();
        SortedMap<String, RequestDefinition> definitions = definitions(HELP, ArgumentKind.SUBJECT)
                .merge(definitions(ADVICE, ArgumentKind.NONE))
                .merge(definitions(COMPANY, ArgumentKind.TOPIC));
        MatchRequestDraft draft =
                drafting(asking).requestDefinitions(definitions).build();

        assertThat(told(draft))
                .containsExactly(
                        "MISSING participants[0].requests[0].argument",
                        "OUT_OF_RANGE participants[0].requests[1].argument");
        assertThat(told(draft.toBuilder()
                        .requestDefinitions(definitions(HELP, ArgumentKind.COMPETENCE))
                        .build()))
                .containsExactly("MISSING participants[0].requests[0].argument");
        assertThat(told(People.draft(asking)))
                .as("without definitions nothing is checked")
                .isEmpty();
    }

    @Test
    void pinsThatCannotBeKeptAreToldTogetherWithTheRest() {
        MatchRequestDraft draft = drafting(
                        elder("e1", 9), younger("y1", HELP), younger("y1", HELP), younger("y2", COMPANY))
                .pins(PairRef.of(TUTOR, "e1", "y2"), PairRef.of(TUTOR, "e1", "nobody"), PairRef.of(TUTOR, "e1", "y1"))
                .limits(new RoleModelLimit(id("e1"), TUTOR, -1))
                .tiers(TreeMap.of(id("y1"), -3))
                .build();

        assertThat(told(draft))
                .containsExactly(
                        "DUPLICATE participants[2].id",
                        "OUT_OF_RANGE participants[0].capacity",
                        "UNKNOWN_REFERENCE pins[1].mentee",
                        "OUT_OF_RANGE limits[0].atMost",
                        "OUT_OF_RANGE tiers[y1]",
                        "CONTRADICTION pins[0]");
    }

    @Test
    void morePeopleThanThePolicyLetsInAreTooMany() {
        MatchPolicy two = MatchPolicy.builder().mostParticipants(2).build();

        assertThat(told(drafting(elder("e1", 9), younger("y1"), younger("y1"))
                        .policy(two)
                        .build()))
                .as("nothing else is looked at")
                .containsExactly("OUT_OF_RANGE participants");
        assertThat(told(drafting(elder("e1", 1), younger("y1")).policy(two).build()))
                .isEmpty();
    }

    @Test
    void aDraftKeepsToItselfWhoRefusedWhom() {
        MatchRequestDraft draft = drafting(elder("secret-mentor", 1), younger("y1", HELP))
                .wishes(new WishForm(id("y1"), Vector.empty(), TreeSet.of(id("secret-mentor"))))
                .bans(Ban.of("secret-mentor", "y1"))
                .build();

        assertThat(draft.toString())
                .contains("participants")
                .doesNotContain("WishForm", "wishes=", "Ban[", "bans=", "ClosedPair", "history=");
    }

    private static SortedMap<String, RequestDefinition> definitions(RequestType type, ArgumentKind argument) {
        return TreeMap.of(
                type.code(),
                RequestDefinition.builder()
                        .type(type)
                        .name(Text.same(type.code()))
                        .argument(argument)
                        .coveredWhen(Condition.allOf())
                        .build());
    }

    private static Seq<String> told(MatchRequestDraft draft) {
        return Requests.problems(draft).map(problem -> {
            assertThat(problem.message().in(Language.RUSSIAN))
                    .isNotEqualTo(problem.message().in(Language.ENGLISH));
            return problem.code() + " " + problem.path();
        });
    }

    private static ParticipantId id(String value) {
        return ParticipantId.of(value);
    }
}
