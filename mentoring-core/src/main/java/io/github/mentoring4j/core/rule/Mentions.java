package io.github.mentoring4j.core.rule;

/** Which sides conditions look at. */
final class Mentions {
    private Mentions() {}

    static boolean in(Condition condition, Side side) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().exists(each -> in(each, side));
        } else if (condition instanceof Condition.AnyOf any) {
            return any.conditions().exists(each -> in(each, side));
        } else if (condition instanceof Condition.Not not) {
            return in(not.condition(), side);
        } else if (condition instanceof Condition.AtLeast comparison) {
            return in(comparison.greater(), side) || in(comparison.lesser(), side);
        } else if (condition instanceof Condition.ForSome some) {
            return some.side() == side || in(some.condition(), side);
        } else if (condition instanceof Condition.Includes inclusion) {
            return inclusion.side() == side;
        } else if (condition instanceof Condition.HasAny any) {
            return any.side() == side;
        }
        return condition instanceof Condition.Shares;
    }

    private static boolean in(Quantity quantity, Side side) {
        if (quantity instanceof Quantity.Of of) {
            return of.side() == side;
        } else if (quantity instanceof Quantity.Keyed keyed) {
            return keyed.side() == side;
        }
        return quantity instanceof Quantity.Difference difference
                && (in(difference.minuend(), side) || in(difference.subtrahend(), side));
    }
}
