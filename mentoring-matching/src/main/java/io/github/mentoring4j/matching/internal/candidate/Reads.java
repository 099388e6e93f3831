package io.github.mentoring4j.matching.internal.candidate;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.Key;
import io.github.mentoring4j.core.rule.PairSide;
import io.github.mentoring4j.core.rule.Quantity;
import io.github.mentoring4j.core.rule.Side;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a condition without parts reads of one side: its key in an index.
 *
 * @param numbers the quantities it compares, none of them a difference or a constant
 * @param sets the sets it looks into
 */
record Reads(List<Quantity> numbers, List<Condition> sets) {
    static Reads of(Condition condition) {
        Reads reads = new Reads(new ArrayList<>(), new ArrayList<>());
        if (condition instanceof Condition.AtLeast comparison) {
            reads.add(comparison.greater());
            reads.add(comparison.lesser());
        } else if (condition instanceof Condition.Includes || condition instanceof Condition.HasAny) {
            reads.sets.add(condition);
        }
        return reads;
    }

    /** What is read of a person, and of the request what any condition can read of it. */
    List<Object> ofMentee(PairSide person, Option<MenteeRequest> request) {
        List<Object> seen = new ArrayList<>();
        seen.add(request.map(MenteeRequest::raisedBy));
        seen.add(request.flatMap(MenteeRequest::argument));
        read(Side.MENTEE, person.participant(), request.flatMap(MenteeRequest::argument), seen);
        return seen;
    }

    /* Where the key is the argument of a row's request, what is read of the mentor is a value for each such argument. */
    List<Object> ofMentor(PairSide mentor, Collection<Option<String>> arguments) {
        List<Object> seen = new ArrayList<>();
        arguments.forEach(argument -> read(Side.MENTOR, mentor.participant(), argument, seen));
        return seen;
    }

    private void read(Side side, Participant person, Option<String> argument, List<Object> seen) {
        for (Quantity number : numbers) {
            if (number instanceof Quantity.Of of && of.side() == side) {
                seen.add(of.attribute().of(person));
            } else if (number instanceof Quantity.Keyed keyed && keyed.side() == side) {
                seen.add(key(keyed.key(), argument)
                        .flatMap(key -> keyed.attribute().of(person, key)));
            }
        }
        for (Condition set : sets) {
            if (set instanceof Condition.Includes inclusion && inclusion.side() == side) {
                seen.add(inclusion
                        .set()
                        .of(person)
                        .map(members -> key(inclusion.key(), argument)
                                .map(members::contains)
                                .getOrElse(!members.isEmpty())));
            } else if (set instanceof Condition.HasAny any && any.side() == side) {
                seen.add(any.set().of(person).map(members -> !members.isEmpty()));
            }
        }
    }

    private void add(Quantity quantity) {
        if (quantity instanceof Quantity.Difference difference) {
            add(difference.minuend());
            add(difference.subtrahend());
        } else if (!(quantity instanceof Quantity.Constant)) {
            numbers.add(quantity);
        }
    }

    private static Option<String> key(Key key, Option<String> argument) {
        return key instanceof Key.Fixed fixed ? Option.some(fixed.code()) : argument;
    }
}
