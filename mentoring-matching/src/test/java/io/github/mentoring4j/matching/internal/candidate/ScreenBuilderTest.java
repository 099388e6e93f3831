package io.github.mentoring4j.matching.internal.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Pairing;
import io.github.mentoring4j.core.rule.Verdict;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.github.mentoring4j.matching.request.MatchRequest;
import io.github.mentoring4j.matching.testkit.RandomRequests;
import io.github.mentoring4j.matching.testkit.RandomRules;
import io.github.mentoring4j.matching.testkit.Requests;
import io.github.mentoring4j.matching.testkit.Samples;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a prepared condition says of many people at once is what core says of each of them. */
class ScreenBuilderTest {
    private static final int SCHOOLS = Samples.count(400, 20_000);
    private static final int CONDITIONS = 20; // a school

    @Test
    void saysOfEachPairWhatCoreSaysOfIt() {
        int[] tally = new int[3];
        LongStream.range(0, SCHOOLS).forEach(seed -> {
            RandomRules random = new RandomRules(seed);
            MatchRequest request = Requests.checked(random.withReading(new RandomRequests(seed).draft(8)));
            for (RoleModel model : request.roleModels()) {
                List<Row> rows = new ArrayList<>();
                request.participants()
                        .keySet()
                        .forEach(person -> rows.add(new Row(rows.size(), request.side(model, person), Option.none())));
                for (int number = 0; number < CONDITIONS / request.roleModels().size(); number++) {
                    compare(random.condition(), request, rows, tally);
                }
            }
        });
        assertThat(Arrays.stream(tally).min().orElseThrow())
                .as("allowed, denied, not known")
                .isGreaterThan(50 * SCHOOLS);
    }

    private static void compare(Condition condition, MatchRequest request, List<Row> rows, int[] tally) {
        ConditionRule rule = ConditionRule.of("one", Text.same("one"), condition);
        Screen screen = new ScreenBuilder(request.circumstances(), new Steps(Pulse.steady(), 1))
                .build(condition, rows, Option.none());
        for (Row mentor : rows) {
            PairSide side = mentor.side();
            Judged judged = screen.judge(side);
            for (Row mentee : rows) {
                Verdict verdict = rule.judge(new Pairing(side, mentee.side(), request.circumstances()));
                int place = mentee.owner();
                assertThat(judged.sure().get(place))
                        .as("%s sure of %s and %s", condition, side, mentee.side())
                        .isEqualTo(verdict.isAllowed());
                assertThat(judged.possible().get(place))
                        .as("%s possible for %s and %s", condition, side, mentee.side())
                        .isEqualTo(!verdict.isDenied());
                tally[verdict.isAllowed() ? 0 : verdict.isDenied() ? 1 : 2]++;
            }
        }
    }
}
