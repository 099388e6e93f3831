package io.github.mentoring4j.core.catalogue;

import io.github.mentoring4j.core.rule.Parameters;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import java.util.function.Function;

/**
 * Which rules, criteria and requests the built-in role models have.
 *
 * <p>A role model of the order that a built-in one is made after has the same rules; its own code is the scope in which parameters are
 * looked up. Rules are cut so that one failing fact gives one denial: what is not asked for is not said to be too weak as well. The
 * places where two rules still deny together for one fact stand beside the rules: the mentor's part of {@code achiever-mean},
 * {@code innovator-level}, {@code same-field} and {@code adapted-tenure} is also what covers the request.
 */
final class DefaultCastings {
    private static final SortedMap<String, Function<Thresholds, Casting>> BY_CODE = seed().merge(order());

    private DefaultCastings() {}

    /**
     * The casting of a built-in role model.
     *
     * @param roleModelCode the code of the role model, of the seed or of the order
     * @param parameters the parameters
     * @return its parts
     * @throws IllegalArgumentException if no built-in role model has that code
     */
    static Casting of(String roleModelCode, Parameters parameters) {
        return BY_CODE.get(roleModelCode)
                .getOrElseThrow(() -> new IllegalArgumentException("no built-in role model: " + roleModelCode))
                .apply(new Thresholds(parameters, roleModelCode));
    }

    /** The codes that {@link #of} knows. */
    static SortedSet<String> codes() {
        return BY_CODE.keySet();
    }

    private static SortedMap<String, Function<Thresholds, Casting>> seed() {
        SortedMap<String, Function<Thresholds, Casting>> seed = TreeMap.empty();
        return seed.put("student-student/achiever-underachiever", StudentRules::achieverUnderachiever)
                .put("student-student/leader-passive", StudentRules::leaderPassive)
                .put("student-student/peer-peer", StudentRules::peers)
                .put("teacher-teacher/experienced-novice", TeacherRules::experiencedNovice)
                .put("teacher-teacher/community-leader-struggling", TeacherRules::communityLeaderStruggling)
                .put("teacher-teacher/innovator-conservative", TeacherRules::innovatorConservative)
                .put("teacher-teacher/subject-expert-subject-novice", TeacherRules::subjectExpertSubjectNovice)
                .put("teacher-teacher/peer-peer", TeacherRules::peers)
                .put("senior-junior/achiever-underachiever", SeniorRules::achieverUnderachiever)
                .put("senior-junior/leader-indifferent", SeniorRules::leaderIndifferent)
                .put("senior-junior/peer-peer", SeniorRules::peers)
                .put("senior-junior/project-guide-project-author", SeniorRules::projectGuideProjectAuthor)
                .put(
                        "teacher-student/active-professional-indifferent-consumer",
                        ProfessionalRules::activeProfessionalIndifferentConsumer)
                .put("teacher-student/colleague-young-colleague", ProfessionalRules::colleagueYoungColleague)
                .put("teacher-student/employer-future-employee", ProfessionalRules::employerFutureEmployee);
    }

    private static SortedMap<String, Function<Thresholds, Casting>> order() {
        SortedMap<String, Function<Thresholds, Casting>> order = TreeMap.empty();
        return order.put("r145/student-student/achiever-underachiever", StudentRules::achieverUnderachiever)
                .put("r145/student-student/leader-passive", StudentRules::leaderPassive)
                .put("r145/student-student/peer-peer", StudentRules::peers)
                .put("r145/student-student/adapted-unadapted", StudentRules::adaptedUnadapted)
                .put("r145/teacher-teacher/experienced-novice", TeacherRules::experiencedNovice)
                .put("r145/teacher-teacher/community-leader-struggling", TeacherRules::communityLeaderStruggling)
                .put("r145/teacher-teacher/innovator-conservative", TeacherRules::innovatorConservative)
                .put("r145/teacher-teacher/subject-expert-subject-novice", TeacherRules::subjectExpertSubjectNovice)
                .put("r145/college-student-student/achiever-underachiever", SeniorRules::achieverUnderachiever)
                .put("r145/college-student-student/leader-indifferent", SeniorRules::leaderIndifferent)
                .put(
                        "r145/college-student-student/project-guide-project-author",
                        SeniorRules::projectGuideProjectAuthor)
                .put("r145/college-student-student/peer-other", SeniorRules::peers)
                .put(
                        "r145/employer-student/active-professional-indifferent-consumer",
                        ProfessionalRules::activeProfessionalIndifferentConsumer)
                .put("r145/employer-student/colleague-young-colleague", ProfessionalRules::colleagueYoungColleague)
                .put("r145/employer-student/employer-future-employee", ProfessionalRules::employerFutureEmployee)
                .put(
                        "r145/employer-college-student/active-professional-indifferent-consumer",
                        ProfessionalRules::activeProfessionalWithStudent)
                .put(
                        "r145/employer-college-student/successful-professional-undecided",
                        ProfessionalRules::successfulProfessionalUndecided)
                .put(
                        "r145/employer-college-student/colleague-future-colleague",
                        ProfessionalRules::colleagueFutureColleague)
                .put(
                        "r145/employer-college-student/employer-future-employee",
                        ProfessionalRules::employerFutureEmployeeStudent);
    }
}
