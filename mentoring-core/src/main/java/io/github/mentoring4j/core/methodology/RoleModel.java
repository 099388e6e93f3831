package io.github.mentoring4j.core.methodology;

import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Standing;
import io.github.mentoring4j.core.rule.WeightedCriterion;
import io.github.mentoring4j.core.style.Require;
import io.github.mentoring4j.core.text.Text;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A role model (ролевая модель): a variant of interaction inside a form; a pairing scenario.
 *
 * In ordinary English a role model is an admired person; here the word is the field's term for a pairing scenario and nothing else.
 * Role models are data: the built-in ones are ordinary values. The Russian name is not a key: names repeat across forms.
 */
@Value.Immutable
public abstract sealed class RoleModel permits ImmutableRoleModel {
    RoleModel() {}

    /**
     * The stable code, {@code form/role-model}.
     *
     * @return the stable code, {@code form/role-model}
     */
    public abstract String code();

    /**
     * The code of the form.
     *
     * @return the code of the form
     */
    public abstract String form();

    /**
     * The official name, for management papers.
     *
     * @return the official name, for management papers
     */
    public abstract Text name();

    /**
     * The label for papers that participants or parents see.
     *
     * @return the label for papers that participants or parents see
     */
    @Value.Default
    public Text publicLabel() {
        return Text.of("Наставник – наставляемый", "Mentor – mentee");
    }

    /**
     * How it works, in words.
     *
     * @return how it works, in words
     */
    public abstract Text mechanism();

    /**
     * The code of the role model of another catalogue that it is made after.
     *
     * @return the code of the role model of another catalogue that it is made after
     */
    @Value.Default
    public Option<String> derivedFrom() {
        return Option.none();
    }

    /**
     * Whether its sides can be told apart.
     *
     * @return whether its sides can be told apart
     */
    @Value.Default
    public Interplay interplay() {
        return Interplay.DIRECTED;
    }

    /**
     * Whether both sides give and receive.
     *
     * @return whether both sides give and receive
     */
    @Value.Default
    public Reciprocity reciprocity() {
        return Reciprocity.NONE;
    }

    /**
     * Who may learn of a pair.
     *
     * @return who may learn of a pair
     */
    @Value.Default
    public Visibility visibility() {
        return Visibility.OPEN;
    }

    /**
     * The request types it serves.
     *
     * @return the request types it serves
     */
    public abstract Seq<RequestType> serves();

    /**
     * The request it proposes for a person without one.
     *
     * @return the request it proposes for a person without one
     */
    @Value.Default
    public Option<ImpliedRequest> implied() {
        return Option.none();
    }

    /**
     * The rules a pair must keep, besides the common ones.
     *
     * @return the rules a pair must keep, besides the common ones
     */
    @Value.Default
    public Seq<HardRule> rules() {
        return Vector.empty();
    }

    /**
     * The rules whose denial is a notice to the coordinator and forbids nothing.
     *
     * @return the rules whose denial is a notice to the coordinator and forbids nothing
     */
    @Value.Default
    public Seq<HardRule> notices() {
        return Vector.empty();
    }

    /**
     * What ranks allowed pairs; weights sum to 100.
     *
     * @return what ranks allowed pairs; weights sum to 100
     */
    @Value.Default
    public Seq<WeightedCriterion> criteria() {
        return Vector.empty();
    }

    /**
     * What its name and place rest on.
     *
     * @return what its name and place rest on
     */
    @Value.Default
    public Standing standing() {
        return Standing.DEFAULT;
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableRoleModel.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableRoleModel.builder().from(this);
    }

    /**
     * Tells whether its sides are interchangeable.
     *
     * @return true if symmetric
     */
    public final boolean isSymmetric() {
        return interplay() == Interplay.SYMMETRIC;
    }

    @Value.Check
    final void check() {
        Require.noNulls("derivedFrom", derivedFrom());
        Require.noNulls("serves", serves());
        Require.noNulls("implied", implied());
        Require.noNulls("rules", rules());
        Require.noNulls("notices", notices());
        Require.noNulls("criteria", criteria());
        Require.that(
                criteria().isEmpty()
                        || criteria().map(WeightedCriterion::weight).sum().intValue() == 100,
                "criteria",
                criteria().map(WeightedCriterion::weight));
    }

