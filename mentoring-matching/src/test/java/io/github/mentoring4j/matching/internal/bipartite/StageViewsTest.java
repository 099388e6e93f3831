package io.github.mentoring4j.matching.internal.bipartite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring4j.matching.internal.graph.EdgeRows;
import io.github.mentoring4j.matching.internal.graph.Pulse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stage by column, a stage with seats in common, and the bounds of its prices. */
class StageViewsTest {
    /* Rows 0 to 2, columns 0 to 3; columns 1 and 3 are of group 0, column 2 of group 1. */
    private final Stage stage = WholeStage.first(BipartiteProblem.of(
                            EdgeRows.of(new int[] {0, 3, 5, 7}, new int[] {0, 1, 3, 1, 2, 2, 0}, new long[] {
                                10, 11, 13, 21, 22, 32, 30
                            }),
                            Limits.same(3, 0, 1),
                            Limits.of(new int[] {0, 1, 0, 0}, new int[] {2, 2, 2, 1}))
                    .withGroups(new int[] {Stage.NONE, 0, 1, 0}, Limits.of(new int[] {1, 0}, new int[] {3, 1})))
            .inArrays();

    @Test
    void edgesByColumnAreTheEdgesByRowTurnedRound() {
        ColumnEdges byColumn = new ColumnEdges(stage, new Meter(Pulse.steady(), 1));
        List<String> turned = new ArrayList<>();
        for (int column = 0; column < 4; column++) {
            assertThat(byColumn.end(column) - byColumn.start(column)).isEqualTo(byColumn.degree(column));
            for (int place = byColumn.start(column); place < byColumn.end(column); place++) {
                turned.add(column + "-" + byColumn.row(place) + ":" + byColumn.weight(place));
            }
        }
        assertThat(turned).containsExactly("0-0:10", "0-2:30", "1-0:11", "1-1:21", "2-1:22", "2-2:32", "3-0:13");
    }

    @Test
    void columnsOfAGroupHaveItsSeatsInCommon() {
        SharedSeats shared = new SharedSeats(stage);
        Stage common = shared.stage();
        assertThat(common.columns).containsExactly(0, 4, 4, 4, 5, 5, 0);
        assertThat(common.weights).isSameAs(stage.weights);
        assertThat(common.columnUpper).containsExactly(2, 0, 0, 0, 3, 1);
        assertThat(common.columnLower).containsExactly(0, 0, 0, 0, 1, 0);
        assertThat(common.groupCount).isZero();

        Duals duals = new Duals(stage);
        shared.hand(new long[] {7, 1, 2, 3, 40, 50}, duals);
        assertThat(duals.columns).containsExactly(7, 40, 50, 40);
        assertThat(duals.groups).containsExactly(40, 50);
    }

    /* Columns 2 and 3 at price zero; group 1 has one seat and may have none, group 0 a seat kept for column 1 and three at most. */
    @Test
    void aColumnHasRoomWhereItsPriceAndItsGroupsPriceLeaveItAPlace() {
        Duals duals = new Duals(stage);
        Roster roster = new Roster(stage);
        assertThat(stage.hasRoom(2, duals, roster)).isTrue();
        assertThat(stage.hasRoom(3, duals, roster)).isTrue();
        roster.take(1, 4); // row 1 in column 2
        assertThat(stage.hasRoom(2, duals, roster)).as("its group is full").isFalse();
        duals.groups[0] = -1;
        duals.columns[1] = -1;
        duals.columns[3] = -1;
        assertThat(stage.hasRoom(3, duals, roster))
                .as("its group's price is below zero, and its lower limit met")
                .isFalse();
        assertThat(stage.hasRoom(1, duals, roster))
                .as("below its own lower limit")
                .isTrue();
        duals.columns[3] = 0;
        assertThat(stage.hasRoom(3, duals, roster)).as("dearer than its group").isTrue();
        roster.take(0, 2); // row 0 in column 3
        assertThat(stage.hasRoom(3, duals, roster)).as("full").isFalse();
    }

    @Test
    void pricesAreWithinABoundOfEitherSign() {
        for (int kind = 0; kind < 3; kind++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                Duals duals = new Duals(stage);
                long[] prices = List.of(duals.rows, duals.columns, duals.groups).get(kind);
                prices[prices.length - 1] = 9L * sign;
                assertThat(duals.isWithin(9)).isTrue();
                assertThat(duals.isWithin(8)).isFalse();
            }
        }
    }

    /* What Ranges proves: five times as much as a first price and the weights of one more way still fit. */
    @Test
    void firstPricesLeaveRoomForTheSumsThatFollow() {
        for (int people : new int[] {1, 7, 1_000}) {
            Limits ones = Limits.same(people, 0, 1);
            EdgeRows none = EdgeRows.of(new int[people + 1], new int[0], new long[0]);
            Stage empty =
                    WholeStage.first(BipartiteProblem.of(none, ones, ones)).inArrays();
            long most = Ranges.most(people, people);
            long first = Ranges.firstPrice(empty, most);
            assertThat(first).isBetween(most * people, Long.MAX_VALUE / 5);
            assertThat(first).isEqualTo(4 * most * (people + 4));
        }
    }
}
