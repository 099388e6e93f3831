package io.github.mentoring4j.matching.request;

import io.github.mentoring4j.core.methodology.FormCatalogue;
import io.github.mentoring4j.core.participant.ClosedPair;
import io.github.mentoring4j.core.participant.Participant;
import io.github.mentoring4j.core.participant.ParticipantId;
import io.github.mentoring4j.core.participant.WishForm;
import io.github.mentoring4j.core.problem.Problem;
import io.github.mentoring4j.core.rule.RequestDefinition;
import io.github.mentoring4j.core.style.Require;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A matching request as entered: everything the matcher may look at, in any order and not yet checked.
 *
 * <p>{@link #check()} alone leads to a {@link MatchRequest}. Printed, it keeps who refused, was forbidden or parted from whom to itself.
 */
@Value.Immutable
public abstract sealed class MatchRequestDraft permits ImmutableMatchRequestDraft {
    MatchRequestDraft() {}

    /**
     * The reference date of ages and consents.
     *
     * @return the reference date of ages and consents
     */
    public abstract LocalDate date();

    /**
     * The forms and role models.
     *
     * @return the forms and role models
     */
    public abstract FormCatalogue catalogue();

    /**
     * The codes of the role models in play; none means all of the catalogue.
     *
     * @return the codes of the role models in play; none means all of the catalogue
     */
    @Value.Default
    public Option<Seq<String>> roleModels() {
        return Option.none();
    }

    /**
     * How pairs are to be formed.
     *
     * @return how pairs are to be formed
     */
    @Value.Default
    public MatchPolicy policy() {
        return MatchPolicy.builder().build();
    }

    /**
     * The people.
     *
     * @return the people
     */
    @Value.Default
    public Seq<Participant> participants() {
        return Vector.empty();
    }

    /**
     * The pairs that must stay.
     *
     * @return the pairs that must stay
     */
    @Value.Default
    public Seq<PairRef> pins() {
        return Vector.empty();
    }

    /**
     * The pairs that must not be.
     *
     * @return the pairs that must not be
     */
    @Value.Default
    @Value.Redacted
    public Seq<Ban> bans() {
        return Vector.empty();
    }

    /**
     * The coordinator's decisions on missing data.
     *
     * @return the coordinator's decisions on missing data
     */
    @Value.Default
    public Seq<RuleOverride> overrides() {
        return Vector.empty();
    }

    /**
     * The mentors' limits by role model.
     *
     * @return the mentors' limits by role model
     */
    @Value.Default
    public Seq<RoleModelLimit> limits() {
        return Vector.empty();
    }

    /**
     * The people's own limits on their mentorships in all, each instead of the one that the policy sets for everybody.
     *
     * @return the people's own limits on their mentorships in all
     */
    @Value.Default
    public Seq<LimitInAll> limitsInAll() {
        return Vector.empty();
    }

    /**
     * The wish forms collected.
     *
     * @return the wish forms collected
     */
    @Value.Default
    @Value.Redacted
    public Seq<WishForm> wishes() {
        return Vector.empty();
    }

    /**
     * The earlier pairs; people who left may stand in it.
     *
     * @return the earlier pairs; people who left may stand in it
     */
    @Value.Default
    @Value.Redacted
    public Seq<ClosedPair> history() {
        return Vector.empty();
    }

    /**
     * The plan in force; people who left may stand in it.
     *
     * @return the plan in force; people who left may stand in it
     */
    @Value.Default
    public Seq<PairRef> incumbent() {
        return Vector.empty();
    }

    /**
     * The priority tier of a person's first need where it is not 0, 0 to 15.
     *
     * @return the priority tier of a person's first need where it is not 0, 0 to 15
     */
    @Value.Default
    public SortedMap<ParticipantId, Integer> tiers() {
        return TreeMap.empty();
    }

    /**
     * What the request types mean, by type code: which of them need an argument and which take none. Empty: arguments are not checked.
     *
     * @return the definitions by type code; empty if arguments are not to be checked
     */
    @Value.Default
    public SortedMap<String, RequestDefinition> requestDefinitions() {
        return TreeMap.empty();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static Builder builder() {
        return ImmutableMatchRequestDraft.builder();
    }

    /**
     * A builder that holds this value, for a changed copy.
     *
     * @return a builder
     */
    public final Builder toBuilder() {
        return ImmutableMatchRequestDraft.builder().from(this);
    }

    /**
     * Checks the request and orders its parts.
     *
     * @return the request, or all its problems: in the order of the parts, then what speaks against pins; if there are more people than the
     *     policy lets in, that alone
     */
    public final Validation<Seq<Problem>, MatchRequest> check() {
        return RequestCheck.check(this);
    }

    @Value.Check
    final void noNullParts() {
        Require.noNulls("roleModels", roleModels());
        Require.noNulls("participants", participants());
        Require.noNulls("pins", pins());
        Require.noNulls("bans", bans());
        Require.noNulls("overrides", overrides());
        Require.noNulls("limits", limits());
        Require.noNulls("limitsInAll", limitsInAll());
        Require.noNulls("wishes", wishes());
        Require.noNulls("history", history());
        Require.noNulls("incumbent", incumbent());
        Require.noNulls("tiers", tiers());
        Require.noNulls("requestDefinitions", requestDefinitions());
    }

    /** Collects the parts of a {@link MatchRequestDraft}; not thread-safe. */
    public sealed interface Builder permits ImmutableMatchRequestDraft.Builder {
        /**
         * Sets the reference date of ages and consents.
         *
         * @param date the reference date of ages and consents
         * @return this builder
         */
        Builder date(LocalDate date);

        /**
         * Sets the forms and role models.
         *
         * @param catalogue the forms and role models
         * @return this builder
         */
        Builder catalogue(FormCatalogue catalogue);

        /**
         * Sets the codes of the role models in play; none means all of the catalogue.
         *
         * @param roleModels the codes of the role models in play; none means all of the catalogue
         * @return this builder
         */
        Builder roleModels(Option<Seq<String>> roleModels);

        /**
         * Sets the codes of the role models in play; none means all of the catalogue.
         *
         * @param roleModels the codes of the role models in play; none means all of the catalogue
         * @return this builder
         */
        default Builder roleModels(Seq<String> roleModels) {
            return roleModels(Option.some(roleModels));
        }

        /**
         * Sets how pairs are to be formed.
         *
         * @param policy how pairs are to be formed
         * @return this builder
         */
        Builder policy(MatchPolicy policy);

        /**
         * Sets the people.
         *
         * @param participants the people
         * @return this builder
         */
        Builder participants(Seq<Participant> participants);

        /**
         * Sets the people.
         *
         * @param participants the people
         * @return this builder
         */
        default Builder participants(Participant... participants) {
            return participants(Vector.of(participants));
        }

        /**
         * Sets the pairs that must stay.
         *
         * @param pins the pairs that must stay
         * @return this builder
         */
        Builder pins(Seq<PairRef> pins);

        /**
         * Sets the pairs that must stay.
         *
         * @param pins the pairs that must stay
         * @return this builder
         */
        default Builder pins(PairRef... pins) {
            return pins(Vector.of(pins));
        }

        /**
         * Sets the pairs that must not be.
         *
         * @param bans the pairs that must not be
         * @return this builder
         */
        Builder bans(Seq<Ban> bans);

        /**
         * Sets the pairs that must not be.
         *
         * @param bans the pairs that must not be
         * @return this builder
         */
        default Builder bans(Ban... bans) {
            return bans(Vector.of(bans));
        }

        /**
         * Sets the coordinator's decisions on missing data.
         *
         * @param overrides the coordinator's decisions on missing data
         * @return this builder
         */
        Builder overrides(Seq<RuleOverride> overrides);

        /**
         * Sets the coordinator's decisions on missing data.
         *
         * @param overrides the coordinator's decisions on missing data
         * @return this builder
         */
        default Builder overrides(RuleOverride... overrides) {
            return overrides(Vector.of(overrides));
        }

        /**
         * Sets the mentors' limits by role model.
         *
         * @param limits the mentors' limits by role model
         * @return this builder
         */
        Builder limits(Seq<RoleModelLimit> limits);

        /**
         * Sets the mentors' limits by role model.
         *
         * @param limits the mentors' limits by role model
         * @return this builder
         */
        default Builder limits(RoleModelLimit... limits) {
            return limits(Vector.of(limits));
        }

        /**
         * Sets the people's own limits on their mentorships in all.
         *
         * @param limitsInAll the people's own limits on their mentorships in all
         * @return this builder
         */
        Builder limitsInAll(Seq<LimitInAll> limitsInAll);

        /**
         * Sets the people's own limits on their mentorships in all.
         *
         * @param limitsInAll the people's own limits on their mentorships in all
         * @return this builder
         */
        default Builder limitsInAll(LimitInAll... limitsInAll) {
            return limitsInAll(Vector.of(limitsInAll));
        }

        /**
         * Sets the wish forms collected.
         *
         * @param wishes the wish forms collected
         * @return this builder
         */
        Builder wishes(Seq<WishForm> wishes);

        /**
         * Sets the wish forms collected.
         *
         * @param wishes the wish forms collected
         * @return this builder
         */
        default Builder wishes(WishForm... wishes) {
            return wishes(Vector.of(wishes));
        }

        /**
         * Sets the earlier pairs; people who left may stand in it.
         *
         * @param history the earlier pairs; people who left may stand in it
         * @return this builder
         */
        Builder history(Seq<ClosedPair> history);

        /**
         * Sets the earlier pairs; people who left may stand in it.
         *
         * @param history the earlier pairs; people who left may stand in it
         * @return this builder
         */
        default Builder history(ClosedPair... history) {
            return history(Vector.of(history));
        }

        /**
         * Sets the plan in force; people who left may stand in it.
         *
         * @param incumbent the plan in force; people who left may stand in it
         * @return this builder
         */
        Builder incumbent(Seq<PairRef> incumbent);

        /**
         * Sets the plan in force; people who left may stand in it.
         *
         * @param incumbent the plan in force; people who left may stand in it
         * @return this builder
         */
        default Builder incumbent(PairRef... incumbent) {
            return incumbent(Vector.of(incumbent));
        }

        /**
         * Sets the priority tier of a person's first need where it is not 0, 0 to 15.
         *
         * @param tiers the priority tier of a person's first need where it is not 0, 0 to 15
         * @return this builder
         */
        Builder tiers(SortedMap<ParticipantId, Integer> tiers);

        /**
         * Sets what the request types mean, by type code.
         *
         * @param requestDefinitions the definitions by type code; empty if arguments are not to be checked
         * @return this builder
         */
        Builder requestDefinitions(SortedMap<String, RequestDefinition> requestDefinitions);

        /**
         * Builds the value.
         *
         * @return the value
         * @throws IllegalStateException if a required part was not set
         * @throws IllegalArgumentException if an invariant of the value does not hold
         */
        MatchRequestDraft build();
    }
}
