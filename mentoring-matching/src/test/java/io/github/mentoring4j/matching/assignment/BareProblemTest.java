package io.github.mentoring4j.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.problem.ProblemCode;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Language;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.testkit.BareCases;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import org.junit.jupiter.api.Test;

class BareProblemTest {
    private static final EdgeTable ONE = EdgeTable.builder(1).add(0, 0, 7).build();

    private static Seq<Problem> problems(Validation<Seq<Problem>, ?> built) {
        return built.fold(found -> found, problem -> {
            throw new AssertionError(problem);
        });
    }

    private static Seq<Tuple2<ProblemCode, String>> places(Validation<Seq<Problem>, ?> built) {
        return problems(built).map(problem -> Tuple.of(problem.code(), problem.path()));
    }

    @Test
    void tellsAllThatIsWrongWithAnAssignmentAtOnce() {
        EdgeTable edges = EdgeTable.builder(2)
                .add(0, 5, level -> 0)
                .add(-1, 0, level -> level == 1 ? Long.MIN_VALUE : 0)
                .add(1, 1, level -> AssignmentProblem.MOST_WEIGHT)
                .add(1, 1, level -> -AssignmentProblem.MOST_WEIGHT - 1)
                .build();
        assertThat(places(AssignmentProblem.builder(edges)
                        .agents(Limits.of(2, agent -> agent == 0 ? -1 : 0, agent -> 1))
                        .places(Limits.of(2, place -> 3, place -> place == 0 ? -2 : 3))
                        .groups(Limits.of(1, group -> 2, group -> 1), place -> place == 0 ? 1 : -2)
                        .build()))
                .containsExactly(
                        Tuple.of(ProblemCode.OUT_OF_RANGE, "agents[0].lower"),
                        Tuple.of(ProblemCode.OUT_OF_RANGE, "places[0].upper"),
                        Tuple.of(ProblemCode.CONTRADICTION, "places[0]"),
                        Tuple.of(ProblemCode.CONTRADICTION, "groups[0]"),
                        Tuple.of(ProblemCode.UNKNOWN_REFERENCE, "places[0].group"),
                        Tuple.of(ProblemCode.UNKNOWN_REFERENCE, "places[1].group"),
                        Tuple.of(ProblemCode.UNKNOWN_REFERENCE, "edges[0].to"),
                        Tuple.of(ProblemCode.UNKNOWN_REFERENCE, "edges[1].from"),
                        Tuple.of(ProblemCode.OUT_OF_RANGE, "edges[3].weight[0]"),
                        Tuple.of(ProblemCode.OUT_OF_RANGE, "edges[1].weight[1]"),
                        Tuple.of(ProblemCode.OUT_OF_RANGE, "edges[3].weight[1]"));
    }

    @Test
    void tellsAllThatIsWrongWithPairsAtOnce() {
        EdgeTable edges = EdgeTable.builder(1)
                .add(1, 1, 0)
                .add(0, 2, 0)
                .add(1, 0, 1L << 50)
                .build();
        assertThat(places(PairProblem.builder(2, edges).build()))
                .containsExactly(
                        Tuple.of(ProblemCode.CONTRADICTION, "edges[0]"),
                        Tuple.of(ProblemCode.UNKNOWN_REFERENCE, "edges[1].to"),
                        Tuple.of(ProblemCode.OUT_OF_RANGE, "edges[2].weight[0]"));
        assertThat(places(PairProblem.builder(-1, EdgeTable.builder(1).build()).build()))
                .containsExactly(Tuple.of(ProblemCode.OUT_OF_RANGE, "people"));
    }

    @Test
    void tellsJustWhatIsWrongWithLimits() {
        Text natural = Text.of("0 или больше", "0 or more");
        int[][] limits = {{0, -1}, {-1, 0}, {-1, -1}, {2, 1}, {0, 0}, {2, 2}, {0, 3}};
        assertThat(problems(AssignmentProblem.builder(EdgeTable.builder(1).build())
                        .agents(Limits.of(limits.length, agent -> limits[agent][0], agent -> limits[agent][1]))
                        .build()))
                .containsExactly(
                        new Problem.OutOfRange("agents[0].upper", "-1", natural),
                        new Problem.Contradiction("agents[0]", crossed(0, -1)),
                        new Problem.OutOfRange("agents[1].lower", "-1", natural),
                        new Problem.OutOfRange("agents[2].lower", "-1", natural),
                        new Problem.OutOfRange("agents[2].upper", "-1", natural),
                        new Problem.Contradiction("agents[3]", crossed(2, 1)));
    }

    private static Message crossed(int lower, int upper) {
        return Message.of(
                Text.of("нижний предел {0} выше верхнего {1}", "lower limit {0} is above upper limit {1}"),
                Argument.of(lower),
                Argument.of(upper));
    }

