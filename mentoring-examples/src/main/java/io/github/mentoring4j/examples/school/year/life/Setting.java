package io.github.mentoring4j.examples.school.year.life;

import io.github.mentoring4j.core.catalogue.mentorship.MentorshipDefaults;
import io.github.mentoring4j.core.mentorship.MentorshipPolicy;
import io.github.mentoring4j.core.rule.Parameters;
import io.github.mentoring4j.examples.school.plan.School;

/**
 * What every pair of a school shares.
 *
 * @param methodology what the school works by
 * @param dates the days of the year
 * @param policy the rules of pairs, by default those of the catalogue with the parameters of the school
 */
public record Setting(School.Methodology methodology, YearDates dates, MentorshipPolicy policy) {
    /**
     * The setting of a school.
     *
     * @param school the school
     * @return its year and rules
     */
    public static Setting of(School school) {
        YearDates dates = YearDates.of(school.card().date());
        MentorshipPolicy standard = MentorshipDefaults.policy(dates.working());
        Parameters own = school.methodology().parameters();
        Parameters all =
                new Parameters(own.general().merge(standard.parameters().general()), own.scoped());
        return new Setting(
                school.methodology(),
                dates,
                standard.toBuilder().parameters(all).build());
    }

    /**
     * A number of the rules.
     *
     * @param roleModel the role model, or blank
     * @param code the code of the parameter
     * @return its value
     */
    public int number(String roleModel, String code) {
        return policy.parameters().value(roleModel, code);
    }
}