    /** Collects the parts of a {@link RoleModel}; not thread-safe. */
    public sealed interface Builder permits ImmutableRoleModel.Builder {
        /**
         * Sets the stable code, {@code form/role-model}.
         *
         * @param code the stable code, {@code form/role-model}
         * @return this builder
         */
        Builder code(String code);

        /**
         * Sets the code of the form.
         *
         * @param form the code of the form
         * @return this builder
         */
        Builder form(String form);

        /**
         * Sets the official name, for management papers.
         *
         * @param name the official name, for management papers
         * @return this builder
         */
        Builder name(Text name);

        /**
         * Sets the label for papers that participants or parents see.
         *
         * @param publicLabel the label for papers that participants or parents see
         * @return this builder
         */
        Builder publicLabel(Text publicLabel);

        /**
         * Sets how it works, in words.
         *
         * @param mechanism how it works, in words
         * @return this builder
         */
        Builder mechanism(Text mechanism);

        /**
         * Sets the code of the role model of another catalogue that it is made after.
         *
         * @param derivedFrom the code of the role model of another catalogue that it is made after
         * @return this builder
         */
        Builder derivedFrom(Option<String> derivedFrom);

        /**
         * Sets the code of the role model of another catalogue that it is made after.
         *
         * @param derivedFrom the code of the role model of another catalogue that it is made after
         * @return this builder
         */
        default Builder derivedFrom(String derivedFrom) {
            return derivedFrom(Option.some(derivedFrom));
        }

        /**
         * Sets whether its sides can be told apart.
         *
         * @param interplay whether its sides can be told apart
         * @return this builder
         */
        Builder interplay(Interplay interplay);

        /**
         * Sets whether both sides give and receive.
         *
         * @param reciprocity whether both sides give and receive
         * @return this builder
         */
        Builder reciprocity(Reciprocity reciprocity);

        /**
         * Sets who may learn of a pair.
         *
         * @param visibility who may learn of a pair
         * @return this builder
         */
        Builder visibility(Visibility visibility);

        /**
         * Sets the request types it serves.
         *
         * @param serves the request types it serves
         * @return this builder
         */
        Builder serves(Seq<RequestType> serves);

        /**
         * Sets the request types it serves.
         *
         * @param serves the request types it serves
         * @return this builder
         */
        default Builder serves(RequestType... serves) {
            return serves(Vector.of(serves));
        }

        /**
         * Sets the request it proposes for a person without one.
         *
         * @param implied the request it proposes for a person without one
         * @return this builder
         */
        Builder implied(Option<ImpliedRequest> implied);

        /**
         * Sets the request it proposes for a person without one.
         *
         * @param implied the request it proposes for a person without one
         * @return this builder
         */
        default Builder implied(ImpliedRequest implied) {
            return implied(Option.some(implied));
        }

        /**
         * Sets the rules a pair must keep, besides the common ones.
         *
         * @param rules the rules a pair must keep, besides the common ones
         * @return this builder
         */
        Builder rules(Seq<HardRule> rules);

        /**
         * Sets the rules a pair must keep, besides the common ones.
         *
         * @param rules the rules a pair must keep, besides the common ones
         * @return this builder
         */
        default Builder rules(HardRule... rules) {
            return rules(Vector.of(rules));
        }

        /**
         * Sets the rules whose denial is a notice to the coordinator and forbids nothing.
         *
         * @param notices the rules whose denial is a notice to the coordinator and forbids nothing
         * @return this builder
         */
        Builder notices(Seq<HardRule> notices);

        /**
         * Sets the rules whose denial is a notice to the coordinator and forbids nothing.
         *
         * @param notices the rules whose denial is a notice to the coordinator and forbids nothing
         * @return this builder
         */
        default Builder notices(HardRule... notices) {
            return notices(Vector.of(notices));
        }

        /**
         * Sets what ranks allowed pairs; weights sum to 100.
         *
         * @param criteria what ranks allowed pairs; weights sum to 100
         * @return this builder
         */
        Builder criteria(Seq<WeightedCriterion> criteria);

        /**
         * Sets what ranks allowed pairs; weights sum to 100.
         *
         * @param criteria what ranks allowed pairs; weights sum to 100
         * @return this builder
         */
        default Builder criteria(WeightedCriterion... criteria) {
            return criteria(Vector.of(criteria));
        }

        /**
         * Sets what its name and place rest on.
         *
         * @param standing what its name and place rest on
         * @return this builder
         */
        Builder standing(Standing standing);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        RoleModel build();
    }
}
