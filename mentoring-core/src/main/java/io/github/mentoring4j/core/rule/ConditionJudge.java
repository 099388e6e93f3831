package io.github.mentoring4j.core.rule;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.RaisedBy;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;

/** Judges conditions, in strong Kleene logic; cost is linear in the size of the condition and the number of requests. */
final class ConditionJudge {
    private ConditionJudge() {}

    static Verdict judge(Condition condition, Pairing pairing, Option<MenteeRequest> request) {
        if (condition instanceof Condition.AtLeast comparison) {
            return compare(comparison, pairing, request);
        } else if (condition instanceof Condition.Includes inclusion) {
            return includes(inclusion, pairing, request);
        } else if (condition instanceof Condition.AllOf all) {
            return judgeAll(all.conditions(), pairing, request);
        } else if (condition instanceof Condition.AnyOf any) {
            return judgeAny(any.conditions(), pairing, request);
        } else if (condition instanceof Condition.Not not) {
            return judge(not.condition(), pairing, request).not();
        } else if (condition instanceof Condition.Shares sharing) {
            return shares(sharing, pairing);
        } else if (condition instanceof Condition.ForSome some) {
            return forSome(some, pairing);
        } else if (condition instanceof Condition.HasAny any) {
            return hasAny(any, pairing);
        } else if (condition instanceof Condition.RaisedBySelf) {
            return Verdict.of(request.exists(asked -> asked.raisedBy() == RaisedBy.SELF));
        }
        return Verdict.of(request.flatMap(MenteeRequest::argument).isDefined());
    }

    private static Verdict judgeAll(Seq<Condition> conditions, Pairing pairing, Option<MenteeRequest> request) {
        Verdict result = Verdict.allowed();
        for (Condition condition : conditions) {
            result = result.and(judge(condition, pairing, request));
            if (result.isDenied()) {
                return result;
            }
        }
        return result;
    }

    private static Verdict judgeAny(Seq<Condition> conditions, Pairing pairing, Option<MenteeRequest> request) {
        Verdict result = Verdict.denied();
        for (Condition condition : conditions) {
            result = result.or(judge(condition, pairing, request));
            if (result.isAllowed()) {
                return result;
            }
        }
        return result;
    }

    private static Verdict forSome(Condition.ForSome some, Pairing pairing) {
        Verdict result = Verdict.denied();
        for (MenteeRequest request : pairing.side(some.side()).requests()) {
            if (some.types().contains(request.type())) {
                result = result.or(judge(some.condition(), pairing, Option.some(request)));
                if (result.isAllowed()) {
                    return result;
                }
            }
        }
        return result;
    }

    private static Verdict compare(Condition.AtLeast comparison, Pairing pairing, Option<MenteeRequest> request) {
        Option<Long> greater = read(comparison.greater(), pairing, request);
        Option<Long> lesser = read(comparison.lesser(), pairing, request);
        if (greater.isDefined() && lesser.isDefined()) {
            return Verdict.of(greater.getOrElse(0L) >= lesser.getOrElse(0L));
        }
        return new Verdict.Unknown(
                missing(comparison.greater(), pairing, request).union(missing(comparison.lesser(), pairing, request)));
    }

    private static Verdict includes(Condition.Includes inclusion, Pairing pairing, Option<MenteeRequest> request) {
        Option<SortedSet<String>> members =
                inclusion.set().of(pairing.side(inclusion.side()).participant());
        Option<String> key = resolve(inclusion.key(), request);
        return members.map(known -> Verdict.of(key.map(known::contains).getOrElse(!known.isEmpty())))
                .getOrElse(() ->
                        Verdict.unknown(name(inclusion.side(), inclusion.set().code())));
    }

    private static Verdict hasAny(Condition.HasAny any, Pairing pairing) {
        return any.set()
                .of(pairing.side(any.side()).participant())
                .map(known -> Verdict.of(!known.isEmpty()))
                .getOrElse(() -> Verdict.unknown(name(any.side(), any.set().code())));
    }

    private static Verdict shares(Condition.Shares sharing, Pairing pairing) {
        Option<SortedSet<String>> mentors =
                sharing.mentors().of(pairing.mentor().participant());
        Option<SortedSet<String>> mentees =
                sharing.mentees().of(pairing.mentee().participant());
        if (mentors.exists(SortedSet::isEmpty) || mentees.exists(SortedSet::isEmpty)) {
            return Verdict.denied();
        }
        Verdict known = mentors.isDefined()
                ? Verdict.allowed()
                : Verdict.unknown(name(Side.MENTOR, sharing.mentors().code()));
        known = known.and(
                mentees.isDefined()
                        ? Verdict.allowed()
                        : Verdict.unknown(name(Side.MENTEE, sharing.mentees().code())));
        boolean common = mentors.exists(mine -> mentees.exists(theirs -> mine.exists(theirs::contains)));
        return known.isAllowed() ? Verdict.of(common) : known;
    }

    /* In long, so that no difference of ints wraps around. */
    private static Option<Long> read(Quantity quantity, Pairing pairing, Option<MenteeRequest> request) {
        if (quantity instanceof Quantity.Constant constant) {
            return Option.some((long) constant.value());
        } else if (quantity instanceof Quantity.Of of) {
            return of.attribute().of(pairing.side(of.side()).participant()).map(Integer::longValue);
        } else if (quantity instanceof Quantity.Keyed keyed) {
            Participant person = pairing.side(keyed.side()).participant();
            return resolve(keyed.key(), request)
                    .flatMap(key -> keyed.attribute().of(person, key))
                    .map(Integer::longValue);
        }
        Quantity.Difference difference = (Quantity.Difference) quantity;
        return read(difference.minuend(), pairing, request)
                .flatMap(from -> read(difference.subtrahend(), pairing, request).map(less -> from - less));
    }

    private static SortedSet<String> missing(Quantity quantity, Pairing pairing, Option<MenteeRequest> request) {
        if (quantity instanceof Quantity.Difference difference) {
            return missing(difference.minuend(), pairing, request)
                    .union(missing(difference.subtrahend(), pairing, request));
        }
        if (read(quantity, pairing, request).isDefined()) {
            return TreeSet.empty();
        }
        if (quantity instanceof Quantity.Keyed keyed) {
            String key = resolve(keyed.key(), request).getOrElse("?");
            return TreeSet.of(name(keyed.side(), keyed.attribute().code() + "(" + key + ")"));
        }
        Quantity.Of of = (Quantity.Of) quantity;
        return TreeSet.of(name(of.side(), of.attribute().code()));
    }

    private static Option<String> resolve(Key key, Option<MenteeRequest> request) {
        return key instanceof Key.Fixed fixed ? Option.some(fixed.code()) : request.flatMap(MenteeRequest::argument);
    }

    private static String name(Side side, String attribute) {
        return side.code() + "." + attribute;
    }
}
