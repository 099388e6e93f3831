package io.github.mentoring4j.examples.school.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.matching.plan.Unmatched;
import io.github.mentoring4j.matching.request.Need;
import io.github.mentoring4j.matching.request.NeedId;
import io.github.mentoring4j.matching.request.NeedKind;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Words russian = Words.in(Language.RUSSIAN);
    private final Words english = Words.in(Language.ENGLISH);

    @Test
    void haveTheSameKeysAndPlacesInBothLanguages() {
        assertThat(english.entries().keySet()).isEqualTo(russian.entries().keySet());
        russian.entries()
                .forEach((key, wording) ->
                        assertThat(places(english.get(key))).as(key).isEqualTo(places(wording)));
    }

    @Test
    void headALimitOverAllRolesOnThePage() {
        Unmatched reached = new Unmatched.LimitInAllReached(
                Need.builder()
                        .id(new NeedId("p1/directed"))
                        .person(ParticipantId.of("p1"))
                        .kind(NeedKind.DIRECTED)
                        .roleModels(Vector.empty())
                        .requests(Vector.empty())
                        .build(),
                Vector.empty(),
                Vector.empty());

        assertThat(UnservedViews.REASONS).contains(UnservedViews.reason(reached));
        assertThat(UnservedViews.REASONS).allSatisfy(reason -> {
            assertThat(english.get("reason." + reason)).isNotBlank();
            assertThat(english.get("reason." + reason + ".advice")).isNotBlank();
        });
    }

    @Test
    void areNeverBlank() {
        assertThat(russian.entries().values()).noneMatch(String::isBlank);
        assertThat(english.entries().values()).noneMatch(String::isBlank);
    }

    @Test
    void fillPlacesInOrder() {
        assertThat(english.get("figure.of", 3, 50)).isEqualTo("of 3 (50 %)");
        assertThat(russian.score(789_999)).isEqualTo("78,9");
        assertThat(english.score(789_999)).isEqualTo("78.9");
    }

    @Test
    void refuseAnUnknownKey() {
        assertThatIllegalArgumentException().isThrownBy(() -> english.get("no.such.key"));
        assertThat(english.find("no.such.key", "stand-in")).isEqualTo("stand-in");
    }

    private static TreeSet<String> places(String wording) {
        return TreeSet.ofAll(
                PLACE.matcher(wording).results().map(MatchResult::group).toList());
    }
}