    @Test
    void tellsJustTheEndsAndWeightsThatAreOutOfRange() {
        long most = AssignmentProblem.MOST_WEIGHT;
        EdgeTable edges = EdgeTable.builder(1)
                .add(-1, 1, most)
                .add(2, 0, -most)
                .add(0, 2, most + 1)
                .add(1, -1, -most - 1)
                .build();
        Text known = Text.of("номер от 0 до 1", "a number from 0 to 1");
        Text light = Text.of("от -1099511627776 до 1099511627776", "-1099511627776 to 1099511627776");
        Vector<Problem> wrong = Vector.of(
                new Problem.UnknownReference("edges[0].from", "-1", known),
                new Problem.UnknownReference("edges[1].from", "2", known),
                new Problem.UnknownReference("edges[2].to", "2", known),
                new Problem.UnknownReference("edges[3].to", "-1", known),
                new Problem.OutOfRange("edges[2].weight[0]", "1099511627777", light),
                new Problem.OutOfRange("edges[3].weight[0]", "-1099511627777", light));
        assertThat(problems(PairProblem.builder(2, edges).build())).isEqualTo(wrong);
        assertThat(problems(AssignmentProblem.builder(edges)
                        .agents(Limits.same(2, 0, 1))
                        .places(Limits.same(2, 0, 1))
                        .build()))
                .isEqualTo(wrong);
    }

    @Test
    void saysBoundsInBothLanguages() {
        Problem tooHeavy = problems(PairProblem.builder(
                                2, EdgeTable.builder(1).add(0, 1, 1L << 41).build())
                        .build())
                .head();
        assertThat(tooHeavy.message().in(Language.ENGLISH)).contains("-1099511627776 to 1099511627776");
        assertThat(tooHeavy.message().in(Language.RUSSIAN)).contains("от -1099511627776 до 1099511627776");
        Problem crossed = problems(
                        AssignmentProblem.builder(EdgeTable.builder(1).build())
                                .agents(Limits.same(1, 4, 2))
                                .build())
                .head();
        assertThat(crossed.message().in(Language.RUSSIAN)).isEqualTo("нижний предел 4 выше верхнего 2");
        Problem nothing = problems(AssignmentProblem.builder(ONE)
                        .agents(Limits.same(1, 0, 1))
                        .build())
                .head();
        assertThat(nothing.message().in(Language.ENGLISH)).contains("nothing to choose from");
    }

    @Test
    void lowersTheBoundWhereTheTotalMightNotFit() {
        int count = 1 << 23;
        EdgeTable.Builder edges = EdgeTable.builder(1, count);
        for (int edge = 0; edge < count; edge++) {
            edges.add(0, 0, edge == 5 ? 1L << 40 : 1L << 39);
        }
        AssignmentProblem.Builder draft = AssignmentProblem.builder(edges.build());
        assertThat(places(draft.agents(Limits.same(1, 0, count))
                        .places(Limits.same(1, 0, count))
                        .build()))
                .containsExactly(Tuple.of(ProblemCode.OUT_OF_RANGE, "edges[5].weight[0]"));
        assertThat(draft.agents(Limits.same(1, 0, 1)).build().isValid()).isTrue();
    }

    @Test
    void refusesMoreNodesThanSumsAreSafeFor() {
        int many = AssignmentProblem.MOST_NODES + 1;
        assertThat(places(AssignmentProblem.builder(EdgeTable.builder(1).build())
                        .agents(Limits.same(many, 0, 1))
                        .build()))
                .containsExactly(Tuple.of(ProblemCode.OUT_OF_RANGE, "agents"));
        assertThat(places(
                        PairProblem.builder(many, EdgeTable.builder(1).build()).build()))
                .containsExactly(Tuple.of(ProblemCode.OUT_OF_RANGE, "people"));
    }

    @Test
    void comparesProblemsByTheirParts() {
        for (long seed = 0; seed < 50; seed++) {
            AssignmentProblem problem = BareCases.assignment(seed);
            assertThat(problem)
                    .isEqualTo(BareCases.assignment(seed))
                    .hasSameHashCodeAs(BareCases.assignment(seed))
                    .hasToString(BareCases.assignment(seed).toString())
                    .isNotEqualTo(BareCases.assignment(seed + 1));
            PairProblem pairs = BareCases.pairs(seed);
            assertThat(pairs)
                    .isEqualTo(BareCases.pairs(seed))
                    .hasSameHashCodeAs(BareCases.pairs(seed))
                    .hasToString(BareCases.pairs(seed).toString())
                    .isNotEqualTo(BareCases.pairs(seed + 1));
        }
    }

