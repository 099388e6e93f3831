package io.github.mentoring4j.matching.testkit;

import io.github.mentoring4j.core.participant.MenteeRequest;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.RaisedBy;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.participant.Skills;
import io.github.mentoring4j.core.rule.Condition;
import io.github.mentoring4j.core.rule.ConditionRule;
import io.github.mentoring4j.core.rule.FeatureNumber;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Key;
import io.github.mentoring4j.core.rule.KeyedNumber;
import io.github.mentoring4j.core.rule.PersonSet;
import io.github.mentoring4j.core.rule.Quantity;
import io.github.mentoring4j.core.rule.Side;
import io.github.mentoring4j.core.text.Text;
import io.github.mentoring4j.matching.request.MatchRequestDraft;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.SplittableRandom;

/** Random rules made of conditions of every form, nested, for a {@link SmallSchool}, and people with all that such rules read. */
public final class RandomRules {
    private static final Vector<String> WORDS = Vector.of("maps", "music", "chess");
    private static final Vector<PersonSet> SETS =
            Vector.of(PersonSet.TOPICS, PersonSet.FIELDS, PersonSet.ID, PersonSet.KIND);
    private static final Vector<RequestType> TYPES =
            Vector.of(SmallSchool.HELP, SmallSchool.ADVICE, SmallSchool.COMPANY);

    private final SplittableRandom random;

    public RandomRules(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The draft with one or two more rules in each role model, data or code, and with skills and arguments of requests. */
    public MatchRequestDraft added(MatchRequestDraft draft) {
        return withReading(draft).toBuilder()
                .catalogue(SmallSchool.catalogue(model -> model.toBuilder()
                        .rules(model.rules().appendAll(rules()))
                        .build()))
                .build();
    }

    /** The draft with skills and arguments of requests. */
    public MatchRequestDraft withReading(MatchRequestDraft draft) {
        return draft.toBuilder()
                .participants(draft.participants().map(this::rich))
                .build();
    }

    /** A condition of any form, up to four deep. */
    public Condition condition() {
        return condition(3);
    }

    private Seq<HardRule> rules() {
        return Vector.range(0, 1 + random.nextInt(2))
                .map(number -> ConditionRule.of("random-" + number, Text.same("random"), condition()))
                .map(rule -> random.nextInt(3) == 0 ? new CodeRule(rule) : rule);
    }

    private Condition condition(int depth) {
        return switch (depth == 0 ? 4 + random.nextInt(7) : random.nextInt(11)) {
            case 0 -> Condition.allOf(condition(depth - 1), condition(depth - 1));
            case 1 -> Condition.anyOf(condition(depth - 1), condition(depth - 1), condition(depth - 1));
            case 2 -> Condition.not(condition(depth - 1));
            case 3 -> new Condition.ForSome(side(), some(TYPES, 2), condition(depth - 1));
            case 4 -> new Condition.Shares(one(SETS), one(SETS));
            case 5 -> new Condition.Includes(side(), one(SETS), key());
            case 6 -> new Condition.HasAny(side(), one(SETS));
            case 7 -> new Condition.ArgumentNamed();
            case 8 -> new Condition.RaisedBySelf();
            default -> new Condition.AtLeast(quantity(2), quantity(1));
        };
    }

    private Quantity quantity(int depth) {
        return switch (random.nextInt(depth == 0 ? 3 : 5)) {
            case 0 -> new Quantity.Constant(random.nextInt(4) - 1);
            case 1 -> new Quantity.Of(side(), new FeatureNumber(random.nextBoolean() ? "skill" : "year"));
            case 2 -> new Quantity.Keyed(side(), KeyedNumber.COMPETENCE, key());
            default -> quantity(depth - 1).minus(quantity(depth - 1));
        };
    }

    private Key key() {
        return random.nextInt(3) == 0 ? Key.of(one(WORDS)) : Key.requested();
    }

    private Side side() {
        return random.nextBoolean() ? Side.MENTOR : Side.MENTEE;
    }

    private Participant rich(Participant person) {
        Skills skills = Skills.builder()
                .topics(known(TreeSet.ofAll(some(WORDS, 2))))
                .fields(known(TreeSet.ofAll(some(WORDS, 2))))
                .competences(known(levels()))
                .build();
        Seq<MenteeRequest> requests = person.requests()
                .flatMap(request -> Vector.range(0, 1 + random.nextInt(2)).map(again -> request))
                .map(request -> MenteeRequest.builder()
                        .type(request.type())
                        .priority(request.priority())
                        .argument(Option.when(random.nextInt(3) > 0, one(WORDS)))
                        .raisedBy(random.nextBoolean() ? RaisedBy.SELF : RaisedBy.PARENT)
                        .build());
        return person.toBuilder().skills(skills).requests(requests).build();
    }

    private SortedMap<String, Integer> levels() {
        SortedMap<String, Integer> levels = TreeMap.empty();
        for (String word : some(WORDS, 2)) {
            levels = levels.put(word, random.nextInt(4));
        }
        return levels;
    }

    private <T> Option<T> known(T value) {
        return Option.when(random.nextInt(6) > 0, value);
    }

    private <T> Seq<T> some(Seq<T> things, int among) {
        return things.filter(thing -> random.nextInt(among) == 0);
    }

    private <T> T one(Seq<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
