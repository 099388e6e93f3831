package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.methodology.ImpliedArgument;
import io.github.mentoring4j.core.methodology.ImpliedRequest;
import io.github.mentoring4j.core.methodology.RoleModel;
import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.WeightedCriterion;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** How the pairs of one role model are cast: the parts of a {@link RoleModel} that parameters decide. */
record Casting(
        Seq<RequestType> serves,
        Option<ImpliedRequest> implied,
        Seq<HardRule> rules,
        Seq<HardRule> notices,
        Seq<WeightedCriterion> criteria) {
    /** The same role model with these parts. */
    RoleModel cast(RoleModel model) {
        return model.toBuilder()
                .serves(serves)
                .implied(implied)
                .rules(rules)
                .notices(notices)
                .criteria(criteria)
                .build();
    }

    /** The same parts with an implied request. */
    Casting implying(RequestType type, ImpliedArgument argument) {
        return new Casting(serves, Option.some(new ImpliedRequest(type, argument)), rules, notices, criteria);
    }

    /** The same parts with notices. */
    Casting noticing(HardRule... more) {
        return new Casting(serves, implied, rules, Vector.of(more), criteria);
    }
}
