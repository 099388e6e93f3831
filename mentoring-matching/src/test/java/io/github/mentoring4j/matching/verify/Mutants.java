package io.github.mentoring4j.matching.verify;

import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.rule.Contribution;
import io.github.mentoring4j.matching.objective.ObjectiveLevel;
import io.github.mentoring4j.matching.objective.ObjectiveVector;
import io.github.mentoring4j.matching.plan.Match;
import io.github.mentoring4j.matching.plan.MatchPlan;
import io.github.mentoring4j.matching.plan.MentorLoad;
import io.github.mentoring4j.matching.plan.TradeOff;
import io.github.mentoring4j.matching.request.PairRef;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Changes one thing in a plan. */
final class Mutants {
    private final SplittableRandom random;
    private final MatchPlan plan;
    private final Seq<ParticipantId> people;
    private final Seq<String> roleModels;

    Mutants(SplittableRandom random, MatchPlan plan, Seq<ParticipantId> people, Seq<String> roleModels) {
        this.random = random;
        this.plan = plan;
        this.people = people;
        this.roleModels = roleModels;
    }

    /** The name of the change and the changed plan, or none if there is nothing of this sort to change. */
    Option<Tuple2<String, MatchPlan>> next() {
        return switch (random.nextInt(20)) {
            case 0 -> drop();
            case 1 -> doubled();
            case 2 -> match("mentor", each -> pair(each, p -> new PairRef(p.roleModel(), person(), p.mentee())));
            case 3 -> match("mentee", each -> pair(each, p -> new PairRef(p.roleModel(), p.mentor(), person())));
            case 4 -> match("role model", each -> pair(each, p -> new PairRef(roleModel(), p.mentor(), p.mentee())));
            case 5 -> match("turned", each -> pair(each, p -> new PairRef(p.roleModel(), p.mentee(), p.mentor())));
            case 6 ->
                match("pinned", each -> each.toBuilder().pinned(!each.pinned()).build());
            case 7 -> match("kept", each -> each.toBuilder().kept(!each.kept()).build());
            case 8 ->
                match(
                        "needs",
                        each -> each.toBuilder()
                                .needs(each.needs().append(each.needs().head()))
                                .build());
            case 9 -> match("contributions", Mutants::lessContributions);
            case 10 -> exchange();
            case 11 -> value();
            case 12 -> reasonGone();
            case 13, 17, 18 -> reasonOther();
            case 14 -> loads();
            case 15 ->
                Option.some(new Tuple2<>(
                        "trade-off",
                        plan.toBuilder()
                                .tradeOff(new TradeOff(random.nextInt(9), 1L))
                                .build()));
            case 16 ->
                Option.some(new Tuple2<>(
                        "trade-off dropped",
                        plan.toBuilder().tradeOff(Option.none()).build()));
            default -> order();
        };
    }

    private Option<Tuple2<String, MatchPlan>> match(String name, UnaryOperator<Match> change) {
        return place(plan.matches())
                .map(at -> new Tuple2<>(
                        name,
                        plan.toBuilder()
                                .matches(plan.matches().update(at, change))
                                .build()));
    }

    private Option<Tuple2<String, MatchPlan>> drop() {
        return place(plan.matches())
                .map(at -> new Tuple2<>(
                        "dropped",
                        plan.toBuilder().matches(plan.matches().removeAt(at)).build()));
    }

    private Option<Tuple2<String, MatchPlan>> doubled() {
        return place(plan.matches())
                .map(at -> new Tuple2<>(
                        "doubled",
                        plan.toBuilder()
                                .matches(
                                        plan.matches().insert(at, plan.matches().get(at)))
                                .build()));
    }

    /* Two pairs exchange their mentees, each with the needs that go along. */
    private Option<Tuple2<String, MatchPlan>> exchange() {
        Seq<Match> matches = plan.matches();
        return place(matches)
                .flatMap(at -> place(matches).map(other -> {
                    Match first = matches.get(at);
                    Match second = matches.get(other);
                    Match changed =
                            pair(
                                            first,
                                            p -> new PairRef(
                                                    p.roleModel(),
                                                    p.mentor(),
                                                    second.pair().mentee()))
                                    .toBuilder()
                                    .needs(second.needs())
                                    .build();
                    Match back =
                            pair(
                                            second,
                                            p -> new PairRef(
                                                    p.roleModel(),
                                                    p.mentor(),
                                                    first.pair().mentee()))
                                    .toBuilder()
                                    .needs(first.needs())
                                    .build();
                    return new Tuple2<>(
                            "exchanged",
                            plan.toBuilder()
                                    .matches(matches.update(at, changed).update(other, back))
                                    .build());
                }));
    }

    private Option<Tuple2<String, MatchPlan>> value() {
        Seq<ObjectiveLevel> levels = plan.value().levels();
        return place(levels).map(at -> {
            ObjectiveLevel level = levels.get(at);
            ObjectiveLevel other = new ObjectiveLevel(level.code(), level.amount() + (random.nextBoolean() ? 1 : -1));
            return new Tuple2<>(
                    "value",
                    plan.toBuilder()
                            .value(new ObjectiveVector(levels.update(at, other)))
                            .build());
        });
    }

    private Option<Tuple2<String, MatchPlan>> reasonGone() {
        return place(plan.unmatched())
                .map(at -> new Tuple2<>(
                        "reason dropped",
                        plan.toBuilder()
                                .unmatched(plan.unmatched().removeAt(at))
                                .build()));
    }

    private Option<Tuple2<String, MatchPlan>> reasonOther() {
        return place(plan.unmatched())
                .map(at -> new Tuple2<>("reason exchanged", new ReasonMutants(random, plan, people).at(at)));
    }

    private Option<Tuple2<String, MatchPlan>> loads() {
        return place(plan.loads()).map(at -> {
            MentorLoad load = plan.loads().get(at);
            MentorLoad other = random.nextBoolean()
                    ? load.toBuilder().taken(load.taken() + 1).build()
                    : load.toBuilder().candidates(load.candidates() + 1).build();
            return new Tuple2<>(
                    "load",
                    plan.toBuilder().loads(plan.loads().update(at, other)).build());
        });
    }

    private Option<Tuple2<String, MatchPlan>> order() {
        return Option.some(new Tuple2<>(
                "order", plan.toBuilder().matches(plan.matches().reverse()).build()));
    }

    private static Match pair(Match match, UnaryOperator<PairRef> change) {
        return match.toBuilder().pair(change.apply(match.pair())).build();
    }

    private static Match lessContributions(Match match) {
        Seq<Contribution> contributions = match.contributions();
        return match.toBuilder()
                .contributions(contributions.isEmpty() ? contributions : contributions.init())
                .build();
    }

    private <T> Option<Integer> place(Seq<T> things) {
        return Option.when(!things.isEmpty(), () -> random.nextInt(things.size()));
    }

    private ParticipantId person() {
        return people.get(random.nextInt(people.size()));
    }

    private String roleModel() {
        return roleModels.get(random.nextInt(roleModels.size()));
    }
}
