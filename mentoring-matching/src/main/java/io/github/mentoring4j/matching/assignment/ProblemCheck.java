package io.github.mentoring4j.matching.assignment;

import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.text.Argument;
import io.github.mentoring4j.core.text.Message;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Finds all that is wrong with a problem, in the order agents, places, groups, edges; good input costs no allocation for an edge. */
final class ProblemCheck {
    private static final long MOST_TOTAL = 1L << 62;

    private final List<Problem> problems = new ArrayList<>();

    Validation<Seq<Problem>, AssignmentProblem> assignment(AssignmentProblem.Builder draft) {
        limits("agents", draft.agents);
        limits("places", draft.places);
        limits("groups", draft.groups);
        int[] groupOf = new int[draft.places.count()];
        Arrays.setAll(groupOf, draft.groupOf);
        for (int place = 0; place < groupOf.length; place++) {
            if (groupOf[place] < AssignmentProblem.NO_GROUP || groupOf[place] >= draft.groups.count()) {
                unknown("places[" + place + "].group", groupOf[place], draft.groups.count());
            }
        }
        EdgeTable edges = draft.edges;
        for (int edge = 0; edge < edges.size(); edge++) {
            end(edge, ".from", edges.from(edge), draft.agents.count());
            end(edge, ".to", edges.to(edge), draft.places.count());
        }
        weights(edges, Math.min(edges.size(), places(draft.agents)));
        return done(() -> new AssignmentProblem(draft, groupOf));
    }

    Validation<Seq<Problem>, PairProblem> pairs(PairProblem.Builder draft) {
        count("people", draft.people);
        EdgeTable edges = draft.edges;
        for (int edge = 0; edge < edges.size(); edge++) {
            end(edge, ".from", edges.from(edge), draft.people);
            end(edge, ".to", edges.to(edge), draft.people);
            if (edges.from(edge) == edges.to(edge)) {
                problems.add(new Problem.Contradiction(
                        "edges[" + edge + "]",
                        Message.of(
                                Text.of("{0} стоит в паре с самим собой", "{0} is paired with itself"),
                                Argument.of(edges.from(edge)))));
            }
        }
        weights(edges, draft.people);
        return done(() -> new PairProblem(draft));
    }

    private <T> Validation<Seq<Problem>, T> done(Supplier<T> checked) {
        return problems.isEmpty() ? Validation.valid(checked.get()) : Validation.invalid(Vector.ofAll(problems));
    }

    /** How many edges can be chosen, as far as upper limits tell. */
    private static long places(Limits limits) {
        long places = 0;
        for (int index = 0; index < limits.count(); index++) {
            places += Math.max(0, limits.upper(index));
        }
        return places;
    }

    private void limits(String name, Limits limits) {
        count(name, limits.count());
        for (int index = 0; index < limits.count(); index++) {
            int lower = limits.lower(index);
            int upper = limits.upper(index);
            if (lower < 0) {
                outOfRange(at(name, index) + ".lower", lower, Text.of("0 или больше", "0 or more"));
            }
            if (upper < 0) {
                outOfRange(at(name, index) + ".upper", upper, Text.of("0 или больше", "0 or more"));
            }
            if (lower > upper) {
                problems.add(new Problem.Contradiction(
                        at(name, index),
                        Message.of(
                                Text.of(
                                        "нижний предел {0} выше верхнего {1}",
                                        "lower limit {0} is above upper limit {1}"),
                                Argument.of(lower),
                                Argument.of(upper))));
            }
        }
    }

    private static String at(String name, int index) {
        return name + "[" + index + "]";
    }

    private void count(String name, int count) {
        int most = AssignmentProblem.MOST_NODES;
        if (count < 0 || count > most) {
            outOfRange(name, count, Text.of("от 0 до " + most, "0 to " + most));
        }
    }

    private void end(int edge, String end, int node, int count) {
        if (node < 0 || node >= count) {
            unknown("edges[" + edge + "]" + end, node, count);
        }
    }

    private void weights(EdgeTable edges, long most) {
        long bound = Math.min(AssignmentProblem.MOST_WEIGHT, MOST_TOTAL / Math.max(1, most));
        for (int level = 0; level < edges.levels(); level++) {
            for (int edge = 0; edges.largest(level) > bound && edge < edges.size(); edge++) {
                long weight = edges.weight(edge, level);
                if (weight > bound || weight < -bound) {
                    outOfRange(
                            "edges[" + edge + "].weight[" + level + "]",
                            weight,
                            Text.of("от " + -bound + " до " + bound, -bound + " to " + bound));
                }
            }
        }
    }

    private void outOfRange(String path, long value, Text expected) {
        problems.add(new Problem.OutOfRange(path, Long.toString(value), expected));
    }

    private void unknown(String path, int value, int count) {
        problems.add(new Problem.UnknownReference(
                path,
                Integer.toString(value),
                count > 0
                        ? Text.of("номер от 0 до " + (count - 1), "a number from 0 to " + (count - 1))
                        : Text.of("ничего: не из чего выбирать", "nothing: there is nothing to choose from")));
    }
}
