package io.github.mentoring4j.matching.internal.candidate;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.rule.Circumstances;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.matching.internal.graph.Steps;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prepares conditions for rows of people: joins become operations on sets of bits, what is joined becomes postings.
 *
 * <p>A condition with "for some request of the mentee" is prepared for the requests of all mentees and holds of a
 * mentee where it holds of one request; one with "for some request of the mentor" is prepared for each such request that there is, when it is first met.
 */
final class ScreenBuilder {
    private static final int ROWS_A_STEP = 64;

    private final Circumstances circumstances;
    private final Steps steps;

    /* What is prepared or answered after the steps have stopped is worth nothing. */
    ScreenBuilder(Circumstances circumstances, Steps steps) {
        this.circumstances = circumstances;
        this.steps = steps;
    }

    /**
     * Prepares a condition.
     *
     * @param condition the condition
     * @param rows whom mentors are held against
     * @param asked whose request a condition around speaks of, or none
     * @return the prepared condition
     */
    Screen build(Condition condition, List<Row> rows, Option<Side> asked) {
        if (condition instanceof Condition.AllOf all) {
            List<Screen> parts = parts(all.conditions(), rows, asked);
            return mentor -> all(parts, rows.size(), mentor);
        } else if (condition instanceof Condition.AnyOf any) {
            List<Screen> parts = parts(any.conditions(), rows, asked);
            return mentor -> any(parts, mentor);
        } else if (condition instanceof Condition.Not not) {
            Screen inner = build(not.condition(), rows, asked);
            return mentor -> inner.judge(mentor).not(rows.size());
        } else if (condition instanceof Condition.ForSome some) {
            return some.side() == Side.MENTEE ? forMentees(some, rows) : forMentors(some, rows);
        } else if (condition instanceof Condition.Shares sharing) {
            return new SharedMembers(sharing, rows, steps);
        }
        return new Lookalikes(condition, steps.over(rows, 1), asked, circumstances, steps);
    }

    private List<Screen> parts(Seq<Condition> conditions, List<Row> rows, Option<Side> asked) {
        return conditions.map(each -> build(each, rows, asked)).asJava();
    }

    private Judged all(List<Screen> parts, int size, PairSide mentor) {
        Judged result = Judged.all(size);
        for (Screen part : steps.over(parts, 1)) {
            result = result.and(part.judge(mentor));
            if (result.possible().isEmpty()) {
                return result;
            }
        }
        return result;
    }

    private Judged any(List<Screen> parts, PairSide mentor) {
        Judged result = Judged.none();
        for (Screen part : steps.over(parts, 1)) {
            result = result.or(part.judge(mentor));
        }
        return result;
    }

    private Screen forMentors(Condition.ForSome some, List<Row> rows) {
        Map<List<Object>, Screen> screens = new HashMap<>();
        return mentor -> {
            Judged result = Judged.none();
            for (MenteeRequest request : mentor.requests()) {
                if (some.types().contains(request.type())) {
                    List<Object> kind = List.of(request.type(), request.argument(), request.raisedBy());
                    Screen screen = screens.computeIfAbsent(kind, fresh -> forOne(request, some.condition(), rows));
                    result = result.or(screen.judge(mentor));
                }
            }
            return result;
        };
    }

    private Screen forOne(MenteeRequest request, Condition condition, List<Row> rows) {
        List<Row> asked = rows.stream()
                .map(row -> new Row(row.owner(), row.side(), Option.some(request)))
                .toList();
        return build(condition, asked, Option.some(Side.MENTOR));
    }

    private Screen forMentees(Condition.ForSome some, List<Row> rows) {
        List<Row> asking = new ArrayList<>();
        int place = 0;
        for (Row row : steps.over(rows, 1)) {
            PairSide side = row.side();
            for (MenteeRequest request : side.requests()) {
                if (some.types().contains(request.type())) {
                    asking.add(new Row(place, side, Option.some(request)));
                }
            }
            place++;
        }
        Screen inner = build(some.condition(), asking, Option.some(Side.MENTEE));
        return mentor -> {
            Judged each = inner.judge(mentor);
            steps.goOn(1 + asking.size() / ROWS_A_STEP);
            return new Judged(owners(each.possible(), asking), owners(each.sure(), asking));
        };
    }

    private static BitSet owners(BitSet places, List<Row> rows) {
        BitSet result = new BitSet();
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            result.set(rows.get(place).owner());
        }
        return result;
    }
}