    @Test
    void comparesTablesByTheirNumbers() {
        assertThat(ONE).isNotEqualTo(EdgeTable.builder(1).add(0, 0, 8).build());
        assertThat(ONE).isNotEqualTo(EdgeTable.builder(1).add(0, 1, 7).build());
        assertThat(ONE).isNotEqualTo(EdgeTable.builder(1).add(1, 0, 7).build());
        assertThat(ONE).isNotEqualTo(EdgeTable.builder(2).add(0, 0, level -> 7).build());
        assertThat(ONE).isNotEqualTo(EdgeTable.builder(1).build());
        PriceTable prices = PriceTable.of(2, 2, (index, level) -> index - level);
        assertThat(prices)
                .isEqualTo(PriceTable.of(2, 2, (index, level) -> index - level))
                .isNotEqualTo(PriceTable.of(2, 2, (index, level) -> level - index))
                .isNotEqualTo(PriceTable.of(4, 1, (index, level) -> 0))
                .hasToString("Prices of 2 at 2 levels");
        assertThat(Limits.same(2, 0, 1)).hasToString("Limits of 2").isNotEqualTo(Limits.same(2, 1, 1));
    }

    @Test
    void leavesATableAsItWasBuilt() {
        EdgeTable.Builder builder = EdgeTable.builder(1, 0).add(3, 4, 5);
        EdgeTable first = builder.build();
        EdgeTable second = builder.add(6, 7, -8).build();
        assertThat(Vector.of(first.size(), second.size(), second.from(1), second.to(1)))
                .isEqualTo(Vector.of(1, 2, 6, 7));
        assertThat(second.weight(1, 0)).isEqualTo(-8);
        assertThat(first.allWeights(0).isReadOnly()).isTrue();
        assertThat(first.allTo().get(0)).isEqualTo(4);
    }

    @Test
    void knowsTablesInWhichEverybodyMeetsEveryPlaceInOrder() {
        assertThat(EdgeTable.builder(1).build().gridWidth()).isZero();
        assertThat(table(0, 0, 0, 1, 0, 2).gridWidth()).isEqualTo(3);
        assertThat(table(0, 0, 0, 1, 1, 0, 1, 1).gridWidth()).isEqualTo(2);
        assertThat(table(0, 0, 1, 0, 2, 0).gridWidth()).isEqualTo(1);
        assertThat(table(0, 0, 0, 1, 1, 0).gridWidth())
                .as("the last row is short")
                .isZero();
        assertThat(table(0, 0, 0, 1, 1, 0, 2, 0, 2, 1).gridWidth())
                .as("a row is short")
                .isZero();
        assertThat(table(0, 0, 0, 1, 1, 0, 1, 1, 1, 2).gridWidth())
                .as("a row is long")
                .isZero();
        assertThat(table(0, 1, 0, 0).gridWidth()).as("out of order").isZero();
        assertThat(table(1, 0, 1, 1).gridWidth()).as("no agent 0").isZero();
        assertThat(table(0, 0, 2, 0).gridWidth()).as("no agent 1").isZero();
        assertThat(table(0, 0, 0, 0).gridWidth()).as("twice the same").isZero();
    }

    @Test
    void knowsTheGreatestAbsoluteWeightAndCopiesStretches() {
        EdgeTable table =
                EdgeTable.builder(1).add(0, 0, 3).add(0, 1, -7).add(1, 0, 5).build();
        long[] stretch = new long[3];
        table.copyWeights(0, 1, 3, stretch);
        assertThat(stretch).containsExactly(-7, 5, 0);
        assertThat(table.largest(0)).isEqualTo(7);
        assertThat(EdgeTable.builder(1).add(0, 0, Long.MIN_VALUE).build().largest(0))
                .isEqualTo(Long.MAX_VALUE);
        assertThat(EdgeTable.builder(2).build().largest(1)).isZero();
    }

    private static EdgeTable table(int... ends) {
        EdgeTable.Builder builder = EdgeTable.builder(1);
        for (int edge = 0; edge < ends.length; edge += 2) {
            builder.add(ends[edge], ends[edge + 1], 0);
        }
        return builder.build();
    }

    @Test
    void knowsWhetherEdgesComeInOrder() {
        EdgeTable.Builder builder = EdgeTable.builder(1);
        assertThat(builder.build().isInOrder()).isTrue();
        assertThat(builder.add(1, 9, 0).add(1, 3, 0).add(4, 0, 0).build().isInOrder())
                .isTrue();
        assertThat(builder.add(3, 5, 0).build().isInOrder()).isFalse();
        assertThat(builder.add(5, 5, 0).build().isInOrder()).isFalse();
    }

    @Test
    void rejectsMisuse() {
        assertThatIllegalArgumentException().isThrownBy(() -> EdgeTable.builder(0));
        assertThatIllegalArgumentException().isThrownBy(() -> EdgeTable.builder(1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EdgeTable.builder(2).add(0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.same(-1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> PriceTable.of(-1, 1, (index, level) -> 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PriceTable.of(1, 0, (index, level) -> 0));
    }
}
