package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.participant.RequestType;
import io.github.mentoring4j.core.rule.Coverage;
import io.github.mentoring4j.core.rule.HardRule;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.core.rule.WeightedCriterion;
import io.vavr.collection.Seq;

/**
 * What every built-in role model asks for besides its own rules, on offer to a school's own role model.
 *
 * <p>The rules: two different people ({@code distinct-persons}), consents that hold ({@code consents}), a free place for a mentee
 * ({@code free-seat}, not among interchangeable sides), a common time for a meeting ({@code common-slot}), no refusal
 * ({@code no-veto}), no bar by an earlier pair ({@code not-barred}) and at least one covered request ({@code request-covered}). The
 * criteria: covered requests, mutual wishes, common time, outlook, with the weights of a set.
 *
 * <pre>{@code
 * CommonRules common = CommonRules.directed(parameters, "ours/chess", RequestType.of("CHESS"));
 * RoleModel chess = RoleModel.builder()
 *         .rules(common.rules().append(plays))
 *         .criteria(common.criteria(DefaultParameters.BASE))
 *         // code, names, sides, request types
 *         .build();
 * }</pre>
 */
public final class CommonRules {
    private final Frame frame;

    private CommonRules(Frame frame) {
        this.frame = frame;
    }

    /**
     * For a role model in which one gives and one receives.
     *
     * @param parameters the parameters
     * @param roleModel the code of the role model, the scope in which the parameters are looked up
     * @param serves the request types that the role model serves
     * @return the common rules and criteria
     */
    public static CommonRules directed(Parameters parameters, String roleModel, RequestType... serves) {
        return new CommonRules(Frame.directed(new Thresholds(parameters, roleModel), serves));
    }

    /**
     * For a role model of a senior and a junior side that both give and receive.
     *
     * @param parameters the parameters
     * @param roleModel the code of the role model, the scope in which the parameters are looked up
     * @param serves the request types that the role model serves
     * @return the common rules and criteria
     */
    public static CommonRules reciprocal(Parameters parameters, String roleModel, RequestType... serves) {
        return new CommonRules(Frame.reciprocal(new Thresholds(parameters, roleModel), serves));
    }

    /**
     * For a role model of interchangeable sides.
     *
     * @param parameters the parameters
     * @param roleModel the code of the role model, the scope in which the parameters are looked up
     * @param serves the request types that the role model serves
     * @return the common rules and criteria
     */
    public static CommonRules symmetric(Parameters parameters, String roleModel, RequestType... serves) {
        return new CommonRules(Frame.symmetric(new Thresholds(parameters, roleModel), serves));
    }

    /**
     * The same with another way to cover a request for a project; without it that is {@link ProjectCoverage#PRACTICE}.
     *
     * @param project what covers a request for a project
     * @return the common rules and criteria
     */
    public CommonRules projectsCoveredBy(ProjectCoverage project) {
        return new CommonRules(frame.projectsCoveredBy(project));
    }

    /**
     * The same with a school's own coverage, for request types that the default catalogue does not know.
     *
     * @param coverage which requests count and when they are covered
     * @return the common rules and criteria
     */
    public CommonRules coveredBy(Coverage coverage) {
        return new CommonRules(frame.coveredBy(coverage));
    }

    /**
     * The common rules; the role model's own ones follow them.
     *
     * @return the rules in the order in which they are judged
     */
    public Seq<HardRule> rules() {
        return frame.common();
    }

    /**
     * The default criteria with the weights of a set.
     *
     * @param set the name of the set: {@link DefaultParameters#TASK}, {@link DefaultParameters#CARE}, {@link DefaultParameters#EXCH},
     *     {@link DefaultParameters#PROJ}, {@link DefaultParameters#BASE}, or one whose parameters {@code weight.<set>.*} the school added
     * @return the criteria in their order
     * @throws IllegalArgumentException if the parameters hold no such set
     */
    public Seq<WeightedCriterion> criteria(String set) {
        return frame.criteria(set);
    }
}
